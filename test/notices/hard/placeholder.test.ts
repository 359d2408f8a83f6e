import { describe, expect, test } from 'vitest'
import { observed } from './support.js'

const notice = (words: string): string => `Tietosuojaseloste\n\nRekisterinpitäjä\n\n${words}\n\nTietoja säilytetään kuusi vuotta.`

describe('a template that was not filled in is observed', () => {
  test.each([
    ['Tuohikorpi Oy, [Y-tunnus], Tuohitie 2, 99999 Tuohela', ['[Y-tunnus]']],
    ['<yrityksen nimi>, Tuohitie 2, 99999 Tuohela', ['<yrityksen nimi>']],
    ['Yhteyshenkilö: ________________', ['________________']],
    ['Yhteyshenkilö: ..............................', ['..............................']],
    ['Tuohikorpi Oy, Y-tunnus XXXXXXX-X', ['XXXXXXX-X']],
    ['Päivitetty xx.xx.xxxx', ['xx.xx.xxxx']],
    ['Laadittu pp.kk.vvvv', ['pp.kk.vvvv']],
    ['Tietojen tarkoitus: täydennä tähän käyttötarkoitus.', ['täydennä tähän']],
    ['Lorem ipsum dolor sit amet.', ['Lorem ipsum']],
    ['Personuppgiftsansvarig är [företagets namn], [organisationsnummer].', ['[företagets namn]', '[organisationsnummer]']],
    ['Ändamål: fyll i ändamålet här.', ['fyll i ändamålet här']],
    ['{{company_name}} is the controller. Contact [insert e-mail address].', ['{{company_name}}', '[insert e-mail address]']],
    ['The retention period is to be completed.', ['to be completed']],
    ['Your Company Ltd looks after your data.', ['Your Company Ltd']],
  ])('%s', (words, seen) => expect(observed('placeholder', notice(words))).toEqual(seen))
})

describe('what only looks like one is not', () => {
  test.each([
    ['Tuohikorpi Oy, tieto [a] tuohikorpi.example'],
    ['Tuohikorpi Oy, tieto[at]tuohikorpi.example'],
    ['[email protected]'],
    ['<https://tuohikorpi.example/tietosuoja>'],
    ['[x] suostumus  [ ] sopimus'],
    ['Keräämme nimen, osoitteen jne. [1]'],
    ['Koko XXL kerrotaan tilauksessa.'],
    ['Pykälä 3 .......... 4'],
  ])('%s', (words) => expect(observed('placeholder', notice(words))).toEqual([]))
})
