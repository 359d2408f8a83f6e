import { activityKinds } from '@seloste/schema/vocabulary/activity-kind'
import type { ContentText as Words } from '@seloste/schema/text'
import { ContentText } from '../../graphql/shared.type.js'
import { recordOf } from '../../templates/as-record.js'
import type { Starter } from '../../templates/starter.js'
import { starterInput } from '../../templates/to-input.js'
import type { TemplateContent } from '../../templates/content.js'
import type { PartiesById } from '../../templates/offer.js'
import type { Offer } from './offer.service.js'
import type { TemplateClientRow, TemplateRow } from './template.repository.js'
import {
  OfferedField,
  OfferedValueShape,
  StarterShape,
  Template,
  TemplateClient,
  TemplateData,
  TemplateMeasureShape,
  TemplateOffer,
  TemplateOutline,
} from './template.type.js'

export const worded = ({ fi, sv, en }: Words): ContentText =>
  Object.assign(new ContentText(), { fi: fi ?? null, sv: sv ?? null, en: en ?? null })

// A name is the same in every language.
const named = (name: string): ContentText => worded({ fi: name, sv: name, en: name })

function outlineOf(content: TemplateContent, parties?: PartiesById): TemplateOutline {
  const { purposes, subjects, dataItems, recipients, measures } = recordOf(content, parties)
  return Object.assign(new TemplateOutline(), {
    purposes: purposes.map(({ text }) => worded(text)),
    legalBases: [...new Set(purposes.flatMap(({ legalBases }) => legalBases))],
    subjects: subjects.map(({ text }) => worded(text)),
    data: dataItems.map(({ text, retention }) =>
      Object.assign(new TemplateData(), {
        text: worded(text),
        period: retention?.period ?? null,
        criterion: worded(retention?.criterion ?? {}),
        statute: retention?.statute ?? null,
      }),
    ),
    recipients: recipients
      .map(({ party, category }) => (party ? named(party.name) : worded(category)))
      .filter(({ fi, sv, en }) => fi || sv || en),
    measures: measures.map(({ kind, limb, text }) => Object.assign(new TemplateMeasureShape(), { kind, limb, text: worded(text) })),
  })
}

/** What the program counts and the viewer may, beside what is stored. */
interface Beside {
  readonly parties: PartiesById
  readonly clients: readonly TemplateClient[]
  readonly mayChange: boolean
}

const sum = (clients: readonly TemplateClient[], field: 'uses' | 'behind' | 'declined'): number =>
  clients.reduce((total, client) => total + client[field], 0)

/** How the records of each organization stand to a template, with the offers that nobody has answered. */
export const toClients = (rows: readonly TemplateClientRow[], offers: readonly Offer[]): TemplateClient[] =>
  rows.map(({ organizationId, uses, declined }) =>
    Object.assign(new TemplateClient(), {
      organizationId,
      uses,
      declined,
      behind: offers.filter((offer) => offer.organizationId === organizationId).length,
    }),
  )

export const toTemplate = ({ content, title, changedAt, ...row }: TemplateRow, { parties, clients, mayChange }: Beside): Template =>
  Object.assign(new Template(), {
    ...row,
    uses: sum(clients, 'uses'),
    behind: sum(clients, 'behind'),
    declined: sum(clients, 'declined'),
    clients,
    mayChange,
    title: worded(title),
    outline: outlineOf(content, parties),
    changedAt: new Date(changedAt).toISOString(),
  })

export const toStarter = (starter: Starter, country: string): StarterShape =>
  Object.assign(new StarterShape(), {
    kind: starter.kind,
    title: worded(activityKinds[starter.kind]),
    outline: outlineOf(starterInput(starter, country)),
  })

export const toOffer = ({
  id,
  activityId,
  templateId,
  form,
  title,
  edition,
  answeredEdition,
  changedBy,
  changedAt,
  changes,
}: Offer): TemplateOffer =>
  Object.assign(new TemplateOffer(), {
    id,
    activityId,
    templateId,
    form,
    templateTitle: worded(title),
    edition,
    isLater: answeredEdition > 0,
    changedBy,
    changedAt: new Date(changedAt).toISOString(),
    fields: changes.map(({ field, values }) =>
      Object.assign(new OfferedField(), {
        field,
        values: values.map(({ effect, text, code }) => Object.assign(new OfferedValueShape(), { effect, text: worded(text), code })),
      }),
    ),
  })
