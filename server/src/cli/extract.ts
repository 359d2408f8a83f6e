import { writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { makeFolder } from '../make-folder.js'
import { readNotices } from './source-files.js'
import { exit, writeOrRefuse } from './verb.js'

/** `extract PATH… --out DIR`: the facts of each notice as JSON, with the words behind each and how sure the reader is. */
export function extract(program: Command): void {
  program
    .command('extract')
    .description('read notices and write their facts, each with its evidence and confidence')
    .argument('<path...>', 'files or folders: .txt, .md, .html, .docx, .pdf')
    .requiredOption('--out <dir>', 'folder for one JSON file a notice')
    .action(async (paths: string[], options: { out: string }) => {
      writeOrRefuse(options.out, () => makeFolder(resolve(options.out), 0o777))
      const written = new Map<string, string>()
      let refused = 0
      const refuse = (path: string, why: string): void => {
        refused += 1
        process.stderr.write(`seloste: ${path}: ${why}\n`)
      }
      for await (const { file: source, read } of readNotices(paths)) {
        if (!read.ok) {
          refuse(source.path, read.why)
          continue
        }
        const name = `${basename(source.path, extname(source.path))}.json`
        const earlier = written.get(name)
        if (earlier) {
          refuse(source.path, `${name} already holds the facts of ${earlier}`)
          continue
        }
        const file = join(options.out, name)
        writeOrRefuse(file, () => writeFileSync(file, `${JSON.stringify(read.reading, null, 2)}\n`))
        written.set(name, source.path)
      }
      process.stdout.write(`${written.size} read, ${refused} refused\n`)
      if (refused > 0) process.exitCode = exit.wrong
    })
}
