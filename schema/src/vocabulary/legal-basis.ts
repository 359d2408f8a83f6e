import type { Terms } from '../text.js'

/** Grounds of Art. 6(1) GDPR. `other` is a claimed ground that Art. 6 does not know. */
export type LegalBasis = 'consent' | 'contract' | 'legal_obligation' | 'vital_interests' | 'public_task' | 'legitimate_interests' | 'other'

export const legalBases: Terms<LegalBasis> = {
  consent: { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
  contract: { fi: 'sopimus', sv: 'avtal', en: 'contract' },
  legal_obligation: { fi: 'lakisääteinen velvoite', sv: 'rättslig förpliktelse', en: 'legal obligation' },
  vital_interests: { fi: 'elintärkeä etu', sv: 'grundläggande intressen', en: 'vital interests' },
  public_task: {
    fi: 'yleinen etu tai julkinen valta',
    sv: 'allmänt intresse eller myndighetsutövning',
    en: 'public interest or official authority',
  },
  legitimate_interests: { fi: 'oikeutettu etu', sv: 'berättigat intresse', en: 'legitimate interests' },
  other: { fi: 'muu kuin asetuksen peruste', sv: 'annan grund än förordningens', en: 'ground unknown to the Regulation' },
}
