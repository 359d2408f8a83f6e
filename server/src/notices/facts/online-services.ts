import type { Span } from '@seloste/schema/notice'
import { serviceById } from '@seloste/schema/law/services'
import { notAService } from '../lexicon/online-services.js'
import type { Line } from '../notice.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { bestName, servicesIn } from '../words/service-names.js'
import { defineFact } from './fact.js'

/** Carriers, debt collectors and credit registers receive data, but are no services of the net. */
const OFFLINE: ReadonlySet<string> = new Set(['logistics', 'collection', 'credit'])
const isOnline = (id: string): boolean => !OFFLINE.has(serviceById(id)?.category ?? '')

const elsewhere = compileSet(notAService)

/** Named online services and trackers in use; a link to one, or a way to opt out of one, is no use. */
export const onlineServices = defineFact({
  name: 'online-services',
  read(notice) {
    const found = new Map<string, { names: string[]; spans: Span[] }>()
    for (const line of notice.lines.filter((each) => mayTell(each))) {
      for (const sentence of line.sentences) {
        if (has(elsewhere, sentence.tokens)) continue
        for (const { id, start, end } of servicesIn(notice.text, sentence).filter((service) => isOnline(service.id))) {
          const known = found.get(id) ?? { names: [], spans: [] }
          known.names.push(notice.text.slice(start, end))
          if (known.spans.length < 4) known.spans.push(sentenceSpan(notice.text, sentence))
          found.set(id, known)
        }
      }
    }
    const named = [...found].map(([id, { names, spans }]) => ({ name: bestName(id, names), spans }))
    return {
      part: { onlineServices: named.map(({ name }) => name) },
      claims: named.map(({ name, spans }) => ({ path: `onlineServices.${name}`, spans, confidence: 0.85 })),
    }
  },
})

const mayTell = ({ block, section: { topics, region } }: Line): boolean =>
  region !== 'footer' &&
  !topics.has('rights') &&
  !topics.has('complaint') &&
  (!topics.has('dataCategories') || (block.kind !== 'item' && block.kind !== 'cell'))

const sentenceSpan = (text: string, { start, end }: Sentence): Span => ({ start, end, text: text.slice(start, end) })
