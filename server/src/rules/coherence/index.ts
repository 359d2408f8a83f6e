import type { Rule } from '../rule.js'
import { consistencyActivityMissingForNotice } from './consistency-activity-missing-for-notice.js'
import { consistencyBasisConflict } from './consistency-basis-conflict.js'
import { consistencyControllerConflict } from './consistency-controller-conflict.js'
import { consistencyDpoConflict } from './consistency-dpo-conflict.js'
import { consistencyLanguageVersions } from './consistency-language-versions.js'
import { consistencyNoticeMissingForActivity } from './consistency-notice-missing-for-activity.js'
import { consistencyProcessorListVsCookies } from './consistency-processor-list-vs-cookies.js'
import { consistencyRecipientsAcrossNotices } from './consistency-recipients-across-notices.js'
import { consistencyRecipientsConflict } from './consistency-recipients-conflict.js'
import { consistencyRegisterVsNotice } from './consistency-register-vs-notice.js'
import { consistencyRetentionConflict } from './consistency-retention-conflict.js'
import { consistencyTransferConflict } from './consistency-transfer-conflict.js'
import { consistencyTransfersAcrossNotices } from './consistency-transfers-across-notices.js'

export const coherence: readonly Rule[] = [
  consistencyRecipientsConflict,
  consistencyTransferConflict,
  consistencyRecipientsAcrossNotices,
  consistencyTransfersAcrossNotices,
  consistencyRetentionConflict,
  consistencyBasisConflict,
  consistencyControllerConflict,
  consistencyDpoConflict,
  consistencyLanguageVersions,
  consistencyRegisterVsNotice,
  consistencyNoticeMissingForActivity,
  consistencyActivityMissingForNotice,
  consistencyProcessorListVsCookies,
]
