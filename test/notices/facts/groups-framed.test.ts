import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'
import { en, fi, read, sv, type Told } from './told.js'

const KEPT = { fi: 'Mitä tietoja keräämme?', sv: 'Vilka uppgifter samlar vi in?', en: 'What information do we collect?' }

/** Each tells of whom something is kept, where a notice tells what is kept. */
const TOLD: readonly Told[] = [
  fi('Jäsenet: nimi, osoite ja syntymäaika.\nOhjaajat: nimi, verokortti ja rikosrekisteriote nähtynä.', 'Jäsenet', 'Ohjaajat'),
  fi('Oppilas: nimi ja luokka\nHuoltaja: nimi ja puhelinnumero', 'Oppilas', 'Huoltaja'),
  fi('Matkustaja – nimi ja passin numero\nYhteyshenkilö yrityksessä – nimi ja sähköposti', 'Matkustaja', 'Yhteyshenkilö yrityksessä'),
  fi('Vuokralaisista tallennetaan nimi ja henkilötunnus. Takaajista tallennetaan nimi.', 'Vuokralaisista', 'Takaajista'),
  fi('Seuran toimihenkilöistä kirjataan yhteystiedot ja koulutukset.', 'Seuran toimihenkilöistä'),
  fi('Ulkomailta tulevista kausityöntekijöistä säilytetään kopio oleskeluluvasta.', 'Ulkomailta tulevista kausityöntekijöistä'),
  fi('Näytteilleasettajasta kirjaamme nimen, yrityksen ja osaston numeron.', 'Näytteilleasettajasta'),
  fi('Lapsesta ja hänen huoltajistaan kerätään nimet ja osoite.', 'Lapsesta', 'hänen huoltajistaan'),
  fi('Pidämme luetteloa veneiden omistajista ja laituripaikan haltijoista.', 'veneiden omistajista', 'laituripaikan haltijoista'),
  fi('Meillä on tietoja entisistä ja nykyisistä asukkaista.', 'entisistä ja nykyisistä asukkaista'),
  fi('Otamme kuvia tapahtuman osallistujista.', 'tapahtuman osallistujista'),
  fi('Hakijat ilmoittavat nimensä ja koulutuksensa.', 'Hakijat'),
  fi('Metsästäjän nimi ja ampumakokeen päivä merkitään listaan.', 'Metsästäjän'),
  fi('Kalastajien lupatiedot säilytetään kassassa.', 'Kalastajien'),
  fi('Rahoitusta hakevista tarkistetaan luottotiedot. Muista asiakkaista tallennetaan nimi.', 'Rahoitusta hakevista', 'asiakkaista'),
  fi('Testamentin tekijästä kirjataan nimi ja henkilötunnus.', 'Testamentin tekijästä'),
  fi('Palkansaajat: nimi, tilinumero\nPalkkionsaajat: nimi, veroprosentti', 'Palkansaajat', 'Palkkionsaajat'),
  fi('Yritysasiakkaiden osalta tallennamme yhteyshenkilön nimen.', 'Yritysasiakkaiden'),
  fi('Kuorolaisilta kerätään nimi ja äänikorkeus.', 'Kuorolaisilta'),
  fi('Leirille tulevilta kysymme ruokavalion.', 'Leirille tulevilta'),
  sv('Medlemmar: namn och adress.\nTränare: namn och utdrag ur belastningsregistret.', 'Medlemmar', 'Tränare'),
  sv('Elev: namn och klass\nVårdnadshavare: namn och telefon', 'Elev', 'Vårdnadshavare'),
  sv('Hyresgäster – namn och personnummer\nBorgensmän – namn', 'Hyresgäster', 'Borgensmän'),
  sv('För minderåriga antecknas vem som får hämta.', 'minderåriga'),
  sv('Om båtägare har vi namn, plats och försäkringsbevis.', 'båtägare'),
  sv('När det gäller funktionärer sparar vi även storlek på tröja.', 'funktionärer'),
  sv('Av resenärer under 18 år begär vi målsmans namn.', 'resenärer under 18 år'),
  sv('Vi antecknar namn på faddrar och vittnen.', 'faddrar', 'vittnen'),
  sv('Vi för ett register över fastighetsägare och arrendatorer.', 'fastighetsägare', 'arrendatorer'),
  sv('Vi sparar kontaktuppgifter till anhöriga.', 'anhöriga'),
  sv('I arkivet finns uppgifter om tidigare anställda.', 'tidigare anställda'),
  sv('Vi tar bilder på deltagare i lägret.', 'deltagare i lägret'),
  sv('Jägare uppger sitt namn och numret på sitt jaktkort.', 'Jägare'),
  sv('Vi måste tala om för våra gäster vad som antecknas.', 'gäster'),
  sv('Beträffande leverantörernas kontaktpersoner lagras namn och e-post.', 'leverantörernas kontaktpersoner'),
  sv('För den som hyr stugan antecknas namn och bilens nummer.', 'den som hyr stugan'),
  sv('Beställare: namn, adress.\nMottagare: namn, portkod.', 'Beställare', 'Mottagare'),
  sv('Vi har uppgifter om nuvarande och tidigare delägare.', 'nuvarande och tidigare delägare'),
  sv('Arbetssökande lämnar namn, betyg och referenser.', 'Arbetssökande'),
  sv('Givare: namn och belopp\nVolontärer: namn och telefon', 'Givare', 'Volontärer'),
  en('Members: name and address.\nCoaches: name and certificate.', 'Members', 'Coaches'),
  en('Pupil: name and class\nParent: name and telephone number', 'Pupil', 'Parent'),
  en('Tenants – name and date of birth\nGuarantors – name and address', 'Tenants', 'Guarantors'),
  en('For berth holders: name, boat and insurance.\nFor visiting sailors: name and boat.', 'berth holders', 'visiting sailors'),
  en('About witnesses we hold name, address and statement.', 'witnesses'),
  en('For minors, we also keep the name of a parent.', 'minors', 'parent'),
  en('In the case of suppliers, we keep the name of a contact.', 'suppliers'),
  en('About the person who makes the complaint we record a name and an address.', 'the person who makes the complaint'),
  en('We take down the names of passengers and crew.', 'passengers', 'crew'),
  en('We hold contact details of next of kin and emergency contacts.', 'next of kin', 'emergency contacts'),
  en('We keep records of residents and others who use our hall because the law asks us to.', 'residents and others who use our hall'),
  en('Photographs of performers are kept in the archive.', 'performers'),
  en('Overseas students must also give their visa number.', 'Overseas students'),
  en('We keep a register of plot holders and people on the waiting list.', 'plot holders', 'people on the waiting list'),
  en('We ask for the names of anyone travelling with you.', 'anyone travelling with you'),
  en('Job applicants provide their name, history and referees.', 'Job applicants'),
  en("An apprentice's name and college are noted.", 'apprentice'),
  en('We have information about past and present trustees.', 'past and present trustees'),
  en('Sender: name, address.\nRecipient: name, door code.', 'Sender', 'Recipient'),
  en('With regard to drivers, we record licence and hours.', 'drivers'),
]

