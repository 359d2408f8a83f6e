import type { Terms } from '../text.js'

/**
 * What a notice shows beside its facts: remarks that a rule may rest on. One kind, one file in `server/src/notices/observations`.
 */
export type ObservationKind = 'implied_consent'

export const observationKinds: Terms<ObservationKind> = {
  implied_consent: {
    fi: 'suostumus oletetaan käytöstä',
    sv: 'samtycke antas genom användning',
    en: 'consent inferred from use',
  },
}
