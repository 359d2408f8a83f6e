import { locale } from './locale.js'

const units = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
] as const

const tags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** A period as words: "P6Y" is "6 vuotta". What cannot be read is shown as it is. */
export function period(iso: string): string {
  const [, date] = /^P(?=\d)((?:\d+[YMWD])+)$/.exec(iso) ?? []
  if (!date) return iso
  const words = units.flatMap(([letter, unit]) => {
    const count = new RegExp(`(\\d+)${letter}`).exec(date)?.[1]
    return count && count !== '0'
      ? [new Intl.NumberFormat(tags[locale.value], { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))]
      : []
  })
  return words.join(' ')
}
