import { impliedConsent } from './implied-consent.js'
import type { Observer } from './observer.js'

/** THE registration list: everything beside its facts that is observed of a notice. */
export const observers: readonly Observer[] = [impliedConsent]
