import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const isCheckout = existsSync(join(root, '.git'))

/** Everything that is kept in the project, without what is generated. */
const files = isCheckout
  ? execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((file) => file && existsSync(join(root, file)) && file !== 'pnpm-lock.yaml')
  : []
const code = files.filter((file) => /\.(ts|vue|mjs)$/.test(file))
const text = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Lists of facts or words are as long as what they list. */
const isList = (file: string): boolean =>
  /^(schema\/src\/law|server\/src\/(notices\/lexicon|demo\/organizations|db\/migrations|exports\/wording)|client\/src\/i18n)\//.test(file)

describe.skipIf(!isCheckout)('the house', () => {
  it('holds no file that is two rooms in one', () => {
    const long = code.filter((file) => !isList(file) && !file.startsWith('test/')).filter((file) => text(file).split('\n').length > 351)
    expect(code.length).toBeGreaterThan(200)
    expect(long).toEqual([])
  })

  it('has no mark of unfinished work and no check switched off', () => {
    const marks =
      /\bTODO\b|\bFIXME\b|@ts-ignore|@ts-nocheck|oxlint-disable|eslint-disable|\bas any\b|: any[,;)= ]|\b(?:it|test|describe)\.only\(/
    expect(code.filter((file) => file !== 'test/architecture/house.test.ts' && marks.test(text(file)))).toEqual([])
  })

  it('names files in kebab case, and none by an empty word', () => {
    const odd = code.filter((file) => /^(schema|server|test|scripts)\//.test(file)).filter((file) => !/^[a-z0-9.-]+$/.test(basename(file)))
    const empty = code.filter((file) => /^(utils?|helpers?|manager|data|info)\.\w+$/.test(basename(file)))
    expect([...odd, ...empty]).toEqual([])
  })

  it('registers every rule, import, export, layout and download that lies in its folder', () => {
    for (const [folder, around] of [
      ['server/src/imports', ['format.ts']],
      ['server/src/exports/layouts', ['layout.ts']],
      ['server/src/graphql/downloads', ['download.ts', 'asked.ts', 'serve.ts']],
    ] as const) {
      const registry = text(`${folder}/index.ts`)
      const members = readdirSync(join(root, folder)).filter(
        (file) => file.endsWith('.ts') && file !== 'index.ts' && !around.some((one) => one === file),
      )
      expect(members.length).toBeGreaterThan(0)
      for (const member of members) expect(registry, `${folder}/${member}`).toContain(`./${member.replace(/\.ts$/, '.js')}`)
    }
  })

  it('cites in its documents only files that exist', () => {
    const documents = files.filter((file) => file.endsWith('.md'))
    const named = documents.flatMap((file) =>
      [...text(file).matchAll(/`((?:schema|server|client|test|docs|scripts)\/[\w./-]+\.\w+)`/g)].map(([, path]) => `${file}: ${path}`),
    )
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((line) => !existsSync(join(root, line.split(': ')[1]!)))).toEqual([])
  })
})
