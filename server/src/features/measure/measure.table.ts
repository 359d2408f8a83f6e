import { type Language, type Localized, pick } from '@seloste/schema/text'
import { answerStates } from '@seloste/schema/vocabulary/answer'
import { evidenceStates } from '@seloste/schema/vocabulary/evidence'
import { measureLimbs, measures } from '@seloste/schema/vocabulary/measure'
import { headsOf } from '../activity/activity.service.js'
import { csvOf } from '../csv.js'
import type { Work } from '../work.js'
import { isAsked, type RowFilter } from './coverage.js'
import { type EvidenceRow, findEvidenceOf } from './measure.repository.js'
import { measuresOn } from './measure.service.js'
import { inOrder, rowKey } from './order.js'

const heads: readonly Localized[] = [
  { fi: 'Organisaatio', sv: 'Organisation', en: 'Organization' },
  { fi: '32 artiklan 1 kohta', sv: 'Artikel 32.1', en: 'Article 32(1)' },
  { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  { fi: 'Käsittelytoimet', sv: 'Behandlingar', en: 'Processing activities' },
  { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  { fi: 'Näyttö', sv: 'Belägg', en: 'Evidence' },
  { fi: 'Osoitettu', sv: 'Visat', en: 'Shown on' },
  { fi: 'Pätee asti', sv: 'Gäller till', en: 'Holds until' },
  { fi: 'Mikä sen osoittaa', sv: 'Vad visar det', en: 'What shows it' },
  { fi: 'Asiakirja', sv: 'Handling', en: 'Document' },
  { fi: 'Kirjannut', sv: 'Antecknat av', en: 'Noted by' },
]

/** Everything of an organization or of all, or the same rows as a filter of the page shows. */
export interface MeasureTableAsked extends RowFilter {
  readonly language: Language
}

const documentOf = ({ documentName, link }: EvidenceRow): string => [documentName, link].filter(Boolean).join('; ')

/** The rows asked for with their evidence on the day, what calls for a person first; as CSV with heads in the language. */
export async function measureTable(work: Work, asOf: string, { language, ...filter }: MeasureTableAsked): Promise<string> {
  const { clients, rows: all } = await measuresOn(work, asOf, filter.organizationId ?? null)
  const isWhole = Object.entries(filter).every(([part, value]) => part === 'organizationId' || value === null || value === undefined)
  const wanted = isWhole ? all.filter(({ isLoose }) => !isLoose) : all.filter((row) => isAsked(row, filter))
  const rows = inOrder(wanted, (row) => rowKey(row, 'urgency'))
  const titles = new Map(
    (
      await headsOf(
        work,
        rows.flatMap(({ activityIds }) => activityIds),
      )
    ).map(({ id, title }) => [id, pick(title, language)?.text ?? '']),
  )
  const found = await findEvidenceOf(
    work.em,
    clients.map(({ id }) => id),
  )
  const evidence = new Map(found.map((row) => [row.id, row]))
  const lines = rows.map((row) => {
    const rests = evidence.get(row.evidenceId ?? '')
    return [
      row.organizationName,
      row.limb ? `${row.limb}) ${measureLimbs[row.limb][language]}` : '',
      row.kind ? measures[row.kind][language] : '',
      row.activityIds.map((id) => titles.get(id) ?? '').join('; '),
      answerStates[row.answer ?? 'answered'][language],
      row.state ? evidenceStates[row.state][language] : '',
      row.shownOn ?? '',
      row.holdsUntil ?? '',
      rests?.what ?? '',
      rests ? documentOf(rests) : '',
      rests?.notedBy ?? '',
    ]
  })
  return csvOf([heads.map((head) => head[language]), ...lines])
}
