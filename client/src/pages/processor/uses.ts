import type { ProcessorPageQuery } from '../../gql/graphql.js'
import { grouped } from '../../use/grouped.js'

type Found = NonNullable<ProcessorPageQuery['processor']>
export type Entry = Found['entry']
export type Service = NonNullable<Found['service']>
export type Use = Found['uses'][number]
export type Contract = Entry['contracts'][number]

/** One client with its contract and every activity that names the party, each activity once with all its uses. */
export interface User {
  readonly organization: Use['organization']
  readonly contract: Contract | null
  readonly isProcessor: boolean
  readonly activities: readonly { readonly id: string; readonly title: Use['title']; readonly uses: readonly Use[] }[]
}

/** Uses by client and activity, in the order in which the server gives them. */
export function usersOf(uses: readonly Use[], contracts: readonly Contract[]): readonly User[] {
  return [...grouped(uses, (use) => use.organization.id).entries()].flatMap(([id, own]) => {
    const [first] = own
    if (!first) return []
    const activities = [...grouped(own, (use) => use.activityId).entries()].flatMap(([activity, named]) =>
      named[0] ? [{ id: activity, title: named[0].title, uses: named }] : [],
    )
    return [
      {
        organization: first.organization,
        contract: contracts.find((contract) => contract.organization.id === id) ?? null,
        isProcessor: own.some(({ usedAs }) => usedAs === 'processor'),
        activities,
      },
    ]
  })
}
