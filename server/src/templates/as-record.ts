// A template seen as a record, so that it can be laid beside records and judged like one. Pure.
import type { ActivityRecord } from '@seloste/schema/record'
import { usualLimb } from '@seloste/schema/vocabulary/measure'
import type { ContentText } from '@seloste/schema/text'
import type { ActivityInput } from '../features/activity/activity.input.js'

type Given = { fi?: string | null; sv?: string | null; en?: string | null } | null | undefined

const content = (given: Given): ContentText =>
  Object.fromEntries(
    Object.entries(given ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )

/** The record that an input would make by itself: ids are places, nothing is answered that the input does not say. */
export function recordOf(input: ActivityInput): ActivityRecord {
  return {
    id: 'template',
    registerId: 'template',
    role: 'controller',
    title: content(input.title),
    answers: {},
    controllers: [],
    purposes: (input.purposes ?? []).map(({ text, legalBases, statute, interest }, at) => ({
      id: `p${at}`,
      text: content(text),
      legalBases,
      statute: statute ?? null,
      interest: content(interest),
      provenance: null,
    })),
    subjects: (input.subjects ?? []).map(({ text }, at) => ({ id: `s${at}`, text: content(text), provenance: null })),
    dataItems: (input.dataItems ?? []).map(({ text, specialCategory, specialCondition, retention }, at) => ({
      id: `d${at}`,
      text: content(text),
      subjectIds: [],
      specialCategory: specialCategory ?? null,
      specialCondition: specialCondition ?? null,
      retention: retention
        ? {
            period: retention.period ?? null,
            startEvent: retention.startEvent ?? null,
            criterion: content(retention.criterion),
            statute: retention.statute ?? null,
            endAction: retention.endAction ?? null,
          }
        : null,
      provenance: null,
    })),
    sources: (input.sources ?? []).map(({ text }, at) => ({ id: `o${at}`, text: content(text), provenance: null })),
    recipients: (input.recipients ?? []).map(({ category, role }, at) => ({
      id: `r${at}`,
      party: null,
      category: content(category),
      role,
      engagement: null,
      provenance: null,
    })),
    transferStatement: input.transferStatement ?? 'absent',
    transfers: [],
    measures: (input.measures ?? []).map(({ kind, limb, text }, at) => ({
      id: `m${at}`,
      kind,
      limb: limb ?? usualLimb[kind],
      text: content(text),
      evidencedOn: null,
      provenance: null,
    })),
    assessments: [],
    accountability: {
      owner: null,
      startedOn: null,
      nextReviewOn: null,
      riskCriteria: null,
      automatedDecisions: null,
      automatedLogic: {},
      consentProof: {},
      offeredToChildren: null,
      childAgeLimit: null,
      jointControllers: [],
      hasJointArrangement: null,
    },
    serviceIds: [],
    reviewedOn: null,
    documentIds: [],
  }
}
