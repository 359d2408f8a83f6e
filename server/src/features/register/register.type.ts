import { Field, ID } from 'type-graphql'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import { Shape } from '../../graphql/describe.js'
import { ContentText } from '../../graphql/shared.type.js'
import { RegisterRoleWords } from '../../graphql/words.js'

@Shape('Register', 'One record of Art. 30: of a controller or of a processor.')
export class Register {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => RegisterRoleWords, { description: 'Art. 30(1) or 30(2).' })
  role!: RegisterRole
  @Field(() => ContentText, { description: 'Name of the register.' })
  title!: ContentText
}
