import type { StatementState } from '@seloste/schema/vocabulary/answer'

export interface TrendStanding {
  readonly required: number
  readonly met: number
  readonly gap: number
  readonly unanswered: number
  readonly unsure: number
}

export interface TrendPoint {
  readonly label: string
  readonly date: string
  readonly rulesetVersion: string
  readonly standing: TrendStanding
}

interface DrawnMark {
  readonly state: StatementState
  readonly shape: string
  readonly y: number
}

const floor = 262
const height = 236
const roomiest = 9.5
/** From here on marks would be too small to tell apart, and bars stand for them. */
const mostMarks = 60
const stack = ['met', 'unsure', 'unanswered', 'gap'] as const

/** Marks of one column from the floor up. */
export function column(standing: TrendStanding, step: number): DrawnMark[] {
  const states = stack.flatMap((state) => Array.from({ length: standing[state] }, () => state))
  return states.map((state, at) => ({ state, shape: state === 'met' ? 'dot' : state, y: floor - at * step - step / 2 }))
}

/** Where columns and changes of the ruleset stand; many statements are drawn closer, never left out. */
export function layout(points: readonly TrendPoint[], width: number) {
  const most = Math.max(1, ...points.map(({ standing }) => standing.required))
  const step = Math.min(roomiest, height / most)
  const gap = points.length > 1 ? (width - 110) / (points.length - 1) : 0
  const columns = points.map((point, at) => ({ point, x: 40 + at * gap }))
  const changes = columns.flatMap(({ point, x }, at) => {
    const before = columns[at - 1]?.point
    if (!before || before.rulesetVersion === point.rulesetVersion) return []
    return [{ x: x - gap / 2, version: point.rulesetVersion, before: before.standing.required, after: point.standing.required }]
  })
  const labelAt = (standing: TrendStanding) => Math.max(12, floor - standing.met * step + 6)
  return { columns, changes, step, size: Math.min(10, step), labelAt, isBars: most > mostMarks }
}

interface DrawnBar {
  readonly state: StatementState
  readonly y: number
  readonly height: number
}

/** The same column as bars: one length a state, in the same order. */
export function bars(standing: TrendStanding, step: number): DrawnBar[] {
  let top = floor + 5
  return stack.flatMap((state) => {
    const height = standing[state] * step
    top -= height
    return height > 0 ? [{ state, y: top, height }] : []
  })
}
