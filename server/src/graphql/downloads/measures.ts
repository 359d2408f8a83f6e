import { answerStates } from '@seloste/schema/vocabulary/answer'
import { evidenceStates } from '@seloste/schema/vocabulary/evidence'
import { measureLimbs, measures as kinds } from '@seloste/schema/vocabulary/measure'
import { isId } from '../../features/ids.js'
import { measureTable } from '../../features/measure/measure.table.js'
import { csvFile, type Download } from './download.js'

/** Security measures with their evidence: the same rows as the page shows under the same filter. */
export const measures: Download = {
  path: '/reports/measures.csv',
  reads: 'activity',
  async file(context, asked) {
    const organizationId = asked.text('organizationId')
    const asOf = asked.day('asOf') ?? context.today
    const filter = {
      language: asked.language(),
      organizationId,
      limb: asked.word('limb', measureLimbs),
      kind: asked.word('kind', kinds),
      state: asked.word('state', evidenceStates),
      answer: asked.word('answer', answerStates),
      isLoose: asked.text('loose') === 'true' ? true : null,
    }
    if (organizationId !== null && !isId(organizationId)) return null
    return csvFile(`measures-${asOf}`, await measureTable(await context.read(), asOf, filter))
  },
}
