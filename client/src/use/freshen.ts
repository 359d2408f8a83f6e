import type { ApolloCache } from '@apollo/client/core'

const lists = [
  'catalogue',
  'processor',
  'processorChange',
  'transferReach',
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
  for (const fieldName of lists) cache.evict({ id: 'ROOT_QUERY', fieldName })
  const id = cache.identify({ __typename: 'Organization', id: organizationId })
  if (id) for (const fieldName of counted) cache.evict({ id, fieldName })
  cache.gc()
}
