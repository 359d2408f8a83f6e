import type { NoticeFacts, NoticeReading, Span } from '@seloste/schema/notice'
import type { Language } from '@seloste/schema/text'
import type { Found } from './facts/fact.js'
import { facts } from './facts/index.js'
import { withoutBanners, type Notice } from './notice.js'
import { observers } from './observations/index.js'
import type { Observer } from './observations/observer.js'

const nothing = (language: Language): NoticeFacts => ({
  language,
  controller: { name: null, businessId: null, address: null, email: null, phone: null },
  registerName: null,
  documentDate: null,
  contactPoint: false,
  dpo: false,
  purposes: [],
  legalBases: [],
  dataCategories: [],
  specialCategories: [],
  dataSubjects: [],
  sources: [],
  recipients: [],
  transferStatement: 'absent',
  transferCountries: [],
  transferMechanisms: [],
  retentionKind: 'absent',
  retention: [],
  measures: [],
  rights: [],
  automatedDecisions: 'absent',
  repealedLaw: [],
  onlineServices: [],
  cookies: false,
})

/** What a notice that is laid out says, with the words behind it, and what is observed of it beside. */
export function readFacts(notice: Notice, observing: readonly Observer[] = observers): NoticeReading {
  const said = withoutBanners(notice)
  return join(
    notice,
    // Of a consent dialogue only that the page uses cookies counts, and whose.
    facts.map((fact) => fact.read(fact.name === 'cookies' || fact.name === 'online-services' ? notice : said)),
    observing,
  )
}

function join(notice: Notice, found: readonly Found[], observing: readonly Observer[]): NoticeReading {
  let joined = nothing(notice.language)
  const evidence: Record<string, readonly Span[]> = {}
  const confidence: Record<string, number> = { language: notice.languageConfidence }
  for (const { part, claims } of found) {
    const { controller, ...rest } = part
    joined = { ...joined, ...rest, controller: { ...joined.controller, ...controller } }
    for (const claim of claims) {
      if (claim.spans.length > 0) evidence[claim.path] = claim.spans
      confidence[claim.path] = claim.confidence
    }
  }
  const observations = observing
    .flatMap(({ read }) => read(notice, { ...joined, evidence, confidence }))
    .toSorted((a, b) => a.span.start - b.span.start)
  return { ...joined, evidence, confidence, observations }
}
