import { type Policies, everyRole, only } from '../policy.js'

/** Findings: planning and disputing is work on them, accepting one is the data protection officer's. */
export const finding: Policies = {
  read: only(...everyRole),
  decide: only('consultant', 'dpo', 'editor'),
  accept: only('dpo'),
}
