// Templates of the demo: a set of measures that clients are asked to take, changed once since one of them declined it, and an activity kept.
import type { ContentText } from '@seloste/schema/text'
import type { Measure } from '@seloste/schema/vocabulary/measure'
import { ActivityEntity } from '../features/activity/activity.entity.js'
import { keepMeasures, offerMeasures } from '../features/template/measure-set.service.js'
import { answerOffer, findOffers } from '../features/template/offer.service.js'
import { keepTemplate } from '../features/template/template.service.js'
import { TemplateEntity } from '../features/template/template.entity.js'
import type { Work } from '../features/work.js'

interface DemoSet {
  readonly title: ContentText
  readonly measures: readonly { readonly kind: Measure; readonly text?: ContentText }[]
  /** What was added to it since it was first offered. */
  readonly later?: readonly { readonly kind: Measure; readonly text?: ContentText }[]
  /** Keys of the organizations that were asked to take it. */
  readonly offeredTo?: readonly string[]
  /** Key of the organization that declined it for every activity before it was changed. */
  readonly declinedBy?: string
}

const sets: readonly DemoSet[] = [
  {
    title: { fi: 'Perustason turvatoimet', sv: 'Grundskydd', en: 'Baseline measures' },
    measures: [
      {
        kind: 'mfa',
        text: {
          fi: 'Etäyhteyksissä ja pääkäyttäjillä aina',
          sv: 'Alltid vid fjärranslutning och för administratörer',
          en: 'Always for remote access and administrators',
        },
      },
      { kind: 'backup' },
      { kind: 'training' },
    ],
    later: [
      {
        kind: 'logging',
        text: {
          fi: 'Käytön lokit säilytetään kaksi vuotta',
          sv: 'Användningsloggar bevaras i två år',
          en: 'Logs of use are kept for two years',
        },
      },
    ],
    offeredTo: ['harjula', 'norrskata', 'aurinkorinne'],
    declinedBy: 'norrskata',
  },
  {
    title: { fi: 'Paperiaineistojen suojaus', sv: 'Skydd av pappersmaterial', en: 'Protection of paper files' },
    measures: [{ kind: 'locked_paper' }, { kind: 'physical_security' }, { kind: 'confidentiality' }],
  },
]

/** The organization of whose first activity the consultant keeps a template. */
const model = 'aurinkorinne'

/** Adds the templates; no record changes by them. */
export async function addTemplates(work: Work, idOf: (key: string) => string | null): Promise<void> {
  for (const set of sets) await addSet(work, set, idOf)
  const home = idOf(model)
  const first =
    home && (await work.em.findOne(ActivityEntity, { organization: home, role: 'controller', deletedAt: null }, { orderBy: { id: 'asc' } }))
  if (first) await keepTemplate(work, first.id, null)
}

async function addSet(
  work: Work,
  { title, measures, later, offeredTo = [], declinedBy }: DemoSet,
  idOf: (key: string) => string | null,
): Promise<void> {
  const id = await keepMeasures(work, null, null, { title, measures })
  // A demo of fewer organizations, as tests have, asks those that there are.
  const asked = offeredTo.flatMap((key) => idOf(key) ?? [])
  if (asked.length > 0) await offerMeasures(work, id, asked, [])
  const decliner = declinedBy && idOf(declinedBy)
  const declined = decliner ? await findOffers(work, { templateId: id, organizationId: decliner }) : []
  for (const { activityId, edition } of declined)
    await answerOffer(work, { activityId, templateId: id, edition, version: 1, fields: [], measures: null })
  if (!later) return
  const { version } = await work.em.findOneOrFail(TemplateEntity, { id })
  await keepMeasures(work, id, version, { title, measures: [...measures, ...later] })
}
