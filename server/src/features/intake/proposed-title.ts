// A name for an activity drawn from a notice: what is processed, never who processes it.
import type { NoticeReading } from '@seloste/schema/notice'
import { longest } from '../input-check.js'
import { nameKey } from '../../comparison/same-party.js'

/** A purpose that is short enough to be a title. */
const SHORT = 90

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The name of the register, else the first purpose that is short enough, else the name of the file. */
export function proposedTitle({ registerName, controller, purposes }: NoticeReading, fileName: string): string {
  const isController = registerName && controller.name && nameKey(registerName) === nameKey(controller.name)
  const purpose = purposes.find((one) => one.length <= SHORT)
  const stem = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return ((!isController && registerName) || (purpose && capital(purpose)) || stem).slice(0, longest.name)
}
