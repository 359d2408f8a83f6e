// How a notice and the register that it made, or that a newer one meets, have drifted apart. Pure.
import { isThirdCountry } from '@seloste/schema/law/countries'
import type { Day } from '@seloste/schema/law/day'
import type { ActivityRecord, DataItemRecord, TransferRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { CandidateKind } from './candidate-kind.js'
import { statementOf, type Proposal } from './proposals.js'
import { alike } from './wordings.js'

/** `register_lacks`: the notice says it, the register does not. `notice_silent`: the register holds what the notice does not tell people. */
export type DriftKind = 'register_lacks' | 'notice_silent' | 'disagree'

/** A place of the record, as it stands there. */
export interface RegisterSide {
  /** Path in the activity, as `transfers.<id>.mechanism`. */
  readonly path: string
  readonly text: ContentText
  /** Key of a vocabulary, ISO 8601 duration or country, where the value is one. */
  readonly code: string | null
}

/** One difference, with both sides of it. */
export interface Drift {
  /** What the difference is known by, as long as both sides say the same. */
  readonly key: string
  readonly kind: DriftKind
  readonly about: CandidateKind
  readonly statement: Statement | null
  readonly notice: Proposal | null
  readonly register: RegisterSide | null
}

type Difference = Omit<Drift, 'key' | 'statement'>

/** What a notice says against what an activity records, in the order of the law. */
export function driftBetween(proposals: readonly Proposal[], activity: ActivityRecord, asOf: Day): readonly Drift[] {
  const of = (...kinds: readonly CandidateKind[]): readonly Proposal[] => proposals.filter(({ kind }) => kinds.includes(kind))
  const differences = [
    ...listed(
      'purpose',
      of('purpose'),
      activity.purposes.map(({ id, text }) => ({ path: `purposes.${id}`, text, code: null })),
    ),
    ...bases(of('legal_basis'), activity),
    ...listed(
      'data_subject',
      of('data_subject'),
      activity.subjects.map(({ id, text }) => ({ path: `subjects.${id}`, text, code: null })),
    ),
    ...listed(
      'data_category',
      of('data_category'),
      activity.dataItems.map(({ id, text }) => ({ path: `dataItems.${id}`, text, code: null })),
    ),
    ...coded('special_category', of('special_category'), specialOf(activity)),
    ...listed(
      'source',
      of('source'),
      activity.sources.map(({ id, text }) => ({ path: `sources.${id}`, text, code: null })),
    ),
    ...listed('recipient', of('recipient'), recipientsOf(activity)),
    ...transfers(of('transfer'), activity, asOf),
    ...retentions(of('retention'), activity),
    ...coded(
      'measure',
      of('measure'),
      activity.measures.map(({ id, kind, text }) => ({ path: `measures.${id}`, text, code: kind })),
    ),
  ]
  return differences.map((difference) => ({ key: keyOf(difference), statement: statementOf[difference.about], ...difference }))
}

const keyOf = ({ kind, about, notice, register }: Difference): string =>
  [
    kind,
    about,
    notice ? `${notice.text}/${notice.code ?? ''}/${notice.country ?? ''}/${notice.period ?? ''}` : '',
    register ? `${register.path}/${register.code ?? ''}` : '',
  ].join('|')

const words = (text: ContentText): readonly string[] => Object.values(text).filter(Boolean)

/** Values in words: each of one side that none of the other resembles. */
function listed(about: CandidateKind, said: readonly Proposal[], held: readonly RegisterSide[]): readonly Difference[] {
  const meets = (proposal: Proposal, side: RegisterSide): boolean => words(side.text).some((text) => alike(proposal.text, text))
  return [
    ...said
      .filter((proposal) => !held.some((side) => meets(proposal, side)))
      .map((notice) => ({ kind: 'register_lacks' as const, about, notice, register: null })),
    ...held
      .filter((side) => words(side.text).length > 0 && !said.some((proposal) => meets(proposal, side)))
      .map((register) => ({ kind: 'notice_silent' as const, about, notice: null, register })),
  ]
}

/** Values of a vocabulary: each of one side that the other does not have. */
function coded(about: CandidateKind, said: readonly Proposal[], held: readonly RegisterSide[]): readonly Difference[] {
  return [
    ...said
      .filter(({ code }) => code && !held.some((side) => side.code === code))
      .map((notice) => ({ kind: 'register_lacks' as const, about, notice, register: null })),
    ...held
      .filter(({ code }) => !said.some((proposal) => proposal.code === code))
      .map((register) => ({ kind: 'notice_silent' as const, about, notice: null, register })),
  ]
}

const specialOf = ({ dataItems }: ActivityRecord): readonly RegisterSide[] =>
  distinct(
    dataItems.flatMap(({ id, text, specialCategory }) =>
      specialCategory ? [{ path: `dataItems.${id}.specialCategory`, text, code: specialCategory }] : [],
    ),
  )

const recipientsOf = ({ recipients }: ActivityRecord): readonly RegisterSide[] =>
  recipients.map(({ id, party, category }) => ({
    path: `recipients.${id}`,
    text: party ? { ...category, fi: party.name } : category,
    code: null,
  }))

const distinct = (sides: readonly RegisterSide[]): readonly RegisterSide[] => [...new Map(sides.map((side) => [side.code, side])).values()]

/** Grounds of Art. 6(1): where the two name none in common, they disagree; else each ground that one side lacks. */
function bases(said: readonly Proposal[], { purposes }: ActivityRecord): readonly Difference[] {
  const held = distinct(
    purposes.flatMap(({ id, text, legalBases }) => legalBases.map((code) => ({ path: `purposes.${id}.legalBases`, text, code }))),
  )
  const common = said.some(({ code }) => held.some((side) => side.code === code))
  const [first, own] = [said[0], held[0]]
  if (!common && first && own) return [{ kind: 'disagree', about: 'legal_basis', notice: first, register: own }]
  return coded('legal_basis', said, held)
}

/** Transfers meet by country; where the ground differs they disagree. "None" against one that is recorded disagrees too. */
function transfers(said: readonly Proposal[], { transfers: held, transferStatement }: ActivityRecord, asOf: Day): readonly Difference[] {
  const about = 'transfer' as const
  const abroad = held.filter(({ country }) => country === null || isThirdCountry(country, asOf))
  const denial = said.find(({ code }) => code === 'none')
  const firstAbroad = abroad[0]
  if (denial) return firstAbroad ? [{ kind: 'disagree', about, notice: denial, register: transferSide(firstAbroad) }] : []
  const told = said.filter(({ code, country }) => country !== null || (code !== 'possible' && code !== 'occurs'))
  if (transferStatement === 'none' && said[0] && abroad.length === 0)
    return [{ kind: 'disagree', about, notice: said[0], register: { path: 'transferStatement', text: {}, code: 'none' } }]
  const partnerOf = (proposal: Proposal) => abroad.find(({ country }) => country === proposal.country)
  return [
    ...told.flatMap((notice): readonly Difference[] => {
      const partner = partnerOf(notice)
      if (!partner) return [{ kind: 'register_lacks', about, notice, register: null }]
      const isGround = notice.code !== null && notice.code !== 'possible' && notice.code !== 'occurs'
      return isGround && notice.code !== partner.mechanismKind ? [{ kind: 'disagree', about, notice, register: transferSide(partner) }] : []
    }),
    ...abroad
      .filter((transfer) => !said.some(({ country }) => country === transfer.country || (country === null && told.length === 0)))
      .map((transfer) => ({ kind: 'notice_silent' as const, about, notice: null, register: transferSide(transfer) })),
  ]
}

const transferSide = ({ id, country, mechanismKind, importer, importerText }: TransferRecord): RegisterSide => ({
  path: `transfers.${id}.mechanism`,
  text: importer ? { ...importerText, fi: importer.name } : importerText,
  code: [country ?? '', mechanismKind ?? ''].join('/'),
})

/**
 * Periods: a notice speaks of data by its words, so a period is held against the item that its line names; a single one against every
 * item. Criteria in words are left to people.
 */
function retentions(said: readonly Proposal[], { dataItems }: ActivityRecord): readonly Difference[] {
  const about = 'retention' as const
  const timed = said.filter(({ period }) => period !== null)
  const kept = dataItems.filter(({ retention }) => retention !== null)
  if (said.length > 0 && kept.length === 0)
    return said.slice(0, 1).map((notice) => ({ kind: 'register_lacks', about, notice, register: null }))
  const differing = kept.flatMap((item): readonly Difference[] => {
    const own = timed.filter(({ text }) => words(item.text).some((name) => speaksOf(text, name)))
    const telling = own.length > 0 ? own : timed.length === 1 ? timed : []
    const [notice] = telling
    if (!notice || item.retention?.period === undefined || telling.some(({ period }) => period === item.retention?.period)) return []
    return [{ kind: 'disagree', about, notice, register: retentionSide(item) }]
  })
  if (said.length > 0) return oncePerPeriod(differing)
  return kept.slice(0, 1).map((item) => ({ kind: 'notice_silent', about, notice: null, register: retentionSide(item) }))
}

/** One difference for all items that hold the same period against the same words. */
const oncePerPeriod = (differences: readonly Difference[]): readonly Difference[] => [
  ...new Map(differences.map((difference) => [`${difference.notice?.number}|${difference.register?.code}`, difference])).values(),
]

const retentionSide = ({ id, retention }: DataItemRecord): RegisterSide => ({
  path: `dataItems.${id}.retention`,
  text: retention?.criterion ?? {},
  code: retention?.period ?? null,
})

const speaksOf = (sentence: string, name: string): boolean => name.split(/[\s,]+/u).some((word) => word.length > 4 && alike(word, sentence))
