import type { Confidence } from '../../graphql/words.js'
import { letterOf } from '../standing.js'
import type { CandidateRow, DocumentHead } from './document.repository.js'
import { Candidate, SourceDocument } from './intake.type.js'
import { SourceSpan } from './span.type.js'

/** A document as the API shows it, without its text. */
export const toDocument = ({
  id,
  version,
  name,
  language,
  status,
  size,
  sha256,
  addedAt,
  addedBy,
  organizationId,
  proposedTitle,
  changedAt,
}: DocumentHead): SourceDocument =>
  Object.assign(new SourceDocument(), {
    id,
    version,
    name,
    language,
    status,
    size,
    sha256,
    addedBy,
    organizationId,
    proposedTitle,
    addedAt: new Date(addedAt).toISOString(),
    changedAt: new Date(changedAt).toISOString(),
    downloadUrl: `/documents/${id}/original`,
  })

/** How sure the reader is, in a word. */
export const wordOf = (confidence: number): Confidence => (confidence >= 0.9 ? 'certain' : confidence >= 0.7 ? 'likely' : 'uncertain')

/** A candidate as the API shows it. */
export function toCandidate(row: CandidateRow): Candidate {
  const {
    id,
    number,
    kind,
    statement,
    text,
    code,
    country,
    period,
    confidence,
    status,
    changedText,
    spans,
    documentId,
    documentName,
    language,
    organizationId,
  } = row
  return Object.assign(new Candidate(), {
    id,
    number,
    kind,
    statement,
    text,
    code,
    country,
    period,
    confidence,
    status,
    changedText,
    organizationId,
    documentId,
    letter: statement && letterOf(statement),
    confidenceWord: wordOf(confidence),
    spans: spans.map((span) => Object.assign(new SourceSpan(), { documentId, documentName, language, ...span })),
  })
}
