import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const WHY = { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purposes' }

const LABELLED: readonly Told[] = [
  en(
    'To run the club.\n\nCourses: arrange lessons, hire teachers and send timetables.',
    'run the club',
    'arrange lessons',
    'hire teachers',
    'send timetables',
  ),
  en('To run the ferry; to sell tickets; to answer complaints.', 'run the ferry', 'sell tickets', 'answer complaints'),
  en('We ask so we can plan the crossings.', 'plan the crossings'),
  en('Selling tickets; answering complaints – contract', 'Selling tickets', 'answering complaints'),
  en('For the purposes of the GDPR we are the controller.'),
  sv(
    'Så används uppgifterna.\n\nKurser: ta emot anmälningar, dela in grupper och skicka kallelser.',
    'ta emot anmälningar',
    'dela in grupper',
    'skicka kallelser',
  ),
  sv('För att driva färjan; för att sälja biljetter; för att besvara klagomål.', 'driva färjan', 'sälja biljetter', 'besvara klagomål'),
  sv('Uppgifterna gör det möjligt att skicka biljetterna.', 'skicka biljetterna'),
  sv('Med adressen kan vi planera rutten.', 'planera rutten'),
  sv('På så sätt kan vi nå resenärerna.', 'nå resenärerna'),
  fi('Tietojen ansiosta voimme lähettää liput.', 'lähettää liput'),
  fi('Tiedot ovat tarpeen reittien suunnittelemiseksi.', 'reittien suunnittelemiseksi'),
  sv('Du kan motsätta dig att uppgifterna används för utskick.'),
  fi('Tietoja käytetään haastattelun sopimiseen ja tuloksista kertomiseen.', 'haastattelun sopimiseen', 'tuloksista kertomiseen'),
  fi('Kameravalvonta perustuu oikeutettuun etuumme turvata veneet ja laiturit.', 'turvata veneet ja laiturit'),
  fi('Liikenteen suunnittelu, tilastointi ja laadunvalvonta.', 'Liikenteen suunnittelu, tilastointi ja laadunvalvonta'),
]

describe('purposes behind labels, semicolons and so that', () => {
  test.each(LABELLED)('$language: $text', (told) => expect(read(told, WHY).purposes).toEqual(told.spans))

  test('the label of a form leads to its ticked purposes', () => {
    const told = fi('☒ leirin järjestämiseen\n☐ suoramarkkinointiin\n☒ osallistumismaksun laskuttamiseen')
    expect(read(told, { ...WHY, fi: 'Tietoja käytetään' }).purposes).toEqual(['leirin järjestämiseen', 'osallistumismaksun laskuttamiseen'])
  })
})
