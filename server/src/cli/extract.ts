import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Command } from 'commander'
import { readNoticeFile, sourceFiles } from './source-files.js'
import { exit } from './verb.js'

/** `extract PATH… --out DIR`: the facts of each notice as JSON, with the words behind each and how sure the reader is. */
export function extract(program: Command): void {
  program
    .command('extract')
    .description('read notices and write their facts, each with its evidence and confidence')
    .argument('<path...>', 'files or folders: .txt, .md, .html, .docx, .pdf')
    .requiredOption('--out <dir>', 'folder for one JSON file a notice')
    .action(async (paths: string[], options: { out: string }) => {
      mkdirSync(options.out, { recursive: true })
      const written = new Map<string, string>()
      let refused = 0
      const refuse = (path: string, why: string): void => {
        refused += 1
        process.stderr.write(`seloste: ${path}: ${why}\n`)
      }
      for (const file of sourceFiles(paths)) {
        const read = await readNoticeFile(file)
        if (!read.ok) {
          refuse(file.path, read.why)
          continue
        }
        const name = `${basename(file.path, extname(file.path))}.json`
        const earlier = written.get(name)
        if (earlier) {
          refuse(file.path, `${name} already holds the facts of ${earlier}`)
          continue
        }
        writeFileSync(join(options.out, name), `${JSON.stringify(read.reading, null, 2)}\n`)
        written.set(name, file.path)
      }
      process.stdout.write(`${written.size} read, ${refused} refused\n`)
      if (refused > 0) process.exitCode = exit.wrong
    })
}
