import { hasWords, type Draft } from './draft.js'
import type { Hint } from './use-preview.js'

/** A finding, and what it is about where the same one stands on several rows. */
export interface Shared extends Hint {
  readonly about: readonly string[]
}

const named = /^(.*?)\s*\(([^()]+)\)$/

/** The same finding on several rows said once, with the rows named: "Retention is circular (name, address)" instead of two lines. */
export function together(hints: readonly Hint[]): readonly Shared[] {
  const groups = new Map<string, Hint[]>()
  for (const hint of hints) {
    const key = `${hint.ruleId}|${hint.state}|${named.test(hint.title) ? '' : hint.title}`
    groups.set(key, [...(groups.get(key) ?? []), hint])
  }
  return [...groups.values()].flatMap((group): Shared[] => {
    const [first] = group
    if (!first) return []
    if (group.length === 1 || group.some(({ stored }) => stored?.decision)) return group.map((hint) => ({ ...hint, about: [] }))
    return [
      { ...first, title: named.exec(first.title)?.[1] ?? first.title, about: group.flatMap(({ title }) => named.exec(title)?.[2] ?? []) },
    ]
  })
}

/** Findings at one of these places of the record, or inside it. */
export const hintsAt = (hints: readonly Hint[], ...places: readonly string[]): readonly Hint[] =>
  hints.filter(({ at }) => places.some((place) => at === place || at.startsWith(`${place}.`)))

/** Whether anything of what can be shown beside the statements is answered. */
export function isAccountable({ accountability: shown, assessments }: Draft): boolean {
  const answers = [shown.riskCriteria, shown.automatedDecisions, shown.offeredToChildren, shown.childAgeLimit, shown.hasJointArrangement]
  return (
    assessments.length > 0 ||
    shown.jointControllers.length > 0 ||
    answers.some((answer) => answer !== null) ||
    [shown.owner, shown.startedOn, shown.nextReviewOn].some((text) => text.trim() !== '') ||
    hasWords(shown.automatedLogic) ||
    hasWords(shown.consentProof)
  )
}

/** Whether a place of the record is mended under accountability. */
export const isBeside = (at: string): boolean => /^(accountability|assessments)(\.|$)/.test(at)

/** Whether one of these rules says that a value falls short; what is unsure marks no field. */
export const isMarked = (hints: readonly Hint[], ...rules: readonly string[]): boolean =>
  hints.some(({ ruleId, state }) => state !== 'unsure' && rules.includes(ruleId))
