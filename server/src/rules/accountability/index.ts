import type { Rule } from '../rule.js'
import { reviewDateBeforeGdpr } from './review-date-before-gdpr.js'
import { reviewDateMissing } from './review-date-missing.js'
import { reviewStale } from './review-stale.js'

export const accountability: readonly Rule[] = [reviewDateMissing, reviewDateBeforeGdpr, reviewStale]
