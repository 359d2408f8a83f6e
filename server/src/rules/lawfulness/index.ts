import type { Rule } from '../rule.js'
import { dataSpecialNoCondition } from './data-special-no-condition.js'
import { legalBasisChildAge } from './legal-basis-child-age.js'
import { legalBasisConsentEmployment } from './legal-basis-consent-employment.js'
import { legalBasisConsentNoProof } from './legal-basis-consent-no-proof.js'
import { legalBasisCookiesBrowser } from './legal-basis-cookies-browser.js'
import { legalBasisCookiesLegitimateInterest } from './legal-basis-cookies-legitimate-interest.js'
import { legalBasisForcedAccount } from './legal-basis-forced-account.js'
import { legalBasisImpliedConsent } from './legal-basis-implied-consent.js'
import { legalBasisLegitimateInterestUnnamed } from './legal-basis-legitimate-interest-unnamed.js'
import { legalBasisLiPublicAuthority } from './legal-basis-li-public-authority.js'
import { legalBasisManyForOne } from './legal-basis-many-for-one.js'
import { legalBasisMarketingNoConsent } from './legal-basis-marketing-no-consent.js'
import { legalBasisMissing } from './legal-basis-missing.js'
import { legalBasisNoLia } from './legal-basis-no-lia.js'
import { legalBasisPreGdpr } from './legal-basis-pre-gdpr.js'
import { legalBasisPublicTaskNoLaw } from './legal-basis-public-task-no-law.js'
import { legalBasisRepealedLaw } from './legal-basis-repealed-law.js'
import { purposeAiTraining } from './purpose-ai-training.js'
import { purposeVague } from './purpose-vague.js'

export const lawfulness: readonly Rule[] = [
  purposeVague,
  purposeAiTraining,
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
  legalBasisImpliedConsent,
  legalBasisCookiesBrowser,
  legalBasisCookiesLegitimateInterest,
  legalBasisMarketingNoConsent,
  legalBasisForcedAccount,
  dataSpecialNoCondition,
]
