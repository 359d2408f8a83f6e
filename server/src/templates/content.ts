// What a template holds: an activity's own words and keys, in the shape in which an activity is written.
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { EndAction, StartEvent } from '@seloste/schema/vocabulary/retention'
import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { MechanismKind, TransferStatement } from '@seloste/schema/vocabulary/transfer'

/** What a template holds: a whole activity to begin from, or a set of measures to add to activities. */
export const templateForms = ['activity', 'measures'] as const
export type TemplateForm = (typeof templateForms)[number]

/** Words in one language or several. */
export interface Wording {
  fi?: string | null
  sv?: string | null
  en?: string | null
}

export interface TemplatePurpose {
  readonly text: Wording
  readonly legalBases: readonly LegalBasis[]
  readonly statute?: string | null
  readonly interest?: Wording | null
}

export interface TemplateRetention {
  readonly period?: string | null
  readonly startEvent?: StartEvent | null
  readonly criterion?: Wording | null
  readonly statute?: string | null
  readonly endAction?: EndAction | null
}

export interface TemplateDataItem {
  readonly text: Wording
  readonly specialCategory?: SpecialCategory | null
  readonly specialCondition?: string | null
  readonly retention?: TemplateRetention | null
}

/** Somebody of the workspace's catalogue, by id. */
export interface TemplateParty {
  readonly id?: string | null
}

export interface TemplateRecipient {
  readonly party?: TemplateParty | null
  readonly category?: Wording | null
  readonly role: RecipientRole
}

export interface TemplateTransfer {
  readonly importer?: TemplateParty | null
  readonly importerText?: Wording | null
  readonly country?: string | null
  readonly mechanismKind?: MechanismKind | null
  readonly mechanismId?: string | null
  readonly module?: number | null
}

export interface TemplateMeasure {
  readonly kind: Measure
  readonly limb?: MeasureLimb | null
  readonly text?: Wording | null
}

/** The parts of an activity that a template speaks of; a set of measures speaks of its title and measures alone. */
export interface TemplateContent {
  readonly title?: Wording | null
  readonly purposes?: readonly TemplatePurpose[] | null
  readonly subjects?: readonly { readonly text: Wording }[] | null
  readonly dataItems?: readonly TemplateDataItem[] | null
  readonly sources?: readonly { readonly text: Wording }[] | null
  readonly recipients?: readonly TemplateRecipient[] | null
  readonly transferStatement?: TransferStatement | null
  readonly transfers?: readonly TemplateTransfer[] | null
  readonly measures?: readonly TemplateMeasure[] | null
}
