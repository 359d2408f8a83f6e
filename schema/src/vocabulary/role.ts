import type { Terms } from '../text.js'

/** Roles of people in a workspace. */
export type Role = 'admin' | 'consultant' | 'dpo' | 'editor' | 'viewer'

export const roles: Terms<Role> = {
  admin: { fi: 'ylläpitäjä', sv: 'administratör', en: 'admin' },
  consultant: { fi: 'konsultti', sv: 'konsult', en: 'consultant' },
  dpo: { fi: 'tietosuojavastaava', sv: 'dataskyddsombud', en: 'data protection officer' },
  editor: { fi: 'muokkaaja', sv: 'redaktör', en: 'editor' },
  viewer: { fi: 'lukija', sv: 'läsare', en: 'viewer' },
}

/** Kind of record: Art. 30(1) or 30(2) GDPR. */
export type RegisterRole = 'controller' | 'processor'

export const registerRoles: Terms<RegisterRole> = {
  controller: { fi: 'rekisterinpitäjän seloste', sv: 'den personuppgiftsansvariges register', en: 'controller’s record' },
  processor: { fi: 'käsittelijän seloste', sv: 'personuppgiftsbiträdets register', en: 'processor’s record' },
}
