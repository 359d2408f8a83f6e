import type { ApolloCache } from '@apollo/client/core'

const lists = [
  'catalogue',
  'processor',
  'processorChange',
  'transferReach',
  'statistics',
  'statisticsRows',
  'search',
  'measureCoverage',
  'measureRows',
  'portfolio',
  'findings',
  'findingLenses',
  'findingRules',
  'statements',
  'decisions',
  'decisionLenses',
  'report',
  'rules',
  'rule',
]
const counted = [
  'standing',
  'cells',
  'activityCount',
  'openFindingCount',
  'unsureFindingCount',
  'documentCount',
  'candidatesWaiting',
  'decisionCount',
  'registers',
  'nextActions',
  'activities',
  'documents',
  'transfers',
  'history',
]

/** Forgets what is counted or judged from the records of an organization, so that no page shows a number from before. */
export function forgetJudgements(cache: ApolloCache<unknown>, organizationId: string): void {
  forget(cache, [cache.identify({ __typename: 'Organization', id: organizationId })])
}

/** The same where a change touches the records of many organizations. */
export function forgetAllJudgements(cache: ApolloCache<unknown>): void {
  const known = Object.keys(cache.extract(true) as object)
  forget(
    cache,
    known.filter((id) => id.startsWith('Organization:')),
  )
}

function forget(cache: ApolloCache<unknown>, organizations: readonly (string | undefined)[]): void {
  for (const fieldName of lists) cache.evict({ id: 'ROOT_QUERY', fieldName })
  for (const id of organizations) if (id) for (const fieldName of counted) cache.evict({ id, fieldName })
  cache.gc()
}
