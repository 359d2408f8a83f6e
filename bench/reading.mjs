// How long a notice takes to read, by format; against merely turning it into text; and how that grows with its length.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openNotice } from '@seloste/server/notices/read-notice'
import { openSource } from '@seloste/server/notices/read/open-source'
import { docxOf, pdfOf, sourceOf } from '../test/notices/made-files.ts'

const folder = join(import.meta.dirname, '../test/notices/own')
const sources = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => sourceOf({ id: name, name, bytes: readFileSync(join(folder, name)) }))

/** Growth is measured in one language: the words that are looked for are those of the language. */
const finnish = sources.filter(({ text }) => / ja /u.test(text) && / rekister/iu.test(text))

const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const cellsOf = (blocks, table) => blocks.filter(({ cell }) => cell?.table === table)

/** Blocks in order; those of one table together, as a list of rows. */
function piecesOf({ text, blocks }) {
  const seen = new Set()
  return blocks.flatMap((block) => {
    if (!block.cell) return [{ ...block, words: text.slice(block.start, block.end) }]
    if (seen.has(block.cell.table)) return []
    seen.add(block.cell.table)
    const rows = []
    for (const { cell, start, end } of cellsOf(blocks, block.cell.table)) (rows[cell.row] ??= [])[cell.column] = text.slice(start, end)
    return [{ kind: 'table', rows: rows.filter(Boolean) }]
  })
}

const markdown = {
  heading: ({ level, words }) => `${'#'.repeat(Math.max(1, level))} ${words}\n\n`,
  item: ({ number, words }) => `${number ? `${number}.` : '-'} ${words}\n`,
  table: ({ rows }) => `${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`,
  paragraph: ({ words }) => `${words}\n\n`,
}
const html = {
  heading: ({ level, words }) => `<h${Math.max(1, level)}>${escaped(words)}</h${Math.max(1, level)}>`,
  item: ({ words }) => `<ul><li>${escaped(words)}</li></ul>`,
  table: ({ rows }) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell ?? '')}</td>`).join('')}</tr>`).join('')}</table>`,
  paragraph: ({ words }) => `<p>${escaped(words)}</p>`,
}
const written = (source, how) =>
  Buffer.from(
    piecesOf(source)
      .map((piece) => how[piece.kind](piece))
      .join(''),
  )

const formats = {
  txt: (source) => Buffer.from(source.text),
  md: (source) => written(source, markdown),
  html: (source) => written(source, html),
  docx: (source) => docxOf(source),
  pdf: (source) => pdfOf(source, 'fi', { columns: 1, justify: false }),
}

/** So many notices one after the other, as one source. */
function chained(count) {
  const chain = { text: '', blocks: [] }
  let tables = 0
  for (let index = 0; index < count; index += 1) {
    const { text, blocks } = finnish[index % finnish.length]
    const offset = chain.text.length + (index === 0 ? 0 : 2)
    chain.text += (index === 0 ? '' : '\n\n') + text
    for (const block of blocks) {
      const cell = block.cell && { ...block.cell, table: block.cell.table + tables }
      chain.blocks.push({ ...block, start: block.start + offset, end: block.end + offset, cell })
    }
    tables += 1 + Math.max(-1, ...blocks.map(({ cell }) => cell?.table ?? -1))
  }
  return chain
}

/** Milliseconds that one round over these files takes: the median of some rounds, after one that warms up. */
async function round(files, read, rounds) {
  const times = []
  for (let at = -1; at < rounds; at += 1) {
    globalThis.gc?.()
    const start = performance.now()
    for (const file of files) {
      const result = await read(file)
      if (!result.ok) throw new Error(`${file.name}: ${result.error.code}`)
    }
    if (at >= 0) times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
}

const filesOf = (format, list) =>
  Promise.all(list.map(async (source) => ({ name: `notice.${format}`, bytes: await formats[format](source) })))

const LIMIT = 1.3
let worst = 0

console.log(
  `${sources.length} notices of our own, ${Math.round(sources.reduce((sum, { text }) => sum + text.length, 0) / sources.length)} characters each on average\n`,
)
console.log('format   ms a notice   of that text   ratio')
for (const format of Object.keys(formats)) {
  const files = await filesOf(format, sources)
  await round(files, openNotice, 2)
  const whole = (await round(files, openNotice, 7)) / files.length
  const text = (await round(files, openSource, 7)) / files.length
  console.log(
    `${format.padEnd(8)} ${whole.toFixed(2).padStart(11)} ${text.toFixed(2).padStart(14)} ${(whole / text).toFixed(1).padStart(7)}`,
  )
}

console.log('\nformat   length   characters         ms   against proportional')
for (const format of Object.keys(formats)) {
  const single = await filesOf(format, finnish)
  const letters = finnish.reduce((sum, { text }) => sum + text.length, 0)
  const each = (await round(single, openNotice, 9)) / letters
  console.log(
    `${format.padEnd(8)} ${'1×'.padStart(6)} ${String(Math.round(letters / finnish.length)).padStart(12)} ${((each * letters) / finnish.length).toFixed(1).padStart(10)} ${'1.00'.padStart(14)}`,
  )
  for (const count of [10, 100]) {
    const source = chained(count)
    const time = await round(await filesOf(format, [source]), openNotice, count === 10 ? 5 : 3)
    const ratio = time / (each * source.text.length)
    worst = Math.max(worst, ratio)
    console.log(
      `${format.padEnd(8)} ${`${count}×`.padStart(6)} ${String(source.text.length).padStart(12)} ${time.toFixed(1).padStart(10)} ${ratio.toFixed(2).padStart(14)}`,
    )
  }
}
console.log(`\nworst growth ${worst.toFixed(2)} of proportional, at most ${LIMIT} is aimed at`)
