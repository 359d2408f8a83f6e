import type { Phrase } from '../words/phrase.js'

/** Words for moving data, for the world inside and outside the EEA, and for how surely it is said. */
export type TransferWords = Readonly<Record<'inside' | 'move' | 'outside' | 'may' | 'unless' | 'principle', readonly Phrase[]>>
