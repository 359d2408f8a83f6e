import { retentionProposals } from '@seloste/server/rules/retention/proposals'
import { describe, expect, it } from 'vitest'

const ids = (words: string, country: string, asOf = '2026-11-22') =>
  retentionProposals({ fi: words, sv: words, en: words }, country, asOf).map(({ id }) => id)

describe('what the law proposes for data', () => {
  it.each([
    ['myyntilaskut', 'FI', ['fi-kpl-vouchers']],
    ['verifikationer', 'SE', ['se-bokforing']],
    ['kameratallenteet', 'FI', ['fi-759-17']],
    ['patient records', 'FI', ['fi-703']],
    ['ilmoituskanavan ilmoitukset', 'FI', ['fi-whistle']],
    ['palkkatiedot', 'FI', ['fi-tsopl-wage', 'fi-tsopl-certificate']],
    ['sairauspoissaolot', 'FI', ['fi-759-5']],
    ['obetalda fordringar', 'SE', ['se-preskription']],
    ['obetalda fordringar', 'FI', ['fi-vanhentuminen']],
    ['harrastukset', 'FI', []],
    ['myyntilaskut', 'DE', []],
  ])('%s in %s: %j', (words, country, expected) => expect(ids(words, country)).toEqual(expected))

  it('knows no law before its first day', () => {
    expect(ids('potilastiedot', 'FI', '2023-12-31')).toEqual([])
    expect(ids('ilmoituskanavan ilmoitukset', 'FI', '2022-12-31')).toEqual([])
  })
})
