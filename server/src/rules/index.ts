import { reviewDateBeforeGdpr } from './accountability/review-date-before-gdpr.js'
import { reviewDateMissing } from './accountability/review-date-missing.js'
import { reviewStale } from './accountability/review-stale.js'
import { dataSourceMissing } from './article-13-14/data-source-missing.js'
import { legalBasisConsentNoWithdrawal } from './article-13-14/legal-basis-consent-no-withdrawal.js'
import { rightsComplaintMissing } from './article-13-14/rights-complaint-missing.js'
import { rightsIncomplete } from './article-13-14/rights-incomplete.js'
import { processorNoContract } from './article-28/processor-no-contract.js'
import { processorNoContractDate } from './article-28/processor-no-contract-date.js'
import { processorUnnamed } from './article-28/processor-unnamed.js'
import { controllerContactMissing } from './article-30-1/controller-contact-missing.js'
import { controllerMissing } from './article-30-1/controller-missing.js'
import { dataCategoriesMissing } from './article-30-1/data-categories-missing.js'
import { dataSubjectsMissing } from './article-30-1/data-subjects-missing.js'
import { purposeMissing } from './article-30-1/purpose-missing.js'
import { recipientsMissing } from './article-30-1/recipients-missing.js'
import { retentionCircular } from './article-30-1/retention-circular.js'
import { retentionMissing } from './article-30-1/retention-missing.js'
import { retentionNoStartEvent } from './article-30-1/retention-no-start-event.js'
import { securityMissing } from './article-30-1/security-missing.js'
import { processorRecordControllersMissing } from './article-30-2/processor-record-controllers-missing.js'
import { processorRecordProcessingMissing } from './article-30-2/processor-record-processing-missing.js'
import { transferAdequacyExpired } from './chapter-5/transfer-adequacy-expired.js'
import { transferCountryMissing } from './chapter-5/transfer-country-missing.js'
import { transferDpfAtRisk } from './chapter-5/transfer-dpf-at-risk.js'
import { transferGoogleAnalyticsNoSection } from './chapter-5/transfer-google-analytics-no-section.js'
import { transferNoMechanism } from './chapter-5/transfer-no-mechanism.js'
import { transferNoTia } from './chapter-5/transfer-no-tia.js'
import { transferOldScc } from './chapter-5/transfer-old-scc.js'
import { transferPrivacyShield } from './chapter-5/transfer-privacy-shield.js'
import { transferSafeHarbor } from './chapter-5/transfer-safe-harbor.js'
import { transferSectionMissing } from './chapter-5/transfer-section-missing.js'
import { consistencyRecipientsConflict } from './coherence/consistency-recipients-conflict.js'
import { consistencyTransferConflict } from './coherence/consistency-transfer-conflict.js'
import { dataSpecialNoCondition } from './lawfulness/data-special-no-condition.js'
import { legalBasisMissing } from './lawfulness/legal-basis-missing.js'
import { legalBasisPreGdpr } from './lawfulness/legal-basis-pre-gdpr.js'
import { legalBasisRepealedLaw } from './lawfulness/legal-basis-repealed-law.js'
import type { Rule } from './rule.js'

/** Raised with every change that can change a verdict. Reports and stored findings carry it. */
export const rulesetVersion = '2026.1'

/** Ids that once stood in reports and may never be given to another rule. */
export const retiredRuleIds: readonly string[] = []

/** Every rule, in the order in which a reader meets the law: the statements of Art. 30 first, then what stands beside them. */
export const rules: readonly Rule[] = [
  controllerMissing,
  controllerContactMissing,
  purposeMissing,
  dataSubjectsMissing,
  dataCategoriesMissing,
  recipientsMissing,
  consistencyRecipientsConflict,
  transferSectionMissing,
  transferPrivacyShield,
  transferSafeHarbor,
  transferOldScc,
  transferAdequacyExpired,
  transferNoMechanism,
  transferCountryMissing,
  transferGoogleAnalyticsNoSection,
  consistencyTransferConflict,
  transferNoTia,
  transferDpfAtRisk,
  retentionMissing,
  retentionCircular,
  retentionNoStartEvent,
  securityMissing,
  processorRecordControllersMissing,
  processorRecordProcessingMissing,
  processorNoContract,
  processorNoContractDate,
  processorUnnamed,
  legalBasisMissing,
  legalBasisPreGdpr,
  legalBasisRepealedLaw,
  legalBasisConsentNoWithdrawal,
  dataSpecialNoCondition,
  dataSourceMissing,
  rightsIncomplete,
  rightsComplaintMissing,
  reviewDateMissing,
  reviewDateBeforeGdpr,
  reviewStale,
]

const byId = new Map(rules.flatMap((rule) => [rule.id, ...rule.aliases].map((id) => [id, rule] as const)))

/** The rule with that id, or with that former id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}
