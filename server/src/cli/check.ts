import { languages, type Language } from '@seloste/schema/text'
import { severityOrder, type Severity } from '@seloste/schema/vocabulary/verdict'
import { type Command, Option } from 'commander'
import { checkNotices, checkReport, reaches, type CheckReport, type NamedReading } from '../rules/report/check-notice.js'
import { checkAsSarif } from '../rules/report/check-sarif.js'
import { checkAsText } from '../rules/report/check-text.js'
import { isoDay, today } from './day.js'
import { readNotices } from './source-files.js'
import { exit } from './verb.js'

interface CheckFlags {
  readonly asOf: string
  readonly lang: Language
  readonly format: keyof typeof formats
  readonly failOn?: Severity
}

const formats = {
  text: (report: CheckReport, lang: Language) => `${checkAsText(report, lang).trimEnd()}\n`,
  json: (report: CheckReport) => `${JSON.stringify(report, null, 2)}\n`,
  sarif: (report: CheckReport, lang: Language) => `${JSON.stringify(checkAsSarif(report, lang), null, 2)}\n`,
} as const

/** `check PATH…`: reads and judges notices under the law of a day; no database is needed. */
export function check(program: Command): void {
  program
    .command('check')
    .description('read notices and judge them under the law of a day; needs no database')
    .argument('<path...>', 'files or folders: .txt, .md, .html, .docx, .pdf')
    .option('--as-of <date>', 'the day, YYYY-MM-DD', isoDay, today())
    .addOption(new Option('--lang <language>', 'language of the findings').choices(languages).default('en'))
    .addOption(new Option('--format <format>', 'how to print them').choices(Object.keys(formats)).default('text'))
    .addOption(new Option('--fail-on <severity>', 'exit 1 when a gap is at least so severe').choices(severityOrder))
    .action(async (paths: string[], flags: CheckFlags) => {
      const notices: NamedReading[] = []
      let refused = 0
      for await (const { file, read } of readNotices(paths)) {
        if (read.ok) notices.push({ path: file.path, reading: read.reading })
        else {
          refused += 1
          process.stderr.write(`seloste: ${file.path}: ${read.why}\n`)
        }
      }
      const documents = checkNotices(notices, { asOf: flags.asOf, lang: flags.lang, onFailure: sayFailure })
      const report = checkReport(documents, flags.asOf)
      process.stdout.write(formats[flags.format](report, flags.lang))
      if (refused > 0) process.exitCode = exit.wrong
      else if (flags.failOn && reaches(report, flags.failOn)) process.exitCode = exit.found
    })
}

const sayFailure = (ruleId: string, subject: string): void => {
  process.stderr.write(`seloste: ${subject}: the rule ${ruleId} could not be asked\n`)
}
