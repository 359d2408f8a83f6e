import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const intro = 'Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\n'

describe('labels in front of their text', () => {
  test.each([
    [
      'notice.txt',
      'a dash',
      `${intro}Rekisterinpitäjä - Kaisla Oy\nRekisterin nimi - Asiakasrekisteri\nSuojaus - palomuuri\nSiirto EU:n ulkopuolelle - ei\n`,
    ],
    [
      'notice.txt',
      'capitals',
      `${intro}REKISTERINPITÄJÄ Kaisla Oy, Katu 1\n\nREKISTERIN NIMI Asiakasrekisteri\n\nSUOJAUS Palomuuri\n\nSIIRROT ULKOMAILLE Ei\n`,
    ],
    [
      'notice.txt',
      'a tab',
      `${intro}Rekisterinpitäjä\tKaisla Oy\nRekisterin nimi\tAsiakasrekisteri\nSuojaus\tPalomuuri\nSiirto ulkomaille\tEi\n`,
    ],
    [
      'notice.md',
      'bold in a list',
      `# Seloste\n\nTässä kerrotaan, miten tietoja käsitellään.\n\n- **Rekisterinpitäjä:** Kaisla Oy\n- **Rekisterin nimi:** Asiakasrekisteri\n- **Suojaus:** palomuuri\n- **Siirrot EU:n ulkopuolelle:** ei\n`,
    ],
    [
      'notice.txt',
      'Roman numbers',
      `${intro}I. REKISTERINPITÄJÄ\n\nKaisla Oy\n\nII. REKISTERIN NIMI\n\nAsiakasrekisteri\n\nIII. SUOJAUS\n\nPalomuuri\n\nIV. SIIRROT ULKOMAILLE\n\nEi\n`,
    ],
    [
      'notice.txt',
      'questions and answers',
      `${intro}K: Kuka on rekisterinpitäjä?\nV: Kaisla Oy.\n\nK: Mikä on rekisterin nimi?\nV: Asiakasrekisteri.\n\nK: Miten tiedot suojataan?\nV: Palomuurilla.\n\nK: Siirretäänkö tietoja ulkomaille?\nV: Ei.\n`,
    ],
  ])('%s: %s', (name, _what, text) => {
    const { reading } = readingOf(text, name)
    expect(reading.controller.name).toBe('Kaisla Oy')
    expect(reading.registerName).toBe('Asiakasrekisteri')
    expect(reading.measures).toEqual(['firewall'])
    expect(reading.transferStatement).toBe('none')
  })

  test('the items of a list on rights keep their topic', () => {
    const { reading } = readingOf(
      '# Privacy notice\n\nThis is how we use your data.\n\n## Your rights\n\n- **Erasure.** You can ask us to delete them.\n- **Access.** You can get a copy.\n',
      'notice.md',
    )
    expect(reading.rights.toSorted()).toEqual(['access', 'erasure'])
    expect(reading.retention).toEqual([])
  })
})
