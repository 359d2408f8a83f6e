import type { Rule } from '../rule.js'
import { retentionAml } from './retention-aml.js'
import { retentionBelowStatutory } from './retention-below-statutory.js'
import { retentionBookkeepingForAll } from './retention-bookkeeping-for-all.js'
import { retentionCctvOverYear } from './retention-cctv-over-year.js'
import { retentionIndefinite } from './retention-indefinite.js'
import { retentionMarketingConsentStale } from './retention-marketing-consent-stale.js'
import { retentionNoDeletionProcess } from './retention-no-deletion-process.js'
import { retentionPatient } from './retention-patient.js'
import { retentionRecruitmentLong } from './retention-recruitment-long.js'
import { retentionSingleForMixed } from './retention-single-for-mixed.js'
import { retentionTenVsSix } from './retention-ten-vs-six.js'
import { retentionUntilRequest } from './retention-until-request.js'

export const retention: readonly Rule[] = [
  retentionIndefinite,
  retentionUntilRequest,
  retentionBelowStatutory,
  retentionTenVsSix,
  retentionBookkeepingForAll,
  retentionRecruitmentLong,
  retentionCctvOverYear,
  retentionPatient,
  retentionAml,
  retentionSingleForMixed,
  retentionMarketingConsentStale,
  retentionNoDeletionProcess,
]
