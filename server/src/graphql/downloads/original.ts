import { findOriginal } from '../../features/intake/document.repository.js'
import type { Download } from './download.js'

/** A document as it came. The type is not the file's: a page that somebody uploaded must never run as one of ours. */
export const original: Download = {
  path: '/documents/:id/original',
  reads: 'document',
  async file(context, asked) {
    const found = await findOriginal((await context.read()).em, asked.param('id'))
    return found && { name: found.name, mediaType: 'application/octet-stream', content: found.content }
  },
}
