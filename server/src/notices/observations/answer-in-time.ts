import { answerTimes } from './answer-time.js'
import type { Observer } from './observer.js'

/** A request is answered within a month, Art. 12(3). */
export const answerInTime: Observer = { kind: 'answer_in_time', read: (notice) => answerTimes(notice, 'answer_in_time') }
