import { describe, expect, test } from 'vitest'
import { seen } from './support.js'

const told = [
  'Verkkopalvelun tietosuojaseloste. Käyttämällä palvelua hyväksyt tämän selosteen ja tietojesi käsittelyn.',
  'Integritetspolicy för webbplatsen. Genom att fortsätta använda sidan samtycker du till att vi behandlar dina uppgifter.',
  'This privacy notice covers the shop. By using this site you agree that we process your data.',
]
const untold = [
  'Tietosuojaseloste. Käsittely perustuu suostumukseen, jonka annat rastittamalla ruudun.',
  'Integritetspolicy. Du lämnar ditt samtycke i formuläret och kan återkalla det.',
  'This notice covers the newsletter. We ask for your consent when you subscribe.',
]

describe('consent inferred from use', () => {
  test.each(told)('is seen: %s', (text) => expect(seen('implied_consent', text)).toHaveLength(1))
  test.each(untold)('is not seen: %s', (text) => expect(seen('implied_consent', text)).toEqual([]))
})
