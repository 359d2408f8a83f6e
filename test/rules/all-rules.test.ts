import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isProvisionKey } from '@seloste/schema/law/provisions'
import { languages } from '@seloste/schema/text'
import type { Localized } from '@seloste/schema/text'
import { controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import type { Verdict } from '@seloste/schema/vocabulary/verdict'
import { rulesCatalogue } from '@seloste/server/rules/catalogue'
import type { Finding } from '@seloste/server/rules/evaluate'
import { judgeExample } from '@seloste/server/rules/example-judgement'
import { renderFinding } from '@seloste/server/rules/render'
import { retiredRuleIds, ruleById, rules, rulesetVersion } from '@seloste/server/rules/index'
import type { Example, Rule } from '@seloste/server/rules/rule'
import { rulesetHistory } from '@seloste/server/rules/history'

const root = join(import.meta.dirname, '../..')
const gravity: readonly Verdict[] = ['gap', 'unsure', 'met', 'not_applicable']

const formOf = ({ subject }: Example) => (subject.notice ? 'notice' : subject.activity ? 'activity' : 'organization')

const gravest = (findings: readonly Finding[]) => gravity.find((verdict) => findings.some((finding) => finding.verdict === verdict))

const textsOf = (rule: Rule): readonly (readonly [string, Localized])[] => [
  ...Object.entries(rule.text),
  ['severity.reason', rule.severity.reason],
  ...(rule.needs ? [['needs', rule.needs] as const] : []),
]

/** What can be the same in two languages: names, numbers, places. */
const mayBeEqual = ['goodEntry']

describe('registry', () => {
  const folders = readdirSync(join(root, 'server/src/rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = folders.flatMap(({ name }) => readdirSync(join(root, 'server/src/rules', name)).map((file) => join(name, file)))
  const ruleFiles = files.filter((file) => /id: '[a-z0-9-]+',\n\s+since:/.test(readFileSync(join(root, 'server/src/rules', file), 'utf8')))

  it('lists exactly the rules that have a file, each in a file of its own name', () => {
    expect(ruleFiles.map((file) => basename(file, '.ts')).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })

  it('gives no id twice, nor one that was an alias or is retired', () => {
    const ids = [...rules.flatMap(({ id, aliases }) => [id, ...aliases]), ...retiredRuleIds]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('finds a rule by its id', () => {
    for (const rule of rules) expect(ruleById(rule.id)).toBe(rule)
    expect(ruleById('no-such-rule')).toBeUndefined()
  })

  it('has a rule for every statement of Art. 30, asked of the register', () => {
    for (const [statement] of [...controllerStatements, ...processorStatements]) {
      const onIt = rules.filter((rule) => rule.statement === statement && (rule.activity ?? rule.organization))
      expect(onIt.length, statement).toBeGreaterThan(0)
    }
  })

  it('raises its version when a rule comes or goes', () => {
    expect(rulesetHistory[rulesetVersion], `server/src/rules/history.ts has no entry ${rulesetVersion}`).toEqual(
      rules.map(({ id }) => id).toSorted(),
    )
    const versions = Object.keys(rulesetHistory)
    expect(versions.at(-1)).toBe(rulesetVersion)
    for (const { id, since } of rules)
      expect(
        versions.find((version) => rulesetHistory[version]?.includes(id)),
        id,
      ).toBe(since)
    const gone = versions.flatMap((version) => rulesetHistory[version] ?? []).filter((id) => !ruleById(id))
    for (const id of gone) expect(retiredRuleIds, `${id} is gone and must be retired`).toContain(id)
  })

  it('keeps docs/rules.md in step', () => {
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(rulesCatalogue(rules, rulesetVersion))
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('speaks three languages', () => {
    for (const [name, text] of textsOf(rule)) {
      for (const language of languages) expect(text[language].trim(), `${name} ${language}`).not.toBe('')
      if (!mayBeEqual.includes(name)) expect(new Set(languages.map((language) => text[language])).size, `${name} is the same twice`).toBe(3)
    }
  })

  it('has slots in its titles and questions alone, the same in each language', () => {
    for (const [name, text] of textsOf(rule)) {
      const slots = languages.map((language) => [...text[language].matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).toSorted())
      expect(slots[1], name).toEqual(slots[0])
      expect(slots[2], name).toEqual(slots[0])
      if (!name.startsWith('title')) expect(slots[0], name).toEqual([])
    }
  })

  it('accuses nobody', () => {
    for (const [name, text] of textsOf(rule)) {
      for (const language of languages)
        expect(text[language], name).not.toMatch(/you violate|illegal|unlawful\b.*\byou\b|rikot|laito|du bryter|olaglig|!/i)
    }
  })

  it('cites provisions of the law book', () => {
    expect(rule.cites.length).toBeGreaterThan(0)
    for (const key of rule.cites) expect(isProvisionKey(key), key).toBe(true)
    expect(new Set(rule.cites).size).toBe(rule.cites.length)
  })

  it('says what would settle an unsure verdict, or why there is none', () => {
    expect(Boolean(rule.needs)).toBe(!rule.neverUnsure)
    expect(rule.examples.some(({ verdict }) => verdict === 'unsure')).toBe(!rule.neverUnsure)
  })

  it('names each example once', () => {
    const names = rule.examples.map((example) => `${formOf(example)} ${example.verdict} ${example.name}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { name } of rule.examples) expect(name.trim()).not.toBe('')
  })

  it('shows a met and a gap for each form', () => {
    const forms = (['notice', 'activity', 'organization'] as const).filter((form) => rule[form])
    expect(forms.length).toBeGreaterThan(0)
    for (const form of forms) {
      const verdicts = rule.examples.filter((example) => formOf(example) === form).map(({ verdict }) => verdict)
      const wanted: readonly Verdict[] =
        rule.id === 'data-special-no-condition' && form === 'notice' ? ['unsure', 'not_applicable'] : ['met', 'gap']
      for (const verdict of wanted) expect(verdicts, form).toContain(verdict)
    }
  })

  it.each(rule.examples.map((example) => [`${formOf(example)}: ${example.name}`, example] as const))('%s', (_name, example) => {
    const findings = judgeExample(rule, example)
    expect(findings.map(({ failure }) => failure)).toEqual(findings.map(() => null))
    expect(gravest(findings)).toBe(example.verdict)
  })

  it('leaves no slot open and gives a reason wherever one is due', () => {
    for (const finding of rule.examples.flatMap((example) => judgeExample(rule, example))) {
      expect(finding.reason !== null).toBe(finding.verdict === 'unsure' || finding.verdict === 'not_applicable')
      for (const language of languages) {
        expect(Object.values(renderFinding(finding, rule, language)).join(' '), finding.verdict).not.toMatch(/[{}]/)
      }
    }
  })

  it('gives each place of a subject one verdict', () => {
    for (const example of rule.examples) {
      const fingerprints = judgeExample(rule, example).map(({ fingerprint }) => fingerprint)
      expect(new Set(fingerprints).size).toBe(fingerprints.length)
    }
  })
})
