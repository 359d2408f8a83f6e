// A starter as an activity of a controller in a country. Pure.
import { activityKinds } from '@seloste/schema/vocabulary/activity-kind'
import type { TemplateContent } from './content.js'
import type { Starter, StarterCountry, StarterRetention } from './starter.js'

const byCountry = (kept: Starter['data'][number]['kept'], country: StarterCountry): StarterRetention =>
  'FI' in kept && 'SE' in kept ? kept[country] : (kept as StarterRetention)

/** What the record of a controller in that country would hold; outside Finland and Sweden without their statutes. */
export function starterInput(starter: Starter, country: string): TemplateContent {
  const own: StarterCountry | null = country === 'FI' || country === 'SE' ? country : null
  return {
    title: activityKinds[starter.kind],
    purposes: starter.purposes.map(({ text, legalBases, statute, interest }) => ({
      text,
      legalBases,
      statute: (own && statute?.[own]) ?? null,
      interest: interest ?? {},
    })),
    subjects: starter.subjects.map((text) => ({ text })),
    dataItems: starter.data.map(({ text, special, condition, kept }) => {
      const { period, start, criterion, statute } = byCountry(kept, own ?? 'FI')
      // A time that another country's law sets is no proposal: it is left for the controller to fill.
      const foreign = own === null && statute !== undefined
      return {
        text,
        specialCategory: special ?? null,
        specialCondition: condition ?? null,
        retention: {
          period: foreign ? null : (period ?? null),
          startEvent: start ?? null,
          criterion: criterion ?? {},
          statute: own === null ? null : (statute ?? null),
          endAction: 'erase',
        },
      }
    }),
    sources: starter.sources.map((text) => ({ text })),
    recipients: starter.recipients.map(({ text, role }) => ({ category: text, role })),
    measures: starter.measures.map((kind) => ({ kind })),
  }
}
