import { describe, expect, it } from 'vitest'
import { languages } from '@seloste/schema/text'
import { isProvisionKey, provision, provisions, type ProvisionKey } from '@seloste/schema/law/provisions'

const keys = Object.keys(provisions) as ProvisionKey[]

describe('provisions', () => {
  it.each([
    ['gdpr:30.1.f', '30 art. 1 k. f alak.', 'art. 30.1 f', 'Art. 30(1)(f)'],
    ['gdpr:5.2', '5 art. 2 k.', 'art. 5.2', 'Art. 5(2)'],
    ['gdpr:35', '35 art.', 'art. 35', 'Art. 35'],
    ['gdpr:49.1.sub2', '49 art. 1 k. 2 alak.', 'art. 49.1 andra stycket', 'Art. 49(1), second subparagraph'],
    ['fi:1050/2018:38', 'tietosuojalaki 38 §', 'dataskyddslagen 38 §', 'Data Protection Act, s. 38'],
    ['fi:1336/1997:2.10', 'kirjanpitolaki 2:10 §', 'bokföringslagen 2:10 §', 'Accounting Act, s. 2:10'],
    ['se:2018:218:3.10', 'Ruotsin tietosuojalaki 3 luku 10 §', 'dataskyddslagen 3 kap. 10 §', 'Swedish Data Protection Act, ch. 3, s. 10'],
    ['cjeu:C-311/18', 'EUT C-311/18', 'EU-domstolen C-311/18', 'CJEU C-311/18'],
    ['eu:2000/520', 'päätös 2000/520/EY', 'beslut 2000/520/EG', 'Decision 2000/520/EC'],
  ] as const)('%s is cited as the language cites it', (key, fi, sv, en) => {
    expect(provision(key).short).toEqual({ fi, sv, en })
  })

  it.each([
    ['gdpr:30.1.f', 'fi', 'https://eur-lex.europa.eu/eli/reg/2016/679/art_30/oj/fin'],
    ['cjeu:C-311/18', 'sv', 'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62018CJ0311'],
    ['eu:2016/1250', 'en', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016D1250'],
    ['fi:917/2014:205', 'sv', 'https://www.finlex.fi/sv/lagstiftning/2014/917'],
  ] as const)('%s leads the %s reader to %s', (key, language, url) => {
    expect(provision(key).url[language]).toBe(url)
  })

  it('gives the words of Article 30(1) for each of its seven points', () => {
    for (const point of 'abcdefg') {
      const { quote } = provision(`gdpr:30.1.${point}` as ProvisionKey)
      for (const language of languages) expect(quote?.[language].length).toBeGreaterThan(15)
    }
  })

  it.each(keys)('%s has a title, a citation and an official link in three languages', (key) => {
    for (const language of languages) {
      const { title, short, url } = provision(key)
      expect(title[language].trim()).not.toBe('')
      expect(short[language]).not.toMatch(/undefined|NaN|\s{2}/)
      const address = new URL(url[language])
      expect(address.protocol).toBe('https:')
      expect(address.href).toBe(url[language])
    }
  })

  it('cites no two places alike', () => {
    for (const language of languages) {
      const cited = keys.map((key) => `${key.split(':')[0]} ${provision(key).short[language]}`)
      expect(new Set(cited).size).toBe(cited.length)
    }
  })

  it.each(['gdpr:30.1.h', 'gdpr:30', 'toString', '', 'cjeu:C-999/99'])('knows whether "%s" is a key', (text) => {
    expect(isProvisionKey(text)).toBe(text === 'gdpr:30')
  })

  it.each([
    'gdpr:4.9 gdpr:5.1.e gdpr:6.1 gdpr:6.1.f gdpr:6.3 gdpr:7.3 gdpr:9.1 gdpr:9.2 gdpr:10 gdpr:12 gdpr:13.1.f gdpr:13.2.a gdpr:14.2.f',
    'gdpr:15 gdpr:16 gdpr:17 gdpr:18 gdpr:19 gdpr:20 gdpr:21 gdpr:22 gdpr:24 gdpr:26 gdpr:27 gdpr:28.3 gdpr:30.2.d gdpr:30.3 gdpr:30.4 gdpr:30.5',
    'gdpr:32.1.d gdpr:33.5 gdpr:35 gdpr:37 gdpr:44 gdpr:45 gdpr:46 gdpr:46.2.c gdpr:47 gdpr:48 gdpr:49 gdpr:77 gdpr:99',
    'cjeu:C-311/18 cjeu:C-362/14 eu:2021/914 eu:2023/1795 eu:2016/1250 eu:2000/520 eu:2025/2574 fi:523/1999 fi:917/2014:205 se:2018:218',
  ])('holds what the rules cite: %s', (list) => {
    for (const key of list.split(' ')) expect(isProvisionKey(key), key).toBe(true)
  })
})
