import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { read } from './told.js'

const INSIDE_HEADINGS = { fi: 'Mitä tietoja keräämme', sv: 'Vilka uppgifter behandlar vi?', en: 'What we collect' }
const OUTSIDE_HEADINGS = { fi: 'Näin se toimii', sv: 'Så går det till', en: 'How it works' }

/** Sentences with what a careful person takes from them between braces. */
type Sentences = Readonly<Record<Language, readonly string[]>>

const INSIDE: Sentences = {
  fi: [
    'Varausta tehdessäsi kysymme {nimesi}, {puhelinnumerosi} ja {henkilömäärän}.',
    'Lainauskortille merkitään {lainatut teokset}, {eräpäivät} ja {mahdolliset myöhästymismaksut}.',
    'Eläimestä kirjataan {laji}, {rotu}, {siruntunnus} ja {rokotukset}.',
    'Vuokrasopimuksessa on {vuokralaisen nimi}, {henkilötunnus}, {vuokran määrä} ja {vakuus}.',
    'Ilmoittautumislomakkeella pyydetään {nimi}, {syntymävuosi}, {ruokavalio} ja {huoltajan puhelinnumero}.',
    'Palkanlaskentaa varten tarvitsemme {henkilötunnuksen}, {tilinumeron} ja {verokortin}.',
    'Järjestelmään jää {kirjautumisaika}, {IP-osoite} ja {selaimen tyyppi}.',
    'Tilauksesta näkyvät {tuotteet}, {toimitusosoite} ja {maksutapa}.',
    'Rekisteriin tallentuvat {jäsennumero}, {liittymispäivä} ja {maksetut jäsenmaksut}.',
    'Sinä annat meille {nimesi}, {sähköpostiosoitteesi} ja {yrityksesi nimen}.',
    'Huoltaja ilmoittaa {lapsen nimen}, {syntymäajan} ja {allergiat}.',
    'Kulunvalvonta kirjaa {avaimen numeron}, {oven} ja {kellonajan}.',
    'Hakemus sisältää {ansioluettelon}, {palkkatoiveen} ja {suosittelijoiden nimet}.',
    'Saamme tietoomme {tilinumerosi} ja {maksun summan}.',
    'Kilpailun jälkeen julkaistaan tulokset, ja rekisteriin merkitään {sijoitus} ja {loppuaika}.',
    'Asiakaskortilla lukee {nimi}, {asiakasnumero} ja {voimassaoloaika}.',
    '{Nimi}, {osoite} ja {asiakasnumero} tallennetaan varausjärjestelmään.',
    '{Puhelun ajankohta}, {kesto} ja {soittajan numero} kirjataan.',
  ],
  sv: [
    'När du bokar ber vi om {ditt namn}, {ditt telefonnummer} och {antalet gäster}.',
    'På lånekortet antecknas {lånade böcker}, {förfallodagar} och {förseningsavgifter}.',
    'Om djuret noterar vi {art}, {ras}, {chipnummer} och {vaccinationer}.',
    'Hyresavtalet innehåller {hyresgästens namn}, {personnummer}, {hyra} och {deposition}.',
    'I anmälan uppger du {namn}, {födelseår}, {specialkost} och {vårdnadshavarens telefonnummer}.',
    'För löneräkningen behöver vi {personnummer}, {kontonummer} och {skattekort}.',
    'I systemet loggas {inloggningstid}, {IP-adress} och {webbläsare}.',
    'Av beställningen framgår {produkter}, {leveransadress} och {betalsätt}.',
    'I registret sparas {medlemsnummer}, {inträdesdag} och {betalda avgifter}.',
    'Du ger oss {ditt namn}, {din e-postadress} och {ditt företags namn}.',
    'Vårdnadshavaren anmäler {barnets namn}, {födelsedatum} och {allergier}.',
    'Passersystemet registrerar {nyckelns nummer}, {dörr} och {klockslag}.',
    'Ansökan ska innehålla {meritförteckning}, {löneanspråk} och {referenser}.',
    'Vi får också {ditt kontonummer} och {betalningens belopp}.',
    '{Namn}, {adress} och {kundnummer} sparas i bokningssystemet.',
    '{Samtalets tid}, {längd} och {uppringarens nummer} registreras.',
    'Vid olycksfall dokumenteras {skadan}, {åtgärder} och {vittnen}.',
    'Köaren fyller i {namn}, {båtens längd} och {önskad bryggplats}.',
  ],
  en: [
    'When you book, we ask you for {your name}, {your phone number} and {the size of your party}.',
    'Your library record shows {the items on loan}, {due dates} and {any fines}.',
    'For each animal we note {species}, {breed}, {microchip number} and {vaccinations}.',
    'The tenancy file contains {the names of the tenants}, {proof of identity}, {rent payments} and {references}.',
    'On the entry form you give {your name}, {year of birth}, {club} and {emergency contact}.',
    'Payroll needs {your National Insurance number}, {bank details} and {tax code}.',
    'The system automatically logs {the time of login}, {IP address} and {browser version}.',
    'Parents provide {the child’s name}, {date of birth} and {allergies}.',
    'The door system records {the card number}, {the door} and {the time of day}.',
    'Your application includes {your CV}, {a covering letter} and {contact details of referees}.',
    'Our card provider tells us {the amount}, {the last four digits of your card} and {the date of payment}.',
    'We write down {the meter reading}, {the address} and {access instructions}.',
    '{Your name}, {address} and {customer number} are stored in the booking system.',
    '{The time of the call}, {its duration} and {your number} are recorded.',
    'Volunteers tell us {their availability}, {skills} and {driving licence number}.',
    'We take {photographs of the damage} and {witness statements}.',
    'The survey asks about {your travel habits}, {age group} and {postcode}.',
    'They send us {the results of the check} and {its reference number}.',
  ],
}

