import type { ActivityRecord } from '@seloste/schema/record'
import { invalidFrom, mechanismById } from '@seloste/schema/law/mechanisms'
import type { Language } from '@seloste/schema/text'
import type { ReportGround } from '../report-shape.js'
import { dayWords, joined } from '../wording/phrases.js'
import { contentWords } from '../wording/content-words.js'
import { reportWords } from '../wording/report-words.js'
import { say } from './lines.js'

/** The instruments that the record leans on, with their days and how sure the law book is of them. */
export function groundsOf(activities: readonly ActivityRecord[], language: Language): readonly ReportGround[] {
  const ids = new Set(activities.flatMap(({ transfers }) => transfers.flatMap(({ mechanismId }) => (mechanismId ? [mechanismId] : []))))
  return [...ids].sort().flatMap((id) => {
    const mechanism = mechanismById(id)
    if (!mechanism) return []
    const end = invalidFrom(mechanism)
    const since = mechanism.validFrom && say(contentWords.since, language, { day: dayWords(mechanism.validFrom, language) })
    const ended = end && say(contentWords.ended, language, { end: dayWords(end, language) })
    return [
      {
        id,
        name: mechanism.name[language],
        decisionNumber: mechanism.decisionNumber,
        validFrom: mechanism.validFrom,
        invalidFrom: end,
        confidence: mechanism.confidence,
        words: `${joined([since, ended, say(reportWords[mechanism.confidence], language)], '; ')}.`,
      },
    ]
  })
}
