import { activityKinds } from '@seloste/schema/vocabulary/activity-kind'
import type { ContentText as Words } from '@seloste/schema/text'
import type { ComparedValue } from '../../comparison/differences.js'
import { ContentText } from '../../graphql/shared.type.js'
import { recordOf } from '../../templates/as-record.js'
import type { Starter } from '../../templates/starter.js'
import { starterInput } from '../../templates/to-input.js'
import type { ActivityInput } from '../activity/activity.input.js'
import type { TemplateRow } from './template.repository.js'
import type { Behind } from './template.service.js'
import { OfferedField, StarterShape, Template, TemplateData, TemplateOffer, TemplateOutline } from './template.type.js'

export const worded = ({ fi, sv, en }: Words): ContentText =>
  Object.assign(new ContentText(), { fi: fi ?? null, sv: sv ?? null, en: en ?? null })

function outlineOf(content: ActivityInput): TemplateOutline {
  const { purposes, subjects, dataItems, recipients, measures } = recordOf(content)
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
    recipients: recipients.map(({ category }) => worded(category)),
    measures: measures.map(({ kind }) => kind),
  })
}

export const toTemplate = ({ content, title, changedAt, ...row }: TemplateRow): Template =>
  Object.assign(new Template(), { ...row, title: worded(title), outline: outlineOf(content), changedAt: new Date(changedAt).toISOString() })

export const toStarter = (starter: Starter, country: string): StarterShape =>
  Object.assign(new StarterShape(), {
    kind: starter.kind,
    title: worded(activityKinds[starter.kind]),
    outline: outlineOf(starterInput(starter, country)),
  })

const texts = (values: readonly ComparedValue[] | null | undefined): ContentText[] =>
  (values ?? []).filter(({ text }) => Object.keys(text).length > 0).map(({ text }) => worded(text))
const codes = (values: readonly ComparedValue[] | null | undefined): string[] => (values ?? []).flatMap(({ code }) => code ?? [])

export const toOffer = ({ activityId, template, fields }: Behind): TemplateOffer =>
  Object.assign(new TemplateOffer(), {
    activityId,
    templateId: template.id,
    templateTitle: worded(template.title),
    fields: fields.map(({ field, values: [theirs, own] }) =>
      Object.assign(new OfferedField(), {
        field,
        template: texts(theirs),
        templateCodes: codes(theirs),
        record: texts(own),
        recordCodes: codes(own),
      }),
    ),
  })
