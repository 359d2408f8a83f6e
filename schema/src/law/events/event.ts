import type { Localized, Terms } from '../../text.js'
import type { LegalFact } from '../book.js'
import type { Day } from '../day.js'
import type { ProvisionKey } from '../provisions.js'

/** What happened to the law. `pending` and `proposed` are not law yet. */
export type LegalEventKind =
  | 'in_force'
  | 'invalidated'
  | 'repealed'
  | 'expired'
  | 'transition_ended'
  | 'at_risk'
  | 'membership'
  | 'judgment'
  | 'guidance'
  | 'development'
  | 'proposed'
  | 'pending'

export const legalEventKinds: Terms<LegalEventKind> = {
  in_force: { fi: 'voimaan', sv: 'i kraft', en: 'in force' },
  invalidated: { fi: 'todettu pätemättömäksi', sv: 'ogiltigförklarat', en: 'invalidated' },
  repealed: { fi: 'kumottu', sv: 'upphävt', en: 'repealed' },
  expired: { fi: 'päättynyt', sv: 'upphört', en: 'expired' },
  transition_ended: { fi: 'siirtymäaika päättynyt', sv: 'övergångstiden slut', en: 'transition ended' },
  at_risk: { fi: 'vaarassa', sv: 'hotat', en: 'at risk' },
  membership: { fi: 'jäsenyys muuttui', sv: 'medlemskapet ändrades', en: 'membership changed' },
  judgment: { fi: 'tuomio', sv: 'dom', en: 'judgment' },
  guidance: { fi: 'ohje', sv: 'vägledning', en: 'guidance' },
  development: { fi: 'muutos', sv: 'förändring', en: 'development' },
  proposed: { fi: 'ehdotettu', sv: 'föreslaget', en: 'proposed' },
  pending: { fi: 'vireillä', sv: 'pågående', en: 'pending' },
}

/** A day on which the law changed, or may change. */
export interface LegalEvent extends LegalFact {
  readonly id: string
  /** The first day on which it counts. */
  readonly day: Day
  readonly kind: LegalEventKind
  readonly title: Localized
  /** State seen or effect, in the words of the law book. */
  readonly state?: string
  readonly mechanism?: string
  readonly provision?: ProvisionKey
}
