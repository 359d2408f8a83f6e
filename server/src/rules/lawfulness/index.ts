import type { Rule } from '../rule.js'
import { dataSpecialNoCondition } from './data-special-no-condition.js'
import { legalBasisChildAge } from './legal-basis-child-age.js'
import { legalBasisConsentEmployment } from './legal-basis-consent-employment.js'
import { legalBasisConsentNoProof } from './legal-basis-consent-no-proof.js'
import { legalBasisLegitimateInterestUnnamed } from './legal-basis-legitimate-interest-unnamed.js'
import { legalBasisLiPublicAuthority } from './legal-basis-li-public-authority.js'
import { legalBasisManyForOne } from './legal-basis-many-for-one.js'
import { legalBasisMissing } from './legal-basis-missing.js'
import { legalBasisNoLia } from './legal-basis-no-lia.js'
import { legalBasisPreGdpr } from './legal-basis-pre-gdpr.js'
import { legalBasisPublicTaskNoLaw } from './legal-basis-public-task-no-law.js'
import { legalBasisRepealedLaw } from './legal-basis-repealed-law.js'

export const lawfulness: readonly Rule[] = [
  legalBasisMissing,
  legalBasisPreGdpr,
  legalBasisRepealedLaw,
  legalBasisManyForOne,
  legalBasisPublicTaskNoLaw,
  legalBasisLegitimateInterestUnnamed,
  legalBasisNoLia,
  legalBasisLiPublicAuthority,
  legalBasisConsentNoProof,
  legalBasisConsentEmployment,
  legalBasisChildAge,
  dataSpecialNoCondition,
]
