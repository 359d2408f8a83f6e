import type { Language, Localized } from '@seloste/schema/text'
import { fill, keysOf } from '@seloste/schema/text'
import { severities, verdicts } from '@seloste/schema/vocabulary/verdict'
import { writeDay } from '../render.js'
import type { CheckEvidence, CheckFinding, CheckReport, NoticeCheck } from './check-notice.js'
import { openFindings } from './check-notice.js'

const head: Localized = {
  fi: 'Arvioitu päivän {day} lain mukaan, säännöstö {ruleset}.',
  sv: 'Bedömt enligt rättsläget {day}, regelverk {ruleset}.',
  en: 'Judged under the law as of {day}, ruleset {ruleset}.',
}
const nothingOpen: Localized = {
  fi: 'Ei puutteita eikä epäselvyyksiä niiden sääntöjen mukaan, joita tekstiin voi soveltaa.',
  sv: 'Inga brister eller oklarheter enligt de regler som kan tillämpas på texten.',
  en: 'No gap and nothing unsure under the rules that can be applied to the text.',
}

const quoted: Localized = { fi: '”{words}”', sv: '”{words}”', en: '“{words}”' }

const longest = 240

/** A quotation on one line, cut where it grows past a few lines of a terminal. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** Where words stand: their place, after the name of the notice where it is another. */
const placeOf = ({ path: where, start, end }: CheckEvidence, path: string): string =>
  where === path ? `${start}–${end}` : `${where} ${start}–${end}`

/** The first words of the notice itself, and of each other notice against which it stands. */
function shown({ evidence }: CheckFinding, path: string): readonly CheckEvidence[] {
  const own = evidence.filter((words) => words.path === path)
  return [...own.slice(0, 3), ...evidence.filter((words) => words.path !== path).slice(0, 3)]
}

function findingLines(finding: CheckFinding, path: string, lang: Language): readonly string[] {
  const grade = finding.verdict === 'gap' ? `${verdicts.gap[lang]}, ${severities[finding.severity][lang]}` : verdicts[finding.verdict][lang]
  return [
    `  [${grade}] ${finding.title}`,
    ...shown(finding, path).map((words) => `      ${fill(quoted[lang], { words: quote(words.text) })} (${placeOf(words, path)})`),
    ...(finding.reason ? [`      ${finding.reason}`] : []),
    `      → ${finding.remedy}`,
    `      ${finding.law.join('; ')} · ${finding.rule}`,
    '',
  ]
}

function documentLines(check: NoticeCheck, lang: Language): readonly string[] {
  const open = openFindings(check)
  const counts = keysOf(verdicts).map(
    (verdict) => `${verdicts[verdict][lang]} ${check.findings.filter((finding) => finding.verdict === verdict).length}`,
  )
  return [
    `${check.path} (${check.language})`,
    '',
    ...(open.length > 0 ? open.flatMap((finding) => findingLines(finding, check.path, lang)) : [`  ${nothingOpen[lang]}`, '']),
    `  ${counts.join(' · ')}`,
    '',
  ]
}

/** The report as people read it in a terminal: gaps and what a person must settle, each with its words, remedy and law. */
export const checkAsText = (report: CheckReport, lang: Language): string =>
  [
    fill(head[lang], { day: writeDay(report.asOf, lang), ruleset: report.ruleset }),
    '',
    ...report.documents.flatMap((check) => documentLines(check, lang)),
  ].join('\n')
