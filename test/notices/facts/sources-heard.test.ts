import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const ASKED = { fi: 'Mistä tiedot saadaan?', sv: 'Varifrån får vi uppgifterna?', en: 'Where do we get the data from?' }

/** How notices of every sector say where data come from, under a heading that asks it. */
const HEARD: readonly Told[] = [
  en('From you, from your colleagues and from trade fair organisers.', 'you', 'your colleagues', 'trade fair organisers'),
  en(
    'You give us most of it yourself when you join. The rest comes from the league.',
    'You give us most of it yourself when you join',
    'the league',
  ),
  en('Most of the data come from you. Now and then the police send us information.', 'you', 'the police'),
  en(
    'We receive data from the Tax Administration, other insurers, and doctors and hospitals that have treated you.',
    'the Tax Administration',
    'other insurers',
    'doctors and hospitals that have treated you',
  ),
  en('Your school sends us the class lists.', 'Your school'),
  en('Data accrue in interviews, inspections and seizures.', 'in interviews, inspections and seizures'),
  en('The information comes directly from you or, where you are a child, from your parents.', 'you', 'your parents'),
  en('We buy address lists from Listbroker Ltd.', 'Listbroker Ltd'),
  en('Your doctor may refer you to us and tell us about your health.', 'Your doctor'),
  en('Sources: the person concerned, employer, public registers.', 'the person concerned', 'employer', 'public registers'),
  en('Neighbours sometimes tell us about problems.', 'Neighbours'),
  en('We look up company details in the Companies House register.', 'the Companies House register'),
  fi('Tiedot saadaan sinulta itseltäsi, kun liityt jäseneksi.', 'sinulta itseltäsi'),
  fi('Tiedot kertyvät kuulusteluissa, tarkastuksissa ja takavarikoissa.', 'kuulusteluissa, tarkastuksissa ja takavarikoissa'),
  fi('Uusista asukkaista kuulemme usein naapureilta.', 'naapureilta'),
  fi('Annat tiedot itse ilmoittautuessasi.', 'Annat tiedot itse ilmoittautuessasi'),
  fi('Asiakas itse, huoltaja ja lähettävä lääkäri.', 'Asiakas itse', 'huoltaja', 'lähettävä lääkäri'),
  fi(
    'Tietoja saadaan väestötietojärjestelmästä, Verohallinnolta ja pankeilta.',
    'väestötietojärjestelmästä',
    'Verohallinnolta',
    'pankeilta',
  ),
  fi('Työnantaja ilmoittaa meille uudet työntekijät.', 'Työnantaja'),
  fi('Koulu toimittaa luokkalistat.', 'Koulu'),
  fi(
    'Liittymislomakkeesta, jonka saa verkkosivuilta, tai suoraan jäseneltä.',
    'Liittymislomakkeesta, jonka saa verkkosivuilta',
    'jäseneltä',
  ),
  fi('Tiedot muodostuvat, kun käytät kulkukorttia.', 'kun käytät kulkukorttia'),
  fi(
    'Tietoja voidaan päivittää myös Digi- ja väestötietoviraston, Maanmittauslaitoksen ja Luottotieto Oy:n rekistereistä.',
    'Digi- ja väestötietoviraston',
    'Maanmittauslaitoksen',
    'Luottotieto Oy:n rekistereistä',
  ),
  fi('Tietolähteinä toimivat rekisteröity itse sekä kaupparekisteri.', 'rekisteröity itse', 'kaupparekisteri'),
  sv('Du lämnar det mesta själv.', 'Du lämnar det mesta själv'),
  sv('Adressändringar får vi från Posten och folkbokföringen.', 'Posten', 'folkbokföringen'),
  sv('Vi köper adresslistor från Listmäklarna.', 'Listmäklarna'),
  sv('Begravningsbyrån lämnar ofta uppgifterna.', 'Begravningsbyrån'),
  sv('Från dig, din arbetsgivare och offentliga register.', 'dig', 'din arbetsgivare', 'offentliga register'),
  sv('Läsningen registreras när du använder sajten.', 'när du använder sajten'),
  sv('Patienten själv, vårdnadshavare och remitterande läkare.', 'Patienten själv', 'vårdnadshavare', 'remitterande läkare'),
  sv('Uppgifterna uppkommer vid besiktningar och servicebesök.', 'vid besiktningar och servicebesök'),
  sv('Skolan skickar klasslistor till oss.', 'Skolan'),
  sv('Vi hämtar uppgifter ur fastighetsregistret och från Skatteverket.', 'fastighetsregistret', 'Skatteverket'),
  sv('Av dig när du bokar, per telefon eller på webben.', 'Av dig när du bokar, per telefon eller på webben'),
  sv('Arbetsgivaren anmäler nya försäkrade.', 'Arbetsgivaren'),
  sv('Din läkare kan berätta om din hälsa för oss.', 'Din läkare'),
]

describe('where data come from', () => {
  test.each(HEARD)('$text', (told) => expect(read(told, ASKED).sources).toEqual(told.spans))
})

const LISTED = {
  fi: 'Sinä itse, koulu ja verotoimisto.',
  sv: 'Du själv, skolan och skattebyrån.',
  en: 'You yourself, the school and the tax office.',
}

describe('headings over where data come from', () => {
  test.each([
    ['en', 'FROM WHERE'],
    ['en', 'Where your data come from'],
    ['en', 'Source of the data'],
    ['en', 'How we got your details'],
    ['en', 'Origin of the information'],
    ['en', 'Who gives us the data'],
    ['en', 'Where do we obtain it?'],
    ['en', 'Sources of personal data'],
    ['en', 'Who tells us'],
    ['en', 'How we get it'],
    ['en', 'Regular sources of information'],
    ['sv', 'Hur vi får uppgifterna'],
    ['sv', 'Uppgifternas ursprung'],
    ['sv', 'Källor'],
    ['sv', 'Varifrån?'],
    ['sv', 'Varifrån uppgifterna kommer'],
    ['sv', 'Informationskällor'],
    ['sv', 'Vem lämnar uppgifterna'],
    ['sv', 'Hur samlas uppgifterna in'],
    ['sv', 'Så får vi uppgifterna'],
    ['sv', 'Regelmässiga uppgiftskällor'],
    ['sv', 'Var hämtas uppgifterna'],
    ['fi', 'Mistä?'],
    ['fi', 'Tietolähteet'],
    ['fi', 'Säännönmukaiset tietolähteet'],
    ['fi', 'Tietojen alkuperä'],
    ['fi', 'Mistä tiedot ovat peräisin'],
    ['fi', 'Mistä saamme tietosi'],
    ['fi', 'Keneltä tiedot saadaan'],
    ['fi', 'Miten tiedot kerätään'],
    ['fi', 'Tietojen lähde'],
    ['fi', 'Mistä tiedot tulevat'],
    ['fi', 'Kuka tiedot antaa'],
    ['fi', 'Miten saamme tietoja'],
    ['fi', 'Henkilötietojen lähteet'],
  ] as const)('%s: %s', (language, heading) =>
    expect(read({ language, text: LISTED[language], spans: [] }, { fi: heading, sv: heading, en: heading }).sources).toHaveLength(3),
  )
})
