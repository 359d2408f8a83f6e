import type { Rule } from '../rule.js'
import { transferAdequacyExpired } from './transfer-adequacy-expired.js'
import { transferArt49Systematic } from './transfer-art49-systematic.js'
import { transferArt49Undocumented } from './transfer-art49-undocumented.js'
import { transferBrazilUpdate } from './transfer-brazil-update.js'
import { transferCountryMissing } from './transfer-country-missing.js'
import { transferDpfAtRisk } from './transfer-dpf-at-risk.js'
import { transferDpfNoCheckDate } from './transfer-dpf-no-check-date.js'
import { transferDpfUncertified } from './transfer-dpf-uncertified.js'
import { transferGoogleAnalyticsNoSection } from './transfer-google-analytics-no-section.js'
import { transferGroundEnded } from './transfer-ground-ended.js'
import { transferImporterScope } from './transfer-importer-scope.js'
import { transferNoCopyInfo } from './transfer-no-copy-info.js'
import { transferNoMechanism } from './transfer-no-mechanism.js'
import { transferNoTia } from './transfer-no-tia.js'
import { transferOldScc } from './transfer-old-scc.js'
import { transferOnwardSubprocessor } from './transfer-onward-subprocessor.js'
import { transferPreGdprGround } from './transfer-pre-gdpr-ground.js'
import { transferPrivacyShield } from './transfer-privacy-shield.js'
import { transferRemoteAccess } from './transfer-remote-access.js'
import { transferSafeHarbor } from './transfer-safe-harbor.js'
import { transferSccImporterSubjectToGdpr } from './transfer-scc-importer-subject-to-gdpr.js'
import { transferSccUnspecified } from './transfer-scc-unspecified.js'
import { transferSccWrongModule } from './transfer-scc-wrong-module.js'
import { transferSectionMissing } from './transfer-section-missing.js'
import { transferTiaStaleUs } from './transfer-tia-stale-us.js'
import { transferUkAsEu } from './transfer-uk-as-eu.js'
import { transferUkSunset } from './transfer-uk-sunset.js'

export const chapter5: readonly Rule[] = [
  transferSectionMissing,
  transferPrivacyShield,
  transferSafeHarbor,
  transferOldScc,
  transferAdequacyExpired,
  transferGroundEnded,
  transferNoMechanism,
  transferPreGdprGround,
  transferCountryMissing,
  transferGoogleAnalyticsNoSection,
  transferRemoteAccess,
  transferOnwardSubprocessor,
  transferDpfUncertified,
  transferImporterScope,
  transferArt49Undocumented,
  transferArt49Systematic,
  transferNoTia,
  transferTiaStaleUs,
  transferSccUnspecified,
  transferSccWrongModule,
  transferSccImporterSubjectToGdpr,
  transferDpfNoCheckDate,
  transferDpfAtRisk,
  transferUkAsEu,
  transferUkSunset,
  transferBrazilUpdate,
  transferNoCopyInfo,
]
