import { impliedConsent } from './implied-consent.js'
import { lostList } from './lost-list.js'
import type { Observer } from './observer.js'
import { otherController } from './other-controller.js'
import { placeholder } from './placeholder.js'
import { wrongCheckDigit } from './wrong-check-digit.js'

/** THE registration list: everything beside its facts that is observed of a notice. */
export const observers: readonly Observer[] = [impliedConsent, placeholder, otherController, lostList, wrongCheckDigit]
