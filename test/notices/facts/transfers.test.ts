import type { TransferStatement } from '@seloste/schema/vocabulary/transfer'
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) =>
    `Tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy\n\nTietojen siirto EU:n ulkopuolelle\n${words}\n\nSäilytysaika\nTietoja säilytetään kuusi vuotta.\n`,
  sv: (words) =>
    `Integritetspolicy\n\nPersonuppgiftsansvarig\nNävernäs AB\n\nÖverföring till tredje land\n${words}\n\nLagringstid\nUppgifterna sparas i två år.\n`,
  en: (words) =>
    `Privacy notice\n\nController\nBirchbark Ltd\n\nTransfers outside the EU\n${words}\n\nRetention\nWe keep the data for two years.\n`,
}

const said = (language: Language, words: string): TransferStatement => readingOf(notice[language](words)).reading.transferStatement

const cases: readonly (readonly [Language, string, TransferStatement])[] = [
  ['fi', 'Ei.', 'none'],
  ['fi', '-', 'absent'],
  ['fi', 'Rekisterin tietoja ei siirretä eikä luovuteta.', 'none'],
  ['fi', 'Tietoja ei luovuteta, siirretä tai käsitellä EU:n tai ETA:n ulkopuolella.', 'none'],
  ['fi', 'Kaikki tiedot säilytetään EU:n alueella sijaitsevilla palvelimilla.', 'none'],
  ['fi', 'Palvelimet ovat Suomessa.', 'none'],
  ['fi', 'Tietoja ei viedä maasta pois.', 'none'],
  ['fi', 'Siirto EU:n ulkopuolelle: ei siirretä', 'none'],
  ['sv', 'Supporten kan ibland skötas från ett kontor i Storbritannien.', 'possible'],
  ['en', 'Nothing is sent out of Europe.', 'none'],
  ['en', 'The servers may be anywhere in the world.', 'possible'],
  ['fi', 'Tietoja ei säännönmukaisesti siirretä EU:n ulkopuolelle.', 'possible'],
  ['fi', 'Emme siirrä tietoja EU:n ulkopuolelle ilman suostumustasi.', 'possible'],
  ['fi', 'Tietoja voidaan siirtää EU:n ulkopuolelle, jos palvelun tuottaminen sitä vaatii.', 'possible'],
  ['fi', 'Palveluntarjoajamme saattaa käsitellä tietoja myös Yhdysvalloissa.', 'possible'],
  ['fi', 'Kyllä. Uutiskirjeen lähetyspalvelu toimii Yhdysvalloissa.', 'occurs'],
  ['fi', 'Pääsääntöisesti ei. Uutiskirjepalvelun tiedot tallentuvat Yhdysvaltoihin.', 'occurs'],
  ['fi', 'Zoomin pääkonttori ja palvelimet ovat USA:ssa.', 'occurs'],
  ['fi', 'Lähettämämme viestit kulkevat Mailchimpin kautta, ja sen palvelimet ovat Yhdysvalloissa.', 'occurs'],
  ['fi', 'Tietoja tallennetaan EU:n ulkopuolelle Sveitsiin, jonka suojan komissio on todennut riittäväksi.', 'occurs'],
  ['sv', 'Nej.', 'none'],
  ['sv', 'Inga överföringar görs.', 'none'],
  ['sv', 'Vi överför inte dina uppgifter till länder utanför EU/EES.', 'none'],
  ['sv', 'Alla uppgifter lagras inom EU.', 'none'],
  ['sv', 'I regel behandlas uppgifterna inom EU/EES. Våra leverantörer kan dock använda underleverantörer i tredje land.', 'possible'],
  ['sv', 'Uppgifter överförs endast om lämpliga skyddsåtgärder finns.', 'possible'],
  ['sv', 'Uppgifterna förs över till USA med stöd av Data Privacy Framework.', 'occurs'],
  ['sv', 'Våra egna servrar står i Sverige. Statistiken hamnar hos Google i USA med stöd av Privacy Shield.', 'occurs'],
  ['sv', 'Enkätverktyget SurveyBird finns i Kanada.', 'occurs'],
  ['en', 'No.', 'none'],
  ['en', 'None of your data leaves the EEA.', 'none'],
  ['en', 'No such transfers take place.', 'none'],
  ['en', 'All data stays in Finland.', 'none'],
  ['en', 'We do not transfer your data outside the EEA unless you ask us to.', 'possible'],
  ['en', 'Some of our suppliers may be based outside the UK.', 'possible'],
  ['en', 'If a supplier is outside the EU, the data will be transferred under standard contractual clauses.', 'possible'],
  ['en', 'In principle no, but the chat tool stores messages in the United States.', 'occurs'],
  ['en', 'Pictures can be seen everywhere and Instagram also stores them in the USA.', 'occurs'],
  ['en', 'Doodle is in Switzerland (adequacy decision).', 'occurs'],
  ['en', 'Yes: our help desk provider is located in India.', 'occurs'],
  ['en', 'We do not sell data. Our e-mail provider keeps copies on servers in the US, so that nothing gets lost.', 'occurs'],
  ['fi', 'Tietoja ei viedä EU:n ulkopuolelle.', 'none'],
  ['fi', 'Tiedot eivät lähde Suomesta.', 'none'],
  ['fi', 'Emme siirrä henkilötietoja Euroopan unionin tai Euroopan talousalueen ulkopuolelle.', 'none'],
  ['fi', 'Tietoja ei luovuteta ulkomaille.', 'none'],
  ['fi', 'Tiedot pysyvät Suomessa.', 'none'],
  ['fi', 'Sähköpostimme on Googlen palvelussa, ja tietoja tallentuu Yhdysvaltoihin.', 'occurs'],
  ['fi', 'Uutiskirjeohjelman palvelimet ovat Yhdysvalloissa.', 'occurs'],
  ['fi', 'Tekninen tuki toimii Intiassa ja näkee tiedot.', 'occurs'],
  ['fi', 'Osa tiedoista on Yhdysvalloissa sijaitsevalla palvelimella.', 'occurs'],
  ['fi', 'Käytämme Mailchimpiä, joka on yhdysvaltalainen ja säilyttää osoitteet Yhdysvalloissa.', 'occurs'],
  ['fi', 'Tietoja siirretään EU:n ulkopuolelle mallilausekkeiden nojalla.', 'occurs'],
  ['fi', 'Palveluntarjoaja voi käsitellä tietoja myös EU:n ulkopuolella.', 'possible'],
  ['fi', 'Tietoja ei yleensä siirretä ETA-alueen ulkopuolelle.', 'possible'],
  ['fi', 'Jos tietoja siirretään EU:n ulkopuolelle, käytämme mallilausekkeita.', 'possible'],
  ['fi', 'Tietoja saatetaan siirtää Yhdysvaltoihin.', 'possible'],
  ['fi', 'Emme siirrä tietoja EU:n ulkopuolelle, ellei se ole välttämätöntä.', 'possible'],
  ['sv', 'Uppgifterna lämnar inte EU.', 'none'],
  ['sv', 'Allt lagras i Sverige.', 'none'],
  ['sv', 'Vi för inte över några uppgifter utanför EU eller EES.', 'none'],
  ['sv', 'Nej, uppgifterna stannar i Finland.', 'none'],
  ['sv', 'Ingen överföring till tredje land sker.', 'none'],
  ['sv', 'Inga personuppgifter förs till länder utanför EES.', 'none'],
  ['sv', 'Nyhetsbrevet skickas med Mailchimp, vars servrar finns i USA.', 'occurs'],
  ['sv', 'Vår support sitter i Indien och kan se ärendena.', 'occurs'],
  ['sv', 'Uppgifter lagras även i USA.', 'occurs'],
  ['sv', 'När du gillar oss på Facebook hamnar dina uppgifter i USA.', 'occurs'],
  ['sv', 'Uppgifter överförs till Storbritannien, som har ett beslut om adekvat skyddsnivå.', 'occurs'],
  ['sv', 'Vissa leverantörer kan behandla uppgifter utanför EU.', 'possible'],
  ['sv', 'Som huvudregel förs uppgifterna inte utanför EES.', 'possible'],
  ['sv', 'Om uppgifter förs utanför EU ser vi till att de skyddas.', 'possible'],
  ['sv', 'Uppgifterna kan komma att överföras till USA.', 'possible'],
  ['en', 'Your data never leave the EU.', 'none'],
  ['en', 'We keep everything on servers in Finland.', 'none'],
  ['en', 'None of your information is sent abroad.', 'none'],
  ['en', 'No, all data stay in the EEA.', 'none'],
  ['en', 'We do not send personal data outside the European Economic Area.', 'none'],
  ['en', 'There are no transfers to third countries.', 'none'],
  ['en', 'Our newsletter is sent with Mailchimp, whose servers are in the USA.', 'occurs'],
  ['en', 'Our support team in India looks at tickets.', 'occurs'],
  ['en', 'Some of the data are stored in the United States.', 'occurs'],
  ['en', 'Photos that we post on Instagram end up in the United States.', 'occurs'],
  ['en', 'Two of our suppliers are based in Canada and receive order data there.', 'occurs'],
  ['en', 'One of our reinsurers is in Bermuda.', 'occurs'],
  ['en', 'Some suppliers may process data outside the EEA.', 'possible'],
  ['en', 'As a rule we do not transfer data outside the EU.', 'possible'],
  ['en', 'If we transfer data to a third country, we use standard contractual clauses.', 'possible'],
  ['en', 'Your data could be sent to the United States.', 'possible'],
  ['en', 'We will not transfer your data abroad unless the recipient offers adequate protection.', 'possible'],
]

