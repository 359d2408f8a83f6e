import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'
import type { TransferWords } from './transfer-words.js'
import { enTransfers } from './transfers-en.js'
import { fiTransfers } from './transfers-fi.js'
import { svTransfers } from './transfers-sv.js'

/** How notices tell of transfers. */
export const transferWords: Readonly<Record<Language, TransferWords>> = { fi: fiTransfers, sv: svTransfers, en: enTransfers }

/** Words of the law's own principle on transfers: a text that restates it says nothing of what it does. */
export const restatements: readonly Phrase[] = ['country or territory outside', 'country or territory ensures']

/** Words that answer the question whether data are transferred. */
export const affirmations: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['^ kyllä'],
  sv: ['^ ja'],
  en: ['^ yes'],
}

/** How a text says, in a section on transfers, that an organisation stands in another country. */
export const standingIn: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['on', 'ovat', 'yhdysvaltalai*', 'amerikkalai*'],
  sv: ['är', 'finns', 'ligger', 'amerikansk*'],
  en: ['is', 'are', 'american', 'headquartered', 'based', 'us based'],
}
