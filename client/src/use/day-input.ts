const full = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const dayFirst = /^(\d{1,2})[./\s]\s*(\d{1,2})[./\s]\s*(\d{4})$/
const bare = /^(\d{2})(\d{2})(\d{4})$/
const named = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function iso(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  const isReal = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date
  return isReal ? day.toISOString().slice(0, 10) : null
}

/** A day as people of the three languages type it ("30.11.2026", "30112026", "30 Nov 2026", "2026-11-30") in ISO form; null where it is none. */
export function readDay(typed: string): string | null {
  const text = typed.trim()
  const year = full.exec(text)
  if (year) return iso(Number(year[1]), Number(year[2]), Number(year[3]))
  const first = dayFirst.exec(text) ?? bare.exec(text)
  if (first) return iso(Number(first[3]), Number(first[2]), Number(first[1]))
  const word = named.exec(text)
  const month = months.indexOf((word?.[2] ?? '').slice(0, 3).toLowerCase())
  return word && month >= 0 ? iso(Number(word[3]), month + 1, Number(word[1])) : null
}
