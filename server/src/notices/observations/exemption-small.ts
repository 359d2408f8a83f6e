import { exemptionWords, recordWords } from './exemption.js'
import { toldInASentence } from './observer.js'

/** `We have fewer than 250 employees and need keep no record`: Art. 30(5) read without its exceptions. */
export const exemptionSmall = toldInASentence({
  kind: 'exemption_small',
  confidence: 0.9,
  evenDenied: true,
  phrases: { fi: ['250'], sv: ['250'], en: ['250'] },
  and: [recordWords, exemptionWords],
})
