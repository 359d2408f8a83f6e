import { Field, Int } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import { Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { Standing } from '../../graphql/shared.type.js'
import { LanguageWords } from '../../graphql/words.js'

@Shape('ReportDownload', 'A rendering of the report.')
export class ReportDownload {
  @Field(() => String, { description: '`pdf`, `xlsx`, `json` or another registered format.' })
  format!: string
  @Field(() => String, { description: 'Where it is had, signed in.' })
  url!: string
  @Field(() => String, { description: 'Media type.' })
  mediaType!: string
}

@Shape('ReportPreview', "One controller's record as an authority gets it. The same content is rendered in every format.")
export class ReportPreview {
  @Field(() => DateScalar, { description: 'Day for which it holds.' })
  asOf!: string
  @Field(() => LanguageWords, { description: 'Language it is written in.' })
  language!: Language
  @Field(() => String, { description: "The authority's layout." })
  layout!: string
  @Field(() => String, { description: 'Version of the rules that judged.' })
  rulesetVersion!: string
  @Field(() => String, { description: 'Version of the dated law.' })
  lawVersion!: string
  @Field(() => String, { description: 'Digest of the content, SHA-256, hexadecimal: the same in every format.' })
  contentHash!: string
  @Field(() => Standing, { description: 'How the required statements stand.' })
  standing!: Standing
  @Field(() => Int, { description: 'Activities in it.' })
  activityCount!: number
  @Field(() => Int, { description: 'Open gaps, known and accepted ones included.' })
  openGaps!: number
  @Field(() => Int, { description: 'Findings at which a person has to look.' })
  unsure!: number
  @Field(() => String, { description: 'The report as a page of its own, without scripts.' })
  html!: string
  @Field(() => [ReportDownload], { description: 'Its other renderings.' })
  downloads!: readonly ReportDownload[]

  // Not in the API: whose record it is.
  organizationId!: string
}
