import { nextTick, watch } from 'vue'
import {
  createRouter,
  createWebHistory,
  type RouteComponent,
  type RouteLocationNormalized,
  type RouteMeta,
  type RouteRecordRaw,
  type Router,
} from 'vue-router'
import { i18n } from './i18n/i18n.js'
import type { Messages } from './i18n/messages.js'
import { announce } from './use/announcer.js'
import { meetViewer, viewer } from './use/viewer.js'

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's messages, whose `title` names it. */
    readonly texts: PageTexts
    /** Shown without the shell, and to anybody. */
    readonly bare?: boolean
    /** Shown to anybody: it holds nothing of any register. */
    readonly open?: boolean
  }
}

type PageTexts = { [Key in keyof Messages]: Messages[Key] extends { title: string } ? Key : never }[keyof Messages]
type Load = () => Promise<RouteComponent | { default: RouteComponent }>

function page(name: string, path: string, texts: PageTexts, load: Load, bare = false): RouteRecordRaw {
  return { name, path, component: load, props: true, meta: { texts, bare } }
}

const open = (route: RouteRecordRaw): RouteRecordRaw => ({ ...route, meta: { ...route.meta, open: true } as RouteMeta })

/** One line a page: name, address, messages, folder. Navigation shows only what stands here. */
const pages: readonly RouteRecordRaw[] = [
  page('sign-in', '/sign-in', 'signIn', () => import('./pages/sign-in/Page.vue'), true),
  page('portfolio', '/', 'portfolio', () => import('./pages/portfolio/Page.vue')),
  page('findings', '/findings', 'findings', () => import('./pages/findings/Page.vue')),
  page('statements', '/statements', 'statements', () => import('./pages/statements/Page.vue')),
  page('decisions', '/decisions', 'decisions', () => import('./pages/decisions/Page.vue')),
  page('compare', '/compare', 'compare', () => import('./pages/compare/Page.vue')),
  page('statistics', '/statistics', 'statistics', () => import('./pages/statistics/Page.vue')),
  page('transfers', '/transfers', 'transfers', () => import('./pages/transfers/Page.vue')),
  page('processors', '/processors', 'processors', () => import('./pages/processors/Page.vue')),
  page('processor', '/processors/:party', 'processors', () => import('./pages/processor/Page.vue')),
  page('measures', '/measures', 'measures', () => import('./pages/measures/Page.vue')),
  page('client', '/c/:client', 'client', () => import('./pages/client/Page.vue')),
  page('register', '/c/:client/register', 'register', () => import('./pages/register/Page.vue')),
  page('record', '/c/:client/register/:record', 'record', () => import('./pages/record/Page.vue')),
  page('clientFindings', '/c/:client/findings', 'findings', () => import('./pages/findings/Page.vue')),
  page('clientDecisions', '/c/:client/decisions', 'decisions', () => import('./pages/decisions/Page.vue')),
  page('clientStatements', '/c/:client/statements', 'statements', () => import('./pages/statements/Page.vue')),
  page('clientTransfers', '/c/:client/transfers', 'transfers', () => import('./pages/transfers/Page.vue')),
  page('clientMeasures', '/c/:client/measures', 'measures', () => import('./pages/measures/Page.vue')),
  page('finding', '/c/:client/findings/:finding', 'finding', () => import('./pages/finding/Page.vue')),
  page('report', '/c/:client/report', 'report', () => import('./pages/report/Page.vue')),
  open(page('rules', '/rules', 'rules', () => import('./pages/rules/Page.vue'))),
  open(page('rule', '/rules/:id', 'rules', () => import('./pages/rule/Page.vue'))),
  page('whatIf', '/what-if', 'whatIf', () => import('./pages/what-if/Page.vue')),
  page('clientWhatIf', '/c/:client/what-if', 'whatIf', () => import('./pages/what-if/Page.vue')),
  page('time', '/c/:client/time', 'time', () => import('./pages/time/Page.vue')),
  page('intake', '/c/:client/intake', 'intake', () => import('./pages/intake/Page.vue')),
  page('document', '/c/:client/intake/:document', 'document', () => import('./pages/document/Page.vue')),
  page('drift', '/c/:client/intake/:document/drift/:activity?', 'drift', () => import('./pages/drift/Page.vue')),
  page('templates', '/templates', 'templates', () => import('./pages/templates/Page.vue')),
  page('search', '/search', 'search', () => import('./pages/search/Page.vue')),
  page('not-found', '/:rest(.*)*', 'notFound', () => import('./pages/not-found/Page.vue')),
]

function nameWindow(router: Router): void {
  const { texts } = router.currentRoute.value.meta
  if (texts) document.title = `${i18n.global.t(`${texts}.title`)} – Seloste`
}

/** After a change of page, focus stands on its heading and its name is told. */
async function arrive(router: Router): Promise<void> {
  nameWindow(router)
  await nextTick()
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
  if (!heading) return
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  announce(document.title)
}

async function admit({ name, fullPath: address, meta }: RouteLocationNormalized) {
  if (name === 'sign-in') return true
  if (viewer.value) return true
  try {
    if ((await meetViewer()) || meta.open) return true
  } catch {
    // The page itself says that the server cannot be reached; sending the person to sign in would be wrong.
    return true
  }
  return { name: 'sign-in', query: address === '/' ? {} : { next: address } }
}

/** The router: who may come in, where focus goes, what the window is called. */
export function createRoutes(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [...pages],
    scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash } : to.path === from.path ? false : { top: 0 }),
  })
  router.beforeEach((to) => admit(to))
  router.afterEach((to, from) => {
    if (!from.name) nameWindow(router)
    else if (to.path !== from.path) void arrive(router)
  })
  watch(i18n.global.locale, () => nameWindow(router))
  return router
}
