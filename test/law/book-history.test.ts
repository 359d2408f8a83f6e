import { createHash } from 'node:crypto'
import { lawBook } from '@seloste/schema/law/book'
import { enforcementDecisions, enforcementLessons } from '@seloste/schema/law/enforcement'
import { legalEvents } from '@seloste/schema/law/events'
import { mechanisms } from '@seloste/schema/law/mechanisms'
import { nationalFacts, repealedActs } from '@seloste/schema/law/national'
import { provisions } from '@seloste/schema/law/provisions'
import { services } from '@seloste/schema/law/services'
import { expect, it } from 'vitest'
import { bookHistory } from './book-history.js'

it('raises the version of the law book whenever a fact in it changes', () => {
  const facts = { mechanisms, legalEvents, nationalFacts, repealedActs, services, enforcementDecisions, enforcementLessons, provisions }
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest('hex')
  expect(
    bookHistory[lawBook.version],
    `raise the version in schema/src/law/book.ts and add to test/law/book-history.ts: '${lawBook.version}': '${hash}'`,
  ).toBe(hash)
})
