/** Measures as people tell of them at work: who does what with which thing, in every trade, without the word of the law. */
import type { Measure } from '@seloste/schema/vocabulary/measure'
import type { Language } from '@seloste/schema/text'
import { expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) => `Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nTietojen suojaaminen\n${words}\n`,
  sv: (words) => `Integritetspolicy\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nSäkerhet\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how we use your data and what they are.\n\nSecurity\n${words}\n`,
}

const TOLD: readonly (readonly [Language, string, readonly Measure[]])[] = [
  ['fi', 'Järjestelmään pääsee toimikortilla ja tunnusluvulla.', ['authentication', 'mfa']],
  ['fi', 'Jokaisesta katselusta jää lokimerkintä.', ['logging']],
  ['fi', 'Uudet ohjaajat suorittavat tietosuojan verkkokurssin.', ['training']],
  ['fi', 'Valmentaja näkee vain omat ryhmänsä.', ['access_control']],
  ['fi', 'Levyt peilataan toiseen konesaliin.', ['backup']],
  ['fi', 'Ohjelma vaatii käyttäjätunnuksen ja salasanan.', ['authentication']],
  ['sv', 'Vi loggar in med tjänstekort och pinkod.', ['authentication', 'mfa']],
  ['sv', 'Loggarna gås igenom varje kvartal.', ['logging']],
  ['sv', 'Ingen mer än jag kommer åt datorn.', ['access_control']],
  ['sv', 'Bilderna speglas till en disk i ett bankfack.', ['backup', 'physical_security']],
  ['en', 'Only the rota team may look.', ['access_control']],
  ['en', 'Staff sign in with a card and a pin.', ['authentication', 'mfa']],
  ['en', 'The drives are mirrored to a second site.', ['backup']],
  ['fi', 'Kukaan muu kuin kanttori ei näe ilmoittautumisia.', ['access_control']],
  ['fi', 'Kortistoa käyttävät vain hoitovuorossa olevat eläinhoitajat.', ['access_control']],
  ['fi', 'Palkkatietoja näkevät pelkästään toimitusjohtaja ja kirjanpitäjä.', ['access_control']],
  ['fi', 'Oikeudet poistetaan, kun työsuhde päättyy.', ['access_control']],
  ['fi', 'Jokaisella myyjällä on kassaan oma tunnus ja salasana.', ['authentication']],
  ['fi', 'Puhelin avautuu sormenjäljellä tai suojakoodilla.', ['authentication']],
  ['fi', 'Kirjautuminen vahvistetaan puhelimeen tulevalla koodilla.', ['mfa']],
  ['fi', 'Tiedot siirtyvät selaimen ja palvelimen välillä salattuina.', ['encryption_in_transit']],
  ['fi', 'Arkaluonteiset viestit lähetetään turvapostilla.', ['encryption_in_transit']],
  ['fi', 'Muistitikut ja kannettavien kiintolevyt on salattu.', ['encryption_at_rest']],
  ['fi', 'Toimiston ovet ovat lukossa ja kiinteistössä on hälytin.', ['physical_security']],
  ['fi', 'Varaston ovella on kulkulukija, joka avautuu kulkukortilla.', ['physical_security']],
  ['fi', 'Sopimuskansiot ovat lukollisessa kaapissa.', ['locked_paper']],
  ['fi', 'Kaikki lomakkeet pidetään lukkojen takana.', ['locked_paper']],
  ['fi', 'Tietokannasta otetaan kopio toiselle palvelimelle joka yö.', ['backup']],
  ['fi', 'Ohjaajat ovat allekirjoittaneet vaitiolositoumuksen.', ['confidentiality']],
  ['fi', 'Järjestelmä kirjaa, kuka on katsonut potilaan tietoja.', ['logging']],
  ['fi', 'Uudet työntekijät perehdytetään tietosuojaan.', ['training']],
  ['fi', 'Vastaajien nimet erotetaan vastauksista.', ['pseudonymisation']],
  ['fi', 'Saapuvat liitteet tarkistetaan virusten varalta.', ['malware_protection']],
  ['fi', 'Sivuston alusta ja lisäosat päivitetään heti, kun päivitys ilmestyy.', ['updates']],
  ['fi', 'Ulkopuolinen yritys etsii järjestelmästä haavoittuvuuksia vuosittain.', ['other_technical']],
  ['fi', 'Verkossamme on palomuuri.', ['firewall']],
  ['fi', 'Tiedot ovat meillä turvassa.', []],
  ['fi', 'Pidämme tietosi ajan tasalla.', []],
  ['sv', 'Bara kassören ser vem som har betalat.', ['access_control']],
  ['sv', 'Ingen annan än veterinären kommer åt journalerna.', ['access_control']],
  ['sv', 'Behörigheten tas bort när någon slutar.', ['access_control']],
  ['sv', 'Varje vikarie har ett eget användarkonto och ett lösenord.', ['authentication']],
  ['sv', 'Telefonerna öppnas med fingeravtryck.', ['authentication']],
  ['sv', 'När vi loggar in bekräftar vi med en kod som skickas till mobilen.', ['mfa']],
  ['sv', 'Uppgifterna skickas krypterade till löneräknaren.', ['encryption_in_transit']],
  ['sv', 'Hårddiskarna i våra bärbara datorer är krypterade.', ['encryption_at_rest']],
  ['sv', 'Lokalen är larmad och dörren öppnas med passerkort.', ['physical_security']],
  ['sv', 'Blanketterna ligger i ett kassaskåp.', ['locked_paper']],
  ['sv', 'Varje natt tas en kopia av databasen.', ['backup']],
  ['sv', 'Alla frivilliga har skrivit under ett tystnadslöfte.', ['confidentiality']],
  ['sv', 'Systemet noterar vem som har öppnat en journal.', ['logging']],
  ['sv', 'Ledarna går en kurs i dataskydd varje höst.', ['training']],
  ['sv', 'Namnen ersätts med löpnummer.', ['pseudonymisation']],
  ['sv', 'Bilagor granskas mot virus.', ['malware_protection']],
  ['sv', 'Programmen uppdateras automatiskt.', ['updates']],
  ['sv', 'En utomstående firma letar efter sårbarheter.', ['other_technical']],
  ['sv', 'Nätet har en brandvägg.', ['firewall']],
  ['sv', 'Vi tar hand om dina uppgifter.', []],
  ['sv', 'Vi håller dina uppgifter uppdaterade.', []],
  ['en', 'Nobody but the head gardener can see the list.', ['access_control']],
  ['en', 'The rota is visible only to the shift leader.', ['access_control']],
  ['en', 'Access is revoked on the day somebody leaves.', ['access_control']],
  ['en', 'Each driver has a login of their own with a password.', ['authentication']],
  ['en', 'Tablets open with a fingerprint.', ['authentication']],
  ['en', 'Signing in needs a code from an authenticator app.', ['mfa']],
  ['en', 'What you type travels over an encrypted connection.', ['encryption_in_transit']],
  ['en', 'The database and the backups are stored encrypted.', ['backup', 'encryption_at_rest']],
  ['en', 'The shop has a burglar alarm and cameras watched by guards.', ['physical_security']],
  ['en', 'Paper records are kept under lock and key.', ['locked_paper']],
  ['en', 'A copy of the data is kept off site.', ['backup']],
  ['en', 'Everyone who works here has promised not to tell others what they learn.', ['confidentiality']],
  ['en', 'The system notes who opened which record.', ['logging']],
  ['en', 'New colleagues attend a course on data protection.', ['training']],
  ['en', 'Names are stripped from the answers and replaced by codes.', ['pseudonymisation']],
  ['en', 'Incoming mail is scanned for viruses.', ['malware_protection']],
  ['en', 'Phones and laptops are kept up to date.', ['updates']],
  ['en', 'An outside firm tests the system every year.', ['other_technical']],
  ['en', 'A firewall stands before the server.', ['firewall']],
  ['en', 'We take good care of what you give us.', []],
  ['en', 'Please help us to keep your details up to date.', []],
]

test.each(TOLD)('%s: %s', (language, words, told) => {
  expect(readingOf(notice[language](words)).reading.measures.toSorted()).toEqual(told)
})

const HEADINGS: readonly (readonly [Language, string])[] = [
  ['fi', 'Miten tiedot on turvattu?'],
  ['fi', 'Onko kaikki tallessa?'],
  ['fi', 'Miten tietoja vartioidaan'],
  ['sv', 'Skydd'],
  ['sv', 'Datasäkerhet'],
  ['sv', 'Hur är uppgifterna tryggade?'],
  ['en', 'Safe keeping'],
  ['en', 'How is it kept safe?'],
]
const LOCKED: Readonly<Record<Language, string>> = {
  fi: 'Paperit ovat lukitussa kaapissa.',
  sv: 'Papperen ligger i ett låst skåp.',
  en: 'Papers are in a locked cabinet.',
}

test.each(HEADINGS)('%s: below %s', (language, heading) => {
  const source = notice[language](LOCKED[language]).replace(/\n(?:Tietojen suojaaminen|Säkerhet|Security)\n/u, `\n${heading}\n`)
  expect(readingOf(source).reading.measures).toEqual(['locked_paper'])
})
