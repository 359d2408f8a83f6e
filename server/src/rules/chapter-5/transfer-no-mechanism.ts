import type { ActivityRecord, NoticeRecord, TransferRecord } from '@seloste/schema/record'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import {
  decisionFor,
  familyOf,
  isBridged,
  isNotYetInForce,
  movesData,
  needsGround,
  noTransfer,
  place,
  transferEvidence,
  transferValues,
  transferWords,
} from './ground.js'

const unnamedSafeguards = {
  fi: 'Suojatoimista puhutaan, mutta niitä ei nimetä. Mitkä suojatoimet ovat kyseessä?',
  sv: 'Skyddsåtgärder nämns, men det sägs inte vilka. Vilka åtgärder avses?',
  en: 'Safeguards are spoken of but not named. Which are they?',
}

const notYet = {
  fi: 'Nimetty peruste ei ollut vielä voimassa arviointipäivänä: {groundMechanism}. Mihin siirto silloin nojasi?',
  sv: 'Den angivna grunden gällde ännu inte den dag som bedöms: {groundMechanism}. Vad vilade överföringen på då?',
  en: 'The ground named was not yet in force on the day judged: {groundMechanism}. On what did the transfer rest then?',
}

const notSigned = {
  fi: 'Lausekkeet on allekirjoitettu vasta arviointipäivän jälkeen, {signedDate}. Mihin siirto sitä ennen nojasi?',
  sv: 'Klausulerna undertecknades först efter den dag som bedöms, {signedDate}. Vad vilade överföringen på före det?',
  en: 'The clauses were signed only after the day judged, on {signedDate}. On what did the transfer rest before?',
}

const noneKnown = {
  fi: 'Kirjattua välinettä ei ole tiettävästi annettu siirtoja varten: {groundMechanism}. Mikä peruste on kyseessä?',
  sv: 'Såvitt känt finns inget sådant instrument för överföringar: {groundMechanism}. Vilken grund avses?',
  en: 'No such instrument is known to exist for transfers: {groundMechanism}. Which ground is meant?',
}

const decided = {
  fi: 'Perustetta ei ole kirjattu, mutta maata koskee voimassa oleva päätös: {groundMechanism}. Nojaako siirto siihen? Kerro se myös tietosuojaselosteessa.',
  sv: 'Ingen grund är angiven, men för landet finns ett gällande beslut: {groundMechanism}. Vilar överföringen på det? Ange det också i dataskyddsbeskrivningen.',
  en: 'No ground is stated, but a decision in force covers the country: {groundMechanism}. Does the transfer rest on it? Say so in the privacy notice too.',
}

/** A notice has to tell of the decision itself, Art. 13(1)(f): that there is one does not say it. */
const ofNotice = (notice: NoticeRecord): Judgement => {
  if (!movesData(notice)) return notApplicable(noTransfer)
  const named = notice.reading.transferMechanisms
  const evidence = transferWords(notice)
  if (named.length === 0) return gap({ evidence })
  return named.every((kind) => kind === 'unspecified_safeguards') ? unsure(unnamedSafeguards, { evidence }) : met({ evidence })
}

const ofTransfer = (transfer: TransferRecord, bench: Bench): Judgement => {
  const family = familyOf(transfer, bench.law)
  const parts = { at: place(transfer), evidence: transferEvidence(transfer, 'mechanism'), values: transferValues(transfer) }
  const decision = family === null ? decisionFor(transfer.country, bench) : undefined
  if (decision) return unsure(decided, { ...parts, values: { ...parts.values, groundMechanism: decision.id } })
  if (family === null || family === 'not_a_ground') return gap(parts)
  const named = { ...parts, values: { ...parts.values, groundMechanism: transfer.mechanismId ?? '' } }
  if (isNotYetInForce(transfer, bench)) return unsure(notYet, named)
  if (transfer.mechanismId && bench.law.mechanism(transfer.mechanismId)?.status === 'available_unused') return unsure(noneKnown, named)
  if (family === 'scc' && transfer.signedOn && transfer.signedOn > bench.asOf)
    return unsure(notSigned, { ...parts, values: { ...parts.values, signedDate: transfer.signedOn } })
  return family === 'unspecified_safeguards' ? unsure(unnamedSafeguards, parts) : met(parts)
}

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement | readonly Judgement[] => {
  const grounded = activity.transfers.filter((one) => needsGround(one, bench.asOf) && !isBridged(one, bench))
  return grounded.length > 0 ? grounded.map((one) => ofTransfer(one, bench)) : notApplicable(noTransfer)
}

