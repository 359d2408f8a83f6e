// A notice speaks of a transfer in several places: a country here, a ground there. One proposal brings together what stands together.
import type { NoticeReading, Span } from '@seloste/schema/notice'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'

export interface TransferProposal {
  readonly text: string
  /** The family of the mechanism, or the statement itself (`none`, `possible`, `occurs`) where no mechanism is named. */
  readonly code: string
  readonly country: string | null
  readonly importer: string | null
  readonly spans: readonly Span[]
  readonly confidence: number
}

/** Frameworks that can only mean one country. */
const countryOf: Partial<Record<MechanismKind, string>> = { privacy_shield: 'US', dpf: 'US', safe_harbor: 'US' }

interface Mention {
  readonly key: string
  readonly spans: readonly Span[]
  readonly confidence: number
}

/** The transfers that a notice tells of; none where it says nothing. */
export function transferProposals(reading: NoticeReading, plain: string): readonly TransferProposal[] {
  const statement = mention(reading, 'transferStatement', 'transferStatement')
  const countries = reading.transferCountries.map((country, index) =>
    mention(reading, country, `transferCountries.${country}`, `transferCountries.${index}`),
  )
  const grounds = reading.transferMechanisms.map((kind, index) =>
    mention(reading, kind, `transferMechanisms.${kind}`, `transferMechanisms.${index}`),
  )
  if (countries.length === 0 && grounds.length === 0) {
    return reading.transferStatement === 'absent' ? [] : [proposal(reading, plain, null, null, reading.transferStatement, [statement])]
  }
  const pairs = pair(countries, grounds)
  return pairs.map(({ country, ground }) => {
    const kind = (ground?.key ?? null) as MechanismKind | null
    const place = country?.key ?? (kind ? (countryOf[kind] ?? null) : null)
    const said = [country, ground].filter((part) => part !== null)
    return proposal(
      reading,
      plain,
      place,
      kind,
      reading.transferStatement === 'absent' ? 'occurs' : reading.transferStatement,
      said.some(hasWords) ? said : [...said, statement],
    )
  })
}

interface Pair {
  readonly country: Mention | null
  readonly ground: Mention | null
}

/** Each country with the ground said nearest to it, and each ground that no country took. */
function pair(countries: readonly Mention[], grounds: readonly Mention[]): readonly Pair[] {
  const withCountry = countries.map((country): Pair => {
    const fitting = grounds.filter(({ key }) => (countryOf[key as MechanismKind] ?? country.key) === country.key)
    return { country, ground: nearest(country, fitting) }
  })
  const taken = new Set(withCountry.map(({ ground }) => ground))
  return [...withCountry, ...grounds.filter((ground) => !taken.has(ground)).map((ground): Pair => ({ country: null, ground }))]
}

function nearest(country: Mention, grounds: readonly Mention[]): Mention | null {
  const place = country.spans[0]?.start ?? 0
  const distance = ({ spans }: Mention): number => Math.min(...spans.map(({ start }) => Math.abs(start - place)), Number.MAX_SAFE_INTEGER)
  return [...grounds].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

const hasWords = ({ spans }: Mention): boolean => spans.length > 0

function mention(reading: NoticeReading, key: string, ...paths: readonly string[]): Mention {
  const path = paths.find((candidate) => reading.evidence[candidate] !== undefined) ?? paths[0] ?? ''
  return { key, spans: reading.evidence[path] ?? [], confidence: reading.confidence[path] ?? 0.5 }
}

function proposal(
  reading: NoticeReading,
  plain: string,
  country: string | null,
  kind: MechanismKind | null,
  statement: string,
  said: readonly Mention[],
): TransferProposal {
  const spans = distinct(said.flatMap((part) => part.spans.slice(0, 2))).sort((a, b) => a.start - b.start)
  return {
    text: spans[0] ? lineAt(plain, spans[0].start) : '',
    code: kind ?? statement,
    country,
    importer: importerNear(reading, plain, spans),
    spans,
    confidence: Math.min(...said.map(({ confidence }) => confidence), 1),
  }
}

/** The recipient that stands on the same line as the transfer, if there is just one. */
function importerNear(reading: NoticeReading, plain: string, spans: readonly Span[]): string | null {
  const lines = new Set(spans.map(({ start }) => plain.lastIndexOf('\n', start)))
  const named = reading.recipients.filter(({ name }, index) => {
    const words = reading.evidence[`recipients.${index}`] ?? reading.evidence[`recipients.${name}`] ?? []
    return words.some(({ start }) => lines.has(plain.lastIndexOf('\n', start)))
  })
  return named.length === 1 ? (named[0]?.name ?? null) : null
}

/** The line of the text around an offset. */
export function lineAt(plain: string, offset: number): string {
  const start = plain.lastIndexOf('\n', offset - 1) + 1
  const end = plain.indexOf('\n', offset)
  return plain.slice(start, end < 0 ? plain.length : end).trim()
}

const distinct = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()]
