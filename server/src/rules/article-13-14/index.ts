import type { Rule } from '../rule.js'
import { dataSourceMissing } from './data-source-missing.js'
import { legalBasisConsentNoWithdrawal } from './legal-basis-consent-no-withdrawal.js'
import { recipientsLegacyRegularDisclosuresNone } from './recipients-legacy-regular-disclosures-none.js'
import { recipientsVague } from './recipients-vague.js'
import { rightsAutomatedMissing } from './rights-automated-missing.js'
import { rightsComplaintMissing } from './rights-complaint-missing.js'
import { rightsComplaintStaleAuthority } from './rights-complaint-stale-authority.js'
import { rightsFeeOrSignedLetter } from './rights-fee-or-signed-letter.js'
import { rightsIncomplete } from './rights-incomplete.js'
import { rightsLegacyOnly } from './rights-legacy-only.js'
import { rightsNationalIdRequired } from './rights-national-id-required.js'
import { rightsNoDeadline } from './rights-no-deadline.js'
import { rightsObjectionNotSeparate } from './rights-objection-not-separate.js'

export const article1314: readonly Rule[] = [
  legalBasisConsentNoWithdrawal,
  dataSourceMissing,
  rightsIncomplete,
  rightsLegacyOnly,
  rightsObjectionNotSeparate,
  rightsComplaintMissing,
  rightsComplaintStaleAuthority,
  rightsAutomatedMissing,
  rightsFeeOrSignedLetter,
  rightsNationalIdRequired,
  rightsNoDeadline,
  recipientsVague,
  recipientsLegacyRegularDisclosuresNone,
]
