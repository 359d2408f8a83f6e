import { describe, expect, it } from 'vitest'
import type { Language } from '@seloste/schema/text'
import type { Verdict } from '@seloste/schema/vocabulary/verdict'
import { retentionCircular } from '@seloste/server/rules/article-30-1/retention-circular'
import { evaluate } from '@seloste/server/rules/evaluate'
import { activityExample, dataItem, retention } from '@seloste/server/rules/examples'

function verdictOn(language: Language, wording: string): Verdict | undefined {
  const item = dataItem({ retention: retention({ period: null, startEvent: null, criterion: { [language]: wording } }) })
  const dossier = { organization: null, activities: [activityExample({ dataItems: [item] })], notices: [] }
  return evaluate(dossier, { asOf: '2026-11-22', scope: 'register', rules: [retentionCircular] })[0]?.verdict
}

const wordings: readonly (readonly [Language, string, Verdict])[] = [
  ['fi', 'Niin kauan kuin se on tarpeen', 'gap'],
  ['fi', 'Tarvittavan ajan', 'gap'],
  ['fi', 'Tiedot poistetaan, kun niitä ei enää tarvita', 'gap'],
  ['fi', 'Niin kauan kuin asiakassuhde on voimassa', 'met'],
  ['fi', 'Niin kauan kuin on tarpeen sopimuksen päättymisen jälkeen', 'unsure'],
  ['fi', 'Poistetaan takuuajan päätyttyä', 'met'],
  ['sv', 'Så länge det är nödvändigt', 'gap'],
  ['sv', 'Så länge uppgifterna behövs', 'gap'],
  ['sv', 'Så länge medlemskapet varar', 'met'],
  ['sv', 'Så länge bokföringslagen kräver, men raderas när de inte längre behövs', 'unsure'],
  ['en', 'As long as necessary for the purpose', 'gap'],
  ['en', 'No longer than is necessary', 'gap'],
  ['en', 'As long as the contract runs', 'met'],
  ['en', 'As long as it is needed after the end of the contract', 'unsure'],
]

describe('retention-circular', () => {
  it('lets a period or a statute stand beside the words', () => {
    const criterion = { en: 'as long as necessary' }
    for (const limit of [{ period: 'P2Y' }, { period: null, statute: 'Kirjanpitolaki 2:10' }]) {
      const activity = activityExample({ dataItems: [dataItem({ retention: retention({ criterion, ...limit }) })] })
      const findings = evaluate(
        { organization: null, activities: [activity], notices: [] },
        { asOf: '2026-11-22', scope: 'register', rules: [retentionCircular] },
      )
      expect(findings.map(({ verdict }) => verdict)).toEqual(['met'])
    }
  })

  it.each(wordings)('%s: "%s" is %s', (language, wording, verdict) => {
    expect(verdictOn(language, wording)).toBe(verdict)
  })
})
