import { dayOf, isDay } from '@seloste/schema/law/day'
import { InvalidArgumentError } from 'commander'

/** Today, as the server counts it. */
export const today = (): string => dayOf(new Date())

/** An ISO date that exists in the calendar; 2018-13-45 does not. */
export function isoDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError(`${text} is not a date (YYYY-MM-DD).`)
  return text
}
