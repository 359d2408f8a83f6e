import { type Policies, everyRole, only } from '../policy.js'

/** Processing activities: the record itself. */
export const activity: Policies = {
  read: only(...everyRole),
  create: only('consultant', 'dpo', 'editor'),
  edit: only('consultant', 'dpo', 'editor'),
  delete: only('consultant', 'dpo', 'editor'),
  import: only('consultant', 'dpo', 'editor'),
}
