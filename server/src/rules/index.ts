import type { RuleArea } from '@seloste/schema/vocabulary/rule-area'
import { keysOf } from '@seloste/schema/text'
import { accountability } from './accountability/index.js'
import { article1314 } from './article-13-14/index.js'
import { article28 } from './article-28/index.js'
import { article301 } from './article-30-1/index.js'
import { article302 } from './article-30-2/index.js'
import { chapter5 } from './chapter-5/index.js'
import { coherence } from './coherence/index.js'
import { impact } from './impact/index.js'
import { lawfulness } from './lawfulness/index.js'
import { personalData } from './personal-data/index.js'
import { retention } from './retention/index.js'
import { roles } from './roles/index.js'
import type { Rule } from './rule.js'
import { security } from './security/index.js'

/** Raised with every change that can change a verdict. Reports and stored findings carry it. */
export const rulesetVersion = '2026.3'

/** Ids that once stood in reports and may never be given to another rule. */
export const retiredRuleIds: readonly string[] = []

/** The rules by what they ask about, in the order in which a reader meets the law: the statements of Art. 30 first, then what stands beside them. */
export const rulesByArea: Readonly<Record<RuleArea, readonly Rule[]>> = {
  article_30_1: article301,
  retention,
  chapter_5: chapter5,
  article_30_2: article302,
  article_28: article28,
  roles,
  security,
  impact,
  lawfulness,
  personal_data: personalData,
  article_13_14: article1314,
  coherence,
  accountability,
}

/** Every rule, in the same order. */
export const rules: readonly Rule[] = Object.values(rulesByArea).flat()

const areaById = new Map(keysOf(rulesByArea).flatMap((area) => rulesByArea[area].map(({ id }) => [id, area] as const)))

/** What the rule asks about. */
export function areaOf({ id }: Rule): RuleArea {
  const area = areaById.get(id)
  if (!area) throw new Error(`The rule ${id} stands in no area`)
  return area
}

const byId = new Map(rules.flatMap((rule) => [rule.id, ...rule.aliases].map((id) => [id, rule] as const)))

/** The rule with that id, or with that former id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}
