import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: '1. Mistä tiedot saadaan', sv: '1. Varifrån kommer uppgifterna?', en: '1. Where we get your information' }
const DATA_HEADINGS = { fi: '1. Mitä tietoja keräämme', sv: '1. Vilka uppgifter har vi?', en: '1. Information we hold' }

const INSIDE: readonly Told[] = [
  fi(
    'Tiedot saadaan asiakkailta, heidän edustajiltaan ja julkisista rekistereistä.',
    'asiakkailta',
    'heidän edustajiltaan',
    'julkisista rekistereistä',
  ),
  fi(
    'Osoitetiedot päivitetään Väestötietojärjestelmästä ja Postin osoitepalvelusta.',
    'Väestötietojärjestelmästä',
    'Postin osoitepalvelusta',
  ),
  fi('Tietoja haetaan Verohallinnon, Kelan ja Traficomin rekistereistä.', 'Traficomin rekistereistä'),
  sv('Mätvärdena hämtas ur fjärravläsningens system.', 'fjärravläsningens system'),
  sv('Du själv, när du bokar på nätet, ringer eller kommer in.', 'Du själv, när du bokar på nätet, ringer eller kommer in'),
  en('Your qualifications are confirmed by the training centre.', 'the training centre'),
  fi('Tiedot annat itse varatessasi ajan.', 'Tiedot annat itse varatessasi ajan'),
  fi('Edellinen hoitopaikka voi lähettää meille tietoja suostumuksellasi.', 'Edellinen hoitopaikka voi'),
  fi(
    'Tietolähteinä käytetään hakulomaketta, suosittelijoita ja soveltuvuusarviointeja.',
    'hakulomaketta',
    'suosittelijoita',
    'soveltuvuusarviointeja',
  ),
  fi(
    'Saamme tietoja myös yhteistyökumppaneiltamme sekä verkkosivujen kävijäseurannasta.',
    'yhteistyökumppaneiltamme',
    'verkkosivujen kävijäseurannasta',
  ),
  fi('Kiinteistön tiedot ovat peräisin kunnan rakennusrekisteristä.', 'peräisin kunnan rakennusrekisteristä'),
  fi('Pääasiassa sinulta itseltäsi, mutta joskus myös työnantajaltasi.', 'sinulta itseltäsi', 'työnantajaltasi'),
  sv('Uppgifterna kommer från dig själv, från din arbetsgivare och från Skatteverket.', 'dig själv', 'din arbetsgivare', 'Skatteverket'),
  sv('Du lämnar själv uppgifterna när du bokar tid.', 'Du lämnar själv uppgifterna när du bokar tid'),
  sv(
    'Adresser uppdateras mot Postens, befolkningsregistrets och företagsregistrets register.',
    'Postens, befolkningsregistrets och företagsregistrets register',
  ),
  sv('Vi får dem av skolan, av hemmet eller av en tidigare vårdgivare.', 'skolan', 'hemmet', 'en tidigare vårdgivare'),
  sv('Referenspersoner som du har uppgett berättar för oss om dig.', 'Referenspersoner som du har uppgett'),
  sv('Fordonets uppgifter söker vi i Traficoms register.', 'Traficoms register'),
  sv('Källor är ansökan, intervjun och offentliga register.', 'ansökan', 'intervjun', 'offentliga register'),
  en(
    'Most of it comes from you. Some of it comes from your employer, your school or the local authority.',
    'you',
    'your employer',
    'your school',
    'the local authority',
  ),
  en('You give us your details when you fill in the form.', 'You give us your details when you fill in the form'),
  en('Your GP may send us a letter about you.', 'Your GP'),
  en(
    'We check public sources such as Companies House and the electoral roll.',
    'public sources such as Companies House and the electoral roll',
  ),
  en('Booking sites pass us your name and your dates.', 'Booking sites'),
  en(
    'We receive information from credit reference agencies, fraud prevention agencies and other lenders.',
    'credit reference agencies',
    'fraud prevention agencies',
    'other lenders',
  ),
  en('Our cameras and door locks generate data as well.', 'Our cameras and door locks generate data as well'),
  fi('Tiedot tulevat pääosin asiakkaalta ajanvarauksen ja hoidon yhteydessä.', 'pääosin asiakkaalta ajanvarauksen ja hoidon yhteydessä'),
  fi(
    'Tietoja voidaan saada myös Kanta-palveluista, muista hoitolaitoksista ja Kelasta.',
    'Kanta-palveluista',
    'muista hoitolaitoksista',
    'Kelasta',
  ),
  fi(
    'Auton tiedot tarkistetaan Traficomin liikenneasioiden rekisteristä ja luottotiedot Suomen Asiakastieto Oy:ltä.',
    'Traficomin liikenneasioiden rekisteristä ja luottotiedot',
    'Suomen Asiakastieto Oy:ltä',
  ),
  fi('Huoltaja täyttää ilmoittautumislomakkeen verkossa.', 'Huoltaja'),
  fi('Tiedot siirtyvät kirkon jäsentietojärjestelmästä.', 'kirkon jäsentietojärjestelmästä'),
  fi(
    'Varauskanavat, kuten Booking.com ja Expedia, välittävät varauksesi tiedot meille.',
    'Varauskanavat, kuten Booking.com ja Expedia, välittävät varauksesi tiedot meille',
  ),
  fi('Lipun ostajan tiedot saamme lippukaupalta.', 'lippukaupalta'),
  fi('Jäsen itse, työnantaja ja liiton jäsenrekisteri.', 'Jäsen itse', 'työnantaja', 'liiton jäsenrekisteri'),
  fi('Osa tiedoista syntyy toimeksiannon aikana.', 'Osa tiedoista syntyy toimeksiannon aikana'),
  sv(
    'Uppgifterna kommer från dig, från din förra arbetsgivare eller från dina referenser.',
    'dig',
    'din förra arbetsgivare',
    'dina referenser',
  ),
  sv('Vi kan hämta journalkopior från andra vårdgivare med ditt samtycke.', 'andra vårdgivare med ditt samtycke'),
  sv('Prenumerationsuppgifterna får vi av dig eller av den som ger bort prenumerationen.', 'dig', 'den som ger bort prenumerationen'),
  sv(
    'Kommunens befolkningsregister, Skatteverket och offentliga källor.',
    'Kommunens befolkningsregister',
    'Skatteverket',
    'offentliga källor',
  ),
  sv('När du skapar ett konto anger du själv uppgifterna.', 'När du skapar ett konto anger du själv uppgifterna'),
  sv('Rekryteringsbolag och jobbsajter skickar ansökningar till oss.', 'Rekryteringsbolag', 'jobbsajter'),
  sv('En del uppgifter uppstår när vi utför uppdraget.', 'En del uppgifter uppstår när vi utför uppdraget'),
  sv('Uppgifterna samlas in genom ansökningsformuläret, intervjuer och tester.', 'ansökningsformuläret', 'intervjuer', 'tester'),
  sv('Vårdnadshavaren anmäler barnet till lägret.', 'Vårdnadshavaren'),
  en('We collect it directly from you and from the person who books for you.', 'you', 'the person who books for you'),
  en(
    'Information may also come from brokers, employers, credit reference agencies and public registers.',
    'brokers',
    'employers',
    'credit reference agencies',
    'public registers',
  ),
  en('Clubs send us the names of their players.', 'Clubs'),
  en('Some of it is created when you use the wall, for example your visits.', 'you use the wall'),
  en('We look you up on the electoral roll.', 'the electoral roll'),
  en('Your parent or guardian fills in the form for you.', 'Your parent or guardian fills in the form for you'),
  en('From you, when you register; from your phone, when you allow it.', 'you', 'your phone'),
  en('The app gets weather data and your location from your device.', 'your device'),
  en('Other members may tell us about you.', 'Other members'),
]

