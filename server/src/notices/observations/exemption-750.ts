import { exemptionWords, recordWords } from './exemption.js'
import { toldInASentence } from './observer.js'

/** An exemption below 750 employees: a proposal, and no law until it is published. */
export const exemption750 = toldInASentence({
  kind: 'exemption_750',
  confidence: 0.9,
  evenDenied: true,
  phrases: { fi: ['750'], sv: ['750'], en: ['750'] },
  and: [recordWords, exemptionWords],
})
