import { describe, expect, test } from 'vitest'
import { observed } from './support.js'

const wrap = (body: string): string => `Tietosuojaseloste\n\n${body}`

describe('a list lost in copying is observed', () => {
  test('where a line that announces it is the last of its section', () => {
    const text = wrap(
      '4. Rekisterin tietosisältö\n\nRekisteriin tallennetaan seuraavat tiedot:\n\n5. Säilytysaika\n\nTiedot säilytetään kolme vuotta.',
    )
    expect(observed('lost_list', text)).toEqual(['Rekisteriin tallennetaan seuraavat tiedot:'])
  })
  test('where a heading has nothing under it', () => {
    const text = '# Integritetspolicy\n\n## Ändamål\n\n## Lagringstid\n\nUppgifterna sparas i två år.\n\n## Mottagare\n'
    expect(observed('lost_list', text, 'a.md')).toEqual(['Ändamål', 'Mottagare'])
  })
  test('where a sentence stands in its place', () => {
    const text = wrap('Rights\n\nYou have the following rights:\n\nWe answer every request within one month of receiving it at the latest.')
    expect(observed('lost_list', text)).toEqual(['You have the following rights:'])
  })
  test('at the end of the text', () => {
    expect(observed('lost_list', wrap('Keräämme sinusta seuraavat tiedot:'))).toEqual(['Keräämme sinusta seuraavat tiedot:'])
  })
  test('in a web page whose list a script filled', () => {
    const page =
      '<h1>Privacy notice</h1><h2>What data we collect</h2><p>We collect the following:</p><ul></ul><h2>How long we keep it</h2><p>Two years.</p>'
    expect(observed('lost_list', page, 'a.html')).toEqual(['We collect the following:'])
  })
})

describe('what only looks like one is not', () => {
  test.each([
    ['Rekisterin tietosisältö\n\nTallennamme:\n\n- nimi\n- osoite\n\nSäilytysaika\n\nKaksi vuotta.'],
    ['Rekisterin tietosisältö\n\nTallennamme:\nnimi\nosoite\n\nSäilytysaika\n\nKaksi vuotta.'],
    ['1. Käsittely\n\n1.1 Käsittelyn tarkoitus\n\nLaskutus.\n\n1.2 Säilytysaika\n\nKaksi vuotta.'],
    ['4. Tietojen luovutukset\n\nTietoja luovutetaan\n- maahantuojalle\n- vakuutusyhtiölle\n\n5. Säilytysaika\n\nKaksi vuotta.'],
    ['Rekisterin tietosisältö\n\nRekisteri sisältää yhteystiedot:\n\nPakolliset tiedot\n- nimi\n\nSäilytysaika\n\nKaksi vuotta.'],
    ['Rekisterinpitäjä:\nTuohikorpi Oy\n\nSäilytysaika:\nKaksi vuotta.'],
  ])('%s', (text) => expect(observed('lost_list', wrap(text))).toEqual([]))
  test('a heading above a deeper one', () => {
    expect(observed('lost_list', '# Policy\n\n## Rights\n\n### Access\n\nYou can ask for a copy.', 'a.md')).toEqual([])
  })
})
