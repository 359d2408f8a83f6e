import type { Rule } from '../rule.js'
import { dataSpecialNoCondition } from './data-special-no-condition.js'
import { legalBasisMissing } from './legal-basis-missing.js'
import { legalBasisPreGdpr } from './legal-basis-pre-gdpr.js'
import { legalBasisRepealedLaw } from './legal-basis-repealed-law.js'

export const lawfulness: readonly Rule[] = [legalBasisMissing, legalBasisPreGdpr, legalBasisRepealedLaw, dataSpecialNoCondition]
