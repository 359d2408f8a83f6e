import { defineConfig } from 'vitest/config'

// graphql must be one module for type-graphql and for us; without the alias Vitest loads it twice.
export default defineConfig({
  resolve: { conditions: ['source', 'node'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
