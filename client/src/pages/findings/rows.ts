import { ruleAreas, type RuleArea } from '@seloste/schema/vocabulary/rule-area'
import { statements, type Statement } from '@seloste/schema/vocabulary/answer'
import { keysOf } from '@seloste/schema/text'
import { severityOrder } from '@seloste/schema/vocabulary/verdict'
import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import {
  FindingsLensesDocument,
  FindingsPageDocument,
  FindingsRulesDocument,
  type FindingLens,
  type FindingLineFragment,
} from '../../gql/graphql.js'
import { useAddress } from '../../use/address.js'
import { refreshCounts } from '../../use/counts.js'
import { compare } from '../../use/format.js'
import { locale, said } from '../../use/locale.js'
import { ruleTitle } from '../../use/rule-title.js'

export const lenses: readonly FindingLens[] = [
  'new',
  'open',
  'unsure',
  'planned',
  'overdue',
  'reopened',
  'expiring',
  'accepted',
  'disputed',
  'resolved',
  'all',
]
export const groupings = ['rule', 'record', 'client'] as const
export type Grouping = (typeof groupings)[number]

export interface Group {
  readonly key: string
  readonly title: string
  readonly language?: string
  readonly law: string
  readonly count: number
  readonly rows: readonly FindingLineFragment[]
}

/** What is asked of the server stands in the address: a link brings the same rows. */
export function useFindingFilters() {
  const severityWords = ['', ...severityOrder] as const
  const statementWords = ['', ...keysOf(statements)] as const
  return {
    lens: useAddress<FindingLens>('lens', 'open', lenses),
    group: useAddress<Grouping>('group', 'rule', groupings),
    statement: useAddress<'' | Statement>('statement', '', statementWords),
    severity: useAddress<(typeof severityWords)[number]>('severity', '', severityWords),
    rule: useAddress<string>('rule', ''),
    activity: useAddress<string>('activity', ''),
    mechanism: useAddress<string>('mechanism', ''),
    area: useAddress<'' | RuleArea>('area', '', ['', ...keysOf(ruleAreas)]),
    search: useAddress<string>('q', ''),
  }
}

export type FindingFilters = ReturnType<typeof useFindingFilters>

/** Rows, counts of the lenses and counts of the rules, all under the same filter. */
export function useFindingRows(client: () => string | undefined, filters: FindingFilters) {
  const scope = computed(() => ({
    organizationId: client() ?? null,
    statement: filters.statement.value || null,
    severity: filters.severity.value || null,
    ruleId: filters.rule.value || null,
    activityId: filters.activity.value || null,
    transferMechanismId: filters.mechanism.value || null,
    area: filters.area.value || null,
    search: filters.search.value || null,
  }))
  const filter = computed(() => ({ ...scope.value, lens: filters.lens.value }))
  const page = useQuery(FindingsPageDocument, () => ({ filter: filter.value, language: locale.value }), {
    keepPreviousResult: true,
    debounce: 100,
  })
  const counts = useQuery(
    FindingsLensesDocument,
    () => ({ filter: scope.value, statements: { organizationId: scope.value.organizationId, statement: scope.value.statement } }),
    { keepPreviousResult: true, debounce: 100 },
  )
  const byRule = useQuery(FindingsRulesDocument, () => ({ filter: filter.value }), { keepPreviousResult: true, debounce: 100 })

  const rows = computed(() => page.result.value?.findings.edges.map((edge) => edge.node) ?? [])
  const total = computed(() => page.result.value?.findings.totalCount ?? 0)
  const hasMore = computed(() => page.result.value?.findings.pageInfo.hasNextPage ?? false)
  const countOf = (lens: FindingLens) => counts.result.value?.findingLenses.find((entry) => entry.lens === lens)?.count ?? null
  const missing = computed(() => {
    const standing = counts.result.value?.statements.standing
    return standing ? standing.gap + standing.unanswered : null
  })
  const ruleCount = (rule: string) => byRule.result.value?.findingRules.find((entry) => entry.ruleId === rule)?.count ?? null
  const loadMore = async () => void (await page.fetchMore({ variables: { after: page.result.value?.findings.pageInfo.endCursor } }))
  const refresh = async () => void (await Promise.all([page.refetch(), counts.refetch(), byRule.refetch(), refreshCounts()]))
  return { ...page, rows, total, hasMore, countOf, missing, ruleCount, loadMore, refresh, scope }
}

function keyOf(row: FindingLineFragment, by: Grouping): string {
  if (by === 'rule') return row.ruleId
  return by === 'client' ? row.organization.id : (row.activity?.id ?? row.organization.id)
}

function headOf(row: FindingLineFragment, by: Grouping): Pick<Group, 'title' | 'language' | 'law'> {
  if (by === 'rule')
    return {
      title: ruleTitle(row.rule.titleGap),
      law: row.rule.citations
        .map((citation) => citation.short)
        .slice(0, 3)
        .join(', '),
    }
  if (by === 'client' || !row.activity) return { title: row.organization.name, law: '' }
  const { text, language } = said(row.activity.title)
  return { title: text, language, law: row.organization.name }
}

/** The loaded rows under their heads; a head's count is the whole group's where the server told it. */
export function groupRows(rows: readonly FindingLineFragment[], by: Grouping, ruleCount: (rule: string) => number | null): Group[] {
  const groups = new Map<string, FindingLineFragment[]>()
  for (const row of rows) {
    const key = keyOf(row, by)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const heads = [...groups].flatMap(([key, own]) => {
    const first = own[0]
    return first ? [{ key, ...headOf(first, by), count: (by === 'rule' && ruleCount(key)) || own.length, rows: own }] : []
  })
  return by === 'rule' ? heads : heads.sort((a, b) => compare(a.title, b.title))
}
