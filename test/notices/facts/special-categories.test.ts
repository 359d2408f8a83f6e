import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) => `Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nTietosisältö\n${words}\n`,
  sv: (words) => `Integritetspolicy\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nVilka uppgifter\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how we use your data and what they are.\n\nWhat we hold\n${words}\n`,
}

describe('special categories, by the words of each', () => {
  test.each([
    ['fi', 'Nimi, osoite ja allergiat.', ['health']],
    ['fi', 'Terveyttä koskevat tiedot ja lääkitys.', ['health']],
    ['fi', 'Sairauspoissaolot ja ammattiliiton jäsenmaksu.', ['health', 'union']],
    ['fi', 'Ote rikosrekisteristä.', ['criminal']],
    ['fi', 'Uskontokunta.', ['religion']],
    ['fi', 'Koiran sairaudet ja rokotukset.', []],
    ['fi', 'Emme käsittele terveystietoja.', []],
    ['sv', 'Namn, diagnos och läkarintyg.', ['health']],
    ['sv', 'Utdrag ur belastningsregistret.', ['criminal']],
    ['sv', 'Fingeravtryck för passersystemet.', ['biometric']],
    ['sv', 'Föreningen är religiöst obunden.', []],
    ['en', 'Medication and illnesses that first aiders should know of.', ['health']],
    ['en', 'Ethnicity and religion, where you tell us.', ['ethnic', 'religion']],
    ['en', 'Unspent convictions.', ['criminal']],
    ['en', 'Finish time of the race.', []],
  ] as const satisfies readonly (readonly [Language, string, readonly SpecialCategory[]])[])('%s: %s', (language, words, categories) =>
    expect(readingOf(notice[language](words)).reading.specialCategories.toSorted()).toEqual(categories),
  )
})
