import { Field, ID, Int, createUnionType } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import type { OfficerDuty } from '@seloste/schema/vocabulary/accountability'
import type { StatementState } from '@seloste/schema/vocabulary/answer'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { ContentText, PageInfo, Refusal, Standing } from '../../graphql/shared.type.js'
import { LanguageWords, MechanismKindWords, OfficerDutyWords, StatementStateWords } from '../../graphql/words.js'

@Shape('OfficerContact', 'How to reach the data protection officer, Art. 30(1)(a) and 37(7).')
export class OfficerContact {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name!: string | null
  @Field(() => String, { nullable: true, description: 'Address.' })
  email!: string | null
  @Field(() => String, { nullable: true, description: 'Number.' })
  phone!: string | null
}

@Shape('Organization', 'A legal entity: a controller, a processor, or both.')
export class Organization {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: 'Rises with each saved change; give it back when saving.' })
  version!: number
  @Field(() => String, { description: 'Name of the entity, Art. 30(1)(a).' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Company number, in Finland the Y-tunnus.' })
  businessId!: string | null
  @Field(() => String, { description: 'Country of establishment, ISO 3166-1 alpha-2.' })
  country!: string
  @Field(() => String, { nullable: true, description: 'Line of business.' })
  sector!: string | null
  @Field(() => Boolean, { description: 'A public authority or body, Art. 37(1)(a).' })
  isPublicBody!: boolean
  @Field(() => Int, { nullable: true, description: 'Number of employees, Art. 30(5).' })
  headcount!: number | null
  @Field(() => [LanguageWords], { description: 'Languages in which it keeps its record.' })
  languages!: readonly Language[]
  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address!: string | null
  @Field(() => String, { nullable: true, description: 'Address for data protection matters.' })
  email!: string | null
  @Field(() => String, { nullable: true, description: 'Number for data protection matters.' })
  phone!: string | null
  @Field(() => String, { nullable: true, description: 'Representative in the Union, Art. 27.' })
  representative!: string | null
  @Field(() => String, { nullable: true, description: 'Contact point for data subjects.' })
  contactPoint!: string | null
  @Field(() => OfficerContact, { nullable: true, description: 'Data protection officer, Art. 37.' })
  dpo!: OfficerContact | null
  @Field(() => OfficerDutyWords, {
    nullable: true,
    description: 'What else the officer does, Art. 38(6); null: not answered or no officer.',
  })
  officerDuty!: OfficerDuty | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Core activities of large-scale monitoring or special categories, Art. 37(1)(b)–(c); null: not answered.',
  })
  largeScaleCore!: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Are personal data breaches documented, Art. 33(5); null: not answered.' })
  keepsBreachLog!: boolean | null
  @Field(() => Int, { description: 'Binder spine, 1–8: the colour band beside the name.' })
  spine!: number

  // Not in the API: who changed it last, for a stale edit.
  updatedAt!: string
  updatedBy!: string | null
}

@Shape('OrganizationEdge', 'A row with its place in the list.')
export class OrganizationEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => Organization, { description: 'The row.' })
  node!: Organization
}

