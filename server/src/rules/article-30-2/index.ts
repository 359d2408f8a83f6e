import type { Rule } from '../rule.js'
import { processorRecordControllersMissing } from './processor-record-controllers-missing.js'
import { processorRecordMissing } from './processor-record-missing.js'
import { processorRecordProcessingMissing } from './processor-record-processing-missing.js'

export const article302: readonly Rule[] = [processorRecordControllersMissing, processorRecordProcessingMissing, processorRecordMissing]
