import type { Rule } from '../rule.js'
import { securityBoilerplate } from './security-boilerplate.js'
import { securityBreachLogMissing } from './security-breach-log-missing.js'
import { securitySpecialNoMeasures } from './security-special-no-measures.js'
import { securityTooDetailed } from './security-too-detailed.js'

export const security: readonly Rule[] = [securitySpecialNoMeasures, securityBoilerplate, securityTooDetailed, securityBreachLogMissing]
