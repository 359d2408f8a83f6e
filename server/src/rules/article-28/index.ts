import type { Rule } from '../rule.js'
import { processorNoContract } from './processor-no-contract.js'
import { processorNoContractDate } from './processor-no-contract-date.js'
import { processorUnnamed } from './processor-unnamed.js'

export const article28: readonly Rule[] = [processorNoContract, processorNoContractDate, processorUnnamed]
