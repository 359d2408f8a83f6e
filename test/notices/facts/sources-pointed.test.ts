import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const ASKED = { fi: 'Mistä tiedot saadaan?', sv: 'Varifrån får vi uppgifterna?', en: 'Where do we get the data from?' }

/** Sources with what is no part of their names: conditions, leave, the persons of whom something is got. */
const NAMED: readonly Told[] = [
  en(
    'We obtain data from:\n- your landlord, where you rent\n- other clubs, with your consent\n- the parish, as required by law',
    'your landlord',
    'other clubs',
    'the parish',
  ),
  en('- the pension provider, if you retire\n- doctors, subject to your agreement', 'the pension provider', 'doctors'),
  en('Donations arrive by way of Fundhive, Givewell or Paybox.', 'Fundhive', 'Givewell', 'Paybox'),
  en('We may phone your referee and your employer.', 'your referee and your employer'),
  en('Our booking form asks for your name and address.', 'Our booking form'),
  sv('- hyresvärden, när du hyr lokalen\n- andra klubbar, med ditt samtycke', 'hyresvärden', 'andra klubbar'),
  sv('Vi kan läsa anteckningar hos andra kliniker.', 'andra kliniker'),
  sv('Adresser jämförs vid behov med fastighetsregistret.', 'fastighetsregistret'),
  sv(
    'Eleven själv eller vårdnadshavaren; skolans kanslist; tidigare lärare i ämnet; Skatteverket.',
    'Eleven själv eller vårdnadshavaren',
    'skolans kanslist',
    'tidigare lärare i ämnet',
    'Skatteverket',
  ),
  fi('- vuokranantaja, jos asut vuokralla\n- muut seurat', 'vuokranantaja', 'muut seurat'),
  fi(
    'Kurssilainen ja hänen vanhempansa; opettajien tekemät arvioinnit; aiemmat oppilaitokset (lukio, kansanopisto); muut rahoittajat hakijan suostumuksella; Opetushallitus.',
    'Kurssilainen ja hänen vanhempansa',
    'opettajien tekemät arvioinnit',
    'aiemmat oppilaitokset (lukio, kansanopisto)',
    'muut rahoittajat',
    'Opetushallitus',
  ),
  fi(
    'Jos varasit hytin Laivalinnan, Merimatkan tai lipputoimiston kautta, tietosi tulevat sieltä.',
    'Laivalinnan',
    'Merimatkan',
    'lipputoimiston',
  ),
  fi('Jos ilmoittauduit koulun kautta, nimesi saadaan sieltä.', 'koulun'),
  fi('Ryhmämatkoilla tiedot voi antaa matkanjohtajasi.', 'matkanjohtajasi'),
  fi('Osa vastaajista löytyy niin, että toinen vastaaja on antanut numerosi.', 'toinen vastaaja'),
  fi('Vaihto-oppilaasta saadaan tiedot lähettävästä koulusta.', 'lähettävästä koulusta'),
  fi(
    'Tiedot tarkistetaan Kirjastosta eli kunnan yhteisestä lainaajarekisteristä.',
    'Kirjastosta eli kunnan yhteisestä lainaajarekisteristä',
  ),
]

describe('who gives data, without what is said beside', () => {
  test.each(NAMED)('$text', (told) => expect(read(told, ASKED).sources).toEqual(told.spans))
})

const KEPT = { fi: 'Mitä tietoja keräämme?', sv: 'Vilka uppgifter samlar vi in?', en: 'What information do we collect?' }

/** Where no sentence names a source, the occasions on which data come in are told. */
const OCCASIONS: readonly Told[] = [
  en('When you hire a canoe at the pier: name, phone and deposit.', 'When you hire a canoe at the pier'),
  en('If you write to the editor, we keep your letter.', 'If you write to the editor'),
  sv('Bokar du en plats sparas ditt namn och din adress.', 'Bokar du en plats'),
  sv('När du hyr en kanot: namn, telefon och pant.', 'När du hyr en kanot'),
  sv('Det du skickar in: namn, brev och bilder.', 'Det du skickar in'),
  fi('Kun vuokraat kanootin rannasta: nimi, puhelin ja pantti.', 'Kun vuokraat kanootin rannasta'),
]

describe('occasions on which data come in', () => {
  test.each(OCCASIONS)('$text', (told) => expect(read(told, KEPT).sources).toEqual(told.spans))
})

describe('what is no source', () => {
  test.each([
    sv('Uppgifterna kommer från fastighetsregistret.\n\nVem vi ger uppgifter till\n\nTryckeriet postar tidningen.', 'fastighetsregistret'),
    sv('Uppgifterna kommer från Skatteverket.\n\nVilka som får uppgifter\n\nRegionen och apoteken.', 'Skatteverket'),
  ])('$text', (told) => expect(read(told, ASKED).sources).toEqual(told.spans))
  test('a question that announces nothing ends the answer to the one before', () =>
    expect(
      read(
        sv(
          'Varifrån har vi namnet? Adressen kommer från båtregistret.\n\nVad är det för blad? Det kommer ut om våren och handlar om segling, knopar och väder.',
        ),
        {
          ...ASKED,
          sv: 'Om bladet',
        },
      ).sources,
    ).toEqual(['båtregistret']))
})
