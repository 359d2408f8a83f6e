import { type Policies, everyRole, only, orByLink } from '../policy.js'

/** Frozen versions of a register: prepared by those who keep it, approved by the data protection officer. */
export const review: Policies = {
  read: orByLink(only(...everyRole)),
  create: only('consultant', 'dpo'),
  approve: only('dpo'),
}
