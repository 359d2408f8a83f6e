// An activity of one client as the draft of another's: what is done, never what was shown, signed or reviewed for somebody else.
import type { ActivityRecord, PartyRecord } from '@seloste/schema/record'
import type { ContentText, Localized } from '@seloste/schema/text'
import { keysOf } from '@seloste/schema/text'
import { statements } from '@seloste/schema/vocabulary/answer'
import type { PartyInput } from '../party/party.type.js'
import type { ActivityInput, AnswerInput } from './activity.input.js'

const draft: Localized = { fi: 'luonnos', sv: 'utkast', en: 'draft' }

const marked = (title: ContentText): ContentText =>
  Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} (${draft[language as keyof Localized]})`]))

const party = ({ id }: PartyRecord): PartyInput => ({ id })

/** The answers of the source, but on whose behalf it acts: a processor's customers are told to no other client. */
const answersOf = ({ answers }: ActivityRecord): AnswerInput[] =>
  keysOf(statements).flatMap((statement) => {
    const given = answers[statement]
    return given && statement !== 'controllers' ? [{ statement, state: given.state, reason: given.reason }] : []
  })

/**
 * What the copy holds. Left out: contracts, signatures, assessments, checks and their days, the owner, joint controllers and
 * the controllers served, all of which are facts of the other client alone. Whom data are about is linked once the groups have ids.
 */
export function copyOf(source: ActivityRecord): ActivityInput {
  return {
    title: marked(source.title),
    answers: answersOf(source),
    purposes: source.purposes.map(({ text, legalBases, statute, interest }) => ({ text, legalBases, statute, interest })),
    subjects: source.subjects.map(({ text }) => ({ text })),
    dataItems: source.dataItems.map(({ text, specialCategory, specialCondition, retention }) => ({
      text,
      specialCategory,
      specialCondition,
      retention,
    })),
    sources: source.sources.map(({ text }) => ({ text })),
    recipients: source.recipients.map((one) => ({ party: one.party && party(one.party), category: one.category, role: one.role })),
    transferStatement: source.transferStatement,
    transfers: source.transfers.map(({ importer, importerText, country, mechanismKind, mechanismId, module }) => ({
      importer: importer && party(importer),
      importerText,
      country,
      mechanismKind,
      mechanismId,
      module,
    })),
    measures: source.measures.map(({ kind, limb, text }) => ({ kind, limb, text })),
    accountability: {
      riskCriteria: source.accountability.riskCriteria,
      automatedDecisions: source.accountability.automatedDecisions,
      automatedLogic: source.accountability.automatedLogic,
      offeredToChildren: source.accountability.offeredToChildren,
      childAgeLimit: source.accountability.childAgeLimit,
    },
  }
}

/** Links the copy's data to the copy's groups of people as the source links its own; null where it links none. */
export function linksOf(source: ActivityRecord, copy: ActivityRecord): ActivityInput | null {
  if (source.dataItems.every(({ subjectIds }) => subjectIds.length === 0)) return null
  const place = new Map(source.subjects.map(({ id }, index) => [id, copy.subjects[index]?.id]))
  return {
    dataItems: copy.dataItems.map(({ id, text, specialCategory, specialCondition, retention }, index) => ({
      id,
      text,
      specialCategory,
      specialCondition,
      retention,
      subjectIds: (source.dataItems[index]?.subjectIds ?? []).flatMap((subject) => place.get(subject) ?? []),
    })),
  }
}
