import { controllerStatements, processorStatements, type Statement, type StatementState } from '@seloste/schema/vocabulary/answer'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import { Standing, StatementCell } from '../graphql/shared.type.js'

/** So many statements of one kind in one state. */
export interface StateCount {
  readonly statement: Statement
  readonly letter: string
  readonly state: StatementState
  readonly count: number
}

const letters = new Map<Statement, string>([...processorStatements, ...controllerStatements])

/** The letter of a statement in Art. 30(1), or in 30(2) where only that knows it. */
export const letterOf = (statement: Statement, role: RegisterRole = 'controller'): string => {
  const required: readonly (readonly [Statement, string])[] = role === 'controller' ? controllerStatements : processorStatements
  return required.find(([own]) => own === statement)?.[1] ?? letters.get(statement) ?? ''
}

const key = { gap: 'gap', unanswered: 'unanswered', unsure: 'unsure', met: 'met', not_applicable: 'notApplicable' } as const

const none = () => ({ gap: 0, unanswered: 0, unsure: 0, met: 0, notApplicable: 0 })

function add(total: ReturnType<typeof none>, { state, count }: Pick<StateCount, 'state' | 'count'>): void {
  total[key[state]] += count
}

/** The fraction with its unknowns. What does not apply is outside it. */
export function standingOf(counts: readonly Pick<StateCount, 'state' | 'count'>[]): Standing {
  const total = none()
  for (const count of counts) add(total, count)
  const { gap, unanswered, unsure, met } = total
  return Object.assign(new Standing(), { required: gap + unanswered + unsure + met, ...total })
}

/** In statutory order: the statements of Art. 30(1), then those that only 30(2) knows and somebody keeps. */
export function cellsOf(counts: readonly StateCount[]): StatementCell[] {
  const order: readonly (readonly [Statement, string])[] = [
    ...controllerStatements,
    ...processorStatements
      .filter(([own]) => !controllerStatements.some(([other]) => other === own))
      .filter(([own]) => counts.some(({ statement }) => statement === own)),
  ]
  return order.map(([statement, letter]) => {
    const total = none()
    for (const count of counts) if (count.statement === statement) add(total, count)
    return Object.assign(new StatementCell(), { statement, letter, ...total })
  })
}