describe('groups of which it is told what is kept', () => {
  test.each(TOLD)('$text', (told) => expect(read(told, KEPT).dataSubjects).toEqual(told.spans))
})

/** Each is the title of a page that says nothing else of whom it concerns. */
const TITLES: readonly (readonly [language: Language, title: string, groups: readonly string[]])[] = [
  ['en', 'Privacy notice for our volunteers', ['volunteers']],
  ['en', 'Privacy notice – job applicants', ['job applicants']],
  ['en', 'Pupil privacy notice', ['Pupil']],
  ['en', 'Staff privacy notice', ['Staff']],
  ['en', 'Privacy notice for parents and carers', ['parents', 'carers']],
  ['en', 'How we use pupil information', ['pupil']],
  ['en', 'Candidate Privacy Policy', ['Candidate']],
  ['en', 'Privacy information for patients', ['patients']],
  ['en', 'Privacy notice: suppliers and contractors', ['suppliers', 'contractors']],
  ['en', 'Data protection information for tenants', ['tenants']],
  ['en', 'Privacy statement (members and visitors)', ['members', 'visitors']],
  ['en', 'Supporter privacy notice', ['Supporter']],
  ['en', 'Notice to shareholders on the processing of personal data', ['shareholders']],
  ['fi', 'Työnhakijoiden tietosuojaseloste', ['Työnhakijoiden']],
  ['fi', 'Tietosuojaseloste työnhakijoille', ['työnhakijoille']],
  ['fi', 'Tietosuojaseloste – vuokralaiset ja hakijat', ['vuokralaiset', 'hakijat']],
  ['fi', 'Tietoa potilaille henkilötietojen käsittelystä', ['potilaille']],
  ['fi', 'Henkilötietojen käsittely: jäsenet', ['jäsenet']],
  ['fi', 'Opiskelijan tietosuojailmoitus', ['Opiskelijan']],
  ['fi', 'Tietosuojaseloste (asukkaat)', ['asukkaat']],
  ['fi', 'Tietosuojaseloste, yhdistyksen jäsenet', ['yhdistyksen jäsenet']],
  ['fi', 'Tutkittavan tiedote ja tietosuojailmoitus', ['Tutkittavan']],
  ['fi', 'Asiakkaidemme henkilötietojen käsittely', ['Asiakkaidemme']],
  ['sv', 'Dataskyddsbeskrivning för elever och vårdnadshavare', ['elever', 'vårdnadshavare']],
  ['sv', 'Information till sökande om behandling av personuppgifter', ['sökande']],
  ['sv', 'Integritetspolicy – kunder', ['kunder']],
  ['sv', 'Dataskydd för hyresgäster', ['hyresgäster']],
  ['sv', 'Integritetspolicy för medlemmar och deltagare', ['medlemmar', 'deltagare']],
  ['sv', 'Så behandlar vi patienters personuppgifter', ['patienters']],
  ['sv', 'Integritetspolicy (anställda)', ['anställda']],
  ['sv', 'Behandling av kunders personuppgifter', ['kunders']],
]

