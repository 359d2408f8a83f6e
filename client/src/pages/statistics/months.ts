import type { Say } from '../../use/text.js'

/** Months in words, in years where they are whole. */
export function monthWords(months: number, t: Say): string {
  const whole = Math.round(months)
  return whole > 0 && whole % 12 === 0 ? t('statistics.years', { n: whole / 12 }) : t('statistics.months', { n: whole })
}

/** Fewest clients among whom one can tell what is usual, and what lies apart from it. */
export const enough = 5
