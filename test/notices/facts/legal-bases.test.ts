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
    ['fi', 'Kuluttajansuojalaista tuleva velvoite.', ['legal_obligation']],
    ['fi', 'Toimimme vuokrasopimuksen nojalla.', ['contract']],
    ['fi', 'Olet antanut luvan kuvien julkaisemiseen.', ['consent']],
    ['fi', 'Kirjanpitolaki ja ennakkoperintälaki edellyttävät sitä.', ['legal_obligation']],
    ['fi', 'Hyvinvointialueen järjestämisvastuuseen kuuluva tehtävä, joka on säädetty lailla.', ['public_task']],
    ['fi', 'Sen pohjana on kanssasi tehty toimeksianto.', ['other']],
    ['fi', 'Nojaamme oikeutettuun etuun pitää tilat turvallisina.', ['legitimate_interests']],
    ['fi', 'Tieteellinen tutkimus yleisen edun mukaisena tehtävänä.', ['public_task']],
    ['fi', 'Tarvitsemme tiedot, jotta voimme tehdä kanssasi sopimuksen.', ['contract']],
    ['fi', 'Hätätilanteessa elintärkeiden etujen suojaaminen.', ['vital_interests']],
    ['sv', 'Välfärdsområdets lagstadgade uppgift att ordna vård.', ['public_task']],
    ['sv', 'Behandlingen vilar på samtycke från vårdnadshavaren.', ['consent']],
    ['sv', 'Vi är skyldiga enligt skattelagstiftningen.', ['legal_obligation']],
    ['sv', 'För att fullgöra hyresavtalet.', ['contract']],
    ['sv', 'Du har godkänt att bilderna publiceras.', ['consent']],
    ['sv', 'När det gäller kameror en avvägning mellan våra och dina intressen.', ['legitimate_interests']],
    ['sv', 'Vi följer bokföringslagen.', ['legal_obligation']],
    ['sv', 'Vi har ett berättigat intresse av att skydda lokalerna.', ['legitimate_interests']],
    ['sv', 'Forskning av allmänt intresse.', ['public_task']],
    ['en', 'We are required by law to keep these records.', ['legal_obligation']],
    ['en', 'Our statutory tasks as an education provider.', ['public_task']],
    ['en', 'It is needed to carry out the agreement you signed.', ['contract']],
    ['en', 'You agreed to it when you ticked the box.', ['consent']],
    ['en', 'We have weighed our interests against yours.', ['legitimate_interests']],
    ['en', 'To protect somebody’s life in an emergency (vital interests).', ['vital_interests']],
    ['en', 'Tax and accounting legislation.', ['legal_obligation']],
    ['en', 'Before you become a customer, steps taken at your request to enter into a contract.', ['contract']],
  ] as const satisfies readonly (readonly [Language, string, readonly LegalBasis[]])[])('%s: %s', (language, words, bases) =>
    expect(readingOf(notice[language](words)).reading.legalBases.toSorted()).toEqual(bases),
  )
})
