import { computed, type Ref } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import type { MessageKey } from '../i18n/messages.js'
import { viewer } from './viewer.js'

/** An entry of the navigation: a page that exists, with how much waits there. */
export interface NavEntry {
  readonly name: string
  readonly label: MessageKey
  readonly to: RouteLocationRaw
  readonly count: number | null
}

interface Counts {
  readonly id: string
  readonly activityCount: number
  readonly openFindingCount: number
  readonly unsureFindingCount: number
  readonly candidatesWaiting: number
}

function clientEntries(id: string, counts: Counts | null): NavEntry[] {
  const to = (name: string) => ({ name, params: { client: id } })
  return [
    { name: 'client', label: 'shell.nav.client', to: to('client'), count: null },
    { name: 'register', label: 'shell.nav.register', to: to('register'), count: counts?.activityCount ?? null },
    {
      name: 'clientFindings',
      label: 'shell.nav.clientFindings',
      to: to('clientFindings'),
      count: counts ? counts.openFindingCount + counts.unsureFindingCount : null,
    },
    { name: 'clientDecisions', label: 'shell.nav.decisions', to: to('clientDecisions'), count: null },
    { name: 'clientMeasures', label: 'shell.nav.measures', to: to('clientMeasures'), count: null },
    { name: 'intake', label: 'shell.nav.intake', to: to('intake'), count: counts?.candidatesWaiting || null },
    { name: 'report', label: 'shell.nav.report', to: to('report'), count: null },
  ]
}

function allEntries(): NavEntry[] {
  const workspace = viewer.value?.workspace
  return [
    { name: 'portfolio', label: 'shell.nav.portfolio', to: { name: 'portfolio' }, count: workspace?.organizationCount ?? null },
    { name: 'findings', label: 'shell.nav.findings', to: { name: 'findings' }, count: workspace?.findingCount ?? null },
    { name: 'compare', label: 'shell.nav.compare', to: { name: 'compare' }, count: null },
    { name: 'statistics', label: 'shell.nav.statistics', to: { name: 'statistics' }, count: null },
    { name: 'templates', label: 'shell.nav.templates', to: { name: 'templates' }, count: null },
    { name: 'transfers', label: 'shell.nav.transfers', to: { name: 'transfers' }, count: null },
    { name: 'processors', label: 'shell.nav.processors', to: { name: 'processors' }, count: null },
    { name: 'measures', label: 'shell.nav.measures', to: { name: 'measures' }, count: null },
    { name: 'whatIf', label: 'shell.nav.whatIf', to: { name: 'whatIf' }, count: null },
    { name: 'decisions', label: 'shell.nav.decisions', to: { name: 'decisions' }, count: null },
    { name: 'rules', label: 'shell.nav.rules', to: { name: 'rules' }, count: null },
  ]
}

/** The tabs of the place where one stands; a page without a route has no tab. */
export function useNavigation(id: Ref<string | null>, counts: Ref<Counts | null>) {
  const router = useRouter()
  return computed(() => (id.value ? clientEntries(id.value, counts.value) : allEntries()).filter((entry) => router.hasRoute(entry.name)))
}
