import { describe, expect, test } from 'vitest'
import type { Language } from '@seloste/schema/text'
import { languages } from '@seloste/schema/text'
import { exportFormats, formatById } from '@seloste/server/exports/index'
import { layouts } from '@seloste/server/exports/layouts/index'
import type { Report, ReportFindingGroup } from '@seloste/server/exports/report'
import { even, textOf, tight } from './read-back.js'
import { sampleReports } from './sample-reports.js'

/** Every format is fed the same reports. A new format is tested by its line in the registration list. */
describe.each(exportFormats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  describe.each(languages)('in %s', (language) => {
    const reports = sampleReports(language)

    test.each(Object.entries(reports))('the %s report carries controller, days, rules, law and hash', async (_name, report) => {
      const text = tight(await textOf(id, await format.render(report)))
      const days =
        id === 'json'
          ? [report.asOf, report.preparedOn, report.lawAsOf]
          : [report.asOf, report.preparedOn, report.lawAsOf].map((day) => written(day, language))
      for (const words of [...days, report.rulesetVersion, report.contentHash]) expect(text).toContain(tight(words))
      if (_name !== 'hostile') expect(text).toContain(tight(report.sender.name))
    })

    test('tells what the report is and what it is not', async () => {
      const text = tight(await textOf(id, await format.render(reports.complete)))
      for (const paragraph of reports.complete.scope) expect(text).toContain(tight(paragraph))
    })

    test('loses no statement, no entry and no plan', async () => {
      const text = tight(await textOf(id, await format.render(reports.complete)))
      for (const words of statementWords(reports.complete)) expect(text).toContain(tight(words))
    })

    test('loses no finding', async () => {
      const { gaps, unsure, notApplicable, met } = reports.complete
      const text = tight(await textOf(id, await format.render(reports.complete)))
      for (const group of [...gaps, ...unsure, ...notApplicable])
        for (const words of findingWords(group)) expect(text).toContain(tight(words))
      for (const { ruleId } of met) expect(text).toContain(tight(ruleId))
    })

    test.each(Object.entries(reports))('the %s report gives the same bytes twice', async (_name, report) => {
      const [first, again] = [await format.render(report), await format.render(structuredClone(report))]
      expect(Buffer.compare(Buffer.from(first), Buffer.from(again))).toBe(0)
    })
  })

  test('no word of the report itself stands in another language', async () => {
    const texts = await Promise.all(
      languages.map(
        async (language) =>
          [language, (await textOf(id, await format.render(sampleReports(language).empty))).replace(/"\w+":/g, ' ')] as const,
      ),
    )
    for (const [language, text] of texts)
      for (const foreign of telling.filter(([own]) => own !== language)) expect(text, foreign[1]).not.toMatch(new RegExp(foreign[1], 'i'))
    expect(new Set(texts.map(([, text]) => text)).size).toBe(languages.length)
  })
})

/** Words that only one of the languages has. */
const telling: readonly (readonly [Language, string])[] = [
  ['fi', 'seloste(?!-report)'],
  ['fi', 'rekisteri'],
  ['fi', 'tietosuoja(?!@)'],
  ['fi', 'kirjattu'],
  ['fi', 'säännöstö'],
  ['fi', 'puuttee'],
  ['sv', 'behandling'],
  ['sv', 'personuppgift'],
  ['sv', 'förordning'],
  ['sv', 'regelverk'],
  ['sv', 'brister'],
  ['en', 'processing'],
  ['en', 'recorded'],
  ['en', 'ruleset'],
  ['en', '(?<!fi-)authority'],
]

const written = (day: string, language: Language): string =>
  new Intl.DateTimeFormat({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language], {
    day: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

const statementWords = ({ parts }: Report): readonly string[] =>
  parts.flatMap(({ activities }) =>
    activities.flatMap(({ title, statements, accountability }) => [
      title.text,
      ...accountability.lines.map(({ text }) => text),
      ...statements.flatMap(({ heading, stateWords, lines, plans }) => [heading, stateWords, ...lines.map(({ text }) => text), ...plans]),
    ]),
  )

const findingWords = (group: ReportFindingGroup): readonly string[] => [
  group.title,
  group.ruleId,
  ...group.occurrences.flatMap(({ subject, reason, quotes, decision }) => [
    subject.text,
    reason ?? '',
    ...quotes.map(({ text }) => text),
    decision ?? '',
  ]),
]

test('formats and layouts are found by their id', () => {
  expect(exportFormats.map(({ id }) => id)).toEqual(['pdf', 'xlsx', 'html', 'json'])
  expect(formatById('pdf')?.mediaType).toBe('application/pdf')
  expect(formatById('exe')).toBeUndefined()
  expect(layouts.map(({ id }) => id)).toContain('fi-authority')
})

test('each authority is named in each language', () => {
  for (const layout of layouts) for (const language of languages) expect(even(layout.authority[language]).length).toBeGreaterThan(3)
})
