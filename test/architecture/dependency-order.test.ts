import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { cruise, type IForbiddenRuleType, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Which folder may not import which. One line a law; the comment says what it protects. */
const forbidden: IForbiddenRuleType[] = [
  law('the schema imports nothing', '^schema/', { pathNot: '^schema/' }),
  law('rules, notices and exports are pure: no database, no network, no process', '^server/src/(rules|notices)/', {
    path: '^(node:|fs|path|http|net|pg|fastify|@mikro-orm|server/src/(db|features|graphql|cli|access|auth|audit|http|embedded|imports|config|main))',
  }),
  law('rules know nothing of reading', '^server/src/rules/', { path: '^server/src/(notices|exports|imports)/' }),
  law('reading knows nothing of rules', '^server/src/notices/', { path: '^server/src/(rules|exports|imports)/' }),
  law('exports render what they are given', '^server/src/exports/', {
    path: '^server/src/(notices|imports|db|features|graphql|cli|access|auth|audit|http|embedded|config|main)',
  }),
  law('imports read, they never write', '^server/src/imports/', {
    path: '^server/src/(db|features|graphql|cli|access|auth|audit|http|main)',
  }),
  law('templates, comparison and letters are pure: they lay out what they are given', '^server/src/(templates|comparison|letters)/', {
    path: '^(node:|fs|path|http|net|pg|fastify|@mikro-orm|type-graphql|server/src/(db|features|graphql|cli|access|auth|audit|http|embedded|config|main))',
  }),
  law('the database knows tables, not verbs', '^server/src/db/', { path: '^server/src/(graphql|cli|main|http)', pathNot: '\\.entity\\.' }),
  law('features do not know who calls them', '^server/src/features/', { path: '^server/src/(cli|main|http)' }),
  law('only main knows the demo', '^server/src/(?!demo/|main)', { path: '^server/src/demo/' }),
  law('nothing imports main', '.', { path: '^server/src/main\\.ts$' }),
  law('nothing imports the tests', '^(schema|server|client)/', { path: '^test/' }),
  {
    name: 'a feature reaches another through its service or its entity, never its repository',
    severity: 'error',
    from: { path: '^server/src/features/([^/]+)/' },
    to: { path: '^server/src/features/([^/]+)/.+\\.repository\\.ts$', pathNot: '^server/src/features/$1/' },
  },
  {
    name: 'no import runs in a circle',
    severity: 'error',
    from: { pathNot: '\\.entity\\.ts$' },
    to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$' } },
  },
]

function law(name: string, from: string, to: { path?: string; pathNot?: string }): IForbiddenRuleType {
  return { name, severity: 'error', from: { path: from }, to }
}

async function read(folders: string[], rules = forbidden): Promise<ICruiseResult> {
  const result = await cruise(
    folders.filter((folder) => existsSync(resolve(root, folder))),
    {
      baseDir: root,
      ruleSet: { forbidden: rules },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        conditionNames: ['source', 'import', 'node', 'default'],
        exportsFields: ['exports'],
        extensions: ['.ts', '.js'],
      },
    },
  )
  return result.output as ICruiseResult
}

describe('dependency order', () => {
  it('holds in every file', async () => {
    const { summary, modules } = await read(['schema/src', 'server/src'])
    expect(summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`)).toEqual([])
    // An order that sees no files would hold for ever.
    expect(modules.length).toBeGreaterThan(50)
    expect(
      modules.some((module) => module.source.startsWith('server/') && module.dependencies.some((to) => to.resolved.startsWith('schema/'))),
    ).toBe(true)
  })

  it('is broken by an import against it', async () => {
    const { summary } = await read(['server/src/rules'], [law('rules may not know the schema', '^server/src/rules/', { path: '^schema/' })])
    expect(summary.violations.length).toBeGreaterThan(0)
  })
})