@Shape('OrganizationConnection', 'A page of a list.')
export class OrganizationConnection {
  @Field(() => [OrganizationEdge], { description: 'The rows.' })
  edges!: readonly OrganizationEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Shape('OrganizationTransfer', "A transfer of one of the organization's activities, with how its ground stands today.")
export class OrganizationTransfer {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string
  @Field(() => ContentText, { description: 'Name of the activity.' })
  activityTitle!: ContentText
  @Field(() => String, { nullable: true, description: 'Who receives the data.' })
  importer!: string | null
  @Field(() => String, { nullable: true, description: 'Third country, ISO 3166-1 alpha-2.' })
  country!: string | null
  @Field(() => MechanismKindWords, { nullable: true, description: 'Family of the instrument.' })
  mechanismKind!: MechanismKind | null
  @Field(() => String, { nullable: true, description: 'The very instrument.' })
  mechanismId!: string | null
  @Field(() => String, { nullable: true, description: "Its name in the viewer's language." })
  mechanismName!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which clauses were signed.' })
  signedOn!: string | null
  @Field(() => StatementStateWords, { description: 'How the ground stands on the day.' })
  state!: StatementState
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the instrument; null is open.' })
  validUntil!: string | null
}

@Shape('TrendPoint', 'A frozen review, or today: how the required statements stood.')
export class TrendPoint {
  @Field(() => String, { description: 'Number of the review, or `today`.' })
  label!: string
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string
  @Field(() => String, { description: 'Ruleset that counted.' })
  rulesetVersion!: string
  @Field(() => Standing, { description: 'The count as it was frozen.' })
  standing!: Standing
}

@Input('OfficerContactInput', 'How to reach the data protection officer.')
export class OfficerContactInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 300 characters.' })
  name?: string | null
  @Field(() => String, { nullable: true, description: 'Address.' })
  email?: string | null
  @Field(() => String, { nullable: true, description: 'Number, at most 50 characters.' })
  phone?: string | null
}

@Input('OrganizationInput', 'What to change: a field left out stays, null empties it.')
export class OrganizationInput {
  @Field(() => String, { nullable: true, description: 'Name of the entity, at most 300 characters; required for a new one.' })
  name?: string | null
  @Field(() => String, { nullable: true, description: 'Company number; a Finnish one is checked.' })
  businessId?: string | null
  @Field(() => String, { nullable: true, description: 'Country of establishment, ISO 3166-1 alpha-2; `FI` for a new one where left out.' })
  country?: string | null
  @Field(() => String, { nullable: true, description: 'Line of business.' })
  sector?: string | null
  @Field(() => Boolean, { nullable: true, description: 'A public authority or body.' })
  isPublicBody?: boolean | null
  @Field(() => Int, { nullable: true, description: 'Number of employees.' })
  headcount?: number | null
  @Field(() => [LanguageWords], { nullable: true, description: 'Languages in which it keeps its record.' })
  languages?: readonly Language[] | null
  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null
  @Field(() => String, { nullable: true, description: 'Address for data protection matters.' })
  email?: string | null
  @Field(() => String, { nullable: true, description: 'Number for data protection matters.' })
  phone?: string | null
  @Field(() => String, { nullable: true, description: 'Representative in the Union, Art. 27.' })
  representative?: string | null
  @Field(() => String, { nullable: true, description: 'Contact point for data subjects.' })
  contactPoint?: string | null
  @Field(() => OfficerContactInput, { nullable: true, description: 'Data protection officer, Art. 37.' })
  dpo?: OfficerContactInput | null
  @Field(() => OfficerDutyWords, {
    nullable: true,
    description: 'What else the officer does, Art. 38(6); null: not answered or no officer.',
  })
  officerDuty?: OfficerDuty | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Core activities of large-scale monitoring or special categories, Art. 37(1)(b)–(c); null: not answered.',
  })
  largeScaleCore?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Are personal data breaches documented, Art. 33(5); null: not answered.' })
  keepsBreachLog?: boolean | null
}

@Shape('OrganizationSaved', 'The organization was saved.')
export class OrganizationSaved {
  @Field(() => Organization, { description: 'As it now stands.' })
  organization!: Organization
}

@Shape('StaleOrganization', 'Somebody saved first: the stored version is shown.')
export class StaleOrganization {
  @Field(() => Organization, { description: 'As it is stored.' })
  current!: Organization
  @Field(() => String, { nullable: true, description: 'Who saved last.' })
  changedBy!: string | null
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string
}

export const SaveOrganizationResult = createUnionType({
  name: 'SaveOrganizationResult',
  description: 'What became of an attempt to save an organization.',
  types: () => [OrganizationSaved, StaleOrganization, Refusal] as const,
})