const OUTSIDE: Sentences = {
  fi: [
    'Kun tilaat kassin, kirjaamme ylös {nimesi}, {osoitteesi} ja {puhelinnumerosi}.',
    'Potilaskertomukseen merkitään {diagnoosi}, {lääkitys} ja {käyntipäivät}.',
    'Kun liityt jaostoon, annat {nimesi}, {syntymäaikasi} ja {huoltajan sähköpostiosoitteen}.',
  ],
  sv: [
    'När du beställer en kasse antecknar vi {ditt namn}, {din adress} och {ditt telefonnummer}.',
    'I journalen antecknas {diagnos}, {medicinering} och {besöksdagar}.',
    'När du går med lämnar du {namn}, {födelsedatum} och {vårdnadshavarens e-postadress}.',
  ],
  en: [
    'When you order a box we write down {your name}, {your address} and {your phone number}.',
    'The nurse records {your symptoms}, {medication} and {blood pressure}.',
    'When you join you give us {your name}, {date of birth} and {email address}.',
  ],
}

const NONE: Sentences = {
  fi: [
    'Tietoja käsitellään asiakassuhteeseen ja suostumukseen perustuen.',
    'Tämä seloste kertoo, mitä tietoja sinusta kerätään ja mitä niillä tehdään.',
    'Kun keräämme tietoja, kerromme siitä sinulle.',
  ],
  sv: [
    'Uppgifterna behandlas med omsorg och enligt lag.',
    'Dina personuppgifter tas då bort ur föreningens register.',
    'Här berättar vi vilka uppgifter vi samlar in och varför.',
  ],
  en: [
    'We collect data so that we can improve what we do.',
    'We may need to process data from applicants to defend legal claims.',
    'Only necessary data is collected.',
  ],
}

const LANGUAGES = ['fi', 'sv', 'en'] as const
const rows = (sentences: Sentences) => LANGUAGES.flatMap((language) => sentences[language].map((text) => [text, language] as const))
const spansIn = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/gu)].map(([, span = '']) => span)
const told = (language: Language, text: string) => ({ language, text: text.replaceAll(/[{}]/gu, ''), spans: spansIn(text) })

/** Lists and tables, whose labels are no data. */
const LISTS: Sentences = {
  fi: [
    'Perustiedot\n\n{nimi}, {osoite}, {puhelinnumero}\n\nMaksutiedot\n\n{tilinumero}, {laskut}, {maksupäivä}',
    'Vapaaehtoisesta {nimi}, {syntymäaika} ja {työvuorot}.',
    'Rekisterissä on tietoja jäsenistä: {nimi}, {osoite} ja {liittymispäivä}.',
  ],
  sv: [
    'Basuppgifter\n\n{namn}, {adress}, {telefonnummer}\n\nKontakter\n\n{e-postmeddelanden}, {samtal} och {anteckningar}',
    'Vi har uppgifter om alla som bor i huset: {namn}, {lägenhetsnummer} och {inflyttningsdatum}.',
    '- {Läge} – för att visa närmaste butik\n- Favoriter – lagras bara i din telefon\n- {Kontouppgifter}',
  ],
  en: [
    '- {Name}, {employer}, {earnings} and {tax code}\n- {diplomas}, {references}\n- {contact details such as address, telephone and email}',
    '- {Location} – to show the nearest shop\n- Favourites – stored only on your phone\n- {Account details}',
    'We obtain information from vets, previous insurers and credit agencies.',
  ],
}

describe('data that a sentence says are asked, given, written down or shown', () => {
  test.each(rows(INSIDE))('%s', (text, language) => {
    expect(read(told(language, text), INSIDE_HEADINGS).dataCategories).toEqual(spansIn(text))
  })

  test.each(rows(OUTSIDE))('outside a section on data: %s', (text, language) => {
    expect(read(told(language, text), OUTSIDE_HEADINGS).dataCategories).toEqual(spansIn(text))
  })

  test.each(rows(LISTS))('in lists: %s', (text, language) => {
    expect(read(told(language, text), INSIDE_HEADINGS).dataCategories).toEqual(spansIn(text))
  })

  test.each(rows(NONE))('no data: %s', (text, language) => {
    expect(read(told(language, text), INSIDE_HEADINGS).dataCategories).toEqual([])
  })

  test('an item that trails off in conjunctions is read, however many they are', () => {
    expect(read(told('en', `- name ${'and '.repeat(40_000)}`), INSIDE_HEADINGS).dataCategories).toEqual(['name'])
  })
})
