/** Milliseconds of each of so many rounds, after some that warm up; sorted, the quickest first. */
export async function timesOf(work, { rounds, warmup = 2 }) {
  const times = []
  for (let at = -warmup; at < rounds; at += 1) {
    globalThis.gc?.()
    const start = performance.now()
    await work(at)
    if (at >= 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

/** The middle one of sorted times. */
export const median = (times) => times[Math.floor(times.length / 2)]

/** Rows under a head, set right but for the first column. */
export function printTable(head, rows) {
  const lines = [head, ...rows].map((line) => line.map(String))
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at].length)))
  for (const line of lines) console.log(line.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('   '))
}
