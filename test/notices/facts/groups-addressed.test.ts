import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'
import { en, fi, read, sv, type Told } from './told.js'

const ABOUT = { fi: 'Yleistä', sv: 'Allmänt', en: 'General' }

/** Whom a notice says it is for, in the ways of clubs, schools and shops. */
const FOR: readonly Told[] = [
  en(
    'It explains what happens to your details, be it as a skipper, a sponsor, a volunteer or somebody who is lending a boat.',
    'a skipper',
    'a sponsor',
    'a volunteer',
    'somebody who is lending a boat',
  ),
  en(
    'This notice applies to tenants, joint tenants, guarantors, persons acting under a mandate and beneficiaries of grants.',
    'tenants',
    'joint tenants',
    'guarantors',
    'persons acting under a mandate',
    'beneficiaries of grants',
  ),
  sv(
    'Bladet går ut till alla som äger båt i viken och till den som bett att få det.',
    'alla som äger båt i viken',
    'den som bett att få det',
  ),
  sv('Genom detta blad informeras våra gäster om hur uppgifter behandlas.', 'gäster'),
  sv(
    'Vi för register över dem som seglar, paddlar eller sköter bryggan i våra klubbar.',
    'dem som seglar, paddlar eller sköter bryggan i våra klubbar',
  ),
  fi(
    'Tässä ilmoituksessa kerrotaan henkilötietojen käsittelystä kurssille hakeville, opiskelijoille ja heidän huoltajilleen.',
    'kurssille hakeville',
    'opiskelijoille',
    'huoltajilleen',
  ),
  fi('Kerromme tässä lainaajille ja takaajille, miten tietoja käytetään.', 'lainaajille', 'takaajille'),
]

describe('whom a notice says it is for', () => {
  test.each(FOR)('$text', (told) => expect(read(told, ABOUT).dataSubjects).toEqual(told.spans))
})

test('a table without headers names its first group too', () =>
  expect(
    readingOf(
      '# Henkilötiedot\n\nTässä kerrotaan, mitä seura tallettaa.\n\n## Mitä tietoja\n\n| Melojat | nimi, osoite, puhelin |\n|---|---|\n| Ohjaajat | nimi, koulutus |\n',
      'melojat.md',
    ).reading.dataSubjects,
  ).toEqual(['Melojat', 'Ohjaajat']))
