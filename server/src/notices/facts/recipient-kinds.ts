import { serviceById } from '@seloste/schema/law/services'
import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import { paymentServices } from '../lexicon/common-services.js'
import { recipientKinds } from '../lexicon/recipients.js'
import type { Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import type { Part } from '../words/list.js'
import { compile, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize, type Token } from '../words/token.js'

const kinds = byLanguage((language) => compile<NoticeRecipientKind>(recipientKinds[language]))

/** The words of a sentence that name a kind of receiver. */
export const receiverHits = (notice: Notice, sentence: Sentence): Hit<NoticeRecipientKind>[] => kinds[notice.language](sentence.tokens)

/** The same of some words. */
export const receiverHitsIn = (notice: Notice, tokens: readonly Token[]): Hit<NoticeRecipientKind>[] => kinds[notice.language](tokens)

/** What a receiver is by its words; null where they tell nothing. */
export function kindOf(notice: Notice, part: Part): NoticeRecipientKind | null {
  const found = new Set(kinds[notice.language](tokenize(notice.text, part.start, part.end)).map(({ key }) => key))
  return (['unclear', 'controller', 'processor'] as const).find((kind) => found.has(kind)) ?? null
}

const OWN_PURPOSES: ReadonlySet<string> = new Set(['payments', 'logistics', 'collection'])

/** What a service is, by what it is for: paying and carriage leave it open whether it acts for the controller alone. */
export const kindOfService = (id: string): NoticeRecipientKind =>
  OWN_PURPOSES.has(serviceById(id)?.category ?? '') || paymentServices.has(id) ? 'unclear' : 'processor'