const AMONG_DATA: readonly Told[] = [
  fi(
    'Nimen ja osoitteen saamme sinulta, kun liityt. Suoritukset tulevat kilpailujen tulospalvelusta.',
    'sinulta',
    'kilpailujen tulospalvelusta',
  ),
  fi('Kun varaat ajan, tallennamme nimesi ja puhelinnumerosi.', 'Kun varaat ajan'),
  fi('Huoltaja ilmoittaa lapsen tiedot lomakkeella.', 'Huoltaja'),
  fi('Henkilötunnus tarkistetaan väestötietojärjestelmästä.', 'väestötietojärjestelmästä'),
  sv(
    'När du tecknar en prenumeration uppger du namn och adress. Adressändringar får vi från Posten.',
    'När du tecknar en prenumeration',
    'Posten',
  ),
  sv('Ditt personnummer hämtas från befolkningsdatasystemet.', 'befolkningsdatasystemet'),
  sv('Provsvar kommer från laboratoriet.', 'laboratoriet'),
  sv('När du besöker webbplatsen samlar vi in din ip-adress.', 'När du besöker webbplatsen'),
  en('When you open an account you give us your name and address.', 'When you open an account'),
  en('We get your credit score from a credit reference agency.', 'a credit reference agency'),
  en('If you book through a website, the website sends us your name and dates.', 'the website'),
  en('Your doctor may write to us about your fitness to climb.', 'Your doctor'),
  en('When you sign the waiver we record your date of birth.', 'When you sign the waiver'),
  en('Your club gives us your name, your age group and your results.', 'Your club'),
  en('Guests sometimes send us photos.', 'Guests'),
  en('We may also receive references from the people you name.', 'the people you name'),
  en('Anything that you tell us stays with us.'),
]

describe('where a section on sources says that data come from', () => {
  test.each(INSIDE.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, HEADINGS).sources).toEqual(example.spans)
  })
})

describe('a source told in passing where a section tells of the data', () => {
  test.each(AMONG_DATA.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, DATA_HEADINGS).sources).toEqual(example.spans)
  })
})