export const transferNoMechanism = defineRule({
  id: 'transfer-no-mechanism',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Siirto kolmanteen maahan on sallittu vain V luvun perusteella.',
      sv: 'En överföring till tredjeland är tillåten bara på en grund i kapitel V.',
      en: 'A transfer to a third country is allowed only on a ground of Chapter V.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:30.2.c', 'gdpr:44', 'gdpr:13.1.f'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Siirtoperuste', sv: 'Överföringsgrund', en: 'Transfer ground' },
    titleMet: { fi: 'Siirrolle on kirjattu peruste', sv: 'Överföringen har en angiven grund', en: 'A ground for the transfer is stated' },
    titleGap: {
      fi: 'Siirrolle kolmanteen maahan ei ole kirjattu perustetta',
      sv: 'Ingen grund är angiven för överföringen till tredjeland',
      en: 'No ground is stated for the transfer to a third country',
    },
    why: {
      fi: 'Ilman kirjattua perustetta mikään ei osoita, että ihmistä suojataan maassa, johon hänen tietonsa viedään.',
      sv: 'Utan angiven grund visar ingenting att den registrerade skyddas i mottagarlandet.',
      en: 'Without a stated ground nothing shows that people are protected where their data are taken.',
    },
    fix: {
      fi: 'Valitse peruste: riittävyyspäätös, vakiosopimuslausekkeet (EU) 2021/914 tai muu 46 artiklan suojatoimi, ja kirjaa se päivineen. Muuten lopeta siirto.',
      sv: 'Välj en grund: beslut om adekvat skyddsnivå, standardavtalsklausulerna (EU) 2021/914 eller en annan skyddsåtgärd i artikel 46, och ange den med datum. Avsluta annars överföringen.',
      en: 'Choose a ground: an adequacy decision, the standard contractual clauses (EU) 2021/914 or another safeguard of Article 46, and record it with its date. Otherwise end the transfer.',
    },
    ask: {
      fi: 'Mitä toimittajan sopimuksessa sanotaan siirtoperusteesta?',
      sv: 'Vad säger leverantörens avtal om överföringsgrunden?',
      en: 'What does the supplier’s contract say of the transfer ground?',
    },
    goodEntry: {
      fi: 'Intia, tekninen tuki: vakiosopimuslausekkeet (EU) 2021/914, moduuli 2, allekirjoitettu 1.3.2024.',
      sv: 'Indien, teknisk support: standardavtalsklausulerna (EU) 2021/914, modul 2, undertecknade 1.3.2024.',
      en: 'India, technical support: standard contractual clauses (EU) 2021/914, module 2, signed on 1 March 2024.',
    },
  },
  needs: { fi: 'Nimetty siirtoperuste.', sv: 'En namngiven överföringsgrund.', en: 'The ground by its name.' },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Standard contractual clauses', {
      transferStatement: 'occurs',
      transferCountries: ['US'],
      transferMechanisms: ['scc'],
    }),
    noticeSays('met', 'Unnamed safeguards beside corporate rules', {
      transferStatement: 'occurs',
      transferMechanisms: ['unspecified_safeguards', 'bcr'],
    }),
    noticeSays('gap', 'Data may leave, and no ground is named', { transferStatement: 'possible', transferCountries: ['US'] }),
    noticeSays('unsure', '"Suitable guarantees"', { transferStatement: 'possible', transferMechanisms: ['unspecified_safeguards'] }),
    noticeSays('gap', 'Data go to Switzerland, and the decision is not told', { transferStatement: 'occurs', transferCountries: ['CH'] }),
    noticeSays('not_applicable', 'No transfer', {}),
    recordSays('met', 'A transfer on clauses', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('gap', 'One of two transfers has no ground', {
      transferStatement: 'occurs',
      transfers: [transfer(), transfer({ id: 't2', country: 'PH', mechanismKind: null, mechanismId: null })],
    }),
    recordSays('unsure', 'Unnamed safeguards', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'unspecified_safeguards', mechanismId: null })],
    }),
    recordSays('unsure', 'To Switzerland without a ground, where a decision is in force', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'CH', mechanismKind: null, mechanismId: null })],
    }),
    recordSays('gap', 'To a company in the United States without a ground, where only the listed are covered', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: null, mechanismId: null })],
    }),
    recordSays('unsure', 'Clauses of an authority, of which none are known', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: null, mechanismId: 'sa-scc' })],
    }),
    recordSays(
      'unsure',
      'A certification before any served for transfers',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismKind: null, mechanismId: 'cert' })] },
      { asOf: '2026-04-14' },
    ),
    recordSays(
      'not_applicable',
      'To the United Kingdom on the bridge to the decision',
      { transferStatement: 'occurs', transfers: [transfer({ country: 'GB', mechanismKind: null, mechanismId: null })] },
      { asOf: '2021-06-27' },
    ),
    recordSays(
      'gap',
      'To the United Kingdom the day after the last day of the decision',
      { transferStatement: 'occurs', transfers: [transfer({ country: 'GB', mechanismKind: null, mechanismId: null })] },
      { asOf: '2031-12-28' },
    ),
    recordSays('gap', 'Clauses for a processor’s contract are no ground', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismId: 'scc-2021-915' })],
    }),
    recordSays(
      'unsure',
      'Clauses of 2021, judged for 2020',
      { transferStatement: 'occurs', transfers: [transfer()] },
      { asOf: '2020-05-05' },
    ),
    recordSays(
      'unsure',
      'Clauses signed in 2024, judged for 2023',
      { transferStatement: 'occurs', transfers: [transfer()] },
      { asOf: '2023-05-05' },
    ),
    recordSays('not_applicable', 'Data go to Norway only', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'NO', mechanismKind: null, mechanismId: null })],
    }),
  ],
})
