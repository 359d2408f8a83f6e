import type { Fact } from './fact.js'
import { automatedDecisions } from './automated-decisions.js'
import { businessId } from './business-id.js'
import { contactPoint } from './contact-point.js'
import { controller } from './controller.js'
import { cookies } from './cookies.js'
import { dataCategories } from './data-categories.js'
import { dataSubjects } from './data-subjects.js'
import { documentDate } from './document-date.js'
import { dpo } from './dpo.js'
import { legalBases } from './legal-bases.js'
import { measures } from './measures.js'
import { onlineServices } from './online-services.js'
import { purposes } from './purposes.js'
import { recipients } from './recipients.js'
import { registerName } from './register-name.js'
import { repealedLaw } from './repealed-law.js'
import { retention } from './retention.js'
import { rights } from './rights.js'
import { sources } from './sources.js'
import { specialCategories } from './special-categories.js'
import { transfers } from './transfers.js'

/** THE registration list: every fact that is read from a notice. */
export const facts: readonly Fact[] = [
  controller,
  businessId,
  registerName,
  documentDate,
  contactPoint,
  dpo,
  purposes,
  legalBases,
  dataCategories,
  specialCategories,
  dataSubjects,
  sources,
  recipients,
  transfers,
  retention,
  measures,
  rights,
  automatedDecisions,
  repealedLaw,
  onlineServices,
  cookies,
]
