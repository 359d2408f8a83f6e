import type { Language } from '@seloste/schema/text'
import { Field, ID, Int } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { LanguageWords, SearchHitKindWords, type SearchHitKind } from '../../graphql/words.js'

@Shape('SearchHit', 'Something that holds the words looked for, the best first.')
export class SearchHit {
  @Field(() => SearchHitKindWords, { description: 'What it is.' })
  kind!: SearchHitKind
  @Field(() => ID, { description: 'Its id; of findings the key of their rule.' })
  id!: string
  @Field(() => ID, { nullable: true, description: 'The organization it belongs to; null for parties and findings.' })
  organizationId!: string | null
  @Field(() => String, { description: 'Its name or title; of findings what their rule is about.' })
  title!: string
  @Field(() => LanguageWords, { nullable: true, description: 'Language of the title; null of names.' })
  titleLanguage!: Language | null
  @Field(() => String, {
    description: 'Words around what was found, those found between U+2068 and U+2069. Empty where the title itself fits.',
  })
  excerpt!: string
  @Field(() => Int, { nullable: true, description: 'Open findings of the rule, as the lens `open` shows; null for other things.' })
  count!: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'Findings of the rule that a person has to look at, as the lens `unsure` shows; null for other things.',
  })
  unsureCount!: number | null
}
