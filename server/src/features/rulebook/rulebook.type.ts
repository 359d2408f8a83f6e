import type { Localized } from '@seloste/schema/text'
import type { Example as ExampleSource, Rule as RuleSource } from '../../rules/rule.js'
import { Field, ID } from 'type-graphql'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { Jurisdiction } from '@seloste/schema/vocabulary/jurisdiction'
import type { RuleArea } from '@seloste/schema/vocabulary/rule-area'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import type { Severity, Verdict } from '@seloste/schema/vocabulary/verdict'
import { Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { JurisdictionWords, MechanismKindWords, RuleAreaWords, SeverityWords, StatementWords, VerdictWords } from '../../graphql/words.js'

@Shape('Citation', 'A provision that a rule rests on.')
export class Citation {
  @Field(() => String, { description: 'Stable key, as `gdpr:30.1.f`.' })
  key!: string
  @Field(() => String, { description: 'Short name, as `Art. 30(1)(f)`.' })
  short!: string
  @Field(() => String, { description: "Name of the provision in the reader's language." })
  title!: string
  @Field(() => String, { description: "Official text in the reader's language." })
  url!: string
  @Field(() => String, { description: '`shall`, `should` or `guidance`.' })
  force!: string
  @Field(() => String, { nullable: true, description: 'The words of the law where they are kept.' })
  quote!: string | null
  @Field(() => Boolean, { description: 'Seen in a source; false: generally known, no source seen.' })
  verified!: boolean
}

@Shape('RuleExample', 'An example of a rule: its test, its documentation and its help at once.')
export class RuleExample {
  @Field(() => String, { description: 'What the example shows, in English.' })
  name!: string
  @Field(() => VerdictWords, { description: 'What the rule says of it.' })
  verdict!: Verdict
  @Field(() => String, { description: 'What is judged: `notice`, `activity` or `organization`.' })
  form!: string

  // Not in the API: what is judged, and by which rule.
  example!: ExampleSource
  rule!: RuleSource
}

@Shape('Rule', 'One check, with the law behind it. Rules are code; the catalogue is printed from it.')
export class Rule {
  @Field(() => ID, { description: 'Names the failing state.' })
  id!: string
  @Field(() => String, { description: 'Ruleset version in which it first stood.' })
  since!: string
  @Field(() => SeverityWords, { description: 'How grave a gap is for people.' })
  severity!: Severity
  @Field(() => StatementWords, {
    nullable: true,
    description: 'The statement of Art. 30 whose state it decides; null where it stands beside Art. 30.',
  })
  statement!: Statement | null
  @Field(() => String, { nullable: true, description: 'Letter of that statement.' })
  letter!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it applies; null is open.' })
  from!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it applies, inclusive; null is open.' })
  until!: string | null
  @Field(() => [String], { description: 'What it can judge: `notice`, `activity`, `organization`.' })
  forms!: readonly string[]
  @Field(() => [RuleExample], { description: 'Its examples, each of them a test.' })
  examples!: readonly RuleExample[]
  @Field(() => [String], { description: 'Former ids; they still lead here.' })
  aliases!: readonly string[]
  @Field(() => [String], { description: 'Versions of the ruleset in which it stands, the first first.' })
  versions!: readonly string[]
  @Field(() => [JurisdictionWords], { description: 'Whose law it rests on, by its citations.' })
  jurisdictions!: readonly Jurisdiction[]
  @Field(() => RuleAreaWords, { description: 'What it asks about.' })
  area!: RuleArea

  // Not in the API: the rule itself.
  source!: RuleSource
}

@Shape('LawMechanism', 'A dated instrument of transfer, Art. 45–49 GDPR: adequacy decision, framework, clause set.')
export class LawMechanism {
  @Field(() => ID, { description: 'Stable key.' })
  id!: string
  @Field(() => MechanismKindWords, { nullable: true, description: 'Family of the instrument.' })
  kind!: MechanismKind | null
  @Field(() => [String], { description: 'Countries it can serve, ISO 3166-1 alpha-2; empty: any.' })
  countries!: readonly string[]
  @Field(() => String, { nullable: true, description: 'Number of the act.' })
  decisionNumber!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  validFrom!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null is open.' })
  validUntil!: string | null
  @Field(() => Boolean, { description: 'The instrument still stood on its last day.' })
  endInclusive!: boolean
  @Field(() => Boolean, { description: 'It stands on the day asked.' })
  isValid!: boolean
  @Field(() => String, { nullable: true, description: 'The act or judgment that ended it.' })
  endedBy!: string | null
  @Field(() => Boolean, { description: 'Its facts were seen in a named source; false: generally known, no source seen.' })
  verified!: boolean
  @Field(() => String, { nullable: true, description: 'What remains unsure of them.' })
  confidenceNote!: string | null
  @Field(() => [String], { description: 'The sources; many are secondary.' })
  sources!: readonly string[]
  @Field(() => String, { nullable: true, description: 'What else a reader should know.' })
  notes!: string | null

  // Not in the API: what the texts by language are taken from.
  names!: Localized
  scopes!: Localized | null
}

@Shape('LegalEvent', 'A day on which the law changed or will change.')
export class LegalEvent {
  @Field(() => ID, { description: 'Stable key.' })
  id!: string
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string
  @Field(() => String, { nullable: true, description: 'The mechanism that begins or ends.' })
  mechanismId!: string | null
  @Field(() => String, { description: 'What happens.' })
  kind!: string
  @Field(() => Boolean, { description: 'Seen in a named source; false: generally known, no source seen.' })
  verified!: boolean
  @Field(() => String, { nullable: true, description: 'The first of the sources.' })
  source!: string | null
  @Field(() => String, { nullable: true, description: 'Which part of it was not seen.' })
  confidenceNote!: string | null
  @Field(() => [String], { description: 'The sources; many are secondary.' })
  sources!: readonly string[]

  // Not in the API: its name by language.
  titles!: Localized
}

@Shape('LawBook', 'The dated law that judging rests on.')
export class LawBook {
  @Field(() => String, { description: 'Version of the law as data.' })
  version!: string
  @Field(() => DateScalar, { description: 'Day for which validity is told.' })
  asOf!: string
  @Field(() => DateScalar, { description: 'Day on which the law was last reviewed.' })
  reviewedOn!: string
  @Field(() => String, { description: 'Month up to which its evidence reaches.' })
  evidenceHorizon!: string
  @Field(() => [LawMechanism], { description: 'Every known instrument of transfer.' })
  mechanisms!: readonly LawMechanism[]
  @Field(() => [LegalEvent], { description: 'Dated changes, oldest first.' })
  events!: readonly LegalEvent[]
}
