import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4000'

// The server's sign-in checks the origin of a request: through the proxy it must be the server's own.
const proxied = {
  target: server,
  changeOrigin: true,
  headers: { origin: server },
}

export default defineConfig({
  plugins: [vue()],
  // The schema from its sources. Its "source" condition is not asked for: other packages use that word otherwise.
  resolve: { alias: [{ find: /^@seloste\/schema\/(.+)$/, replacement: fileURLToPath(new URL('../schema/src/$1.ts', import.meta.url)) }] },
  define: { __VUE_I18N_LEGACY_API__: false, __VUE_PROD_DEVTOOLS__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  // No data: addresses, so that a strict content security policy needs no exception for them.
  build: { assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/graphql': proxied, '/api': proxied, '/documents': proxied, '/reports': proxied } },
})
