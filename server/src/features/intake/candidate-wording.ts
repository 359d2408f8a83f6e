import type { CandidateEntity } from './candidate.entity.js'

/** The wording that goes into the register: the person's, else the document's. */
export const wordingOf = ({ changedText, text }: CandidateEntity): string => changedText ?? text
