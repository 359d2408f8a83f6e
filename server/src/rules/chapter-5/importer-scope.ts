import type { ImporterScope, Mechanism } from '@seloste/schema/law/mechanisms'
import { adequacyFor, validityOn } from '@seloste/schema/law/mechanisms'
import type { ActivityRecord, TransferRecord } from '@seloste/schema/record'
import type { Bench } from '../rule.js'
import { instrumentsMeant, isAboutStaff, isSameParty } from './each-transfer.js'
import { familyOf } from './ground.js'

/** How an importer stands to those whom an instrument can serve. */
export type Fit = 'inside' | 'outside' | 'unknown'

type Check = (transfer: TransferRecord, bench: Bench, activity: ActivityRecord) => Fit

const nameOf = ({ importer, importerText }: TransferRecord): string => importer?.name ?? Object.values(importerText).join(' ')

const isAuthority = ({ recipients }: ActivityRecord, { importer }: TransferRecord): boolean =>
  recipients.some(({ role, party }) => role === 'authority' && isSameParty(party, importer))

/** Words of a name by which the importer may stand outside; without a name nobody can tell. */
const unlessNamed =
  (outsiders: RegExp): Check =>
  (transfer) => {
    const name = nameOf(transfer)
    return name && !outsiders.test(name) ? 'inside' : 'unknown'
  }

const commercial = unlessNamed(
  /\b(ministry|minist[èe]re|government|gouvernement|city of|ville de|municipality|province|university|universit[ée]|college|school|museum|library|hospital|h[ôo]pital|commission|agency|police|foundation|fondation|association|society|charity|charities|church|union|council|non-?profit)\b/iu,
)
const business = unlessNamed(
  /\b(ministry|government|prefecture|city of|university|agency|broadcast\w*|press|newspaper|shrine|temple|church|party)\b/iu,
)
const company = /\b(inc|llc|ltd|limited|corp|corporation|company|gmbh|oy|ab|plc|pvt|ltda|pty|kk|s\.?a)\b\.?/iu

const certified: Check = ({ listCheckedOn }, { asOf }) => (listCheckedOn !== null && listCheckedOn <= asOf ? 'inside' : 'unknown')

/** Scopes that are checked of the importer. The lists of participants and the clauses of 2021 have rules of their own. */
const checks: Readonly<Partial<Record<ImporterScope, Check>>> = {
  /** PIPEDA leaves out public bodies, and as a rule the staff of employers under provincial law. */
  commercial_organisation: (transfer, bench, activity) => {
    if (isAuthority(activity, transfer)) return 'outside'
    return isAboutStaff(activity) ? 'unknown' : commercial(transfer, bench, activity)
  },
  business_operator: (transfer, bench, activity) => (isAuthority(activity, transfer) ? 'outside' : business(transfer, bench, activity)),
  pipa_subject: unlessNamed(/\b(church|mission|temple|political party|credit (information|bureau))\b/iu),
  lgpd_subject: unlessNamed(/\b(pol[ií]cia|police|ministério público|public security|segurança pública|ex[ée]rcito)\b/iu),
  public_body: (transfer, { dossier }) => {
    if (dossier.organization?.isPublicBody === false) return 'outside'
    return company.test(nameOf(transfer)) ? 'unknown' : 'inside'
  },
  /** A supplier of services to all the world is seldom a company of one's own group. */
  group_company: ({ importer }) => (importer !== null && importer.serviceId !== null ? 'unknown' : 'inside'),
  code_member: certified,
  certified_importer: certified,
}

const instrumentOf = (transfer: TransferRecord, bench: Bench): Mechanism | undefined => {
  const { mechanismId, country } = transfer
  if (mechanismId) return bench.law.mechanism(mechanismId)
  if (familyOf(transfer, bench.law) !== 'adequacy') return instrumentsMeant(transfer, bench)[0]
  return country ? adequacyFor(country, bench.asOf, bench.law.mechanisms)[0] : undefined
}

/** The scope of the instrument in force on which the transfer rests, where it is one that is checked of the importer. */
export function scopeOf(transfer: TransferRecord, bench: Bench): ImporterScope | null {
  const instrument = instrumentOf(transfer, bench)
  return instrument && validityOn(instrument, bench.asOf).valid && checks[instrument.importer] ? instrument.importer : null
}

/** Whether the record puts the importer inside the scope. */
export const fitOf = (scope: ImporterScope, transfer: TransferRecord, bench: Bench, activity: ActivityRecord): Fit =>
  checks[scope]?.(transfer, bench, activity) ?? 'inside'
