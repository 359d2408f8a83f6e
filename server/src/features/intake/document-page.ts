import { keyOf, type Page, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { findDocumentPage } from './document.repository.js'
import { toDocument } from './intake.present.js'
import type { SourceDocument } from './intake.type.js'

/** A page of an organization's documents, the latest first. */
export async function documentPage(
  context: ApiContext,
  organizationId: string,
  first: number,
  after: string | null,
): Promise<Page<SourceDocument>> {
  const { em } = await context.read()
  const rows = await findDocumentPage(em, organizationId, rowsAsked(first) + 1, keyOf<[string]>(after, 'id')?.[0] ?? null)
  const { documents } = (await context.load.organizationCounts.load(organizationId)) ?? { documents: 0 }
  return pageOf(rows, first, documents, ({ id }) => [id], toDocument)
}
