// A thread that breaks in every way that a reader's may: it never answers, runs out of memory, throws or ends.
import { parentPort } from 'node:worker_threads'

const answers = {
  'stuck.txt': () => {
    for (;;) Math.random()
  },
  'memory.txt': () => {
    const kept = []
    for (;;) kept.push(Array.from({ length: 100_000 }, () => kept.length))
  },
  'throws.txt': () => {
    throw new Error('broken')
  },
  'ends.txt': () => process.exit(3),
}

parentPort.on('message', ({ id, file: { name } }) => {
  answers[name]?.()
  parentPort.postMessage({ id, result: { ok: true, text: name } })
})
