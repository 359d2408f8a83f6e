import { deniedPersonal } from './denied-personal.js'

/** Names and work addresses of contact persons are personal data: Art. 4(1), C-710/23. */
export const contactsNotPersonal = deniedPersonal('contacts_not_personal', {
  fi: ['*yhteyshenkilö*', 'työsähköposti*', 'yrity* sähköposti*', 'yrity* yhteystie*', 'yritysasiak*'],
  sv: ['kontaktperson*', 'företag* e post*', 'företag* kontaktuppgift*', 'företagskund*', 'arbetsrelaterad* kontaktuppgift*'],
  en: ['contact person*', 'contact persons', 'business contact*', 'work email*', 'work e mail*', 'business email*', 'corporate email*'],
})
