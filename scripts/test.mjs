// `npm test`: installs, builds and runs every test; the last line is the count. `npm test -- test/rules` runs a part.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foreground, prepare } from './prepare.mjs'

prepare()
const folder = mkdtempSync(join(tmpdir(), 'seloste-count-'))
const file = join(folder, 'count.json')
const reporters = ['--reporter=default', '--reporter=./scripts/count-reporter.mjs']
const code = await foreground('vitest', ['run', ...reporters, ...process.argv.slice(2)], { TEST_COUNT_FILE: file })
// Without a count the run itself broke down; that is a failure, whatever passed before.
const { passed, failed, skipped } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 }
rmSync(folder, { recursive: true })
const isBroken = code !== 0 && failed === 0
console.log(`${passed} passed, ${isBroken ? 1 : failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = code === 0 && failed > 0 ? 1 : code
