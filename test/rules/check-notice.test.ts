import { describe, expect, it } from 'vitest'
import type { NoticeFacts } from '@seloste/schema/notice'
import { languages } from '@seloste/schema/text'
import { noticeExample, observed } from '@seloste/server/rules/examples'
import { rules, rulesetVersion } from '@seloste/server/rules/index'
import { checkNotice, checkNotices, checkReport, openFindings, reaches } from '@seloste/server/rules/report/check-notice'
import { checkAsSarif } from '@seloste/server/rules/report/check-sarif'
import { checkAsText } from '@seloste/server/rules/report/check-text'

const asOf = '2026-11-22'
const sentence = 'Messages are sent by Hillside Letters LLC, which is certified under the Privacy Shield.'
const shield: Partial<NoticeFacts> = {
  transferStatement: 'occurs',
  transferCountries: ['US'],
  transferMechanisms: ['privacy_shield'],
  specialCategories: ['health'],
}
const check = (facts: Partial<NoticeFacts> = shield, lang: (typeof languages)[number] = 'en') =>
  checkNotice(noticeExample(facts, { 'transferMechanisms.privacy_shield': sentence }).reading, 'notices/customer register.md', {
    asOf,
    lang,
  })
const sound = check({})

describe('the check of a notice', () => {
  it('holds every verdict of every rule that can be asked of a notice', () => {
    expect(check().findings.map(({ rule }) => rule)).toEqual(rules.filter(({ notice }) => notice).map(({ id }) => id))
  })

  it('flags the Privacy Shield with its sentence, law and remedy', () => {
    const found = check().findings.find(({ rule }) => rule === 'transfer-privacy-shield')
    expect(found).toMatchObject({ verdict: 'gap', severity: 'critical', evidence: [{ start: 0, end: sentence.length, text: sentence }] })
    expect(found?.law[0]).toContain('30(1)(e)')
    expect(found?.remedy).toContain('(EU) 2021/914')
  })

  it('speaks the language that is asked, not that of the notice', () => {
    const titles = languages.map((lang) => check(shield, lang).findings.find(({ rule }) => rule === 'transfer-privacy-shield')?.title)
    expect(new Set(titles).size).toBe(3)
    expect(check(shield, 'sv').language).toBe('en')
  })

  it('names what is missing where there are no words to show', () => {
    const found = check({ ...shield, rights: ['access'] }).findings.find(({ rule }) => rule === 'rights-complaint-missing')
    expect(found).toMatchObject({ verdict: 'gap', missing: ['rights.complaint'] })
    const silent = check({ transferStatement: 'absent', onlineServices: ['Google Analytics'] }).findings
    expect(silent.find(({ rule }) => rule === 'transfer-google-analytics-no-section')).toMatchObject({ verdict: 'gap', missing: [] })
  })

  it('puts gaps first, the gravest first, then what is unsure', () => {
    const open = openFindings(check({ ...shield, measures: [], rights: [] }))
    expect(open[0]).toMatchObject({ verdict: 'gap', severity: 'critical' })
    expect(open.at(-1)).toMatchObject({ verdict: 'unsure' })
    expect(open.map(({ verdict }) => verdict)).toEqual(open.map(({ verdict }) => verdict).toSorted())
  })

  it('tells whether a gap is grave enough to fail on', () => {
    expect(reaches({ documents: [check()] }, 'critical')).toBe(true)
    expect(reaches({ documents: [sound, check()] }, 'critical')).toBe(true)
    expect(reaches({ documents: [sound] }, 'low')).toBe(false)
    const mild = { documents: [check({ measures: [] })] }
    expect(reaches(mild, 'high')).toBe(false)
    expect(reaches(mild, 'medium')).toBe(true)
  })
})

