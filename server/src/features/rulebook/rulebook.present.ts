// The catalogue of rules and the law book are printed from the code that judges.
import { lawBook } from '@seloste/schema/law/book'
import { type LegalEvent as LegalEventSource, legalEvents } from '@seloste/schema/law/events'
import { jurisdictionsOf } from '@seloste/schema/law/jurisdiction'
import { lastDay, mechanisms, type Mechanism, mechanismsFor, validityOn } from '@seloste/schema/law/mechanisms'
import { keysOf } from '@seloste/schema/text'
import { mechanismKinds, type MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { versionsWith } from '../../rules/history.js'
import { areaOf } from '../../rules/index.js'
import type { Example, Rule as RuleSource } from '../../rules/rule.js'
import { letterOf } from '../standing.js'
import { LawBook, LawMechanism, LegalEvent, Rule, RuleExample } from './rulebook.type.js'

const forms = ['notice', 'activity', 'organization'] as const

/** A rule as the API shows it. */
export function toRule(source: RuleSource): Rule {
  const { id, since, severity, statement, from, until, examples, aliases, cites } = source
  return Object.assign(new Rule(), {
    id,
    since,
    severity: severity.level,
    statement,
    letter: statement && letterOf(statement),
    from,
    until,
    forms: forms.filter((form) => source[form]),
    examples: examples.map((example) => toExample(source, example)),
    aliases,
    versions: versionsWith(id),
    jurisdictions: jurisdictionsOf(cites),
    area: areaOf(source),
    source,
  })
}

function toExample(rule: RuleSource, example: Example): RuleExample {
  const { name, verdict, subject } = example
  return Object.assign(new RuleExample(), { name, verdict, form: forms.find((form) => subject[form]) ?? 'notice', example, rule })
}

const kinds: ReadonlySet<string> = new Set(keysOf(mechanismKinds))

/** An instrument as the API shows it, with whether it stands on the day. */
export function toMechanism(mechanism: Mechanism, asOf: string): LawMechanism {
  const {
    id,
    kind,
    servesCountries,
    decisionNumber,
    validFrom,
    endInclusive,
    endedBy,
    confidence,
    confidenceNote,
    sources,
    notes,
    name,
    scope,
  } = mechanism
  return Object.assign(new LawMechanism(), {
    id,
    kind: kinds.has(kind) ? (kind as MechanismKind) : null,
    countries: typeof servesCountries === 'string' ? [] : servesCountries,
    decisionNumber,
    validFrom,
    validUntil: lastDay(mechanism),
    endInclusive: endInclusive ?? false,
    isValid: validityOn(mechanism, asOf).valid,
    endedBy,
    verified: confidence === 'verified',
    confidenceNote: confidenceNote ?? null,
    sources,
    notes,
    names: name,
    scopes: scope,
  })
}

/** An event of the law as the API shows it. */
export const toLegalEvent = ({ id, day, title, mechanism, kind, confidence, confidenceNote, sources }: LegalEventSource): LegalEvent =>
  Object.assign(new LegalEvent(), {
    id,
    date: day,
    mechanismId: mechanism ?? null,
    kind,
    verified: confidence === 'verified',
    source: sources[0] ?? null,
    confidenceNote: confidenceNote ?? null,
    sources,
    titles: title,
  })

/** The whole law book, with validity for the day. */
export function lawBookOn(asOf: string): LawBook {
  return Object.assign(new LawBook(), {
    version: lawBook.version,
    asOf,
    reviewedOn: lawBook.asOf,
    evidenceHorizon: lawBook.evidenceHorizon,
    mechanisms: mechanisms.map((mechanism) => toMechanism(mechanism, asOf)),
    events: legalEvents.map(toLegalEvent),
  })
}

/** What can carry a transfer to the country on the day, the sturdiest first. */
export const mechanismsServing = (country: string, asOf: string): LawMechanism[] =>
  mechanismsFor(country, asOf).map((mechanism) => toMechanism(mechanism, asOf))
