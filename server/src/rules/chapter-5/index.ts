import type { Rule } from '../rule.js'
import { transferAdequacyExpired } from './transfer-adequacy-expired.js'
import { transferCountryMissing } from './transfer-country-missing.js'
import { transferDpfAtRisk } from './transfer-dpf-at-risk.js'
import { transferGoogleAnalyticsNoSection } from './transfer-google-analytics-no-section.js'
import { transferNoMechanism } from './transfer-no-mechanism.js'
import { transferNoTia } from './transfer-no-tia.js'
import { transferOldScc } from './transfer-old-scc.js'
import { transferPrivacyShield } from './transfer-privacy-shield.js'
import { transferSafeHarbor } from './transfer-safe-harbor.js'
import { transferSectionMissing } from './transfer-section-missing.js'

export const chapter5: readonly Rule[] = [
  transferSectionMissing,
  transferPrivacyShield,
  transferSafeHarbor,
  transferOldScc,
  transferAdequacyExpired,
  transferNoMechanism,
  transferCountryMissing,
  transferGoogleAnalyticsNoSection,
  transferNoTia,
  transferDpfAtRisk,
]
