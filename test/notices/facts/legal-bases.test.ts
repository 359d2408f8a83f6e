import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) => `Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nKäsittelyn oikeusperuste\n${words}\n`,
  sv: (words) => `Integritetspolicy\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nRättslig grund\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how we use your data and what they are.\n\nLegal basis\n${words}\n`,
}

describe('legal bases, by the words of each', () => {
  test.each([
    ['fi', 'Sopimus.', ['contract']],
    ['fi', 'Jäsenen suostumus ja rekisterinpitäjän oikeutettu etu.', ['consent', 'legitimate_interests']],
    ['fi', 'Tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta.', ['legal_obligation']],
    ['fi', 'Kunnan lakisääteisten tehtävien hoitaminen.', ['public_task']],
    ['fi', 'Yhdistyslaki velvoittaa pitämään jäsenluetteloa.', ['legal_obligation']],
    ['fi', 'Oikeutettu etu (esim. asiakassuhde).', ['legitimate_interests']],
    ['fi', 'Asiakassuhde.', ['other']],
    ['fi', 'Tutkimukseen osallistumiseen annettu eettinen suostumus ei ole käsittelyperuste.', []],
    ['sv', 'Avtal.', ['contract']],
    ['sv', 'Samtycke eller intresseavvägning.', ['consent', 'legitimate_interests']],
    ['sv', 'Artikel 6.1 e i dataskyddsförordningen.', ['public_task']],
    ['sv', 'Bokföringslagen kräver att vi sparar underlagen.', ['legal_obligation']],
    ['sv', 'Behandlingen är ett led i myndighetsutövning.', ['public_task']],
    ['sv', 'För att rädda liv kan grundläggande intressen åberopas.', ['vital_interests']],
    ['en', 'Performance of a contract with you.', ['contract']],
    ['en', 'Article 6(1)(f) of the GDPR.', ['legitimate_interests']],
    ['en', 'The law obliges us to keep accounts.', ['legal_obligation']],
    ['en', 'We could not otherwise perform the contract.', ['contract']],
    ['en', 'You have given us your permission.', ['consent']],
    ['en', 'A task carried out in the public interest.', ['public_task']],
    ['en', 'Consent is not the legal basis.', []],
  ] as const satisfies readonly (readonly [Language, string, readonly LegalBasis[]])[])('%s: %s', (language, words, bases) =>
    expect(readingOf(notice[language](words)).reading.legalBases.toSorted()).toEqual(bases),
  )
})
