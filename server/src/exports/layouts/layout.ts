import type { Confidence } from '@seloste/schema/law/book'
import type { Localized } from '@seloste/schema/text'
import type { Statement, controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'

type Headings<Order extends readonly (readonly [Statement, string])[]> = Readonly<Record<Order[number][0], Localized>>

/** The particulars of Art. 30(1)(a) and (2)(a) that stand on the cover. */
export type Particular =
  | 'controller'
  | 'businessId'
  | 'address'
  | 'email'
  | 'phone'
  | 'contactPoint'
  | 'dpo'
  | 'officerDuty'
  | 'representative'
  | 'jointControllers'
  | 'largeScaleCore'
  | 'keepsBreachLog'

/** One authority's record: its words and order, nothing else. Every layout holds the same content. */
export interface Layout {
  /** Equals the file name. */
  readonly id: string
  readonly country: string
  /** As people choose it from a list. */
  readonly name: Localized
  readonly authority: Localized
  readonly documentTitle: Localized
  /** The line of each part under the title, with the provision it follows. */
  readonly partTitle: Readonly<Record<RegisterRole, Localized>>
  readonly particulars: Readonly<Record<Particular, Localized>>
  readonly headings: {
    readonly controller: Headings<typeof controllerStatements>
    readonly processor: Headings<typeof processorStatements>
  }
  /** What the headings rest on, told in the report. */
  readonly source: { readonly url: string; readonly confidence: Confidence; readonly note: Localized }
}
