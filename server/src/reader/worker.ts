// Runs in a thread of its own: takes one file at a time and answers with what it says.
import { parentPort } from 'node:worker_threads'
import { openNotice } from '../notices/read-notice.js'
import type { Answer, Question } from './message.js'

parentPort?.on('message', ({ id, file }: Question) => {
  openNotice(file)
    .then((result): Answer => ({ id, result }))
    .catch((error: unknown): Answer => ({
      id,
      result: { ok: false, error: { code: 'reader_failed', name: file.name, detail: String(error) } },
    }))
    .then((answer) => parentPort?.postMessage(answer))
})
