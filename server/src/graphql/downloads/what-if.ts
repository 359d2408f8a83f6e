import { isCountryCode } from '../../features/country-code.js'
import { type Foresight, foreseeFall, foreseeMove, type Horizon } from '../../features/foresight/what-if.service.js'
import { foresightTable } from '../../features/foresight/what-if.table.js'
import { isId } from '../../features/ids.js'
import type { Work } from '../../features/work.js'
import { type Asked, fault } from './asked.js'
import { csvFile, type Download, fileName } from './download.js'

/** What stands on an instrument that falls, or on a party that moves to another country. */
export const whatIf: Download = {
  path: '/reports/what-if.csv',
  reads: 'activity',
  async file(context, asked) {
    const language = asked.language()
    const asOf = asked.day('from') ?? context.today
    const organizationId = asked.text('organizationId')
    if (organizationId !== null && !isId(organizationId)) return null
    const found = await foreseen(await context.read(), asked, { asOf, organizationId })
    if (!found) return null
    const about = found.mechanism?.id ?? `${found.party?.name ?? ''}-${asked.text('to') ?? ''}`
    return csvFile(`${fileName(about)}-${asOf}`, foresightTable([found], language))
  },
}

/** What is supposed: a party that moves, where one is named, otherwise an instrument that falls. */
function foreseen(work: Work, asked: Asked, horizon: Horizon): Promise<Foresight | null> {
  const [party, to] = [asked.text('party'), asked.text('to') ?? '']
  if (party === null) return foreseeFall(work, asked.text('fall') ?? '', horizon.asOf, horizon)
  if (!isCountryCode(to)) throw fault('to', 'invalid_country', to)
  return foreseeMove(work, party, to, horizon)
}
