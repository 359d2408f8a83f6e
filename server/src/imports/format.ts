import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'

/** A processing activity as a file proposes it: what `import --dry-run` prints. */
export interface ProposedActivity {
  readonly title: string
  readonly role: RegisterRole
  readonly transfers: readonly { readonly country: string | null; readonly mechanism: MechanismKind | null }[]
  readonly specialCategories: readonly SpecialCategory[]
  /** ISO 8601 durations. */
  readonly retentionPeriods: readonly string[]
}

/** What a file would bring, and what of it could not be understood; or one line that says why it cannot be read. */
export type ImportPreview =
  | {
      readonly ok: true
      readonly activities: readonly ProposedActivity[]
      readonly notUnderstood: readonly string[]
      readonly warnings: readonly string[]
    }
  | { readonly ok: false; readonly why: string }

/** One kind of file that can be imported. Reading writes nothing and fetches nothing. */
export interface ImportFormat {
  /** Equals the file name. */
  readonly id: string
  /** Ends of file names, in lower case. */
  readonly extensions: readonly string[]
  readonly preview: (input: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ImportPreview>
}
