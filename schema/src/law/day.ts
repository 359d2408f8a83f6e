/** A calendar day as `YYYY-MM-DD`; two of them compare as text. */
export type Day = string

/** Whether the text is a day that exists in the calendar. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day that an instant falls on where the product is used: due dates and the law's days are counted in Finnish time. */
export const dayOf = (at: Date): Day => helsinki.format(at)

/** The day that many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
