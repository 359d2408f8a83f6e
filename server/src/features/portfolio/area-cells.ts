import { ruleAreas, type RuleArea } from '@seloste/schema/vocabulary/rule-area'
import { keysOf } from '@seloste/schema/text'
import { areaOf, ruleById } from '../../rules/index.js'
import { AreaCell } from './portfolio.type.js'

interface RuleTally {
  readonly ruleId: string
  readonly gap: number
  readonly unanswered: number
  readonly unsure: number
}

/** What rules found, added up by what they ask about; every area has its cell. */
export function areaCells(tallies: readonly RuleTally[]): AreaCell[] {
  const cells = new Map<RuleArea, AreaCell>(
    keysOf(ruleAreas).map((area) => [area, Object.assign(new AreaCell(), { area, gap: 0, unanswered: 0, unsure: 0 })]),
  )
  for (const { ruleId, gap, unanswered, unsure } of tallies) {
    const rule = ruleById(ruleId)
    const cell = rule && cells.get(areaOf(rule))
    if (!cell) continue
    cell.gap += gap
    cell.unanswered += unanswered
    cell.unsure += unsure
  }
  return [...cells.values()]
}
