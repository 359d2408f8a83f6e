import type { Rule } from '../rule.js'
import { controllerContactMissing } from './controller-contact-missing.js'
import { controllerMissing } from './controller-missing.js'
import { dataCategoriesMissing } from './data-categories-missing.js'
import { dataSubjectsMissing } from './data-subjects-missing.js'
import { purposeMissing } from './purpose-missing.js'
import { recipientsMissing } from './recipients-missing.js'
import { recipientsProcessorNotListed } from './recipients-processor-not-listed.js'
import { retentionCircular } from './retention-circular.js'
import { retentionMissing } from './retention-missing.js'
import { retentionNoStartEvent } from './retention-no-start-event.js'
import { securityMissing } from './security-missing.js'

export const article301: readonly Rule[] = [
  controllerMissing,
  controllerContactMissing,
  purposeMissing,
  dataSubjectsMissing,
  dataCategoriesMissing,
  recipientsMissing,
  retentionMissing,
  retentionCircular,
  retentionNoStartEvent,
  securityMissing,
  recipientsProcessorNotListed,
]
