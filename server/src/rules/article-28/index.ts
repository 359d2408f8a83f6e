import type { Rule } from '../rule.js'
import { processorContractPreGdpr } from './processor-contract-pre-gdpr.js'
import { processorNoContractDate } from './processor-no-contract-date.js'
import { processorNoContract } from './processor-no-contract.js'
import { processorNoDueDiligence } from './processor-no-due-diligence.js'
import { processorNoSubprocessorList } from './processor-no-subprocessor-list.js'
import { processorOutsideEuUnknown } from './processor-outside-eu-unknown.js'
import { processorUnnamed } from './processor-unnamed.js'

export const article28: readonly Rule[] = [
  processorNoContract,
  processorNoContractDate,
  processorUnnamed,
  processorContractPreGdpr,
  processorNoDueDiligence,
  processorNoSubprocessorList,
  processorOutsideEuUnknown,
]
