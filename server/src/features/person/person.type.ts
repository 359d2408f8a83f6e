import { Field, ID } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import type { Role } from '@seloste/schema/vocabulary/role'
import { Shape } from '../../graphql/describe.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { LanguageWords, RoleWords } from '../../graphql/words.js'

@Shape('Workspace', 'An account: a consultancy, a group, one organization. Nothing crosses its border.')
export class Workspace {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => String, { description: 'Name of the account.' })
  name!: string
  @Field(() => Boolean, { description: 'Filled with invented organizations.' })
  isDemo!: boolean
  @Field(() => String, { description: 'Version of the rules that judge.' })
  rulesetVersion!: string
  @Field(() => String, { description: 'Version of the dated law that judging rests on.' })
  lawVersion!: string
  @Field(() => DateScalar, { description: 'Day to which that law was last brought up to date.' })
  lawAsOf!: string
}

@Shape('Viewer', 'The person who is signed in.')
export class Viewer {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => String, { description: 'Name as shown to colleagues.' })
  name!: string
  @Field(() => String, { description: 'Address used to sign in.' })
  email!: string
  @Field(() => RoleWords, { description: 'What the person may do in the workspace.' })
  role!: Role
  @Field(() => LanguageWords, { description: 'Language of the interface.' })
  language!: Language
  @Field(() => Workspace, { description: 'The account the person belongs to.' })
  workspace!: Workspace
  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the visit before this one: what is new is counted from here.' })
  lastVisit!: string | null
  @Field(() => Boolean, { description: 'A person of the demo.' })
  isDemo!: boolean
}
