import type { Law } from '@seloste/schema/law/law'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import { lastDay as lastDayOf, validityOn } from '@seloste/schema/law/mechanisms'
import type { ActivityRecord, NoticeRecord, TransferRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { decisionFor, familyOf, instrument, isNotYetInForce, needsGround, place, transferEvidence, transferValues } from './ground.js'

/** The clauses in force, and the repealed sets with the last day on which an old contract still counted. */
function daysOf(law: Law): { readonly firstDay: string; readonly lastSigning: string; readonly lastDay: string } {
  const repealed = law.mechanisms.filter(({ kind, lastDayExistingContracts }) => kind === 'scc' && lastDayExistingContracts)
  const latest = (days: readonly (string | null | undefined)[]): string =>
    days
      .map((day) => day ?? '')
      .toSorted()
      .at(-1) ?? ''
  return {
    firstDay: instrument(law, 'scc-2021-914').validFrom ?? '',
    lastSigning: latest(repealed.map(({ validUntil }) => validUntil)),
    lastDay: latest(repealed.map(({ lastDayExistingContracts }) => lastDayExistingContracts)),
  }
}

const whichSet = {
  fi: 'Lausekkeiden päätösnumeroa ei ole kirjattu. Ovatko ne vuoden 2021 lausekkeet?',
  sv: 'Klausulernas beslutsnummer är inte angivet. Är de klausulerna från 2021?',
  en: 'The decision number of the clauses is not recorded. Are they the clauses of 2021?',
}
const signedWhen = {
  fi: 'Allekirjoituspäivää ei ole kirjattu. Ennen {repealedDate} tehty, muuttamaton sopimus kelpasi {lastDate} asti.',
  sv: 'Dagen för undertecknande är inte angiven. Ett oförändrat avtal från tiden före {repealedDate} gällde till {lastDate}.',
  en: 'The day of signing is not recorded. An unchanged contract made before {repealedDate} counted until {lastDate}.',
}
const decided = {
  fi: 'Lausekkeet eivät enää kelpaa, mutta maata koskee voimassa oleva päätös: {groundMechanism}. Nojaako siirto nyt siihen?',
  sv: 'Klausulerna gäller inte längre, men för landet finns ett gällande beslut: {groundMechanism}. Vilar överföringen nu på det?',
  en: 'The clauses no longer count, but a decision in force covers the country: {groundMechanism}. Does the transfer now rest on it?',
}
const noClauses = {
  fi: 'Siirron perusteeksi ei ole nimetty vakiosopimuslausekkeita.',
  sv: 'Standardavtalsklausuler anges inte som grund för någon överföring.',
  en: 'Standard contractual clauses are not named as a ground for any transfer.',
}

const ofSet = (set: Mechanism, transfer: TransferRecord, asOf: string, parts: Partial<Judgement>): Judgement => {
  const { valid, reason } = validityOn(set, asOf, { signedOn: transfer.signedOn })
  const lastDate = set.lastDayExistingContracts ?? lastDayOf(set) ?? ''
  const told = { ...parts, values: { ...parts.values, lastDate, repealedDate: set.validUntil ?? '' } }
  if (valid) return met(told)
  return reason === 'transition' ? unsure(signedWhen, told) : gap(told)
}

/** Clauses without a number: the day of signing tells which set it can be. */
const ofUnnumbered = (signedOn: string | null, { asOf, law }: Bench, parts: Partial<Judgement>): Judgement => {
  const { firstDay, lastSigning, lastDay } = daysOf(law)
  const told = { ...parts, values: { ...parts.values, lastDate: lastDay, repealedDate: lastSigning } }
  if (asOf < firstDay) return met(told)
  const holds = validityOn(instrument(law, 'scc-2021-914'), asOf).valid
  if (signedOn && signedOn >= lastSigning) return holds ? met(told) : gap(told)
  if (signedOn && signedOn < firstDay) return asOf > lastDay ? gap(told) : met(told)
  if (!holds && asOf > lastDay) return gap(told)
  return unsure(whichSet, told)
}

/** Which set it is; modules are those of 2021, whatever else the record leaves open. */
function setOf({ mechanismId, module }: TransferRecord, { asOf, law }: Bench): Mechanism | undefined {
  if (mechanismId) return law.mechanism(mechanismId)
  const withModules = instrument(law, 'scc-2021-914')
  return module !== null && validityOn(withModules, asOf).reason !== 'not_yet' ? withModules : undefined
}

const ofTransfer = (one: TransferRecord, bench: Bench): Judgement => {
  const parts = { at: place(one), evidence: transferEvidence(one, 'mechanism'), values: transferValues(one) }
  const set = setOf(one, bench)
  const judged = set ? ofSet(set, one, bench.asOf, parts) : ofUnnumbered(one.signedOn, bench, parts)
  const decision = judged.verdict === 'gap' ? decisionFor(one.country, bench) : undefined
  return decision ? unsure(decided, { ...judged, values: { ...judged.values, groundMechanism: decision.id } }) : judged
}

/** That clauses of a later day carried nothing before it is asked by the rule on the ground itself. */
const isJudged = (one: TransferRecord, bench: Bench): boolean =>
  familyOf(one, bench.law) === 'scc' &&
  needsGround(one, bench.asOf) &&
  !isNotYetInForce(one, bench) &&
  !(one.signedOn && one.signedOn > bench.asOf)

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement | readonly Judgement[] => {
  const clausal = activity.transfers.filter((one) => isJudged(one, bench))
  return clausal.length > 0 ? clausal.map((one) => ofTransfer(one, bench)) : notApplicable(noClauses)
}

/** A text from before the clauses of 2021 can only mean an older set. */
const ofNotice = (notice: NoticeRecord, bench: Bench): Judgement => {
  const { transferMechanisms, documentDate } = notice.reading
  if (!transferMechanisms.includes('scc')) return notApplicable(noClauses)
  const written = documentDate && documentDate < daysOf(bench.law).firstDay ? documentDate : null
  return ofUnnumbered(written, bench, {
    evidence: noticeWords(notice, 'transferMechanisms.scc'),
    values: { importer: '–', toCountry: '–' },
  })
}

export const transferOldScc = defineRule({
  id: 'transfer-old-scc',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Vanhat lausekkeet eivät enää ole siirtoperuste: siirrolta puuttuu peruste, jollei muuta ole kirjattu.',
      sv: 'De gamla klausulerna är inte längre en överföringsgrund: överföringen saknar grund, om ingen annan är angiven.',
      en: 'The old clauses no longer carry a transfer: it lacks a ground unless another is recorded.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:46', 'eu:2021/914'],
  statement: 'transfers',
  from: '2001-09-03',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Vakiosopimuslausekkeiden voimassaolo',
      sv: 'Standardavtalsklausulernas giltighet',
      en: 'Standing of the standard contractual clauses',
    },
    titleMet: {
      fi: 'Vakiosopimuslausekkeet kelpaavat siirtoperusteeksi',
      sv: 'Standardavtalsklausulerna gäller som överföringsgrund',
      en: 'The standard contractual clauses carry the transfer',
    },
    titleGap: {
      fi: 'Siirto nojaa vanhoihin vakiosopimuslausekkeisiin, jotka kelpasivat enintään {lastDate} asti',
      sv: 'Överföringen vilar på gamla standardavtalsklausuler, som gällde längst till {lastDate}',
      en: 'The transfer rests on old standard contractual clauses, which counted until {lastDate} at the latest',
    },
    why: {
      fi: 'Vanhat lausekkeet eivät suojaa ihmistä vieraan maan viranomaisten pyynnöiltä niin kuin uudet.',
      sv: 'De gamla klausulerna skyddar inte mot myndigheters begäran i mottagarlandet på samma sätt som de nya.',
      en: 'The old clauses do not shield people from requests of foreign authorities as the new ones do.',
    },
    fix: {
      fi: 'Tee sopimus lausekkeista (EU) 2021/914, valitse osapuolten rooleja vastaava moduuli ja tee siirron vaikutustenarviointi.',
      sv: 'Ingå avtal enligt klausulerna (EU) 2021/914, välj den modul som motsvarar parternas roller och gör en konsekvensbedömning av överföringen.',
      en: 'Conclude the clauses (EU) 2021/914, choose the module that fits the parties’ roles, and do a transfer impact assessment.',
    },
    ask: {
      fi: 'Mihin komission päätökseen lausekkeet perustuvat, ja milloin ne allekirjoitettiin?',
      sv: 'På vilket kommissionsbeslut bygger klausulerna, och när undertecknades de?',
      en: 'On which Commission decision do the clauses rest, and when were they signed?',
    },
    goodEntry: {
      fi: 'Vakiosopimuslausekkeet (EU) 2021/914, moduuli 2, allekirjoitettu 1.3.2024.',
      sv: 'Standardavtalsklausulerna (EU) 2021/914, modul 2, undertecknade 1.3.2024.',
      en: 'Standard contractual clauses (EU) 2021/914, module 2, signed on 1 March 2024.',
    },
  },
  needs: {
    fi: 'Lausekkeiden päätösnumero ja allekirjoituspäivä.',
    sv: 'Klausulernas beslutsnummer och dagen för undertecknande.',
    en: 'The decision number of the clauses, and the day of signing.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Before the clauses of 2021', { transferStatement: 'occurs', transferMechanisms: ['scc'] }, { asOf: '2020-01-15' }),
    noticeSays('gap', 'A notice of 2019 speaks of clauses', {
      transferStatement: 'occurs',
      transferMechanisms: ['scc'],
      documentDate: '2019-04-01',
    }),
    noticeSays('unsure', 'A notice of today does not say which', { transferStatement: 'occurs', transferMechanisms: ['scc'] }),
    noticeSays('not_applicable', 'No clauses', {}),
    noticeSays(
      'met',
      'A notice of 2019, on the last day of the old clauses',
      { transferStatement: 'occurs', transferMechanisms: ['scc'], documentDate: '2019-04-01' },
      { asOf: '2022-12-27' },
    ),
    recordSays('met', 'The clauses of 2021', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays(
      'met',
      'An old contract on its last day',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismId: 'scc-2010-87', signedOn: '2019-05-01' })] },
      { asOf: '2022-12-27' },
    ),
    recordSays(
      'gap',
      'The day after',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismId: 'scc-2010-87', signedOn: '2019-05-01' })] },
      { asOf: '2022-12-28' },
    ),
    recordSays(
      'met',
      'An old contract made on the last day before the repeal',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismId: 'scc-2010-87', signedOn: '2021-09-26' })] },
      { asOf: '2022-12-27' },
    ),
    recordSays(
      'gap',
      'A new contract on the repealed set, in the transition',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismId: 'scc-2010-87', signedOn: '2021-09-27' })] },
      { asOf: '2021-12-01' },
    ),
    recordSays('unsure', 'Clauses without a number, signed when both sets could be', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismId: null, module: null, signedOn: '2021-08-01' })],
    }),
    recordSays(
      'gap',
      'Clauses without a number, after every set has ended',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismId: null, module: null, signedOn: null })] },
      { falls: [{ mechanismId: 'scc-2021-914', from: '2026-10-01' }] },
    ),
    recordSays(
      'unsure',
      'In the transition, without a day of signing',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismId: 'scc-2010-87', signedOn: null })] },
      { asOf: '2022-03-01' },
    ),
    recordSays('met', 'Clauses without a number, with a module, which only those of 2021 have', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismId: null, module: 2, signedOn: null })],
    }),
    recordSays('unsure', 'Old clauses for Switzerland, which a decision covers', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'CH', mechanismId: 'scc-2010-87', module: null, signedOn: '2019-05-01' })],
    }),
    recordSays('not_applicable', 'Old clauses for Norway, which needs none', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'NO', mechanismId: 'scc-2010-87', module: null, signedOn: '2019-05-01' })],
    }),
    recordSays(
      'not_applicable',
      'Old clauses, judged for a day before they were signed',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismId: 'scc-2010-87', module: null, signedOn: '2019-05-01' })] },
      { asOf: '2018-06-01' },
    ),
    recordSays(
      'not_applicable',
      'Clauses that did not yet exist have a rule of their own',
      { transferStatement: 'occurs', transfers: [transfer()] },
      { asOf: '2021-06-26' },
    ),
    recordSays('not_applicable', 'No transfer', {}),
  ],
})
