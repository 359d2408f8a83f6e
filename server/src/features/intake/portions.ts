// A page may describe several registers: what was accepted of it becomes one activity a register, or one altogether.
import type { NoticeReading } from '@seloste/schema/notice'
import { registerOf } from '../../imports/notice/proposals.js'
import type { CandidateEntity } from './candidate.entity.js'
import type { SourceDocumentEntity } from './source-document.entity.js'

/** What goes into one activity: its candidates, the reading that they are of, and the name of the register where there are several. */
export interface Portion {
  readonly title: string | null
  readonly candidates: readonly CandidateEntity[]
  readonly reading: NoticeReading | null
}

/** The accepted candidates of a document, parted by its registers: what holds for all goes with each; a register of which nothing was accepted is left out. */
export function portionsOf({ reading }: SourceDocumentEntity, candidates: readonly CandidateEntity[], isOne: boolean): readonly Portion[] {
  const registers = reading?.registers ?? []
  const placed = candidates.map((candidate) => ({ candidate, register: registerOf(candidate, registers) }))
  const own = registers.flatMap((register, index) =>
    placed.some((one) => one.register === index + 1)
      ? [
          {
            title: register.title,
            candidates: placed.filter((one) => one.register === null || one.register === index + 1).map(({ candidate }) => candidate),
            reading: register.reading,
          },
        ]
      : [],
  )
  return isOne || own.length === 0 ? [{ title: null, candidates, reading }] : own
}
