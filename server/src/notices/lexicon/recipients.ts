import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'
import { enRecipients } from './recipients-en.js'
import { fiRecipients } from './recipients-fi.js'
import { svRecipients } from './recipients-sv.js'

/** Words for those who receive data, by what they usually are. */
export const recipientKinds: Readonly<Record<Language, Readonly<Record<NoticeRecipientKind, readonly Phrase[]>>>> = {
  fi: fiRecipients,
  sv: svRecipients,
  en: enRecipients,
}

/** Words for receivers in general: beside a list of who they are, they add nothing. */
export const receiversAtLarge: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'kolma* osapuol*',
    'kolma* taho*',
    'taho*',
    'palveluntarjoaj*',
    'palveluntuottaj*',
    'palveluiden|palvelujen tarjoaj*',
    'alihankkij*',
    'sopimuskumppan*',
    'kumppan*',
    'henkilötietojen käsittelij*',
    'tietojenkäsittelij*',
    'ulkopuoli*',
    'muu*',
    'luotetu*',
    'luotettav*',
    'käyttäm*',
  ],
  sv: [
    'tredje part*',
    'leverantör*',
    'underleverantör*',
    'personuppgiftsbiträden*',
    'biträden',
    'företag',
    'andra',
    'externa',
    'våra',
    'utomstående',
  ],
  en: [
    'third part*',
    'service provider*',
    'provider*',
    'services',
    'suppliers',
    'vendors',
    'processors',
    'data processor*',
    'sub processor*',
    'subcontractor*',
    'agents',
    'compan*',
    'organisations',
    'organizations',
    'contractors',
    'contract',
    'other',
    'external',
    'our',
    'all',
    'any',
    'trusted',
    'selected',
    'certain',
    'such',
    'commissioned',
    'by us',
  ],
}
