import { legalEventKinds, type LegalEventKind } from '@seloste/schema/law/events/event'
import { useQuery } from '@vue/apollo-composable'
import { computed, type ComputedRef, type Ref } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { LegalTurnsDocument, RegisterOnDayDocument, type RegisterOnDayQuery } from '../gql/graphql.js'
import { useAddress } from './address.js'
import { readDay } from './day-input.js'
import { locale, word } from './locale.js'
import { today } from './today.js'

export type OnDay = NonNullable<RegisterOnDayQuery['registerOnDay']>

/** The day whose law judges, from the address; null while it is today's. */
export function useLawDay(): { readonly asOf: ComputedRef<string | null>; choose(day: string | null): void } {
  const given = useAddress<string>('asOf', '')
  const asOf = computed(() => {
    const day = readDay(given.value)
    return day === today() ? null : day
  })
  return { asOf, choose: (day) => void (given.value = day === null || day === today() ? '' : day) }
}

/** Events that say something of the law without changing what it is. */
const talk: ReadonlySet<string> = new Set<LegalEventKind>(['proposed', 'pending'])

/** What the title of an event leaves to its kind: the name of an instrument does not say whether it began or ended. */
const ofInstruments: ReadonlySet<string> = new Set<LegalEventKind>([
  'in_force',
  'invalidated',
  'repealed',
  'expired',
  'transition_ended',
  'at_risk',
])

/** An event of the law in a few words. */
export function turnName({ title, kind, mechanismId = null }: { title: string; kind: string; mechanismId?: string | null }): string {
  const isKnown = kind in legalEventKinds && ofInstruments.has(kind) && (mechanismId !== null || kind !== 'in_force')
  return isKnown ? `${title}: ${word(legalEventKinds[kind as LegalEventKind])}` : title
}

/** Days on which the law turned, the latest first: those behind us and those ahead. */
export function useLegalTurns() {
  const { result } = useQuery(LegalTurnsDocument, () => ({ language: locale.value }))
  const turns = computed(() =>
    (result.value?.lawBook.events ?? [])
      .filter(({ kind }) => kind in legalEventKinds && !talk.has(kind))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
  )
  return {
    past: computed(() => turns.value.filter(({ date }) => date <= today())),
    coming: computed(() => turns.value.filter(({ date }) => date > today()).toReversed()),
  }
}

/** The register judged by the law of the day; null until it is there, and while the day is today. */
export function useRegisterOnDay(client: () => string | undefined, asOf: Ref<string | null>) {
  const { result, error, refetch } = useQuery(
    RegisterOnDayDocument,
    () => ({ id: client() ?? '', asOf: asOf.value ?? today(), language: locale.value }),
    () => ({ enabled: asOf.value !== null && client() !== undefined }),
  )
  const onDay = computed<OnDay | null>(() => {
    const found = result.value?.registerOnDay
    return found && found.asOf === asOf.value ? found : null
  })
  return { onDay, error, refetch }
}

/** The activities as shown, with the statements of that day in place of those of today. */
export function judgedOn<
  Line extends {
    readonly id: string
    readonly statements: OnDay['activities'][number]['statements']
    readonly standing: OnDay['standing']
  },
>(lines: readonly Line[], onDay: OnDay): Line[] {
  const judged = new Map(onDay.activities.map((activity) => [activity.activityId, activity]))
  return lines.map((line) => {
    const { statements, standing } = judged.get(line.id) ?? line
    return { ...line, statements, standing }
  })
}

/** A page under the law of a day. */
export function onThatDay(
  name: 'client' | 'register' | 'clientFindings',
  client: string,
  asOf: string,
  more: Record<string, string> = {},
): RouteLocationRaw {
  return { name, params: { client }, query: { ...more, asOf } }
}