describe('its forms', () => {
  const report = checkReport([check(), sound], asOf)

  it('carry the day and the version of the rules', () => {
    expect(report).toMatchObject({ asOf, ruleset: rulesetVersion })
    expect(checkAsText(report, 'fi')).toContain(`22.11.2026 lain mukaan, säännöstö ${rulesetVersion}`)
  })

  it('as text show gaps and unsures, each with its words, and nothing else', () => {
    const text = checkAsText(report, 'en')
    expect(text).toContain(`“${sentence}” (0–${sentence.length})`)
    expect(text).toContain('transfer-privacy-shield')
    expect(text).toContain('No gap and nothing unsure')
    expect(text).toContain('  [unsure] Condition for special categories of personal data: unsure')
    const count = (verdict: string) => check().findings.filter((finding) => finding.verdict === verdict).length
    expect(text).toContain(`  gap ${count('gap')} · unsure 1 · met ${count('met')} · not applicable ${count('not_applicable')}\n`)
    for (const { rule } of check().findings.filter(({ verdict }) => verdict === 'met')) expect(text).not.toContain(`· ${rule}\n`)
    expect(checkAsText(checkReport([check(shield, 'sv')], asOf), 'sv')).toContain('[brist, kritisk]')
  })

  it('as SARIF point into the file', () => {
    const { runs } = checkAsSarif(report, 'en')
    const results = runs[0]?.results ?? []
    expect(results).toHaveLength(openFindings(check()).length)
    const shielded = results.find(({ ruleId }) => ruleId === 'transfer-privacy-shield')
    expect(shielded).toMatchObject({ kind: 'fail', level: 'error' })
    expect(shielded?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'notices/customer%20register.md' },
      region: { charOffset: 0, charLength: sentence.length, snippet: { text: sentence } },
    })
    expect(results.find(({ kind }) => kind === 'review')?.level).toBe('none')
    const described = runs[0]?.tool.driver.rules.map(({ id }) => id) ?? []
    for (const { ruleId } of results) expect(described).toContain(ruleId)
  })
})

describe('notices of one controller, checked together', () => {
  const nobody = 'We give your data to nobody outside the shop.'
  const system = 'Customer data are kept in our customer system (Salesforce).'
  const denying = noticeExample({ recipients: [], observations: [observed('denies_disclosure', nobody)] }).reading
  const naming = noticeExample({ onlineServices: ['Salesforce'] }, { 'onlineServices.Salesforce': system }).reading
  const together = checkNotices(
    [
      { path: 'a/customers.txt', reading: denying },
      { path: 'b/newsletter.txt', reading: naming },
      {
        path: 'c/other.txt',
        reading: { ...naming, controller: { ...naming.controller, name: 'Havupuiston Kauppa Oy', businessId: null } },
      },
    ],
    { asOf, lang: 'en' },
  )
  const across = (index: number) => together[index]?.findings.filter(({ rule }) => rule === 'consistency-recipients-across-notices') ?? []

  it('show what they say against each other, with the sentence of each and the notice in which it stands', () => {
    for (const index of [0, 1]) {
      expect(across(index)).toMatchObject([{ verdict: 'gap', severity: 'high' }])
      expect(across(index)[0]?.evidence.filter(({ text }) => text === nobody)).toMatchObject([{ path: 'a/customers.txt' }])
      expect(across(index)[0]?.evidence.filter(({ text }) => text === system)).toMatchObject([{ path: 'b/newsletter.txt' }])
    }
  })

  it('are not set against those of another controller', () => {
    expect(across(2)).toMatchObject([{ verdict: 'not_applicable' }])
  })

  it('name the other notice in the text and point into its file in SARIF', () => {
    const report = checkReport(together, asOf)
    expect(checkAsText(report, 'en')).toContain(`“${system}” (b/newsletter.txt 0–${system.length})`)
    const results = checkAsSarif(report, 'en').runs[0]?.results ?? []
    const uris = results
      .filter(({ ruleId }) => ruleId === 'consistency-recipients-across-notices')
      .map(({ locations }) => locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri).toSorted())
    expect(uris[0]).toContain('a/customers.txt')
    expect(uris[0]).toContain('b/newsletter.txt')
  })

  it('are one and the same when a file is named twice', () => {
    const twice = checkNotices(
      [
        { path: 'a.txt', reading: naming },
        { path: 'a.txt', reading: naming },
      ],
      { asOf, lang: 'en' },
    )
    expect(twice.map(({ path }) => path)).toEqual(['a.txt', 'a.txt'])
    expect(twice[0]?.findings.filter(({ rule, verdict }) => rule.startsWith('consistency-') && verdict === 'gap')).toEqual([])
  })
})
