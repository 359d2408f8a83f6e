import type { Localized } from '@seloste/schema/text'
import { type Language, pick } from '@seloste/schema/text'
import { harms } from '@seloste/schema/vocabulary/harm'
import type { Finding } from '../../rules/evaluate.js'
import { ruleById } from '../../rules/index.js'
import { renderFinding } from '../../rules/render.js'
import { csvOf } from '../csv.js'
import type { Foresight } from './what-if.service.js'

const heads: readonly Localized[] = [
  { fi: 'Organisaatio', sv: 'Organisation', en: 'Organization' },
  { fi: 'Käsittelytoimi', sv: 'Behandling', en: 'Processing activity' },
  { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  { fi: 'Maa', sv: 'Land', en: 'Country' },
  { fi: 'Toinen peruste kirjattu', sv: 'Annan grund angiven', en: 'Other ground recorded' },
  { fi: 'Mahdolliset perusteet', sv: 'Möjliga grunder', en: 'Possible grounds' },
  { fi: 'Vaikutus ihmisiin', sv: 'Följder för människor', en: 'Effect on people' },
  { fi: 'Uudet havainnot', sv: 'Nya iakttagelser', en: 'New findings' },
]
const yes: Localized = { fi: 'kyllä', sv: 'ja', en: 'yes' }
const no: Localized = { fi: 'ei', sv: 'nej', en: 'no' }

/** What a fall or a move would break, a row a transfer (or an activity that has none), as CSV with heads in the language. */
export function foresightTable(found: readonly Foresight[], language: Language): string {
  const rows = found.flatMap(({ activities }) =>
    activities.flatMap(({ organization, activity, transfers, harms: reasons, opened }) => {
      const title = pick(activity.title, language)?.text ?? ''
      const effect = reasons.map((harm) => harms[harm][language]).join('; ')
      const news = titlesOf(opened, language)
      const own = transfers.map(({ transfer, hasFallback, alternatives }) => [
        organization.name,
        title,
        transfer.importer?.name ?? pick(transfer.importerText, language)?.text ?? '',
        transfer.country ?? '',
        (hasFallback ? yes : no)[language],
        alternatives.map(({ name }) => name[language]).join('; '),
        effect,
        news,
      ])
      return own.length > 0 ? own : [[organization.name, title, '', '', '', '', effect, news]]
    }),
  )
  return csvOf([heads.map((head) => head[language]), ...rows])
}

/** What each finding says, once. */
function titlesOf(findings: readonly Finding[], language: Language): string {
  const titles = findings.flatMap((finding) => {
    const rule = ruleById(finding.ruleId)
    return rule ? [renderFinding(finding, rule, language).title] : []
  })
  return [...new Set(titles)].join('; ')
}
