import type { ActivityRecord, PartyRecord } from '@seloste/schema/record'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import { recordOf } from '@seloste/server/templates/as-record'
import type { TemplateContent } from '@seloste/server/templates/content'
import { offeredTo } from '@seloste/server/templates/offer'
import { takenOver } from '@seloste/server/templates/take-over'
import { describe, expect, it } from 'vitest'

const post: PartyRecord = { id: 'post', name: 'Postituspalvelu Oy', country: 'FI', serviceId: null }
const print: PartyRecord = { id: 'print', name: 'Painotalo Oy', country: 'FI', serviceId: null }
const parties = new Map([post, print].map((party) => [party.id, party]))

const before: TemplateContent = {
  purposes: [{ text: { fi: 'Uutiskirjeen lähettäminen' }, legalBases: ['consent'] }],
  subjects: [{ text: { fi: 'tilaajat' } }],
  dataItems: [{ text: { fi: 'sähköpostiosoite' }, retention: { period: 'P2Y' } }],
  recipients: [{ party: { id: 'post' }, role: 'processor' }],
  measures: [{ kind: 'backup' }],
}
const record: ActivityRecord = recordOf(before, parties)

/** What each offered field would add, take away and leave, in words or keys. */
function offered(now: TemplateContent, own: ActivityRecord = record, answered: TemplateContent | null = before) {
  const shown = offeredTo(own, now, answered, parties).map(({ field, values }) => [
    field,
    values.map(({ effect, text, code }) => `${effect} ${code ?? text.fi}`),
  ])
  return Object.fromEntries(shown) as Partial<Record<ComparedField, string[]>>
}

describe('what a later edition offers', () => {
  it.each<[string, TemplateContent, ReturnType<typeof offered>]>([
    ['nothing where it says the same', before, {}],
    ['nothing of transfers, which rest on contracts', { ...before, transfers: [{ country: 'US' }], transferStatement: 'occurs' }, {}],
    [
      'a purpose beside one that stays',
      { ...before, purposes: [...(before.purposes ?? []), { text: { fi: 'Tilastointi' }, legalBases: ['consent'] }] },
      { purposes: ['added Tilastointi', 'kept Uutiskirjeen lähettäminen'] },
    ],
    [
      'another ground of the same purpose',
      { ...before, purposes: [{ text: { fi: 'Uutiskirjeen lähettäminen' }, legalBases: ['legitimate_interests'] }] },
      { legalBases: ['added legitimate_interests', 'removed consent'] },
    ],
    [
      'another time of the same data',
      { ...before, dataItems: [{ text: { fi: 'sähköpostiosoite' }, retention: { period: 'P1Y' } }] },
      { retention: ['added P1Y', 'removed P2Y'] },
    ],
    [
      'a recipient more, and takes none away',
      { ...before, recipients: [{ party: { id: 'print' }, role: 'processor' }] },
      { recipients: ['added Painotalo Oy', 'kept Postituspalvelu Oy'] },
    ],
    ['a measure more', { ...before, measures: [{ kind: 'backup' }, { kind: 'mfa' }] }, { measures: ['added mfa', 'kept backup'] }],
    [
      'nothing of measures that it no longer names',
      { ...before, measures: [{ kind: 'mfa' }], subjects: [] },
      { measures: ['added mfa', 'kept backup'] },
    ],
  ])('%s', (_name, now, expected) => expect(offered(now)).toEqual(expected))

  it('is silent of what the record says otherwise but the template always said', () => {
    const own = { ...record, subjects: [{ id: 's', text: { fi: 'lahjoittajat' }, provenance: null }] }
    expect(offered({ ...before, measures: [{ kind: 'mfa' }] }, own)).toEqual({ measures: ['added mfa', 'kept backup'] })
  })

  it('is silent of what the record says by itself', () => {
    const own = { ...record, measures: [...record.measures, ...recordOf({ measures: [{ kind: 'mfa' }] }).measures] }
    expect(offered({ ...before, measures: [{ kind: 'backup' }, { kind: 'mfa' }] }, own)).toEqual({})
  })

  it('tells measures of no particular kind apart by their words', () => {
    const other = (fi: string): TemplateContent => ({ measures: [{ kind: 'other_technical', text: { fi } }] })
    expect(offered(other('näytönsuojakalvot'), recordOf(other('verkon eriyttäminen')), null).measures).toHaveLength(2)
    expect(offered(other('verkon eriyttäminen'), recordOf(other('verkon eriyttäminen')), null)).toEqual({})
  })
})

describe('taking over', () => {
  it('leaves every item that stays as it was: its id, its words, its evidence', () => {
    const own: ActivityRecord = {
      ...record,
      measures: [{ id: 'm', kind: 'backup', limb: 'c', text: { fi: 'joka yö' }, evidencedOn: '2026-01-15', provenance: null }],
      dataItems: record.dataItems.map((item) => ({ ...item, id: 'd', subjectIds: ['s0'] })),
    }
    const now: TemplateContent = {
      ...before,
      measures: [{ kind: 'backup', text: { fi: 'joka viikko' } }, { kind: 'mfa' }],
      dataItems: [...(before.dataItems ?? []), { text: { fi: 'postinumero' } }],
    }
    expect(takenOver(own, now, ['measures', 'dataCategories'])).toEqual({
      measures: [
        { id: 'm', kind: 'backup', limb: 'c', text: { fi: 'joka yö' }, evidencedOn: '2026-01-15' },
        { id: null, kind: 'mfa', limb: undefined, text: undefined },
      ],
      dataItems: [
        expect.objectContaining({ id: 'd', subjectIds: ['s0'], retention: expect.objectContaining({ period: 'P2Y' }) }),
        expect.objectContaining({ id: null, text: { fi: 'postinumero' } }),
      ],
    })
  })
})
