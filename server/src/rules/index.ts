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
export const rulesetVersion = '2026.2'

/** Ids that once stood in reports and may never be given to another rule. */
export const retiredRuleIds: readonly string[] = []

/** Every rule, in the order in which a reader meets the law: the statements of Art. 30 first, then what stands beside them. */
export const rules: readonly Rule[] = [
  ...article301,
  ...retention,
  ...chapter5,
  ...article302,
  ...article28,
  ...roles,
  ...security,
  ...impact,
  ...lawfulness,
  ...personalData,
  ...article1314,
  ...coherence,
  ...accountability,
]

const byId = new Map(rules.flatMap((rule) => [rule.id, ...rule.aliases].map((id) => [id, rule] as const)))

/** The rule with that id, or with that former id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}
