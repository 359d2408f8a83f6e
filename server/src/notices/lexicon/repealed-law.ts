import type { Phrase } from '../words/phrase.js'

/** A repealed act: the name that a reader is shown and the phrases that cite it, in any of the languages. */
export interface RepealedAct {
  readonly id: string
  readonly phrases: readonly Phrase[]
}

/** Acts that no longer bind: data protection acts from before the Regulation, and decrees that later acts took the place of. */
export const repealedActs: readonly RepealedAct[] = [
  { id: '523/1999', phrases: ['henkilötietola*', '523 1999', '523 99', 'personal data act', 'personuppgiftslag* 523'] },
  { id: '1998:204', phrases: ['1998 204', 'pul', 'personuppgiftslag* 1998', 'personuppgiftslagen'] },
  { id: '298/2009', phrases: ['298 2009', 'potilasasiakirja asetus*'] },
  { id: '99/2001', phrases: ['99 2001'] },
  { id: '516/2004', phrases: ['516 2004', 'sähköisen viestinnän tietosuojala*'] },
  { id: '95/46/EY', phrases: ['95 46', 'henkilötietodirektiiv*', 'data protection directive'] },
  { id: 'Data Protection Act 1998', phrases: ['data protection act 1998', 'dpa 1998'] },
  { id: '159/2007', phrases: ['159 2007'] },
  { id: '471/1987', phrases: ['471 1987', 'henkilörekisterila*'] },
]
