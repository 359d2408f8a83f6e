import { availableParallelism } from 'node:os'
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
    // Half of the time goes by waiting for the browser and the database: one file at a time, as on two processors by default, is half idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
