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
    ['fi', 'Oireet ja apuvälineet.', ['health']],
    ['fi', 'Liikuntarajoitteet ja keliakia.', ['health']],
    ['fi', 'Tieto kirkkoon kuulumisesta ja kastepäivä.', ['religion']],
    ['fi', 'Perinnöllisyystutkimusten tulokset.', ['genetic']],
    ['fi', 'Tieto siitä, onko henkilö poliittisesti vaikutusvaltainen.', []],
    ['fi', 'Eläinsuojelurikoksia koskevat rikosrekisteritiedot, jos haet koiran omistajaksi.', ['criminal']],
    ['fi', 'Etninen tausta ja seksuaalinen suuntautuminen.', ['ethnic', 'sex_life']],
    ['sv', 'Celiaki och hjälpmedel.', ['health']],
    ['sv', 'Datum för dop och konfirmation.', ['religion']],
    ['sv', 'Uppgift om att kunden är en person i politiskt utsatt ställning.', []],
    ['sv', 'Ärftliga sjukdomar och hälsodeklaration.', ['genetic', 'health']],
    ['sv', 'Vi spårar missbruk av tjänsten i loggarna.', []],
    ['en', 'Coeliac disease and wheelchair access.', ['health']],
    ['en', 'Immunisations, asthma and epilepsy.', ['health']],
    ['en', 'Baptisms, marriages and church membership.', ['religion']],
    ['en', 'Whether you are a politically exposed person.', []],
    ['en', 'Convictions, including those for cruelty to animals.', ['criminal']],
    ['en', 'A file may touch on sexual conduct; then we record no more than we must.', ['sex_life']],
    ['sv', 'Namn, diagnos och läkarintyg.', ['health']],
    ['sv', 'Utdrag ur belastningsregistret.', ['criminal']],
    ['sv', 'Fingeravtryck för passersystemet.', ['biometric']],
    ['sv', 'Föreningen är religiöst obunden.', []],
    ['en', 'Medication and illnesses that first aiders should know of.', ['health']],
    ['en', 'Ethnicity and religion, where you tell us.', ['ethnic', 'religion']],
    ['en', 'Unspent convictions.', ['criminal']],
    ['en', 'Any medical condition that matters when working with horses.', ['health']],
    ['fi', 'Nimi, sähköposti ja ruoka-aineallergiat.', ['health']],
    ['fi', 'Esiin voi tulla terveysongelmia.', ['health']],
    ['sv', 'Uppgifter ur belastningsregistret och eventuell nötallergi.', ['criminal', 'health']],
    ['en', 'Finish time of the race.', []],
  ] as const satisfies readonly (readonly [Language, string, readonly SpecialCategory[]])[])('%s: %s', (language, words, categories) =>
    expect(readingOf(notice[language](words)).reading.specialCategories.toSorted()).toEqual(categories),
  )
})
