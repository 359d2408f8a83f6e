import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawBook, type LegalFact } from '@seloste/schema/law/book'
import { memberships } from '@seloste/schema/law/countries'
import { enforcementDecisions, enforcementLessons } from '@seloste/schema/law/enforcement'
import { pendingEvents } from '@seloste/schema/law/events'
import { authorityTemplates, fields, legacyHeadings } from '@seloste/schema/law/fields'
import { mechanisms } from '@seloste/schema/law/mechanisms'
import { transferGuidance } from '@seloste/schema/law/mechanisms/assessment'
import { nationalFacts } from '@seloste/schema/law/national'
import { services } from '@seloste/schema/law/services'

interface Fact extends LegalFact {
  readonly id: string
}
interface DatedFact extends Fact {
  readonly validFrom: string | null
  readonly validUntil: string | null
}
interface NationalReference extends DatedFact {
  readonly fact: string
}
interface Reference {
  readonly mechanisms: {
    readonly meta: { readonly asOf: string }
    readonly mechanisms: readonly (DatedFact & {
      readonly endInclusive?: boolean
      readonly lastDayExistingContracts?: string
      readonly scope: string | null
    })[]
    readonly notThirdCountries: { readonly euMemberStates: readonly string[]; readonly eeaEfta: readonly { readonly iso: string }[] }
    readonly transferImpactAssessment: readonly Fact[]
    readonly pendingEvents: readonly Fact[]
  }
  readonly services: { readonly services: readonly (Fact & { readonly aliases: readonly string[]; readonly legalEntity: string })[] }
  readonly national: {
    readonly finland: { readonly facts: readonly NationalReference[] }
    readonly sweden: { readonly facts: readonly NationalReference[] }
  }
  readonly fields: {
    readonly fields: readonly (Fact & { readonly labels: Readonly<Record<string, string>> })[]
    readonly templates: Readonly<Record<string, unknown>>
    readonly legacyFinnishHeadings: { readonly headings: readonly { readonly fi: string; readonly mapsTo: string }[] }
  }
  readonly enforcement: { readonly decisions: readonly (Fact & { readonly fine: number | null })[]; readonly lessons: readonly unknown[] }
}

const folder = new URL('../../../shared/law/', import.meta.url)
const present = existsSync(folder)
if (!present) console.info('skipped: ../shared/law is absent, so the law book is not held against its reference')

function reference(): Reference {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as never
  return {
    mechanisms: read('transfer-mechanisms'),
    services: read('services'),
    national: read('national-fi'),
    fields: read('art30-fields'),
    enforcement: read('enforcement'),
  }
}

/** Id and confidence of each, in order of ids: the product may claim no more than the reference. */
const claims = (facts: readonly Fact[]) => facts.map(({ id, confidence }) => `${id} ${confidence}`).sort()

const dates = (facts: readonly DatedFact[]) => facts.map(({ id, validFrom, validUntil }) => `${id} ${validFrom} ${validUntil}`).sort()

/** Shorthand of the reference that the product spells out for its readers. */
const spelledOut: Readonly<Record<string, string>> = {
  C2C: 'Controller to controller',
  C2P: 'Controller to processor',
  'Modules 1 C2C, 2 C2P, 3 P2P, 4 P2C':
    'Modules 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller',
  'exporter -> importer subject to GDPR Art. 3(2)': 'Exporter to importer subject to the GDPR under Art. 3(2)',
  'Last resort; inform SA and data subject; the assessment and safeguards MUST be entered in the Art. 30 record (Art. 49(6), 30(1)(e))':
    'Last resort; inform the supervisory authority and the data subject; the assessment and safeguards MUST be entered in the Art. 30 record (Art. 49(6), 30(1)(e))',
  'Intra-group transfers; approval decision by lead SA after EDPB opinion':
    'Intra-group transfers; approved by the lead supervisory authority after an opinion of the EDPB',
  'Legally binding and enforceable instrument; no SA authorisation':
    'Legally binding and enforceable instrument; no authorisation of the supervisory authority',
  'Needs SA authorisation': 'Needs authorisation of the supervisory authority',
  'Needs SA authorisation (consistency mechanism)': 'Needs authorisation of the supervisory authority (consistency mechanism)',
  'Importer certified + binding commitments': 'Importer certified and bound by commitments',
}

describe.skipIf(!present)('the law book against its reference', () => {
  const law = present ? reference() : undefined
  const held = () => {
    if (!law) throw new Error('no reference')
    return law
  }

  it('holds every mechanism with its dates and confidence', () => {
    const theirs = held().mechanisms
    expect(lawBook.asOf).toBe(theirs.meta.asOf)
    expect(claims(mechanisms)).toEqual(claims(theirs.mechanisms))
    expect(dates(mechanisms)).toEqual(dates(theirs.mechanisms))
    for (const one of theirs.mechanisms) {
      const ours = mechanisms.find(({ id }) => id === one.id)
      expect(ours?.endInclusive).toBe(one.endInclusive)
      expect(ours?.lastDayExistingContracts).toBe(one.lastDayExistingContracts)
      expect(ours?.scope?.en ?? null).toBe(one.scope && (spelledOut[one.scope] ?? one.scope))
      expect(ours?.sources).toEqual(one.sources)
    }
    expect(claims(pendingEvents)).toEqual(claims(theirs.pendingEvents))
    expect(claims(transferGuidance)).toEqual(claims(theirs.transferImpactAssessment))
  })

  it('counts the same countries in', () => {
    const { euMemberStates, eeaEfta } = held().mechanisms.notThirdCountries
    const current = memberships.filter(({ to }) => !to).map(({ country }) => country)
    for (const country of [...euMemberStates, ...eeaEfta.map(({ iso }) => iso)]) expect(current).toContain(country)
  })

  it('holds every service with its aliases and legal entity', () => {
    const theirs = held().services.services
    expect(claims(services)).toEqual(claims(theirs))
    for (const one of theirs) {
      const ours = services.find(({ id }) => id === one.id)
      expect(ours).toMatchObject({ aliases: one.aliases, legalEntity: one.legalEntity, sources: one.sources })
    }
  })

  it('holds every national fact, field, heading, template and decision', () => {
    const { national, fields: theirFields, enforcement } = held()
    const nationalReference = [...national.finland.facts, ...national.sweden.facts]
    expect(claims(nationalFacts)).toEqual(claims(nationalReference))
    expect(dates(nationalFacts)).toEqual(dates(nationalReference))
    for (const one of nationalReference) expect(nationalFacts.find(({ id }) => id === one.id)?.fact.en).toBe(one.fact)
    expect(claims(fields)).toEqual(claims(theirFields.fields))
    for (const one of theirFields.fields) expect(fields.find(({ id }) => id === one.id)?.labels).toEqual(one.labels)
    expect(legacyHeadings).toEqual(theirFields.legacyFinnishHeadings.headings)
    expect(authorityTemplates.map(({ country }) => country).sort()).toEqual(Object.keys(theirFields.templates).sort())
    expect(claims(enforcementDecisions)).toEqual(claims(enforcement.decisions))
    for (const one of enforcement.decisions) expect(enforcementDecisions.find(({ id }) => id === one.id)?.fine).toBe(one.fine)
    expect(enforcementLessons).toHaveLength(enforcement.lessons.length)
  })
})
