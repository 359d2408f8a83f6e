// pnpm rule:new ID [FOLDER]: writes the skeleton of a rule and its line in the registry. The parity test says what is still to be written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const rulesFolder = join(import.meta.dirname, '../server/src/rules')
const folders = readdirSync(rulesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'report')
  .map(({ name }) => name)
const guesses = [
  ['transfer-', 'chapter-5'],
  ['retention-', 'article-30-1'],
  ['controller-', 'roles'],
  ['recipients-', 'article-30-1'],
  ['purpose-', 'article-30-1'],
  ['security-', 'security'],
  ['processor-record-', 'article-30-2'],
  ['processor-', 'article-28'],
  ['rights-', 'article-13-14'],
  ['review-', 'accountability'],
  ['document-', 'accountability'],
  ['dpia-', 'impact'],
  ['consistency-', 'coherence'],
  ['legal-basis-', 'lawfulness'],
  ['data-', 'lawfulness'],
]

function stop(message) {
  console.error(message)
  process.exit(2)
}

const [id, wanted] = process.argv.slice(2)
if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
  stop('usage: pnpm rule:new ID [FOLDER], with an ID that names the failing state in lower case and hyphens: transfer-country-missing')
}
const folder = wanted ?? guesses.find(([start]) => id.startsWith(start))?.[1]
if (!folder || !folders.includes(folder)) stop(`say in which folder the rule belongs: ${folders.join(', ')}`)

const registry = join(rulesFolder, folder, 'index.ts')
const group = readFileSync(registry, 'utf8')
const index = readFileSync(join(rulesFolder, 'index.ts'), 'utf8')
const file = join(rulesFolder, folder, `${id}.ts`)
if (folders.some((each) => existsSync(join(rulesFolder, each, `${id}.ts`)))) stop(`there is a rule ${id} already`)
const retired = /retiredRuleIds[^=]*= \[([^\]]*)\]/.exec(index)?.[1] ?? ''
if (retired.includes(`'${id}'`)) stop(`${id} stood in reports once and is retired: choose another id`)

const since = /rulesetVersion = '([^']+)'/.exec(index)?.[1]
const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const empty = "{ fi: '', sv: '', en: '' }"

writeFileSync(
  file,
  `import { field } from '../evidence.js'
import { recordSays } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'

export const ${name} = defineRule({
  id: '${id}',
  since: '${since}',
  aliases: [],
  severity: { level: 'medium', reason: ${empty} },
  cites: ['gdpr:30.1'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ({ title }) => (title.fi ? met() : gap({ evidence: [field('title')] })),
  text: {
    topic: ${empty},
    titleMet: ${empty},
    titleGap: ${empty},
    why: ${empty},
    fix: ${empty},
    ask: ${empty},
    goodEntry: ${empty},
  },
  needs: null,
  neverUnsure: '',
  examples: [recordSays('met', '', {}), recordSays('gap', '', { title: {} })],
})
`,
)

const imported = group.replace(/\nexport const/, `import { ${name} } from './${id}.js'\n\nexport const`)
writeFileSync(registry, imported.replace(/(: readonly Rule\[\] = \[[^\]]*)\]/, `$1  ${name},\n]`))

console.log(`server/src/rules/${folder}/${id}.ts is written and registered. Then:
  1. write its check, its texts in three languages, its citations and examples
  2. raise rulesetVersion in server/src/rules/index.ts, and \`since\` here, and add the version to server/src/rules/history.ts
  3. pnpm rules:docs
  4. pnpm exec vitest run test/rules, which says what is missing`)
