import type { Phrase } from '../words/phrase.js'

/** What a section of a notice is about. */
export type Topic =
  | 'controller'
  | 'contact'
  | 'dpo'
  | 'registerName'
  | 'purposes'
  | 'legalBasis'
  | 'dataSubjects'
  | 'dataCategories'
  | 'specialCategories'
  | 'sources'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'measures'
  | 'rights'
  | 'complaint'
  | 'automated'
  | 'cookies'
  | 'changes'
  | 'mandatory'

/** The words that announce each topic. */
export type Headings = Readonly<Record<Topic, readonly Phrase[]>>
