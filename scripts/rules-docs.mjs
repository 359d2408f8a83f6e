// Writes docs/rules.md from the rules. `--check` only tells whether the page is in step.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/rules.md')

const conditions = ['source', 'node', 'import', 'default']
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions }, noExternal: [/^@seloste\//] },
})
const { rules, rulesetVersion } = await vite.ssrLoadModule('/server/src/rules/index.ts')
const { rulesCatalogue } = await vite.ssrLoadModule('/server/src/rules/catalogue.ts')
await vite.close()

const wanted = rulesCatalogue(rules, rulesetVersion)
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== wanted) {
    console.error('docs/rules.md is out of step: run pnpm rules:docs')
    process.exitCode = 1
  }
} else {
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(page, wanted)
  console.log(`docs/rules.md: ${rules.length} rules, ruleset ${rulesetVersion}`)
}
