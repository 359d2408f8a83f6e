import { describe, expect, test } from 'vitest'
import { read } from './support.js'

const notice = {
  fi: (words: string) =>
    `Tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy\n\nTietojen siirto EU:n ulkopuolelle\n${words}\n\nSäilytysaika\nTietoja säilytetään kuusi vuotta.`,
  sv: (words: string) =>
    `Integritetspolicy\n\nPersonuppgiftsansvarig\nNävernäs AB\n\nÖverföring till tredje land\n${words}\n\nLagringstid\nUppgifterna sparas i två år.`,
  en: (words: string) =>
    `Privacy notice\n\nController\nBirchbark Ltd\n\nTransfers outside the EU\n${words}\n\nRetention\nWe keep the data for two years.`,
}

describe('a mechanism that the text calls invalid or past is not relied on', () => {
  test.each([
    [
      'fi',
      'Siirsimme tietoja aiemmin Yhdysvaltoihin Privacy Shield -järjestelyn nojalla. Nykyään siirrot perustuvat vakiosopimuslausekkeisiin.',
      ['scc'],
    ],
    ['fi', 'Privacy Shield on mitätöity, joten siirrämme tietoja Yhdysvaltoihin mallisopimuslausekkeiden nojalla.', ['scc']],
    ['fi', 'Emme enää tukeudu Privacy Shieldiin. Tietoja siirretään Yhdysvaltoihin vakiolausekkeiden perusteella.', ['scc']],
    ['fi', 'Tietoja siirretään Yhdysvaltoihin. EU-tuomioistuin kumosi Privacy Shield -päätöksen vuonna 2020.', []],
    [
      'sv',
      'Privacy Shield är ogiltigförklarat och vi stöder oss därför på standardavtalsklausuler när uppgifter överförs till USA.',
      ['scc'],
    ],
    ['sv', 'Tidigare grundades överföringen till USA på Privacy Shield. Numera används standardavtalsklausuler.', ['scc']],
    ['sv', 'Vi förlitar oss inte längre på Privacy Shield. Uppgifter överförs till USA med stöd av standardavtalsklausuler.', ['scc']],
    [
      'en',
      'We transfer data to the USA. We previously relied on the Privacy Shield; we now rely on standard contractual clauses.',
      ['scc'],
    ],
    [
      'en',
      'The Privacy Shield was invalidated in 2020. Data are transferred to the United States under standard contractual clauses.',
      ['scc'],
    ],
    ['en', 'We no longer rely on the Privacy Shield. Data are transferred to the United States under the Data Privacy Framework.', ['dpf']],
    ['en', 'Before July 2020 the transfer to the United States was based on the Privacy Shield.', []],
  ] as const)('%s: %s', (language, words, mechanisms) => expect(read(notice[language](words)).transferMechanisms).toEqual(mechanisms))

  test.each([
    ['fi', 'Tietoja siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla.', ['privacy_shield']],
    ['sv', 'Uppgifter överförs till USA med stöd av Privacy Shield.', ['privacy_shield']],
    ['en', 'Data are transferred to the United States under the Privacy Shield.', ['privacy_shield']],
  ] as const)('while one that it leans on is: %s: %s', (language, words, mechanisms) =>
    expect(read(notice[language](words)).transferMechanisms).toEqual(mechanisms),
  )
})

describe('a denial with an exception', () => {
  test.each([
    ['fi', 'Tietoja ei pääsääntöisesti siirretä EU:n ulkopuolelle, mutta uutiskirjeen lähettäjä säilyttää niitä Yhdysvalloissa.', 'occurs'],
    [
      'fi',
      'Lähtökohtaisesti tietoja ei siirretä EU:n tai ETA-alueen ulkopuolelle. Uutiskirjepalvelun palvelimet sijaitsevat kuitenkin Yhdysvalloissa.',
      'occurs',
    ],
    ['fi', 'Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole palvelun teknisen toteutuksen kannalta välttämätöntä.', 'possible'],
    ['fi', 'Emme pääsääntöisesti siirrä tietoja EU:n ulkopuolelle.', 'possible'],
    ['fi', 'Tietoja ei siirretä EU:n ulkopuolelle.', 'none'],
    ['sv', 'I princip överförs inga uppgifter utanför EU, men nyhetsbrevets leverantör lagrar dem i USA.', 'occurs'],
    ['sv', 'Uppgifter överförs inte utanför EU/EES om det inte är tekniskt nödvändigt.', 'possible'],
    ['sv', 'Som huvudregel överförs inga uppgifter utanför EU.', 'possible'],
    ['sv', 'Inga uppgifter överförs utanför EU.', 'none'],
    ['en', 'In principle no data are transferred outside the EU, but our newsletter provider stores them in the United States.', 'occurs'],
    ['en', 'Data are not transferred outside the EEA unless it is technically necessary.', 'possible'],
    ['en', 'As a rule we do not transfer data outside the EU.', 'possible'],
    ['en', 'We do not transfer data outside the EU.', 'none'],
  ] as const)('%s: %s → %s', (language, words, said) => expect(read(notice[language](words)).transferStatement).toBe(said))
})
