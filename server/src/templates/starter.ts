import type { Localized } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure } from '@seloste/schema/vocabulary/measure'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { StartEvent } from '@seloste/schema/vocabulary/retention'
import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'

/** Countries whose statutes the starters name. */
export type StarterCountry = 'FI' | 'SE'

/** How long data are kept: an ISO 8601 duration and its start, or a criterion in words; the statute where one sets it. */
export interface StarterRetention {
  readonly period?: string
  readonly start?: StartEvent
  readonly criterion?: Localized
  readonly statute?: string
}

export interface StarterPurpose {
  readonly text: Localized
  readonly legalBases: readonly LegalBasis[]
  /** Act and section by country, where the ground is the law's. */
  readonly statute?: Readonly<Partial<Record<StarterCountry, string>>>
  /** The interest pursued, Art. 6(1)(f). */
  readonly interest?: Localized
}

export interface StarterData {
  readonly text: Localized
  readonly special?: SpecialCategory
  /** Letter of Art. 9(2), or the act for Art. 10. */
  readonly condition?: string
  /** The same everywhere, or by country where the statutes differ. */
  readonly kept: StarterRetention | Readonly<Record<StarterCountry, StarterRetention>>
}

/** A common activity to begin a record from. A proposal of wording and retention: each controller has to make it its own. */
export interface Starter {
  readonly kind: ActivityKind
  readonly purposes: readonly StarterPurpose[]
  readonly subjects: readonly Localized[]
  readonly data: readonly StarterData[]
  readonly sources: readonly Localized[]
  readonly recipients: readonly { readonly text: Localized; readonly role: RecipientRole }[]
  readonly measures: readonly Measure[]
}

/** The three wordings of one text, Finnish, Swedish, English. */
export const say = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en })
