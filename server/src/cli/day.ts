import { InvalidArgumentError } from 'commander'

/** Today in the machine's own time zone, as an ISO date: the day a person means by "today". */
export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** An ISO date that exists in the calendar; 2018-13-45 does not. */
export function isoDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError(`${text} is not a date (YYYY-MM-DD).`)
  return text
}
