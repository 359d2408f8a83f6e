import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NoticeReading } from '@seloste/schema/notice'
import { docxOf, pdfOf, printed, sourceOf } from '../notices/made-files.js'
import { folderOf, seloste, shieldNotice } from './seloste.js'

/** Options of a program that writes the most memory it had, in kilobytes, into a file as it ends. */
const tellingItsPeak = (file: string): string => {
  const code = `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`
  return `--import data:text/javascript,${encodeURIComponent(code)}`
}

describe('seloste extract', () => {
  it('writes the facts of each notice with their evidence and confidence', () => {
    const [source, target] = [folderOf({ 'deep/kirjapaja.txt': shieldNotice, 'other.md': `# ${shieldNotice}` }), folderOf({})]
    const { code, err } = seloste(['extract', source, '--out', target])
    expect([code, err]).toEqual([0, ''])
    expect(readdirSync(target).sort()).toEqual(['kirjapaja.json', 'other.json'])
    const reading = JSON.parse(readFileSync(join(target, 'kirjapaja.json'), 'utf8')) as NoticeReading
    expect(reading.controller.name).toBe('Kanervikon Kirjapaja Oy')
    expect(reading.transferMechanisms).toEqual(['privacy_shield'])
    expect(reading.evidence['transferMechanisms.privacy_shield']?.[0]?.text).toContain('Privacy Shield')
    expect(reading.confidence.retentionKind).toBeGreaterThan(0)
  })

  it('overwrites no facts with those of another file of the same name', () => {
    const [source, target] = [folderOf({ 'a/notice.txt': shieldNotice, 'b/notice.txt': shieldNotice }), folderOf({})]
    const { code, err } = seloste(['extract', source, '--out', target])
    expect(code).toBe(2)
    expect(err).toContain(join(source, 'b/notice.txt'))
  })

  it('finishes a folder of 1,000 files of which ten are broken, names the ten and stays within its memory', { timeout: 120_000 }, () => {
    const good = Object.fromEntries(
      Array.from({ length: 990 }, (_, index) => [
        `${index % 10}/good-${index}.${index % 2 ? 'txt' : 'md'}`,
        shieldNotice.replace('kaksi', String(index)),
      ]),
    )
    const broken: readonly (readonly [string, string | Uint8Array])[] = [
      ['tyhja.txt', ''],
      ['kuva.txt', new Uint8Array([137, 80, 78, 71, 0, 255, 0])],
      ['koodaus.txt', new Uint8Array([0x54, 0xc3, 0x28, 0xe4, 0xf6])],
      ['ei-sanoja.md', '--- 123 ---'],
      ['taulukko.xlsx', 'PK'],
      ['rikki.docx', 'PK\u0003\u0004 rikki'],
      ['rikki.pdf', '%PDF-1.7 rikki'],
      ['tyhja.pdf', ''],
      ['vanha.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
      ['pitka.txt', 'Tietosuojaseloste '.repeat(120_000)],
    ]
    const [source, target] = [folderOf({ ...good, ...Object.fromEntries(broken) }), folderOf({})]
    const peak = join(folderOf({}), 'peak')
    const { code, err, out } = seloste(['extract', source, '--out', target], { NODE_OPTIONS: tellingItsPeak(peak) })
    expect([code, out]).toEqual([2, '990 read, 10 refused\n'])
    const lines = err.trimEnd().split('\n')
    expect(lines.map((line) => /^seloste: (.+?): \S/u.exec(line)?.[1]).toSorted()).toEqual(
      broken.map(([name]) => join(source, name)).toSorted(),
    )
    expect(readdirSync(target)).toHaveLength(990)
    const megabytes = Number(readFileSync(peak, 'utf8')) / 1024
    console.log(`1,000 files: at most ${Math.round(megabytes)} MB of memory`)
    expect(megabytes).toBeGreaterThan(30)
    expect(megabytes).toBeLessThan(600)
  })

  it('reads a document and a printed notice as it reads the text, and says of a scan that it is one', async () => {
    const source = sourceOf({ id: 'kirjapaja', name: 'kirjapaja.txt', bytes: Buffer.from(shieldNotice) })
    const scan = printed('#set page(width: 80pt, height: 80pt)\n#rect(width: 40pt, height: 40pt)')
    const pdf = pdfOf(source, 'fi', { columns: 1, justify: false })
    const [folder, target] = [
      folderOf({ 'asiakirja.docx': await docxOf(source), 'painettu.pdf': pdf, 'skannattu.pdf': scan }),
      folderOf({}),
    ]
    const { code, err, out } = seloste(['extract', folder, '--out', target])
    expect([code, out]).toEqual([2, '2 read, 1 refused\n'])
    expect(err).toBe(`seloste: ${join(folder, 'skannattu.pdf')}: the PDF is a scan: it holds pictures of pages, and no text to read\n`)
    for (const name of ['asiakirja.json', 'painettu.json']) {
      const reading = JSON.parse(readFileSync(join(target, name), 'utf8')) as NoticeReading
      expect(reading.controller.name).toBe('Kanervikon Kirjapaja Oy')
      expect(reading.transferMechanisms).toEqual(['privacy_shield'])
    }
  })

  it('says how it is used', () => {
    const { code, err } = seloste(['extract'])
    expect(code).toBe(2)
    expect(err).toContain('--out')
    expect(seloste(['extract', '--help']).out).toContain('--out')
  })

  it('ends in one line where the folder cannot be written to', () => {
    const folder = folderOf({ 'a.txt': shieldNotice, 'file.txt': 'a' })
    for (const out of [join(folder, 'file.txt'), join(folder, 'file.txt/below'), '/proc/none/of/ours']) {
      const { code, err } = seloste(['extract', join(folder, 'a.txt'), '--out', out])
      expect([code, err]).toEqual([2, expect.stringMatching(/^seloste: .*: cannot be written \(E[A-Z]+\)\n$/)])
      expect(err).toContain(out)
    }
  })
})
