import { Field, ID, Int } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import { Shape } from '../../graphql/describe.js'
import { LanguageWords } from '../../graphql/words.js'

@Shape('SourceSpan', 'Words of a source document: offsets into its plain text, in UTF-16 units.')
export class SourceSpan {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string
  @Field(() => String, { description: 'Its file name.' })
  documentName!: string
  @Field(() => LanguageWords, { description: 'Language of the document.' })
  language!: Language
  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number
  @Field(() => Int, { description: 'Offset after the last character.' })
  end!: number
  @Field(() => String, { description: 'The words themselves: the plain text from start to end.' })
  text!: string
}
