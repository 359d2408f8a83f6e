import { repeatsOf } from '@seloste/server/features/intake/duplicates'
import type { CandidateKind } from '@seloste/server/imports/notice/candidate-kind'
import { resemblances } from '@seloste/server/imports/notice/resemblance'
import { activityExample, dataItem, purpose } from '@seloste/server/rules/examples'
import { describe, expect, it } from 'vitest'

const orders = activityExample({
  id: 'orders',
  title: { fi: 'Tilaukset' },
  purposes: [purpose({ text: { fi: 'Tilausten toimittaminen' } })],
  subjects: [{ id: 's1', text: { fi: 'Asiakkaat' }, provenance: null }],
  dataItems: [dataItem({ text: { fi: 'Nimi' } }), dataItem({ id: 'd2', text: { fi: 'Osoite' } })],
  recipients: [],
})
const cameras = activityExample({
  id: 'cameras',
  title: { fi: 'Kameravalvonta' },
  purposes: [purpose({ text: { fi: 'Omaisuuden suojaaminen' } })],
  subjects: [{ id: 's1', text: { fi: 'Kävijät' }, provenance: null }],
  dataItems: [dataItem({ text: { fi: 'Kuvatallenne' } })],
  recipients: [],
})
const says = (kind: CandidateKind, text: string) => ({ kind, text, code: null })
const said = [
  says('purpose', 'tilausten toimittaminen'),
  says('data_category', 'nimi'),
  says('data_category', 'osoite'),
  says('data_subject', 'asiakkaat'),
]

describe('what a notice resembles', () => {
  it('is the activity that shares its purposes and data, with the words that they share', () => {
    const [first, ...others] = resemblances('Muu nimi', said, [cameras, orders])
    expect(others).toEqual([])
    expect(first).toMatchObject({
      activityId: 'orders',
      isSameTitle: false,
      shared: [
        { kind: 'purpose', words: ['tilausten toimittaminen'] },
        { kind: 'data_subject', words: ['asiakkaat'] },
        { kind: 'data_category', words: ['nimi', 'osoite'] },
      ],
    })
    expect(first?.likeness).toBeCloseTo(0.55)
  })

  it('tells the name apart from the contents, and is nothing where nothing is shared', () => {
    expect(resemblances('Kameravalvonta', said, [cameras])).toMatchObject([{ activityId: 'cameras', isSameTitle: true, shared: [] }])
    expect(resemblances('Muu nimi', said, [cameras])).toEqual([])
    expect(resemblances('Muu nimi', [], [orders, cameras])).toEqual([])
  })

  it.each([
    ['Tilausten rekisteri', false],
    ['Tilaukset', true],
    ['Tilausten', true],
    ['Tilausrekisteri', false],
    ['Kameravalvonta', false],
  ])('takes %s for the name of another: %s', (title, isSame) => {
    expect(resemblances(title, said, [orders])[0]?.isSameTitle).toBe(isSame)
  })

  it('is not made of data that every activity has', () => {
    expect(resemblances('Muu nimi', [says('data_category', 'nimi')], [orders])).toEqual([])
  })
})

describe('what a notice says twice', () => {
  const row = (
    id: string,
    number: number,
    text: string,
    part: number | null = null,
    kind: CandidateKind = 'purpose',
    period: string | null = null,
  ) => ({
    ...says(kind, text),
    id,
    number,
    part,
    country: null,
    period,
  })

  it('points to the first of them, whatever its case and punctuation; each register of a page speaks for itself', () => {
    const repeats = repeatsOf([row('a', 1, 'Laskutus'), row('b', 2, 'laskutus.'), row('c', 3, 'laskutus', 2), row('d', 4, 'Laskutus,')])
    expect([...repeats]).toEqual([
      ['b', 1],
      ['d', 1],
    ])
  })

  it('holds kinds and periods apart', () => {
    expect(repeatsOf([row('a', 1, 'nimi'), row('b', 2, 'nimi', null, 'data_category')]).size).toBe(0)
    const kept = [row('a', 1, 'sama lause', null, 'retention', 'P2Y'), row('b', 2, 'sama lause', null, 'retention', 'P5Y')]
    expect(repeatsOf(kept).size).toBe(0)
  })
})
