import { type Policies, everyRole, only } from '../policy.js'

/** Source documents and the candidates drawn from them. */
export const document: Policies = {
  read: only(...everyRole),
  import: only('consultant', 'dpo', 'editor'),
  edit: only('consultant', 'dpo', 'editor'),
  delete: only('consultant', 'dpo'),
}
