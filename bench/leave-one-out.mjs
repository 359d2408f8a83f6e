// How each public notice is read by a reader that has never seen it: without the words of the lexicons that no other public
// notice supports. Patterns written as regular expressions, the calendar and the countries stay as they are.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layOut } from '@seloste/server/notices/notice'
import { readNotice } from '@seloste/server/notices/read-notice'
import { readSource } from '@seloste/server/notices/read/read-source'
import { hasShared, sharedFiles, sharedNotices } from '../test/notices/support.ts'
import { entriesWeighed, readerWithout, weighBy } from './support/leave-out.mjs'

if (!hasShared) {
  console.log('skipped: the annotated notices (../shared/notices) are not here')
  process.exit(0)
}

const lexiconFolder = new URL('lexicon/', import.meta.resolve('@seloste/server/notices/read-notice'))
const lexicons = readdirSync(fileURLToPath(lexiconFolder))
  .filter((name) => name.endsWith('.js'))
  .map((name) => new URL(name, lexiconFolder).href)

const files = sharedFiles()
await weighBy(
  files.map((file) => ({ id: file.id, notice: layOut(readSource(file).source) })),
  lexicons,
)

const predictions = mkdtempSync(join(tmpdir(), 'seloste-leave-one-out-'))

/** The scorer's report over readings of all the notices. */
async function scored(readerOf) {
  for (const file of files) {
    const result = (await readerOf(file.id))(file)
    if (!result.ok) throw new Error(`${file.id}: ${result.error.code}`)
    writeFileSync(join(predictions, `${file.id}.json`), JSON.stringify({ id: file.id, ...result.reading }))
  }
  const scorer = join(sharedNotices, 'score.mjs')
  const output = execFileSync(process.execPath, [scorer, '--gold', join(sharedNotices, 'gold'), '--pred', predictions, '--json'])
  return JSON.parse(output.toString())
}

const figure = (row) => row.accuracy ?? row.f1 ?? 0
const line = (name, plain, without) =>
  console.log(
    `${name.padEnd(24)} ${plain.toFixed(3).padStart(7)} ${without.toFixed(3).padStart(9)} ${(without - plain).toFixed(3).padStart(8)}`,
  )

const plain = await scored(() => readNotice)
// The machinery itself changes nothing: a reader made anew with nothing left out reads the same.
const untouched = await scored(async () => (await readerWithout('none of them')).readNotice)
if (untouched.overall !== plain.overall) throw new Error(`made anew the reader scores ${untouched.overall}, not ${plain.overall}`)
const without = await scored(async (id) => (await readerWithout(id)).readNotice)
rmSync(predictions, { recursive: true, force: true })

console.log(`key                        plain   left out     drop`)
for (const [key, row] of Object.entries(plain.keys)) line(key, figure(row), figure(without.keys[key]))
line(`overall, ${plain.notices} notices`, plain.overall, without.overall)

const { weighed, single, none } = entriesWeighed()
console.log(
  `\n${weighed} entries of ${lexicons.length} lexicons: ${single} match in one public notice alone and are left out for it, ${none} in none and stay`,
)
