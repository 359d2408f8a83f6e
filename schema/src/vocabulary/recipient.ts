import type { Terms } from '../text.js'

/** How a notice's recipient stands to the controller, as far as the text tells. */
export type NoticeRecipientKind = 'processor' | 'controller' | 'unclear'

/** Role of a recipient in the register, Art. 4(8)–(10) GDPR. */
export type RecipientRole = 'processor' | 'joint_controller' | 'independent_controller' | 'authority' | 'unclear'

export const recipientRoles: Terms<RecipientRole> = {
  processor: { fi: 'henkilötietojen käsittelijä', sv: 'personuppgiftsbiträde', en: 'processor' },
  joint_controller: { fi: 'yhteisrekisterinpitäjä', sv: 'gemensamt personuppgiftsansvarig', en: 'joint controller' },
  independent_controller: { fi: 'itsenäinen rekisterinpitäjä', sv: 'självständigt personuppgiftsansvarig', en: 'independent controller' },
  authority: { fi: 'viranomainen', sv: 'myndighet', en: 'public authority' },
  unclear: { fi: 'rooli epäselvä', sv: 'rollen oklar', en: 'role unclear' },
}
