import { join } from 'node:path'
import { openNotice } from '@seloste/server/notices/read-notice'
import { createReader, inOrder, readBeside, type Reader } from '@seloste/server/reader/reader'
import { afterEach, describe, expect, test } from 'vitest'
import { docxOf, sourceOf } from '../notices/made-files.js'
import { ownFiles } from '../notices/support.js'

let reader: Reader | undefined
afterEach(() => reader?.close())

const bytes = new Uint8Array([65])
const breaking = (): Reader =>
  (reader = createReader({ size: 2, patience: 1000, memory: 32, entry: join(import.meta.dirname, 'stuck-worker.mjs') }))

describe('a reader beside the thread that asks', () => {
  test('reads what is read without it, of each format', async () => {
    const [first] = ownFiles()
    if (!first) throw new Error('no notice of our own')
    const files = [...ownFiles().slice(0, 4), { id: 'docx', name: 'a.docx', bytes: await docxOf(sourceOf(first)) }]
    for (const file of files) expect(await readBeside(file)).toEqual(await openNotice(file))
  })

  test('answers others while it reads', async () => {
    const long = Buffer.from('Tietoja säilytetään kuusi vuotta asiakassuhteen päättymisestä.\n\n'.repeat(8000))
    let turns = 0
    const ticking = setInterval(() => (turns += 1), 5)
    const result = await readBeside({ name: 'pitka.txt', bytes: long })
    clearInterval(ticking)
    expect(result.ok).toBe(true)
    expect(turns).toBeGreaterThan(5)
  })

  test.each([
    ['stuck.txt', 'took_too_long'],
    ['memory.txt', 'reader_failed'],
    ['throws.txt', 'reader_failed'],
    ['ends.txt', 'reader_failed'],
  ])('refuses %s by name, and reads the others', async (name, code) => {
    const { read } = breaking()
    const names = ['a.txt', name, 'b.txt', name, 'c.txt', 'd.txt']
    const results = await Promise.all(names.map((each) => read({ name: each, bytes })))
    expect(results.map((result) => (result.ok ? result.text : `${result.error.name} ${result.error.code}`))).toEqual(
      names.map((each) => (each === name ? `${name} ${code}` : each)),
    )
  })

  test('refuses what it holds when it is closed', async () => {
    const { read, close } = breaking()
    const results = Promise.all(['stuck.txt', 'stuck.txt', 'a.txt'].map((name) => read({ name, bytes })))
    await close()
    expect((await results).map(({ ok }) => ok)).toEqual([false, false, false])
  })

  test('gives the answers in the order of the files, whichever is ready first', async () => {
    const waits = [30, 1, 20, 1, 10]
    const answers: number[] = []
    for await (const { result } of inOrder(waits, (wait) => new Promise<number>((done) => setTimeout(() => done(wait), wait)), 3))
      answers.push(result)
    expect(answers).toEqual(waits)
  })
})