const PAGE: Readonly<Record<Language, string>> = {
  fi: 'Tässä kerrotaan, miten henkilötietoja käsitellään ja mitä oikeuksia sinulla on.\n\nRekisterinpitäjä\nPuistolan Palvelut Oy\n\nMihin tietoja käytetään\nTietoja käytetään laskutukseen.\n',
  sv: 'Här berättar vi hur personuppgifter behandlas och vilka rättigheter du har.\n\nPersonuppgiftsansvarig\nLillkyrka Tjänster Ab\n\nVarför\nUppgifterna behövs för fakturering.\n',
  en: 'This page tells how we process personal data and what rights you have.\n\nController\nParkside Services Ltd\n\nWhy\nThe data are needed for invoices.\n',
}

describe('groups that a title names', () => {
  test.each(TITLES)('%s: %s', (language, title, groups) =>
    expect(readingOf(`${title}\n\n${PAGE[language]}`).reading.dataSubjects).toEqual(groups),
  )
})

/** What looks alike and names nobody whose data are kept. */
const ELSE: readonly Told[] = [
  fi('Perustiedot: nimi ja osoite\nKerättävät tiedot: tilaukset\nSäilytysajat: kuusi vuotta'),
  fi('Tietoja saadaan ensisijaisesti seuraavista lähteistä: lomakkeet.'),
  sv('Kontakt: namn och telefon\nBetalning: kortets sista siffror'),
  en('Contact: name and telephone\nBilling: the last digits of the card\nVisiting: the time'),
  en('Personal data means any information about an individual from which that person can be identified.'),
]

describe('what names no group', () => {
  test.each(ELSE)('$text', (told) => expect(read(told, KEPT).dataSubjects).toEqual([]))
})
