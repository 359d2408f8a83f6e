import type { ActivityRecord } from '@seloste/schema/record'
import { alignActivities } from '@seloste/server/comparison/align'
import { compareActivities } from '@seloste/server/comparison/differences'
import { activityExample, dataItem, party, purpose, recipient, retention, transfer } from '@seloste/server/rules/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const activity = (id: string, title: ActivityRecord['title'], more: Partial<ActivityRecord> = {}): ActivityRecord =>
  activityExample({ id, title, purposes: [purpose({ text: title })], subjects: [], dataItems: [dataItem({ text: {} })], ...more })
const ids = (rows: ReturnType<typeof alignActivities>) => rows.map(({ cells }) => cells.map((cell) => cell?.id ?? '–').join(' '))

const ours = [
  activity('a1', { fi: 'Palkanlaskenta' }),
  activity('a2', { fi: 'Asiakasrekisteri' }),
  activity('a3', { fi: 'Kameravalvonta' }),
]
const theirs = [activity('b1', { sv: 'Kundregister' }), activity('b2', { sv: 'Löneregister' }), activity('b3', { sv: 'Nyhetsbrev' })]

describe('registers laid side by side', () => {
  it('brings the same processing together across languages, and leaves what only one has', () => {
    expect(ids(alignActivities([ours, theirs]))).toEqual(['a1 b2', 'a2 b1', 'a3 –', '– b3'])
    expect(alignActivities([ours, theirs])[0]).toMatchObject({ kind: 'payroll', because: ['kind'] })
  })

  it('does what a person said, before its own guess', () => {
    expect(ids(alignActivities([ours, theirs], [{ one: 'b2', other: 'a1', isSame: false }]))).toEqual([
      'a1 –',
      'a2 b1',
      'a3 –',
      '– b2',
      '– b3',
    ])
    const pinned = alignActivities([ours, theirs], [{ one: 'a3', other: 'b3', isSame: true }])
    expect(ids(pinned)).toContain('a3 b3')
    expect(pinned.find(({ cells }) => cells[0]?.id === 'a3')).toMatchObject({ because: ['by_hand'], likeness: 1 })
  })

  it('never lays a processor’s record beside a controller’s', () => {
    expect(
      ids(alignActivities([[activity('a', { fi: 'Palkanlaskenta' })], [activity('b', { fi: 'Palkanlaskenta' }, { role: 'processor' })]])),
    ).toEqual(['a –', '– b'])
  })

  it('shows every activity once, in its own column, whatever the registers', () => {
    const titles = fc.constantFrom('Palkanlaskenta', 'Asiakasrekisteri', 'Kundregister', 'Newsletter', 'Rekisteri', 'Personal')
    const register = fc.array(titles, { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(register, { minLength: 2, maxLength: 6 }), (registers) => {
        const columns = registers.map((names, column) => names.map((name, index) => activity(`${column}-${index}`, { fi: name })))
        const rows = alignActivities(columns)
        for (const [column, own] of columns.entries()) {
          const shown = rows.flatMap(({ cells }) => cells[column]?.id ?? [])
          expect(shown.toSorted()).toEqual(own.map(({ id }) => id).toSorted())
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('fields side by side', () => {
  const standing = (one: Partial<ActivityRecord>, other: Partial<ActivityRecord>) =>
    Object.fromEntries(compareActivities([activityExample(one), activityExample(other)]).map(({ field, standing: own }) => [field, own]))

  it('are the same where both say the same', () => expect(new Set(Object.values(standing({}, {})))).toEqual(new Set(['same'])))

  it.each<[string, Partial<ActivityRecord>, Partial<ActivityRecord>]>([
    ['legalBases', {}, { purposes: [purpose({ legalBases: ['consent'] })] }],
    ['retention', {}, { dataItems: [dataItem({ retention: retention({ period: 'P40Y' }) })] }],
    ['transfers', {}, { transferStatement: 'occurs', transfers: [transfer()] }],
    ['recipients', {}, { recipients: [recipient({ party: party({ name: 'Pilvilinna Oy' }) })] }],
    ['specialCategories', {}, { dataItems: [dataItem({ specialCategory: 'health' })] }],
    ['measures', {}, { measures: [] }],
  ])('%s differ', (field, one, other) => expect(standing(one, other)[field]).toBe('differs'))

  it('are unclear where the words are in different languages', () => {
    expect(
      standing(
        { subjects: [{ id: 's', text: { fi: 'asiakkaat' }, provenance: null }] },
        { subjects: [{ id: 's', text: { sv: 'kunder' }, provenance: null }] },
      )['dataSubjects'],
    ).toBe('unclear')
  })

  it('mark the value that another lacks', () => {
    const [field] = compareActivities([
      activityExample({ purposes: [purpose({ text: { fi: 'Laskutus' } }), purpose({ id: 'p2', text: { fi: 'Uutiskirje' } })] }),
      activityExample({ purposes: [purpose({ text: { fi: 'Laskutusta varten' } })] }),
      null,
    ])
    expect(field).toMatchObject({ field: 'purposes', standing: 'differs', isLone: [[false, true], [false], null] })
  })
})
