import type { Span } from '@seloste/schema/notice'
import { addressIn, emailsIn, phonesIn, type Place } from '../words/contact.js'
import { linesAbout, spanOf, type Line, type Notice } from '../notice.js'
import type { Claim } from './fact.js'
import { defineFact } from './fact.js'
import { controllerNameIn } from './controller-name.js'

type Key = 'name' | 'address' | 'email' | 'phone'
interface Valued {
  readonly value: string
  readonly span: Span
  readonly confidence: number
}

/** Who the controller is, with the contact details of its own block first and those of the contact point after. */
export const controller = defineFact({
  name: 'controller',
  read(notice) {
    const scopes = contactScopes(notice)
    const values: Partial<Record<Key, Valued>> = {}
    const name = controllerNameIn(notice)
    if (name) values.name = { value: name.text, span: spanOf(notice, name.start, name.end), confidence: name.confidence }
    const address = firstIn(scopes, (lines) => addressIn(lines.filter(({ text }) => !COMPLAINTS.test(text))))
    const email = firstIn(scopes, (lines) => preferred(emailsIn(lines)))
    const phone = firstIn(scopes, (lines) => phonesIn(lines)[0])
    if (address) values.address = valued(notice, withoutLead(notice, address))
    if (email) values.email = valued(notice, email)
    if (phone) values.phone = valued(notice, phone)
    return {
      part: {
        controller: {
          name: values.name?.value ?? null,
          address: values.address?.value ?? null,
          email: values.email?.value ?? null,
          phone: values.phone?.value ?? null,
        },
      },
      claims: (['name', 'address', 'email', 'phone'] as const).map((key) => claimOf(key, values[key])),
    }
  },
})

/** `Valitusosoite: …`: where complaints go is the authority's address, not the controller's. */
const COMPLAINTS =
  /^[^:]{0,40}(?:valitus|kantelu|valvontaviranomai|tillsynsmyndighet|klagomål|complaint|supervisory)\p{L}*[^:]{0,20}:|(?:valitusosoite|kanteluosoite):/iu

/** `We are at Mill Lane 2`: what leads to the address is none of it. */
function withoutLead<T extends Place>(notice: Notice, place: T): T {
  const lead = /^(?:at|is|are|in|on|osoitteessa|på|är|finns på)\s(?=\S)/u.exec(notice.text.slice(place.start, place.end))
  return lead ? { ...place, start: place.start + lead[0].length } : place
}

const claimOf = (key: Key, found: Valued | undefined): Claim => ({
  path: `controller.${key}`,
  spans: found ? [found.span] : [],
  confidence: found?.confidence ?? 0.75,
})

const valued = (notice: Notice, { start, end, confidence }: Place & { confidence: number }): Valued => ({
  value: notice.text.slice(start, end).replace(/\s+/gu, ' '),
  span: spanOf(notice, start, end),
  confidence,
})

/** Where contact details are looked for, the controller's own block first, and how much each place is worth. */
function contactScopes(notice: Notice): { lines: readonly Line[]; confidence: number }[] {
  const isAuthority = (line: Line): boolean =>
    line.section.topics.has('complaint') || line.section.topics.has('recipients') || line.section.topics.has('rights')
  const own = linesAbout(notice, 'controller').filter(({ section }) => !section.topics.has('contact'))
  const both = linesAbout(notice, 'controller')
  const rest = notice.lines.filter((line) => !line.isHeading && !isAuthority(line))
  return [
    { lines: firstSection(own.length > 0 ? own : both), confidence: 0.95 },
    { lines: firstSection(both), confidence: 0.9 },
    { lines: linesAbout(notice, 'contact', 'dpo'), confidence: 0.8 },
    { lines: rest, confidence: 0.6 },
    { lines: linesAbout(notice, 'rights'), confidence: 0.5 },
  ]
}

/** Several controllers, several registers: the first one's block. */
function firstSection(lines: readonly Line[]): Line[] {
  const [first] = lines
  return first ? lines.filter((line, index) => line.section === first.section || index < 12) : []
}

function firstIn(
  scopes: readonly { lines: readonly Line[]; confidence: number }[],
  pick: (lines: readonly Line[]) => Place | undefined,
): (Place & { confidence: number }) | undefined {
  for (const { lines, confidence } of scopes) {
    const place = pick(lines)
    if (place) return { ...place, confidence }
  }
  return undefined
}

/** An organisation's or a role's mailbox goes before a named person's. */
function preferred(emails: readonly (Place & { text: string })[]): Place | undefined {
  const isPerson = (text: string): boolean => /^\p{L}+\.\p{L}+(?:@|\()/u.test(text)
  return emails.find(({ text }) => !isPerson(text)) ?? emails[0]
}
