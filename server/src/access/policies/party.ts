import { type Policies, everyRole, only } from '../policy.js'

/** Outside entities, shared by the whole workspace. */
export const party: Policies = {
  read: only(...everyRole),
  create: only('consultant', 'dpo', 'editor'),
  edit: only('consultant', 'dpo', 'editor'),
}
