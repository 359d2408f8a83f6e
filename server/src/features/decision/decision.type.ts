import { Field, ID, Int } from 'type-graphql'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { PageInfo, Refusal } from '../../graphql/shared.type.js'
import { type DecisionEnd, DecisionEndWords, DecisionKindWords, type LedgerLens, LedgerLensWords } from '../../graphql/words.js'
import { Finding } from '../finding/finding.type.js'

@Shape('Decision', "A person's answer to a finding. It never changes the verdict, and it ends by itself.")
export class Decision {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => DecisionKindWords, { description: 'Planned, accepted as a known gap, or disputed.' })
  kind!: DecisionKind
  @Field(() => String, { nullable: true, description: 'Why, in the words of the person.' })
  reason!: string | null
  @Field(() => String, { nullable: true, description: 'Who will see to it.' })
  owner!: string | null
  @Field(() => String, { nullable: true, description: 'Who accepted it.' })
  approver!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day by which a planned gap should be mended.' })
  due!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the acceptance.' })
  until!: string | null
  @Field(() => Boolean, { description: 'The acceptance ends when what the finding rests on changes.' })
  untilFieldChanges!: boolean
  @Field(() => String, { description: 'Who decided.' })
  decidedBy!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: string
  @Field(() => Boolean, { description: 'It stands today: neither ended, withdrawn nor followed by another.' })
  isActive!: boolean
}

@Shape('LedgerEntry', 'A decision in the ledger, with what it is about and how it ended.')
export class LedgerEntry {
  @Field(() => Decision, { description: 'The decision.' })
  decision!: Decision
  @Field(() => DecisionEndWords, { nullable: true, description: 'Why it no longer stands; null where it does.' })
  endedBecause!: DecisionEnd | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null where it stands.' })
  endedAt!: string | null
  @Field(() => Boolean, { description: 'A planned mending whose day has passed.' })
  isOverdue!: boolean
  @Field(() => Boolean, { description: 'An acceptance that ends within thirty days.' })
  isExpiring!: boolean
  @Field(() => Boolean, {
    description: 'The finding is about a statement that Art. 30 requires: accepted or not, it stays counted as missing.',
  })
  staysCounted!: boolean

  // Not in the API: what the finding is loaded by.
  findingId!: string
}

@Shape('LedgerEdge', 'A row with its place in the ledger.')
export class LedgerEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => LedgerEntry, { description: 'The row.' })
  node!: LedgerEntry
}

@Shape('LedgerConnection', 'A page of the ledger, the latest decision first.')
export class LedgerConnection {
  @Field(() => [LedgerEdge], { description: 'The rows.' })
  edges!: readonly LedgerEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole ledger.' })
  totalCount!: number
}

@Input('LedgerFilter', 'Which decisions. What is left out does not narrow.')
export class LedgerFilter {
  @Field(() => ID, { nullable: true, description: 'Of one organization.' })
  organizationId?: string | null
  @Field(() => DecisionKindWords, { nullable: true, description: 'Of one kind.' })
  kind?: DecisionKind | null
  @Field(() => Boolean, { nullable: true, description: 'Those that stand (true) or have ended (false).' })
  isActive?: boolean | null
  @Field(() => DecisionEndWords, { nullable: true, description: 'Ended for this reason.' })
  endedBecause?: DecisionEnd | null
  @Field(() => LedgerLensWords, { nullable: true, description: 'Those that the lens shows; every one where left out.' })
  lens?: LedgerLens | null
}

@Shape('LedgerLensCount', 'How many decisions a lens of the ledger shows.')
export class LedgerLensCount {
  @Field(() => LedgerLensWords, { description: 'The lens.' })
  lens!: LedgerLens
  @Field(() => Int, { description: 'Decisions.' })
  count!: number
}

@Input(
  'DecisionInput',
  'An answer to give to findings. `accepted` needs a reason, and an end: `until` or `untilFieldChanges`; it ends sooner where the verdict turns. `disputed` ends when the facts change.',
)
export class DecisionInput {
  @Field(() => DecisionKindWords, { description: 'Planned, accepted or disputed.' })
  kind!: DecisionKind
  @Field(() => String, { nullable: true, description: 'Why; required to accept or dispute. At most 2,000 characters.' })
  reason?: string | null
  @Field(() => String, { nullable: true, description: 'Who will see to it, at most 200 characters.' })
  owner?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day by which a planned gap should be mended.' })
  due?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the acceptance; not in the past.' })
  until?: string | null
  @Field(() => Boolean, { nullable: true, description: 'The acceptance ends when what the finding rests on changes.' })
  untilFieldChanges?: boolean | null
}

@Shape('DecisionOutcome', 'What became of one finding of a bulk decision.')
export class DecisionOutcome {
  @Field(() => ID, { description: 'The finding as asked.' })
  findingId!: string
  @Field(() => Finding, { nullable: true, description: 'The finding after the decision; null where it was refused.' })
  finding!: Finding | null
  @Field(() => Refusal, { nullable: true, description: 'Why it was refused; null where it was done.' })
  refusal!: Refusal | null
}
