import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import type { SearchKind } from './search-entry.entity.js'

export interface SearchRow {
  readonly id: string
  readonly kind: SearchKind
  readonly organizationId: string | null
  readonly title: string
  /** Words around what was found, those found between the marks U+2068 and U+2069; empty where only the title fits. */
  readonly excerpt: string
}

/** Beginnings of the words for `to_tsquery`; what is no letter or figure parts words. */
const beginnings = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 12)
    .map((word) => `${word}:*`)
    .join(' & ')

/**
 * What the person may see that holds the words, in any of the three languages' inflections or as beginnings of words, the best first. By one
 * statement; row security has the last word on what is seen.
 */
export function findByWords(em: EntityManager, words: string, limit: number): Promise<SearchRow[]> {
  const start = beginnings(words)
  if (!start) return Promise.resolve([])
  return rowsOf(
    em,
    `with asked as (select websearch_to_tsquery('finnish', ?) || websearch_to_tsquery('swedish', ?) || websearch_to_tsquery('english', ?)
         || to_tsquery('simple', ?) as query),
     found as (
       select s.id, s.kind, s.organization_id, s.title, s.body, a.query,
         ts_rank(s.words, a.query) * case when lower(s.title) like ? then 4 else 1 end as rank
       from search_entry s cross join asked a where s.words @@ a.query order by rank desc, s.title, s.id limit ?)
     select id, kind, organization_id as "organizationId", title,
       case when seloste_words(left(body, 20000)) @@ query
         then ts_headline('simple', left(body, 20000), query, 'StartSel=' || chr(8296) || ', StopSel=' || chr(8297)
           || ', MaxWords=18, MinWords=8, MaxFragments=1') else '' end as excerpt
     from found order by rank desc, title, id`,
    [words, words, words, start, `${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`, limit],
  )
}

export interface RuleHit {
  readonly ruleId: string
  readonly open: number
  readonly organizations: number
}

/** Which of these rules have open findings within reach, and how many. */
export const countOpenOf = (em: EntityManager, ruleIds: readonly string[]): Promise<RuleHit[]> =>
  rowsOf(
    em,
    `select rule_id as "ruleId", count(*)::int as open, count(distinct organization_id)::int as organizations from finding
     where rule_id in (select jsonb_array_elements_text(?::jsonb)) and verdict in ('gap', 'unsure') and resolved_at is null group by 1 order by 2 desc, 1`,
    [JSON.stringify(ruleIds)],
  )
