import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: '1. Yleistä asiaa', sv: '1. Allmän information', en: '1. About this notice' }

const SAID: readonly Told[] = [
  fi(
    'Rekisterissä on kylän asukkaita, mökkiläisiä ja talkoisiin ilmoittautuneita.',
    'kylän asukkaita',
    'mökkiläisiä',
    'talkoisiin ilmoittautuneita',
  ),
  fi(
    'Rekisteröityjä ovat järjestön jäsenet, jäseniksi hakevat ja tapahtumiin ilmoittautuneet.',
    'järjestön jäsenet',
    'jäseniksi hakevat',
    'tapahtumiin ilmoittautuneet',
  ),
  fi('Tiedot koskevat myymälässä asioivia ja sen pihalla liikkuvia henkilöitä.', 'myymälässä asioivia', 'sen pihalla liikkuvia henkilöitä'),
  fi('Kuvissa voi näkyä ohikulkijoita ja tavarantoimittajien kuljettajia.', 'ohikulkijoita', 'tavarantoimittajien kuljettajia'),
  fi('Tallennamme kiinteistön omistajien ja haltijoiden yhteystiedot.', 'kiinteistön omistajien ja haltijoiden'),
  fi('Uutiskirjeen tilanneiden tiedot säilyvät, kunnes tilaus perutaan.', 'Uutiskirjeen tilanneiden'),
  fi(
    'Kerromme tässä, miten käsittelemme potilaidemme ja heidän omaistensa tietoja.',
    'miten käsittelemme potilaidemme',
    'heidän omaistensa',
  ),
  fi('Tällä sivulla kerromme lankakaupan asiakkaille, mitä heidän tiedoilleen tapahtuu.', 'lankakaupan asiakkaille'),
  sv('För juniorer antecknar vi dessutom vårdnadshavarens namn.', 'juniorer', 'vårdnadshavarens'),
  sv('Detta gäller dig som söker jobb hos oss och dig som redan arbetar här.', 'söker jobb hos oss', 'redan arbetar här'),
  sv('Vi har uppgifter om bilägare, deras ombud och de som lånar en bil.', 'bilägare', 'deras ombud', 'de som lånar en bil'),
  sv(
    'I registret finns församlingens medlemmar, konfirmander och deras föräldrar.',
    'församlingens medlemmar',
    'konfirmander',
    'deras föräldrar',
  ),
  sv('Den här texten är till dig som reser med oss eller laddar ner appen.', 'reser med oss', 'laddar ner appen'),
  sv('Uppgifterna rör hyresgäster, sökande i bostadskön och borgensmän.', 'hyresgäster', 'sökande i bostadskön', 'borgensmän'),
  sv('Vi behandlar uppgifter om insändare, annonsörer och fotografer.', 'insändare', 'annonsörer', 'fotografer'),
  sv('Kamerorna kan filma kunder, personal och förbipasserande.', 'kunder', 'personal', 'förbipasserande'),
  sv('Registret omfattar körsångare, dirigenter och konsertbesökare.', 'körsångare', 'dirigenter', 'konsertbesökare'),
  sv('Barnens och vårdnadshavarnas uppgifter hålls hemliga.', 'Barnens', 'vårdnadshavarnas'),
  sv('Registrerade är byns invånare, sommargäster och markägare.', 'byns invånare', 'sommargäster', 'markägare'),
  en('This notice is for you if you stay with us, book a table or write to us.', 'stay with us', 'book a table', 'write to us'),
  en(
    'We hold information about residents of the parish, burial plot holders and allotment tenants.',
    'residents of the parish',
    'burial plot holders',
    'allotment tenants',
  ),
  en(
    'It covers anyone who visits our shop, enters a competition or applies for a job.',
    'anyone who visits our shop',
    'enters a competition',
    'applies for a job',
  ),
  en('It concerns councillors, electors and people who write to us.', 'councillors', 'electors', 'people who write to us'),
  en('We process the personal data of bidders, sellers and consignors.', 'bidders', 'sellers', 'consignors'),
  en(
    'The people whose data we hold are climbers, their emergency contacts and our route setters.',
    'climbers',
    'their emergency contacts',
    'route setters',
  ),
  en("Guests' details are kept in our booking system.", 'Guests'),
  en(
    'We look after the information of savers, borrowers and people who enquire about a loan.',
    'savers',
    'borrowers',
    'people who enquire about a loan',
  ),
  sv(
    'Om dig som är medlem har vi namn och adress. Av dig som ger en gåva ser vi namn och belopp.',
    'dig som är medlem',
    'dig som ger en gåva',
  ),
  en('If you volunteer: your name and your car. If you give money: your name and the amount.', 'you volunteer', 'you give money'),
  en('Information on web pages opened through customer communication is used.'),
  en('We explain how we collect data about what you do.'),
]

describe('those whom a sentence says outright that it concerns', () => {
  test.each(SAID.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, HEADINGS).dataSubjects).toEqual(example.spans)
  })
})
