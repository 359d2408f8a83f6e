import type { ActivityRecord } from '@seloste/schema/record'
import { driftBetween } from '@seloste/server/imports/notice/drift'
import { proposalsOf } from '@seloste/server/imports/notice/proposals'
import { alike } from '@seloste/server/imports/notice/wordings'
import { readNotice } from '@seloste/server/notices/read-notice'
import { activityExample, dataItem, party, purpose, recipient, retention, transfer } from '@seloste/server/rules/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const asOf = '2026-11-22'
const notice = `Tietosuojaseloste

Rekisterinpitäjä
Kanervikon Kirjapaja Oy, Kanervatie 3, 99999 Kanervala

Käsittelyn tarkoitus ja oikeusperuste
- Tilausten toimittaminen
Käsittely perustuu sopimukseen.

Rekisteröidyt
- asiakkaat

Henkilötiedot
- nimi
- osoite

Säännönmukaiset tietolähteet
- asiakas itse

Vastaanottajat
- tilitoimisto

Siirrot
Tietoja siirretään Yhdysvaltoihin. Siirto perustuu vakiosopimuslausekkeisiin.

Säilytysaika
Tietoja säilytetään 5 vuotta.
`
const agreeing = activityExample({
  purposes: [purpose({ text: { fi: 'Tilausten toimittaminen' }, legalBases: ['contract'] })],
  subjects: [{ id: 's1', text: { fi: 'Asiakas' }, provenance: null }],
  dataItems: [
    dataItem({ text: { fi: 'nimi' }, retention: retention({ period: 'P5Y' }) }),
    dataItem({ id: 'd2', text: { fi: 'osoite' }, retention: retention({ period: 'P5Y' }) }),
  ],
  sources: [{ id: 'so1', text: { fi: 'asiakas itse' }, provenance: null }],
  recipients: [recipient({ party: null, engagement: null, category: { fi: 'Tilitoimisto' } })],
  transferStatement: 'occurs',
  transfers: [transfer({ mechanismKind: 'scc' })],
  measures: [],
})

function drift(activity: ActivityRecord, text = notice): readonly string[] {
  const read = readNotice({ name: 'seloste.txt', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(read.error.code)
  return driftBetween(proposalsOf(read.reading, read.text), activity, asOf).map(
    ({ kind, about, notice: said, register }) => `${kind} ${about} ${said?.text ?? ''}|${register?.path ?? ''}`,
  )
}

describe('how a notice and a register have drifted apart', () => {
  it('sees nothing where both say the same in other forms of the words', () => expect(drift(agreeing)).toEqual([]))

  it.each<[string, Partial<ActivityRecord>, RegExp]>([
    [
      'a purpose the register lacks',
      { purposes: [purpose({ text: { fi: 'Uutiskirje' }, legalBases: ['contract'] })] },
      /register_lacks purpose Tilausten/,
    ],
    [
      'a purpose people are not told of',
      { purposes: [...agreeing.purposes, purpose({ id: 'p2', text: { fi: 'Markkinointi' } })] },
      /notice_silent purpose \|purposes\.p2/,
    ],
    [
      'another legal basis',
      { purposes: [purpose({ text: { fi: 'Tilausten toimittaminen' }, legalBases: ['consent'] })] },
      /disagree legal_basis/,
    ],
    [
      'another retention',
      { dataItems: agreeing.dataItems.map((item) => ({ ...item, retention: retention({ period: 'P2Y' }) })) },
      /disagree retention/,
    ],
    [
      'a recipient people are not told of',
      { recipients: [...agreeing.recipients, recipient({ id: 'r2', party: party({ name: 'Pilvilinna Oy' }) })] },
      /notice_silent recipient \|recipients\.r2/,
    ],
    ['another ground of the transfer', { transfers: [transfer({ mechanismKind: 'dpf' })] }, /disagree transfer/],
    ['a transfer the register denies', { transferStatement: 'none', transfers: [] }, /disagree transfer .*\|transferStatement/],
    [
      'a transfer people are not told of',
      { transfers: [...agreeing.transfers, transfer({ id: 't2', country: 'IN' })] },
      /notice_silent transfer \|transfers\.t2/,
    ],
    ['a group of people the register lacks', { subjects: [] }, /register_lacks data_subject/],
    [
      'a measure people are not told of',
      { measures: [{ id: 'm1', kind: 'backup', limb: 'c', text: {}, evidencedOn: null, provenance: null }] },
      /notice_silent measure \|measures\.m1/,
    ],
  ])('sees %s', (_name, changes, expected) => {
    const found = drift({ ...agreeing, ...changes })
    expect(found).toContainEqual(expect.stringMatching(expected))
    expect(found.length).toBeLessThanOrEqual(2)
  })

  it('takes "no transfers" against a recorded one for a disagreement', () => {
    const silent = notice.replace(/Tietoja siirretään.*\n/u, 'Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.\n')
    expect(drift(agreeing, silent)).toEqual([expect.stringMatching(/^disagree transfer/)])
  })
})

describe('likeness of wordings', () => {
  const wording = fc.string({ minLength: 1, maxLength: 40 })
  it('does not depend on the order, and a wording is like itself', () => {
    fc.assert(
      fc.property(wording, wording, (one, other) => {
        expect(alike(one, one)).toBe(true)
        expect(alike(one, other)).toBe(alike(other, one))
      }),
    )
  })
  it.each([
    ['asiakkaat', 'Asiakas', true],
    ['tilausten toimittaminen', 'Tilauksen toimittamista varten', true],
    ['kunder', 'våra kunders', true],
    ['customers', 'our customer', true],
    ['nimi', 'osoite', false],
    ['asiakkaat', 'työntekijät', false],
  ])('%s / %s: %s', (one, other, expected) => expect(alike(one, other)).toBe(expected))
})
