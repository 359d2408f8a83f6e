import { Field, ID, Int } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { PageInfo } from '../../graphql/shared.type.js'

@Shape('AuditChange', 'One changed field.')
export class AuditChange {
  @Field(() => String, { description: 'Path of the field.' })
  field!: string
  @Field(() => String, { nullable: true, description: 'Value before; null where there was none.' })
  before!: string | null
  @Field(() => String, { nullable: true, description: 'Value after; null where there is none.' })
  after!: string | null
}

@Shape('AuditEvent', 'A line of the log: append-only, each line bound to the one before by its hash.')
export class AuditEvent {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: "Place in the workspace's log." })
  sequence!: number
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string
  @Field(() => String, { description: 'Who.' })
  actor!: string
  @Field(() => String, { description: 'What was done.' })
  verb!: string
  @Field(() => String, { description: 'To what kind of thing.' })
  subjectKind!: string
  @Field(() => ID, { description: 'To which.' })
  subjectId!: string
  @Field(() => String, { nullable: true, description: 'Its name at the time.' })
  subjectTitle!: string | null
  @Field(() => [AuditChange], { description: 'What changed.' })
  changes!: readonly AuditChange[]
  @Field(() => String, { description: 'Hash of this line and of the one before, hexadecimal.' })
  hash!: string
}

@Shape('AuditEdge', 'A row with its place in the list.')
export class AuditEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => AuditEvent, { description: 'The row.' })
  node!: AuditEvent
}

@Shape('AuditConnection', 'A page of a list.')
export class AuditConnection {
  @Field(() => [AuditEdge], { description: 'The rows.' })
  edges!: readonly AuditEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}
