/** Online services that no list knows: the sentence says that something runs on them, or what they are. */
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) =>
    `Tietosuojaseloste\n\nTässä kerrotaan, miten Koivurannan Kyläseura ry käsittelee tietoja ja mitä ne ovat.\n\nMitä käytämme\n\n${words}\n`,
  sv: (words) =>
    `Integritetspolicy\n\nHär berättar Björkstrands Byaförening rf hur vi behandlar uppgifter och vilka de är.\n\nVad vi använder\n\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how Alder Lane Village Hall uses your data and what they are.\n\nWhat we use\n\n${words}\n`,
}

const TOLD: readonly (readonly [Language, string, readonly string[]])[] = [
  ['fi', 'Jäsenrekisteri on Havu-järjestelmässä.', ['Havu']],
  ['fi', 'Ajanvaraukset tehdään Lumikko-palvelun kautta.', ['Lumikko']],
  ['fi', 'Käytämme laskutukseen Tuohi-ohjelmaa.', ['Tuohi']],
  ['fi', 'Potilastietojärjestelmä Saarni on hankittu kunnan kanssa.', ['Saarni']],
  ['fi', 'Varausjärjestelmänämme on Pihka.', ['Pihka']],
  ['fi', 'Toiminnanohjausjärjestelmänä käytetään Kaarnaa.', ['Kaarna']],
  ['fi', 'Uutiskirjeet lähetetään Postikyyhky-ohjelmalla.', ['Postikyyhky']],
  ['fi', 'Kyselyt teemme Tikka-työkalulla ja vastaukset säilyvät siellä vuoden.', ['Tikka']],
  ['fi', 'Kirjautuminen kirjaston varauksiin: Kuiskaajaan kirjaudutaan kortin numerolla.', ['Kuiskaaja']],
  ['fi', 'Tiedot tallennetaan järjestelmään nimeltä Orvokki.', ['Orvokki']],
  ['fi', 'Jäsentiedot ovat jäsenrekisteriohjelmassa (Kielo).', ['Kielo']],
  ['fi', 'Kielo (jäsenrekisteriohjelma) on suomalainen.', ['Kielo']],
  ['fi', 'Sivustomme toimii Saniainen-alustalla.', ['Saniainen']],
  ['fi', 'Maksut välittää Kolikko-maksupalvelu.', ['Kolikko']],
  ['fi', 'Käytämme kassana Lompakkoa ja sähköpostiin Viestikyyhkyä.', ['Lompakko', 'Viestikyyhky']],
  ['fi', 'Kulunvalvonta toimii Portti+-sovelluksella.', ['Portti+']],
  ['fi', 'Olemme Suomessa toimiva kyläseura, ja Koivurannan palveluissa on kaikille tekemistä.', []],
  ['fi', 'Tiedot luovutetaan Kelalle ja Verohallinnon palveluun.', []],
  ['fi', 'Järjestelmän ylläpidosta vastaa Anna Keksitty.', []],
  ['fi', 'Käytämme Helsingin keskustassa olevaa kokoustilaa.', []],
  ['sv', 'Medlemsregistret finns i programmet Videung.', ['Videung']],
  ['sv', 'Vi för journal i systemet Hasselnöt.', ['Hasselnöt']],
  ['sv', 'Tider bokas genom e-tjänsten Fjällripan.', ['Fjällripan']],
  ['sv', 'Vi använder Blåklinten för nyhetsbrev.', ['Blåklinten']],
  ['sv', 'Nyhetsbreven skickas med Svalan.', ['Svalan']],
  ['sv', 'Faktureringen sköts i Kottpalm.', ['Kottpalm']],
  ['sv', 'Webbplatsen drivs på plattformen Granris.', ['Granris']],
  ['sv', 'Personalen loggar in i Lärkan med passerkort.', ['Lärkan']],
  ['sv', 'Vårt bokningssystem heter Tranbär.', ['Tranbär']],
  ['sv', 'Kundregistret ligger i Enbär-systemet.', ['Enbär']],
  ['sv', 'Enkäterna görs i Älgört (enkätverktyg).', ['Älgört']],
  ['sv', 'Vårt kassasystem (Kråkan) sparar kvittona.', ['Kråkan']],
  ['sv', 'Kråkan levererar vårt kassasystem.', ['Kråkan']],
  ['sv', 'Uppgifterna sparas i molntjänsten Månskära.', ['Månskära']],
  ['sv', 'Vi använder Stockholm som mötesplats.', []],
  ['sv', 'Föreningen sköts av Anna Påhittad.', []],
  ['sv', 'Bokföringen sköts av Räknestugan Ab.', []],
  ['sv', 'Uppgifterna sparas i Finland.', []],
  ['en', 'Bookings are made through Wrenhouse.', ['Wrenhouse']],
  ['en', 'We use Larkmail to send the newsletter.', ['Larkmail']],
  ['en', 'Our website runs on Thornpress.', ['Thornpress']],
  ['en', 'The site is hosted by Moorcloud in Dublin.', ['Moorcloud']],
  ['en', 'Our booking system, Tidepool, keeps your name.', ['Tidepool']],
  ['en', 'Member records are kept in a database called Ledgerly.', ['Ledgerly']],
  ['en', 'Fernchat powers the chat on our website.', ['Fernchat']],
  ['en', 'Payments are taken by Coppercoin.', ['Coppercoin']],
  ['en', 'The forms are made with Quillform, a survey tool.', ['Quillform']],
  ['en', 'We keep the rota in the Shiftwell app.', ['Shiftwell']],
  ['en', 'Reports come in through the Whispergate platform.', ['Whispergate']],
  ['en', 'Staff log in to Ledgerly with a code.', ['Ledgerly']],
  ['en', 'Comments are checked by Spamfinch, a spam filter.', ['Spamfinch']],
  ['en', 'Our tools are these:\n\n- Wrenhouse (booking system)\n- Larkmail (newsletters)', ['Larkmail', 'Wrenhouse']],
  ['en', 'We use Dublin as the place of our meetings.', []],
  ['en', 'The hall is run by Anna Invented.', []],
  ['en', 'We share data with Alder Council for planning.', []],
  ['en', 'Volunteers deliver our letters by hand.', []],
  ['en', 'We meet through Easter and at Christmas.', []],
]

describe('services told by what runs on them', () => {
  test.each(TOLD)('%s: %s', (language, words, told) => {
    expect(readingOf(notice[language](words)).reading.onlineServices.toSorted()).toEqual(told)
  })
})
