import { answerTimes } from './answer-time.js'
import type { Observer } from './observer.js'

/** A request is answered within more than a month as a rule, against Art. 12(3). */
export const answerLate: Observer = { kind: 'answer_late', read: (notice) => answerTimes(notice, 'answer_late') }
