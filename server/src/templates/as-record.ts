// A template seen as a record, so that it can be laid beside records and judged like one. Pure.
import type { ActivityRecord, PartyRecord } from '@seloste/schema/record'
import { usualLimb } from '@seloste/schema/vocabulary/measure'
import type { ContentText } from '@seloste/schema/text'
import type { TemplateContent, Wording } from './content.js'

/** Words without their empty languages. */
export const wordsOf = (given: Wording | null | undefined): ContentText =>
  Object.fromEntries(
    Object.entries(given ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )

/** The record that an input would make by itself: ids are places, nothing is answered that the input does not say, parties are those known. */
export function recordOf(input: TemplateContent, parties: ReadonlyMap<string, PartyRecord> = new Map()): ActivityRecord {
  return {
    id: 'template',
    registerId: 'template',
    role: 'controller',
    title: wordsOf(input.title),
    answers: {},
    controllers: [],
    purposes: (input.purposes ?? []).map(({ text, legalBases, statute, interest }, at) => ({
      id: `p${at}`,
      text: wordsOf(text),
      legalBases,
      statute: statute ?? null,
      interest: wordsOf(interest),
      provenance: null,
    })),
    subjects: (input.subjects ?? []).map(({ text }, at) => ({ id: `s${at}`, text: wordsOf(text), provenance: null })),
    dataItems: (input.dataItems ?? []).map(({ text, specialCategory, specialCondition, retention }, at) => ({
      id: `d${at}`,
      text: wordsOf(text),
      subjectIds: [],
      specialCategory: specialCategory ?? null,
      specialCondition: specialCondition ?? null,
      retention: retention
        ? {
            period: retention.period ?? null,
            startEvent: retention.startEvent ?? null,
            criterion: wordsOf(retention.criterion),
            statute: retention.statute ?? null,
            endAction: retention.endAction ?? null,
          }
        : null,
      provenance: null,
    })),
    sources: (input.sources ?? []).map(({ text }, at) => ({ id: `o${at}`, text: wordsOf(text), provenance: null })),
    recipients: (input.recipients ?? []).map(({ party, category, role }, at) => ({
      id: `r${at}`,
      party: parties.get(party?.id ?? '') ?? null,
      category: wordsOf(category),
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
      text: wordsOf(text),
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
