// `pnpm bench`: every measurement; `pnpm bench reading`: one of them, by the name of its file in `bench`.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { foreground, prepare, root } from './prepare.mjs'

const known = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.replace('.mjs', ''))
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`bench: ${unknown.join(', ')} is not one of ${known.join(', ')}`)
  process.exit(2)
}
prepare()
for (const name of wanted.length > 0 ? wanted : known) {
  console.log(`\n${name}\n`)
  const code = await foreground('node', ['--expose-gc', join('bench', `${name}.mjs`)])
  if (code !== 0) process.exitCode = code
}
