import { type Policies, everyRole, only } from '../policy.js'

/** The workspace itself: its name, its settings, its API tokens. */
export const settings: Policies = {
  read: only(...everyRole),
  administer: only('admin'),
}
