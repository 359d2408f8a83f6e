import type { Rule } from '../rule.js'
import { consistencyRecipientsConflict } from './consistency-recipients-conflict.js'
import { consistencyTransferConflict } from './consistency-transfer-conflict.js'

export const coherence: readonly Rule[] = [consistencyRecipientsConflict, consistencyTransferConflict]
