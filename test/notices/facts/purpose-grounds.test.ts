import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { read } from './told.js'

const BOTH = { fi: 'Käsittelyn tarkoitus ja oikeusperuste', sv: 'Ändamål och rättslig grund', en: 'Purposes and legal basis' }
const WHY = { fi: 'Mihin tietoja käytetään', sv: 'Vad vi använder uppgifterna till', en: 'Why we use your data' }

type Sentences = Readonly<Record<Language, readonly string[]>>

/** One line each, the purpose between braces. */
const LINES: Sentences = {
  fi: [
    '{Laskutus ja perintä} – sopimus',
    '{Ajanvarausten hoitaminen}: sopimus asiakkaan kanssa',
    '{Uutiskirjeen lähettäminen} (suostumus)',
    '{Kirjanpito} / lakisääteinen velvoite',
    '- {Asiakaspalautteen käsittely} – oikeutettu etu',
    '{Kulunvalvonta}. Oikeusperuste: rekisterinpitäjän oikeutettu etu.',
    '- {Vuokrasopimuksen tekeminen ja vuokran valvonta}; peruste on vuokrasopimus',
    '{Lasten kuvien julkaiseminen} – huoltajan suostumus',
    '{Potilaan hoito} – lakisääteinen velvoite (laki potilaan asemasta)',
    '{Pelastussuunnitelman laatiminen} – pelastuslain mukainen velvoite',
    '- {Jäsenrekisterin ylläpito} - yhdistyslaki',
    '- {Tutkimuksen tekeminen} – yleinen etu',
    '{Ilkivallan estäminen} – oikeutettu etumme',
    '{Kilpailuluvan myöntäminen}: 6 artiklan 1 kohdan b alakohta',
  ],
  sv: [
    '{Fakturering och indrivning} – avtal',
    '{Hantering av tidsbokningar}: avtal med kunden',
    '{Utskick av nyhetsbrev} (samtycke)',
    '{Bokföring} / rättslig förpliktelse',
    '- {Behandling av reklamationer} – berättigat intresse',
    'För {att förhindra inbrott}. Grund: berättigat intresse.',
    '{Uthyrning av lokaler}; rättslig grund är avtal',
    '{Publicering av bilder på barn} – vårdnadshavarens samtycke',
    '{Vård av patienter} – rättslig förpliktelse enligt patientlagen',
    '{Medlemsförteckning} - föreningslagen',
    '{Forskning} – uppgift av allmänt intresse',
    '{Lönebetalning} – fullgörande av avtal',
  ],
  en: [
    '{Billing and debt recovery} – contract',
    '{Managing appointments}: contract with the client',
    '{Sending the newsletter} (consent)',
    '{Bookkeeping} / legal obligation',
    '- {Dealing with complaints} – legitimate interests',
    '{Preventing break-ins}. Legal basis: our legitimate interests.',
    '- {Letting halls}; the legal basis is contract',
    '{Publishing photographs of children} – consent of the parents',
    '{Treating patients} – necessary for compliance with a legal obligation',
    '{Giving you a quotation} Needed for a contract with you',
    '{Reminding you of the next service} Legitimate interests',
    '{Research} – public interest',
    '{Payroll} – performance of the contract of employment',
    '- {Admitting pupils}: Article 6(1)(e)',
  ],
}

/** Sentences that say of a purpose what it rests on. */
const SENTENCES: Sentences = {
  fi: [
    'Oikeutettu etumme: {tilojen turvallisuus} ja {palvelun kehittäminen}.',
    '{Suoramarkkinointi} perustuu oikeutettuun etuun.',
    '{Kirjanpito} perustuu lakiin.',
    'Nojaamme oikeutettuun etuun, kun {estämme väärinkäytöksiä ovillamme}.',
    'Käsittely perustuu suostumukseen.',
    'Tietojen käsittelyn oikeusperuste: rekisterinpitäjän oikeutettu etu.',
  ],
  sv: [
    'En del sker med stöd av vårt berättigade intresse: {kundundersökningar}, {utveckling av webbplatsen} och {statistik}.',
    '{Nyhetsbrev} skickas med ditt samtycke.',
    '{Direktmarknadsföring} grundar sig på berättigat intresse.',
    'Vi stöder oss på en intresseavvägning när vi {förebygger stölder} och när vi {följer upp försäljningen}.',
    'Behandlingen grundar sig på avtal.',
    'Rättslig grund: avtal.',
  ],
  en: [
    'Some of it rests on our legitimate interests: {customer surveys}, {improving the website} and {measuring its use}.',
    '{Newsletters} are sent with your consent.',
    '{Direct marketing} is based on legitimate interests.',
    'We {plan the rounds} and {invoice the customers}: the basis is contract.',
    'We rely on our legitimate interests when we {prevent abuse}, and when we {look for new customers}.',
    'We {sell, deliver and service our boats}, {buy spare parts} and {pay commissions}: the basis is contract.',
    'The processing is based on consent.',
    'Our legal basis: contract.',
  ],
}

const LANGUAGES = ['fi', 'sv', 'en'] as const
const rows = (sentences: Sentences) => LANGUAGES.flatMap((language) => sentences[language].map((text) => [text, language] as const))
const spansIn = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/gu)].map(([, span = '']) => span.replace(/^att /u, ''))
const told = (language: Language, text: string) => ({ language, text: text.replaceAll(/[{}]/gu, ''), spans: spansIn(text) })

describe('a purpose with its legal basis on one line (Art. 13(1)(c))', () => {
  test.each(rows(LINES))('%s', (text, language) => {
    expect(read(told(language, text), BOTH).purposes).toEqual(spansIn(text))
  })
})

describe('a sentence that says of a purpose what it rests on', () => {
  test.each(rows(SENTENCES))('%s', (text, language) => {
    expect(read(told(language, text), WHY).purposes).toEqual(spansIn(text))
  })
})
