import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import { LEGAL_FORMS } from '../lexicon/organisations.js'
import { actsForItself, actsForUs, bodyEnds, publicBodies } from '../lexicon/receiver-roles.js'
import { lineAt, type Line, type Notice } from '../notice.js'
import { kindOf } from './recipient-kinds.js'
import type { Recipient } from './recipient.js'
import { ownWords, toldServicesIn } from './told-services.js'

const FORM_LAST = new RegExp(`\\s(?:${LEGAL_FORMS})(?:,|$|\\s\\()`, 'u')

/** Gives each receiver the role that the text itself tells, where its own words leave that open. */
export function withRoles(notice: Notice, picks: readonly Recipient[]): Recipient[] {
  const own = ownWords(notice)
  return picks.map((pick) => ({ ...pick, kind: roleOf(notice, pick, own) }))
}

function roleOf(notice: Notice, pick: Recipient, own: ReadonlySet<string>): NoticeRecipientKind {
  const line = lineAt(notice, pick.start)
  const sentence = line?.sentences.find(({ start, end }) => start <= pick.start && pick.start < end)
  const clause = clauseAround(sentence?.text ?? line?.text ?? '', pick.start - (sentence?.start ?? line?.start ?? 0))
  const said = line?.block.cell ? rowText(notice, line) : clause
  if (actsForItself[notice.language].test(said)) return 'controller'
  const known = kindOf(notice, pick)
  if (known !== null && known !== 'unclear') return pick.kind
  if (actsForUs[notice.language].test(said)) return 'processor'
  if (known !== null || pick.rank === 'name') return pick.kind
  const words = notice.text.slice(pick.start, pick.end)
  if (FORM_LAST.test(words)) return 'processor'
  if (publicBodies.test(words) || bodyEnds[notice.language].test(words.replace(/\s?\([^()]*\)$/u, ''))) return 'controller'
  const told = sentence ? toldServicesIn(notice, sentence, own) : []
  return told.some(({ start, end }) => start < pick.end && pick.start < end) ? 'processor' : pick.kind
}

/** What of a sentence is said of one place in it: semicolons part it. */
function clauseAround(text: string, at: number): string {
  const from = text.lastIndexOf(';', Math.max(0, at)) + 1
  const until = text.indexOf(';', at)
  return text.slice(from, until < 0 ? undefined : until)
}

/** The other cells of the row tell what a receiver is. */
const rowText = (notice: Notice, line: Line): string =>
  notice.lines
    .filter(({ block }) => block.cell !== null && block.cell.table === line.block.cell?.table && block.cell.row === line.block.cell.row)
    .map(({ text }) => text.slice(0, 300))
    .join('; ')
