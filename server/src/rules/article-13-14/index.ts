import type { Rule } from '../rule.js'
import { dataSourceMissing } from './data-source-missing.js'
import { legalBasisConsentNoWithdrawal } from './legal-basis-consent-no-withdrawal.js'
import { rightsComplaintMissing } from './rights-complaint-missing.js'
import { rightsIncomplete } from './rights-incomplete.js'

export const article1314: readonly Rule[] = [legalBasisConsentNoWithdrawal, dataSourceMissing, rightsIncomplete, rightsComplaintMissing]
