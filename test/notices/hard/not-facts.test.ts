import { describe, expect, test } from 'vitest'
import { read } from './support.js'

const fi = (heading: string, words: string): string => `Tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy\n\n${heading}\n${words}`
const sv = (heading: string, words: string): string => `Integritetspolicy\n\nPersonuppgiftsansvarig\nNävernäs AB\n\n${heading}\n${words}`
const en = (heading: string, words: string): string => `Privacy notice\n\nController\nBirchbark Ltd\n\n${heading}\n${words}`

describe('the lifetime of a cookie is no retention period', () => {
  test.each([
    fi('Evästeet', 'Käytämme evästeitä. Evästeet säilyvät laitteellasi 24 kuukautta.'),
    fi('Verkkosivut', 'Sivusto käyttää evästeitä. Kieliasetuksen eväste säilyy selaimessasi yhden vuoden.'),
    sv('Kakor', 'Vi använder kakor. Kakorna sparas i din webbläsare i 13 månader.'),
    sv('Om webbplatsen', 'Webbplatsen använder kakor. Kakan för språkval lagras i ett år.'),
    en('Cookies', 'We use cookies. The analytics cookie is kept for 2 years.'),
    en('Our website', 'The site sets cookies. A session cookie is stored for 30 days.'),
  ])('%s', (text) => {
    const { retentionKind, retention, cookies } = read(text)
    expect([retentionKind, retention, cookies]).toEqual(['absent', [], true])
  })
  test('beside one that is', () => {
    const text = fi('Säilytysaika', 'Tilaukset säilytetään kuusi vuotta. Evästeet säilyvät selaimessasi kaksi vuotta.')
    expect(read(text).retention.map(({ period }) => period)).toEqual(['P6Y'])
  })
})

describe('advice to the reader is no measure', () => {
  test.each([
    fi('Tietoturva', 'Käytä vahvaa salasanaa ja pidä se salassa. Suosittelemme, että pidät virustorjunnan ajan tasalla.'),
    fi('Rekisterin suojaus', 'Vastaat itse siitä, että salasanasi pysyy salassa. Muista ottaa varmuuskopiot omista tiedostoistasi.'),
    sv('Säkerhet', 'Välj ett starkt lösenord och håll det hemligt. Vi rekommenderar att du använder antivirusprogram.'),
    sv('Säkerhet', 'Du ansvarar själv för att ditt lösenord inte sprids. Kom ihåg att säkerhetskopiera dina filer.'),
    en('Security', 'Please choose a strong password and keep it secret. We recommend that you use antivirus software.'),
    en('Security', 'You are responsible for keeping your password safe. You should back up your own files.'),
  ])('%s', (text) => expect(read(text).measures).toEqual([]))
  test('beside what is done', () => {
    expect(read(fi('Tietoturva', 'Palvelin on suojattu palomuurilla. Käytä vahvaa salasanaa.')).measures).toEqual(['firewall'])
    expect(read(en('Security', 'Our servers are behind a firewall. Please keep your password secret.')).measures).toEqual(['firewall'])
  })
})

describe('data that are expressly not processed are none', () => {
  test.each([
    [fi('Rekisterin tietosisältö', '- nimi\n- osoite\n\nEmme kerää henkilötunnuksia emmekä terveystietoja.'), ['nimi', 'osoite'], []],
    [fi('Rekisterin tietosisältö', 'Keräämme nimen ja osoitteen. Emme tallenna maksukorttien numeroita.'), ['nimen', 'osoitteen'], []],
    [
      fi(
        'Rekisterin tietosisältö',
        'Rekisteriin tallennetaan nimi ja sähköpostiosoite. Terveystietoja tai ammattiliiton jäsenyyttä ei käsitellä.',
      ),
      ['nimi', 'sähköpostiosoite'],
      [],
    ],
    [sv('Uppgifter som behandlas', '- namn\n- adress\n\nVi samlar inte in personnummer eller uppgifter om hälsa.'), ['namn', 'adress'], []],
    [
      sv('Uppgifter som behandlas', 'Vi behandlar namn och e-postadress. Inga uppgifter om hälsa eller religion behandlas.'),
      ['namn', 'e-postadress'],
      [],
    ],
    [en('Data we collect', '- name\n- address\n\nWe do not collect payment card numbers or health data.'), ['name', 'address'], []],
    [
      en('Data we collect', '- name\n- e-mail address\n\nWe never process data about your religion or trade union membership.'),
      ['name', 'e-mail address'],
      [],
    ],
  ])('%s', (text, categories, special) => {
    const { dataCategories, specialCategories } = read(text)
    expect(dataCategories).toEqual(categories)
    expect(specialCategories).toEqual(special)
  })
})

describe('retention that only repeats itself is vague, a criterion is one', () => {
  test.each([
    [fi('Säilytysaika', 'Tietoja säilytetään niin kauan kuin se on tarpeen.'), 'vague'],
    [fi('Säilytysaika', 'Säilytämme tietoja vain niin kauan kuin on tarpeellista käsittelyn tarkoitusten toteuttamiseksi.'), 'vague'],
    [fi('Säilytysaika', 'Tietoja säilytetään niin kauan kuin niitä säilytetään rekisterissä.'), 'vague'],
    [fi('Säilytysaika', 'Tietoja säilytetään niin kauan kuin asiakassuhde on voimassa.'), 'criteria'],
    [fi('Säilytysaika', 'Tiedot poistetaan, kun suostumus peruutetaan.'), 'criteria'],
    [sv('Lagringstid', 'Uppgifterna sparas så länge det är nödvändigt för ändamålen.'), 'vague'],
    [sv('Lagringstid', 'Uppgifterna sparas så länge de behövs.'), 'vague'],
    [sv('Lagringstid', 'Uppgifterna sparas så länge kundförhållandet varar.'), 'criteria'],
    [sv('Lagringstid', 'Uppgifterna raderas när du återkallar ditt samtycke.'), 'criteria'],
    [en('Retention', 'We keep your data for as long as necessary for the purposes described above.'), 'vague'],
    [en('Retention', 'We retain personal data only as long as we need it.'), 'vague'],
    [en('Retention', 'We keep your data until your contract ends.'), 'criteria'],
    [en('Retention', 'Data are erased when you withdraw your consent.'), 'criteria'],
  ])('%s → %s', (text, kind) => expect(read(text).retentionKind).toBe(kind))
})
