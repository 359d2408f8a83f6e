import { answerStates, type Statement } from '@seloste/schema/vocabulary/answer'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { measures } from '@seloste/schema/vocabulary/measure'
import { recipientRoles } from '@seloste/schema/vocabulary/recipient'
import { endActions, startEvents } from '@seloste/schema/vocabulary/retention'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import { mechanismKinds, transferStatements } from '@seloste/schema/vocabulary/transfer'
import type { Language } from '@seloste/schema/text'
import type { RegisterLineFragment } from '../../gql/graphql.js'
import { country } from '../../use/format.js'
import { said, word } from '../../use/locale.js'
import { period } from '../../use/period.js'
import type { Say } from '../../use/text.js'

/** One line of a cell: the record's words in their own language, and what the law's vocabulary adds. */
export interface CellLine {
  readonly text: string
  readonly language?: Language
  readonly note?: string
}

type Line = RegisterLineFragment
type Item = Line['dataItems'][number]

const fromText = (text: Parameters<typeof said>[0], note?: string): CellLine => {
  const { text: words, language } = said(text)
  return { text: words, language, ...(note ? { note } : {}) }
}

function retention(item: Item, t: Say): CellLine[] {
  const kept = item.retention
  if (!kept) return []
  const criterion = said(kept.criterion)
  const start = kept.startEvent ? t('register.from', { event: word(startEvents[kept.startEvent]) }) : ''
  const end = kept.endAction ? word(endActions[kept.endAction]) : ''
  const note = [start, end].filter(Boolean).join('; ')
  const main = kept.period ? { text: period(kept.period) } : criterion.text ? { text: criterion.text, language: criterion.language } : null
  return main ? [{ ...main, ...(note ? { note } : {}) }] : []
}

function recipients(line: Line): CellLine[] {
  return line.recipients.map((recipient) => {
    const note = word(recipientRoles[recipient.role])
    return recipient.party ? { text: recipient.party.name, note } : fromText(recipient.category, note)
  })
}

function transfers(line: Line): CellLine[] {
  if (line.transferStatement === 'none') return [{ text: word(transferStatements.none) }]
  return line.transfers.map((transfer) => ({
    text:
      [transfer.importer?.name ?? said(transfer.importerText).text, country(transfer.country)].filter(Boolean).join(', ') ||
      word(transferStatements.occurs),
    ...(transfer.mechanismKind ? { note: word(mechanismKinds[transfer.mechanismKind]) } : {}),
  }))
}

/** What a cell of the register says, before its state. */
export function linesOf(line: Line, statement: Statement, t: Say): CellLine[] {
  const lines: Readonly<Record<Statement, () => CellLine[]>> = {
    controller: () =>
      line.controllers.length ? line.controllers.map((party) => ({ text: party.name })) : [{ text: t('register.ownController') }],
    controllers: () => line.controllers.map((party) => ({ text: party.name })),
    processing: () => line.purposes.map((purpose) => fromText(purpose.text)),
    purposes: () =>
      line.purposes.map((purpose) => fromText(purpose.text, purpose.legalBases.map((basis) => word(legalBases[basis])).join(', '))),
    dataSubjects: () => line.subjects.map((subject) => fromText(subject.text)),
    dataCategories: () =>
      line.dataItems.map((item) =>
        fromText(item.text, item.specialCategory ? t('register.special', { name: word(specialCategories[item.specialCategory]) }) : ''),
      ),
    recipients: () => recipients(line),
    transfers: () => transfers(line),
    retention: () => line.dataItems.flatMap((item) => retention(item, t)),
    measures: () =>
      line.measures.map((measure) => (said(measure.text).text ? fromText(measure.text) : { text: word(measures[measure.kind]) })),
  }
  const found = lines[statement]()
  if (found.length) return unique(found)
  const answer = line.answers.find((given) => given.statement === statement)
  return answer && answer.state !== 'unanswered' && answer.state !== 'answered'
    ? [{ text: word(answerStates[answer.state]), ...(answer.reason ? { note: answer.reason } : {}) }]
    : []
}

function unique(lines: readonly CellLine[]): CellLine[] {
  return [...new Map(lines.map((line) => [`${line.text}|${line.note ?? ''}`, line])).values()]
}