describe('what a section on transfers says', () => {
  test.each(cases)('%s: %s', (language, words, statement) => expect(said(language, words)).toBe(statement))
})

describe('what is said of transfers elsewhere', () => {
  test.each([
    [
      'a country behind a receiver',
      'Privacy notice\n\nWho receives your data\n- Mailbird Inc. (USA), newsletters\n- our accountant\n',
      'occurs',
    ],
    ['the place of processing of a service', 'Privacy notice\n\nAnalytics\nGaugeworks. Place of processing: United States.\n', 'occurs'],
    ['the address of an organisation', 'Privacy notice\n\nController\nBirchbark Ltd, 1 Bark Lane, 10001 NYC, USA\n', 'absent'],
    [
      'a controller in the United Kingdom stores data at home',
      'Privacy notice\n\nController\nBirchbark Ltd is registered with the Information Commissioner.\n\nSecurity\nData are stored on servers in the United Kingdom.\n',
      'absent',
    ],
    [
      'a controller in the United Kingdom keeps data at home only',
      'Privacy notice\n\nController\nBirchbark Ltd is registered with the Information Commissioner.\n\nInternational transfers\nYour data is only stored in the UK.\n',
      'none',
    ],
  ] as const)('%s', (_what, text, statement) => expect(readingOf(text).reading.transferStatement).toBe(statement))
})
