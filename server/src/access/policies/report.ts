import { type Policies, everyRole, only } from '../policy.js'

/** Reports for an authority: a rendering of what one may read. */
export const report: Policies = {
  read: only(...everyRole),
  report: only(...everyRole),
}
