import { describe, expect, it } from 'vitest'
import { hyphenated } from '../../client/src/use/hyphenation.js'

const shown = (text: string): string => text.replaceAll('\u00AD', '-')

describe('long words of a narrow column', () => {
  it.each([
    ['salassapitovelvollisuus', 'salas-sa-pi-to-vel-vol-li-suus'],
    ['työttömyysvakuutusrahasto', 'työt-tö-myys-va-kuu-tus-ra-hasto'],
    ['Eläkevakuutusyhtiö', 'Elä-ke-va-kuu-tus-yh-tiö'],
    ['tarkastusoikeuspyyntö', 'tar-kas-tus-oi-keus-pyyntö'],
    ['asiakastietojärjestelmä', 'asia-kas-tie-to-jär-jes-telmä'],
  ])('%s breaks between syllables, three letters from either end at the nearest', (word, wanted) => {
    expect(shown(hyphenated(word, 'fi'))).toBe(wanted)
  })

  it('leaves short words, other languages and everything that is no letter alone', () => {
    for (const text of ['rekisteri', '+358 00 000 0042', 'https://esimerkki.example/tietosuoja', ''])
      expect(hyphenated(text, 'fi')).toBe(text)
    expect(hyphenated('dataskyddsbeskrivningarna', 'sv')).toBe('dataskyddsbeskrivningarna')
  })

  it('changes nothing but where a word may break', () => {
    const text = 'Verohallinto, eläkevakuutusyhtiö ja työttömyysvakuutusrahasto'
    expect(hyphenated(text, 'fi').replaceAll('\u00AD', '')).toBe(text)
  })
})
