import { type Policies, everyRole, only } from '../policy.js'

/** Legal entities, with their registers and their own contacts. */
export const organization: Policies = {
  read: only(...everyRole),
  create: only('admin', 'consultant'),
  edit: only('consultant', 'dpo', 'editor'),
}
