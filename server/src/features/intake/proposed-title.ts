// A name for an activity drawn from a notice: what is processed, never who processes it.
import type { NoticeReading } from '@seloste/schema/notice'
import { longest } from '../input-check.js'
import { letterKey, nameKey } from './name-key.js'

/** Words of headings that name the kind of document and nothing of what it is about. */
const generic =
  /^(?:\d|[ivx]+$|eu|ja|och|and|the|our|our|n|gdpr|dataskydds|data|personal|privacy|policy|notice|statement|protection|description|file|of|register$|tietosuoja|henkilötietojen|käsittely|rekisteri-?\s*ja|rekisteriselos|seloste|selosteet|asetu|lausunto|käytäntö|informoin|information|integritets|policy|behandling|personuppgift|registerbeskrivning|beskrivning|om|för|av|mukainen|mukaisesti|general|regulation|tietoa)/u

/** The words of a heading that tell what it is about. */
function telling(title: string, controller: string | null): readonly string[] {
  const own = new Set((controller ? nameKey(controller) : '').split(' '))
  return (letterKey(title).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !generic.test(word) && !own.has(word) && !own.has(word.replace(/[ns]$/, '')))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A title that is short enough to be one. */
const LONG = 90

/** The name of the register, else what the title is about, else the first purpose, else the name of the file. */
export function proposedTitle(reading: NoticeReading, title: string | null, fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '').replace(/[_\s]+/g, ' ').trim()
  const { name } = reading.controller
  const heading = title && title.length <= LONG && telling(title, name).length > 0 ? title : null
  const purpose = reading.purposes.find((one) => one.length <= LONG)
  return (reading.registerName ?? heading ?? (purpose ? capital(purpose) : stem)).slice(0, longest.name)
}
