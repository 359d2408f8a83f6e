import { DefaultApolloClient } from '@vue/apollo-composable'
import { createApp } from 'vue'
import { apollo, whenSignedOut } from './api/client.js'
import App from './App.vue'
import { i18n } from './i18n/i18n.js'
import { createRoutes } from './routes.js'
import './style/index.css'
import { keepFocus } from './use/kept-focus.js'
import { startLocale } from './use/locale.js'
import { applyTheme } from './use/theme.js'
import { forgetViewer } from './use/viewer.js'

startLocale()
applyTheme()
keepFocus()
const router = createRoutes()
whenSignedOut(() => {
  forgetViewer()
  const from = router.currentRoute.value
  if (from.name !== 'sign-in') void router.push({ name: 'sign-in', query: { next: from.fullPath } })
})
createApp(App).provide(DefaultApolloClient, apollo).use(i18n).use(router).mount('#app')
