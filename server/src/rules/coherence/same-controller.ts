import type { NoticeRecord } from '@seloste/schema/record'
import type { Bench } from '../rule.js'

/** Ends and small words of names, which tell nobody apart. */
const common = new Set(
  'oy ab oyj abp ky ry rf tmi ltd limited llc inc plc gmbh as the of and ja och sekä for university college school association foundation society club applied sciences yliopisto ammattikorkeakoulu kaupunki kunta yhdistys säätiö seura stad kommun förening föreningen stiftelsen'.split(
    ' ',
  ),
)

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const distinctive = (name: string): string =>
  wordsOf(name)
    .filter((word) => !common.has(word))
    .join(' ')
const digits = (id: string): string => id.replace(/\D/g, '')

/** Whether two names of organisations are one, whatever legal form stands beside them. */
export const isSameName = (one: string, other: string): boolean => distinctive(one) === distinctive(other)

/** How sure the reader is of a short name that the text itself gives; one taken from a mailbox is less. */
const given = 0.7

/** What a notice calls its organisation. */
interface Names {
  /** The controller's name, whole. */
  readonly full: string | null
  readonly short: ReadonlySet<string>
  /** Short names that the text gives itself: a mailbox may be shared with others. */
  readonly given: ReadonlySet<string>
}

function namesOf({ reading }: NoticeRecord): Names {
  const { name } = reading.controller
  const own = (reading.observations ?? []).filter(({ kind }) => kind === 'own_name')
  const texts = (among: typeof own): ReadonlySet<string> => new Set(among.map(({ span }) => span.text.toLowerCase()))
  return {
    full: name === null ? null : distinctive(name),
    short: texts(own),
    given: texts(own.filter(({ confidence }) => confidence >= given)),
  }
}

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((name) => other.has(name))

const opens = (full: string | null, short: ReadonlySet<string>): boolean => full !== null && short.has(full.split(' ')[0] ?? '')

/**
 * Whether two notices are of one controller: by the number of the organisation, or by its name, or because the one calls
 * itself by a short name that the other bears. A notice that names nobody is nobody's.
 */
export function isSameController(one: NoticeRecord, other: NoticeRecord): boolean {
  const [id, otherId] = [one.reading.controller.businessId, other.reading.controller.businessId]
  if (id && otherId && digits(id) === digits(otherId) && digits(id) !== '') return true
  const [names, others] = [namesOf(one), namesOf(other)]
  if (names.full && others.full && names.full === others.full) return true
  return (
    opens(names.full, others.short) || opens(others.full, names.short) || meet(names.given, others.short) || meet(others.given, names.short)
  )
}

/** The other notices of the same controller: in a register all that it holds, of documents checked together those that name it. */
export const siblingsOf = (notice: NoticeRecord, { dossier }: Bench): readonly NoticeRecord[] =>
  dossier.notices.filter(({ id }) => id !== notice.id).filter((other) => dossier.organization !== null || isSameController(notice, other))

/** What two notices of one controller have in common: its number, its name, or a short name of it. */
function keysOf(notice: NoticeRecord): readonly string[] {
  const { full, short } = namesOf(notice)
  const id = digits(notice.reading.controller.businessId ?? '')
  return [
    ...(id ? [`id ${id}`] : []),
    ...(full ? [`name ${full}`, `short ${full.split(' ')[0] ?? ''}`] : []),
    ...[...short].map((one) => `short ${one}`),
  ]
}

/** Notices in heaps, each of which holds all that can be of one controller: only within a heap are they compared. */
export function byController(notices: readonly NoticeRecord[]): readonly (readonly NoticeRecord[])[] {
  const heaps: Set<NoticeRecord>[] = []
  const heapOf = new Map<string, Set<NoticeRecord>>()
  for (const notice of notices) {
    const keys = keysOf(notice)
    const met = [...new Set(keys.flatMap((key) => heapOf.get(key) ?? []))]
    const heap = met[0] ?? new Set<NoticeRecord>()
    if (!met[0]) heaps.push(heap)
    for (const other of met.slice(1)) {
      for (const one of other) heap.add(one)
      heaps.splice(heaps.indexOf(other), 1)
      for (const [key, held] of heapOf) if (held === other) heapOf.set(key, heap)
    }
    heap.add(notice)
    for (const key of keys) heapOf.set(key, heap)
  }
  return heaps.map((heap) => [...heap])
}
