import type { Rule } from '../rule.js'
import { documentCopiedNotice } from './document-copied-notice.js'
import { documentExemptionMisused } from './document-exemption-misused.js'
import { documentJointNoticeRopa } from './document-joint-notice-ropa.js'
import { documentLegacyRekisteriseloste } from './document-legacy-rekisteriseloste.js'
import { documentLostList } from './document-lost-list.js'
import { documentNoOwner } from './document-no-owner.js'
import { documentOmnibus750Premature } from './document-omnibus-750-premature.js'
import { documentRecordNotWritten } from './document-record-not-written.js'
import { documentTemplateText } from './document-template-text.js'
import { reviewDateBeforeGdpr } from './review-date-before-gdpr.js'
import { reviewDateFuture } from './review-date-future.js'
import { reviewDateMissing } from './review-date-missing.js'
import { reviewLawChanged } from './review-law-changed.js'
import { reviewNextPast } from './review-next-past.js'
import { reviewStale } from './review-stale.js'

export const accountability: readonly Rule[] = [
  reviewDateMissing,
  reviewDateBeforeGdpr,
  reviewStale,
  reviewNextPast,
  reviewDateFuture,
  reviewLawChanged,
  documentLegacyRekisteriseloste,
  documentRecordNotWritten,
  documentExemptionMisused,
  documentOmnibus750Premature,
  documentJointNoticeRopa,
  documentNoOwner,
  documentTemplateText,
  documentCopiedNotice,
  documentLostList,
]
