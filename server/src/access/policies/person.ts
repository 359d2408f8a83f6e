import { type Policies, only } from '../policy.js'

/** People of the workspace, their roles and their organizations. */
export const person: Policies = {
  read: only('admin'),
  administer: only('admin'),
}
