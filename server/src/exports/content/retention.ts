import type { DataItemRecord, SubjectRecord } from '@seloste/schema/record'
import type { Language } from '@seloste/schema/text'
import { endActions, startEvents } from '@seloste/schema/vocabulary/retention'
import type { Line, ReportRetention } from '../report-shape.js'
import { contentWords as w } from '../wording/content-words.js'
import { joined, periodWords } from '../wording/phrases.js'
import { entryText, missing, say, wordsOf } from './lines.js'

/** How long one kind of data is kept; a kind without a time limit is a row too. */
export function reportRetention(item: DataItemRecord, subjects: readonly SubjectRecord[], language: Language): ReportRetention {
  const { retention } = item
  const facts = {
    period: retention?.period ? periodWords(retention.period, language) : null,
    start: retention?.startEvent ? startEvents[retention.startEvent][language] : null,
    criterion: retention && wordsOf(retention.criterion, language),
    statute: retention?.statute ?? null,
    endAction: retention?.endAction ? endActions[retention.endAction][language] : null,
  }
  return {
    dataItem: wordsOf(item.text, language) ?? { text: say(w.unnamed, language), language },
    subjects: subjectWords(item, subjects, language),
    ...facts,
    words: retentionWords(facts, language),
  }
}

function retentionWords(facts: Omit<ReportRetention, 'dataItem' | 'subjects' | 'words'>, language: Language): string {
  const { period, start, criterion, statute, endAction } = facts
  if (!period && !criterion) return say(w.retentionMissing, language)
  return joined([period, start && say(w.from, language, { event: start }), criterion?.text, statute, endAction])
}

/** The groups of people whom the data item concerns, where the record says so. */
export function subjectWords(item: DataItemRecord, subjects: readonly SubjectRecord[], language: Language) {
  return item.subjectIds.flatMap((id) => {
    const subject = subjects.find((candidate) => candidate.id === id)
    const words = subject && wordsOf(subject.text, language)
    return words ? [words] : []
  })
}

export function retentionLines(rows: readonly ReportRetention[], language: Language): readonly Line[] {
  return rows.map((row) => {
    const { text: label, language: spoken } = row.dataItem
    const labelled = { label, ...(spoken === language ? {} : { labelLanguage: spoken }) }
    if (!row.period && !row.criterion) return { ...missing(row.words, language), ...labelled }
    return { ...entryText(row.words, row.period ? language : (row.criterion?.language ?? language)), ...labelled }
  })
}
