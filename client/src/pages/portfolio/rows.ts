import type { PortfolioPageQuery, PortfolioRowPartsFragment } from '../../gql/graphql.js'

/** How many activities stand how with one statement. */
export interface Numbers {
  readonly gap: number
  readonly unanswered: number
  readonly unsure: number
  readonly met: number
  readonly notApplicable: number
}

/** Numbers of one cell. */
const width = 5

/** The cells of a row, in the order of the portfolio's own. */
export function numbersOf({ counts }: Pick<PortfolioRowPartsFragment, 'counts'>): readonly Numbers[] {
  return Array.from({ length: counts.length / width }, (_, at) => {
    const [gap = 0, unanswered = 0, unsure = 0, met = 0, notApplicable = 0] = counts.slice(at * width, (at + 1) * width)
    return { gap, unanswered, unsure, met, notApplicable }
  })
}

/** What is recorded of what is required, over all cells of a row. */
export function standingOf(row: Pick<PortfolioRowPartsFragment, 'counts'>): { readonly met: number; readonly required: number } {
  const cells = numbersOf(row)
  const sum = (of: (cell: Numbers) => number): number => cells.reduce((total, cell) => total + of(cell), 0)
  return { met: sum(({ met }) => met), required: sum(({ gap, unanswered, unsure, met }) => gap + unanswered + unsure + met) }
}

type Column = Pick<PortfolioPageQuery['portfolio']['cells'][number], 'statement' | 'letter'>

/** A letter that only Art. 30(2) has stands with its paragraph, so that no two columns read alike. */
export const letterOf = ({ statement, letter }: Column): string =>
  statement === 'controllers' || statement === 'processing' ? `2${letter}` : letter
