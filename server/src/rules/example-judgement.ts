// What a rule says of its own examples: the catalogue shows these words, so that each example is documentation in every language.
import { lawAsWritten, lawIf } from '@seloste/schema/law/law'
import type { Dossier } from '@seloste/schema/record'
import { evaluate, type Finding } from './evaluate.js'
import type { Example, Rule } from './rule.js'

/** The day for which examples are judged that name none. */
const exampleDay = '2026-11-22'

/** Every verdict of the rule on its example. */
export function judgeExample(rule: Rule, { subject, dossier, asOf, falls = [] }: Example): readonly Finding[] {
  const bench: Dossier = {
    organization: subject.organization ?? null,
    activities: subject.activity ? [subject.activity] : [],
    notices: subject.notice ? [subject.notice] : [],
    ...dossier,
  }
  return evaluate(bench, {
    asOf: asOf ?? exampleDay,
    scope: subject.notice ? 'notice' : 'register',
    rules: [rule],
    law: falls.reduce(lawIf, lawAsWritten),
  })
}

/** The finding that gives the example its verdict. */
export function findingOfExample(rule: Rule, example: Example): Finding | undefined {
  return judgeExample(rule, example).find(({ verdict }) => verdict === example.verdict)
}
