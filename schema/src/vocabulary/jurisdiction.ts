import type { Terms } from '../text.js'

/** Whose law it is. */
export type Jurisdiction = 'eu' | 'fi' | 'se'

export const jurisdictions: Terms<Jurisdiction> = {
  eu: { fi: 'EU', sv: 'EU', en: 'EU' },
  fi: { fi: 'Suomi', sv: 'Finland', en: 'Finland' },
  se: { fi: 'Ruotsi', sv: 'Sverige', en: 'Sweden' },
}
