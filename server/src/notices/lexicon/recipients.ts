import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'
import { receiversBySector } from './receivers-by-sector.js'
import { enRecipients } from './recipients-en.js'
import { fiRecipients } from './recipients-fi.js'
import { svRecipients } from './recipients-sv.js'

const KINDS: readonly NoticeRecipientKind[] = ['processor', 'controller', 'unclear']
type Words = Readonly<Record<NoticeRecipientKind, readonly Phrase[]>>

const joined = (one: Words, two: Words): Words => {
  const all = { ...one }
  for (const kind of KINDS) all[kind] = [...one[kind], ...two[kind]]
  return all
}

/** Words for those who receive data, by what they usually are. */
export const recipientKinds: Readonly<Record<Language, Words>> = {
  fi: joined(fiRecipients, receiversBySector.fi),
  sv: joined(svRecipients, receiversBySector.sv),
  en: joined(enRecipients, receiversBySector.en),
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
