import { actsAsProcessor } from './acts-as-processor.js'
import { aiTraining } from './ai-training.js'
import { answerInTime } from './answer-in-time.js'
import { answerLate } from './answer-late.js'
import { automatedLogic } from './automated-logic.js'
import { contactsNotPersonal } from './contacts-not-personal.js'
import { cookieConsent } from './cookie-consent.js'
import { cookiesByBrowser } from './cookies-by-browser.js'
import { cookiesOnInterest } from './cookies-on-interest.js'
import { deniesDisclosure } from './denies-disclosure.js'
import { directMarketing } from './direct-marketing.js'
import { electronicMarketing } from './electronic-marketing.js'
import { exemption750 } from './exemption-750.js'
import { exemptionSmall } from './exemption-small.js'
import { feeForRequest } from './fee-for-request.js'
import { forcedAccount } from './forced-account.js'
import { idCopy } from './id-copy.js'
import { idForRequest } from './id-for-request.js'
import { impliedConsent } from './implied-consent.js'
import { interestUnnamed } from './interest-unnamed.js'
import { ipNotPersonal } from './ip-not-personal.js'
import { legacyRight } from './legacy-right.js'
import { legacyTitle } from './legacy-title.js'
import { lostList } from './lost-list.js'
import { marketingObjection } from './marketing-objection.js'
import { noRegularDisclosure } from './no-regular-disclosure.js'
import type { Observer } from './observer.js'
import { officerConflict } from './officer-conflict.js'
import { otherController } from './other-controller.js'
import { ownName } from './own-name.js'
import { placeholder } from './placeholder.js'
import { pseudonymAsAnonymous } from './pseudonym-as-anonymous.js'
import { recordAndNotice } from './record-and-notice.js'
import { safeguardsCopy } from './safeguards-copy.js'
import { securityBoilerplate } from './security-boilerplate.js'
import { securityDetail } from './security-detail.js'
import { signedRequest } from './signed-request.js'
import { soleTraderNotPersonal } from './sole-trader-not-personal.js'
import { staleAuthority } from './stale-authority.js'
import { ukCountedAsEu } from './uk-counted-as-eu.js'
import { wrongCheckDigit } from './wrong-check-digit.js'

/** THE registration list: everything beside its facts that is observed of a notice. */
export const observers: readonly Observer[] = [
  impliedConsent,
  placeholder,
  otherController,
  lostList,
  wrongCheckDigit,
  safeguardsCopy,
  ukCountedAsEu,
  interestUnnamed,
  cookiesByBrowser,
  cookieConsent,
  cookiesOnInterest,
  electronicMarketing,
  forcedAccount,
  directMarketing,
  marketingObjection,
  feeForRequest,
  signedRequest,
  legacyRight,
  staleAuthority,
  answerInTime,
  answerLate,
  automatedLogic,
  idForRequest,
  aiTraining,
  contactsNotPersonal,
  soleTraderNotPersonal,
  ipNotPersonal,
  pseudonymAsAnonymous,
  idCopy,
  actsAsProcessor,
  deniesDisclosure,
  exemption750,
  exemptionSmall,
  legacyTitle,
  noRegularDisclosure,
  officerConflict,
  ownName,
  recordAndNotice,
  securityBoilerplate,
  securityDetail,
]
