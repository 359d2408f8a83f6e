import type { TransferRecord } from '@seloste/schema/record'
import { isThirdCountry } from '@seloste/schema/law/countries'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import { importerScopes, invalidFrom, mechanismById, serves, validityOn } from '@seloste/schema/law/mechanisms'
import type { Language, Localized } from '@seloste/schema/text'
import { mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import type { Line, ReportTransfer } from '../report-shape.js'
import { accountabilityWords as a } from '../wording/accountability-words.js'
import { contentWords as w } from '../wording/content-words.js'
import { reportWords } from '../wording/report-words.js'
import { countryWords, dayWords, joined } from '../wording/phrases.js'
import { yesOrNo } from './accountability.js'
import { entryText, missing, note, say, sentence, wordsOf } from './lines.js'

interface Validity {
  readonly validity: ReportTransfer['validity']
  readonly words: string
}

/** One transfer with its ground and how the ground stood on the day of the report. */
export function reportTransfer(transfer: TransferRecord, asOf: string, language: Language): ReportTransfer {
  const mechanism = transfer.mechanismId ? mechanismById(transfer.mechanismId) : undefined
  const { validity, words } = validityOf(transfer, mechanism, asOf, language)
  return {
    importer: transfer.importer ? { text: transfer.importer.name, language } : wordsOf(transfer.importerText, language),
    countryCode: transfer.country,
    country: transfer.country && countryWords(transfer.country, language),
    mechanismId: transfer.mechanismId,
    ground:
      mechanism?.name[language] ?? transfer.mechanismId ?? (transfer.mechanismKind && mechanismKinds[transfer.mechanismKind][language]),
    decisionNumber: mechanism?.decisionNumber ?? null,
    module: transfer.module,
    validity,
    validityWords: words,
    importerScope: mechanism && mechanism.importer !== 'any' ? importerScopes[mechanism.importer][language] : null,
    signedOn: transfer.signedOn,
    assessedOn: transfer.assessedOn,
    supplementary: wordsOf(transfer.supplementaryMeasures, language),
    listCheckedOn: transfer.listCheckedOn,
    coversStaffData: transfer.coversStaffData,
    isRepeated: transfer.isRepeated,
    importerUnderGdpr: transfer.importerUnderGdpr,
  }
}

function validityOf(transfer: TransferRecord, mechanism: Mechanism | undefined, asOf: string, language: Language): Validity {
  if (transfer.country && !isThirdCountry(transfer.country, asOf))
    return { validity: 'not_needed', words: say(w.insideArea, language, { day: dayWords(asOf, language) }) }
  if (!mechanism) return { validity: 'unknown', words: say(w.validityUnknown, language) }
  if (mechanism.servesCountries === 'none') return { validity: 'not_valid', words: say(w.noGround, language) }
  if (transfer.country && !serves(mechanism, transfer.country))
    return { validity: 'not_valid', words: say(w.doesNotServe, language, { country: countryWords(transfer.country, language) }) }
  return dated(mechanism, transfer.signedOn, asOf, language)
}

function dated(mechanism: Mechanism, signedOn: string | null, asOf: string, language: Language): Validity {
  const found = validityOn(mechanism, asOf, { signedOn })
  const day = dayWords(asOf, language)
  if (found.reason === 'in_force') return { validity: 'valid', words: say(w.inForce, language, { day }) }
  if (found.reason === 'not_yet') return { validity: 'not_valid', words: say(w.notYet, language, { day }) }
  if (found.reason === 'transition') {
    const end = dayWords(found.until ?? '', language)
    if (found.valid) return { validity: 'valid', words: say(w.transition, language, { end }) }
    return { validity: 'unknown', words: say(w.transitionUnsigned, language, { end }) }
  }
  return { validity: 'not_valid', words: say(w.ended, language, { end: dayWords(invalidFrom(mechanism) ?? '', language) }) }
}

/** The transfer as lines of the statement: who and where, the ground and its validity, assessment and added measures. */
export function transferLines(transfer: ReportTransfer, language: Language): readonly Line[] {
  const importer = transfer.importer?.text ?? say(w.importerMissing, language)
  const country = transfer.country ?? say(w.countryMissing, language)
  const head: Line = { kind: 'head', label: null, text: `${country}, ${importer}`, language: transfer.importer?.language ?? language }
  if (transfer.validity === 'not_needed') return [head, note(sentence(transfer.validityWords), language)]
  return [head, ...groundLines(transfer, language), ...careLines(transfer, language)]
}

function groundLines(transfer: ReportTransfer, language: Language): readonly Line[] {
  const { ground, mechanismId } = transfer
  if (!ground) return [missing(say(w.groundMissing, language), language)]
  if (!mechanismId) return [note(say(w.groundVague, language, { ground }), language)]
  if (!mechanismById(mechanismId)) return [note(say(w.groundUnlisted, language, { ground }), language)]
  const named = joined([
    ground,
    transfer.decisionNumber && !ground.includes(transfer.decisionNumber) && transfer.decisionNumber,
    transfer.module !== null && say(w.module, language, { number: transfer.module }),
  ])
  return [
    entryText(say(w.groundNamed, language, { ground: named }), language),
    note(sentence(transfer.validityWords), language),
    ...(transfer.importerScope && transfer.validity === 'valid'
      ? [note(say(w.importerScope, language, { scope: transfer.importerScope }), language)]
      : []),
  ]
}

/** Safeguards of Art. 46 call for an assessment of the importer's country (C-311/18); an adequacy decision does not. */
function needsAssessment({ mechanismId, ground }: ReportTransfer): boolean {
  const type = mechanismId ? mechanismById(mechanismId)?.type : undefined
  if (!type) return ground !== null
  return type !== 'adequacy_decision' && type !== 'interim_bridge' && type !== 'derogation' && type !== 'not_a_ground'
}

function careLines(transfer: ReportTransfer, language: Language): readonly Line[] {
  const { signedOn, assessedOn, supplementary, listCheckedOn, coversStaffData, isRepeated, importerUnderGdpr } = transfer
  const answer = (words: Localized, given: string | null) => (given ? [entryText(given, language, say(words, language))] : [])
  return [
    ...(signedOn ? [entryText(say(w.signedOn, language, { day: dayWords(signedOn, language) }), language)] : []),
    ...(assessedOn ? [entryText(say(w.assessed, language, { day: dayWords(assessedOn, language) }), language)] : []),
    ...(!assessedOn && needsAssessment(transfer) ? [note(say(w.notAssessed, language), language)] : []),
    ...(supplementary ? [{ kind: 'entry' as const, label: say(reportWords.supplementary, language), ...supplementary }] : []),
    ...answer(a.listCheckedOn, listCheckedOn && dayWords(listCheckedOn, language)),
    ...answer(a.coversStaffData, yesOrNo(coversStaffData, language)),
    ...answer(a.isRepeated, yesOrNo(isRepeated, language)),
    ...answer(a.importerUnderGdpr, yesOrNo(importerUnderGdpr, language)),
  ]
}
