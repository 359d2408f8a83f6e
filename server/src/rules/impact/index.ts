import type { Rule } from '../rule.js'
import { dpiaMissing } from './dpia-missing.js'
import { dpiaNoDpoAdvice } from './dpia-no-dpo-advice.js'
import { dpiaResidualNoConsultation } from './dpia-residual-no-consultation.js'
import { dpiaScreeningMissing } from './dpia-screening-missing.js'
import { dpiaStale } from './dpia-stale.js'

export const impact: readonly Rule[] = [dpiaScreeningMissing, dpiaMissing, dpiaStale, dpiaNoDpoAdvice, dpiaResidualNoConsultation]
