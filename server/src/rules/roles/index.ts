import type { Rule } from '../rule.js'
import { controllerContactOnlyPerson } from './controller-contact-only-person.js'
import { controllerDpoConflict } from './controller-dpo-conflict.js'
import { controllerDpoContactMissing } from './controller-dpo-contact-missing.js'
import { controllerDpoMissingLargeScale } from './controller-dpo-missing-large-scale.js'
import { controllerDpoMissingPublic } from './controller-dpo-missing-public.js'
import { controllerJointNoArrangement } from './controller-joint-no-arrangement.js'
import { controllerProcessorRoleConfused } from './controller-processor-role-confused.js'
import { controllerRepresentativeMissing } from './controller-representative-missing.js'

export const roles: readonly Rule[] = [
  controllerContactOnlyPerson,
  controllerJointNoArrangement,
  controllerRepresentativeMissing,
  controllerDpoMissingPublic,
  controllerDpoMissingLargeScale,
  controllerDpoConflict,
  controllerDpoContactMissing,
  controllerProcessorRoleConfused,
]
