import type { EntityManager } from '@mikro-orm/postgresql'
import type { ContentText } from '@seloste/schema/text'
import { rowsOf } from '../../db/database.js'
import { isWithinReach } from '../../db/party-reach.js'
import type { SearchKind } from './search-entry.entity.js'

export interface SearchRow {
  readonly id: string
  readonly kind: SearchKind
  readonly organizationId: string | null
  readonly title: string
  /** The title in the languages that it has; null of names. */
  readonly titles: ContentText | null
  /** Words around what was found, those found between the marks U+2068 and U+2069; empty where only the title fits. */
  readonly excerpt: string
}

/** Beginnings of the words for `to_tsquery`; what is no letter or figure parts words. */
const beginnings = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 12)
    .map((word) => `${word}:*`)
    .join(' & ')

/** The words in the inflections of any of the three languages, or as beginnings of words. */
const asked = `asked as (select websearch_to_tsquery('finnish', ?) || websearch_to_tsquery('swedish', ?) || websearch_to_tsquery('english', ?)
  || to_tsquery('simple', ?) as query)`

/**
 * What the person may see that holds the words, in any of the three languages' inflections or as beginnings of words, the best first. By one
 * statement; row security has the last word on what is seen.
 */
export function findByWords(em: EntityManager, words: string, limit: number): Promise<SearchRow[]> {
  const start = beginnings(words)
  if (!start) return Promise.resolve([])
  return rowsOf(
    em,
    `with ${asked},
     found as (
       select s.id, s.kind, s.organization_id, s.title, s.body, a.query,
         ts_rank(s.words, a.query) * case when lower(s.title) like ? then 4 else 1 end as rank
       from search_entry s cross join asked a where s.words @@ a.query and (s.kind <> 'party' or ${isWithinReach('s.id')})
       order by rank desc, s.title, s.id limit ?)
     select id, kind, organization_id as "organizationId", title,
       case kind when 'activity' then (select a.title from activity a where a.id = found.id) end as titles,
       case when seloste_words(left(body, 20000)) @@ query
         then ts_headline('simple', regexp_replace(left(body, 20000), '( · *){2,}', ' · ', 'g'), query, 'StartSel=' || chr(8296) || ', StopSel=' || chr(8297)
           || ', MaxWords=18, MinWords=8, MaxFragments=1') else '' end as excerpt
     from found order by rank desc, title, id`,
    [words, words, words, start, `${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`, limit],
  )
}

/** Keys of rules that the words are about, the best first; `ruleWords` as a list of id and words. */
export async function findRulesAbout(em: EntityManager, words: string, ruleWords: string): Promise<string[]> {
  const start = beginnings(words)
  if (!start) return []
  const found = await rowsOf<{ id: string }>(
    em,
    `with ${asked}
     select r.id, max(ts_rank(w.words, a.query)) as rank from jsonb_to_recordset(?::jsonb) as r (id text, words text) cross join asked a
       cross join lateral (select seloste_words(r.words) as words) w where w.words @@ a.query group by r.id order by rank desc, r.id`,
    [words, words, words, start, ruleWords],
  )
  return found.map(({ id }) => id)
}
