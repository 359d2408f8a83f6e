// Reading a notice takes a processor; it happens in threads beside the one that answers people.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { NoticeFile, ReadResult } from '../notices/read-notice.js'
import type { SourceErrorCode } from '../notices/read/source-text.js'
import type { Answer, Question } from './message.js'

/** Reads notices beside the thread that asks. One file that takes too long or breaks its thread is refused, and stops no other. */
export interface Reader {
  /** How many files are read at a time. */
  readonly size: number
  readonly read: (file: NoticeFile) => Promise<ReadResult>
  /** Ends the threads; what they were reading is refused. */
  readonly close: () => Promise<void>
}

export interface ReaderOptions {
  readonly size?: number
  /** Milliseconds that one file may take. */
  readonly patience?: number
  /** Megabytes that one file may take to read. */
  readonly memory?: number
  /** The file that runs in each thread. */
  readonly entry?: string
}

/** Far above what the longest notice takes on a busy machine. */
const PATIENCE = 60_000
const MEMORY = 768
/** Built code, from here and from the source of this file alike: a thread has no compiler. */
const ENTRY = new URL('../../dist/reader/worker.js', import.meta.url)

interface Job {
  readonly file: NoticeFile
  readonly done: (result: ReadResult) => void
}

/** Makes a reader; its threads start with the first file and keep no program from ending. */
export function createReader(options: ReaderOptions = {}): Reader {
  const size = options.size ?? Math.max(1, Math.min(2, availableParallelism() - 1))
  const waiting: Job[] = []
  const threads: Thread[] = []
  const next = (): void => {
    while (waiting.length > 0) {
      const idle = threads.find((thread) => thread.isIdle()) ?? (threads.length < size ? started() : undefined)
      if (!idle) return
      const job = waiting.shift()
      if (job) idle.take(job)
    }
  }
  const started = (): Thread => {
    const thread = new Thread(options, next, () => {
      const at = threads.indexOf(thread)
      if (at >= 0) threads.splice(at, 1)
    })
    threads.push(thread)
    return thread
  }
  return {
    size,
    read: (file) =>
      new Promise((done) => {
        waiting.push({ file, done })
        next()
      }),
    close: async () => {
      for (const { file, done } of waiting.splice(0)) done(refusal(file, 'reader_failed'))
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

const refusal = ({ name }: NoticeFile, code: SourceErrorCode, detail?: string): ReadResult => ({
  ok: false,
  error: { code, name, ...(detail === undefined ? {} : { detail }) },
})

/** One thread and the file in its hands. */
class Thread {
  private readonly worker: Worker
  private readonly patience: number
  private job: Job | null = null
  private timer: NodeJS.Timeout | undefined
  private count = 0

  constructor(
    { patience = PATIENCE, memory = MEMORY, entry }: ReaderOptions,
    private readonly onFree: () => void,
    private readonly onEnd: () => void,
  ) {
    this.patience = patience
    this.worker = new Worker(entry ?? ENTRY, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    this.worker.unref()
    this.worker.on('message', (answer: Answer) => {
      if (answer.id === this.count) this.finish(answer.result)
    })
    this.worker.on('error', (error) => this.fail(String(error)))
    this.worker.on('exit', () => this.fail('the thread ended'))
  }

  isIdle = (): boolean => this.job === null

  take(job: Job): void {
    this.job = job
    this.count += 1
    this.worker.ref()
    this.timer = setTimeout(() => this.giveUp(), this.patience)
    const { name, bytes, registers } = job.file
    const question: Question = { id: this.count, file: { name, bytes, ...(registers !== undefined && { registers }) } }
    this.worker.postMessage(question)
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private giveUp(): void {
    const job = this.release()
    this.onEnd()
    void this.worker.terminate()
    job?.done(refusal(job.file, 'took_too_long'))
    this.onFree()
  }

  private finish(result: ReadResult): void {
    const job = this.release()
    this.worker.unref()
    job?.done(result)
    this.onFree()
  }

  private fail(detail: string): void {
    const job = this.release()
    this.onEnd()
    job?.done(refusal(job.file, 'reader_failed', detail))
    this.onFree()
  }

  private release(): Job | null {
    const { job } = this
    clearTimeout(this.timer)
    this.job = null
    return job
  }
}

let shared: Reader | undefined

/** Reads a file in the threads that the whole program shares. */
export function readBeside(file: NoticeFile): Promise<ReadResult> {
  shared ??= createReader()
  return shared.read(file)
}

/** Begins with a few of the files ahead of the one that is waited for; the answers come in the order of the files. */
export async function* inOrder<File, Result>(
  files: Iterable<File>,
  begin: (file: File) => Promise<Result>,
  ahead = 4,
): AsyncGenerator<{ readonly file: File; readonly result: Result }> {
  const begun: { file: File; result: Promise<Result> }[] = []
  for (const file of files) {
    begun.push({ file, result: begin(file) })
    const first = begun.length >= ahead ? begun.shift() : undefined
    if (first) yield { file: first.file, result: await first.result }
  }
  for (const { file, result } of begun) yield { file, result: await result }
}
