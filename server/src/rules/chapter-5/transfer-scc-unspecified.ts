import type { Bench } from '../rule.js'
import type { TransferRecord } from '@seloste/schema/record'
import { recordSays, transfer } from '../examples.js'
import { defineRule, met, unanswered } from '../rule.js'
import { ofEachTransfer, restsOn } from './each-transfer.js'
import { instrument, isNotYetInForce } from './ground.js'

const clausal = restsOn('scc')
const words = {
  module: { fi: 'moduuli', sv: 'modul', en: 'the module' },
  signedOn: { fi: 'allekirjoituspäivä', sv: 'dag för undertecknande', en: 'the day of signing' },
  both: { fi: 'moduuli ja allekirjoituspäivä', sv: 'modul och dag för undertecknande', en: 'the module and the day of signing' },
}

/** The clauses of 2021, or clauses without a number that can be those. Which set it is, is asked by the rule on old clauses. */
const maybeNew = (one: TransferRecord, bench: Bench): boolean => {
  if (one.mechanismId) return Boolean(bench.law.mechanism(one.mechanismId)?.modules)
  return !(one.signedOn && one.signedOn < (instrument(bench.law, 'scc-2021-914').validFrom ?? ''))
}

/** What the record leaves open; the day only where the set is known, by its number or a module, for without it the set itself is asked. */
const missing = ({ module, signedOn, mechanismId }: TransferRecord): keyof typeof words | null => {
  const undated = (mechanismId !== null || module !== null) && signedOn === null
  if (module === null) return undated ? 'both' : 'module'
  return undated ? 'signedOn' : null
}

export const transferSccUnspecified = defineRule({
  id: 'transfer-scc-unspecified',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Lausekkeissa on neljä moduulia; ilman moduulia ja päivää ei voi osoittaa, mitä on sovittu.',
      sv: 'Klausulerna har fyra moduler; utan modul och dag kan det inte visas vad som har avtalats.',
      en: 'The clauses have four modules; without the module and the day it cannot be shown what was agreed.',
    },
  },
  cites: ['eu:2021/914', 'gdpr:5.2', 'gdpr:46.2.c'],
  statement: null,
  from: '2021-06-27',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => clausal(one, bench) && !isNotYetInForce(one, bench) && maybeNew(one, bench),
    looksAt: 'module',
    judge: (one, parts) => {
      const open = missing(one)
      return open ? unanswered({ ...parts, values: { ...parts.values, missing: words[open] } }) : met(parts)
    },
    none: {
      fi: 'Yksikään siirto ei nojaa vuoden 2021 vakiosopimuslausekkeisiin.',
      sv: 'Ingen överföring vilar på standardavtalsklausulerna från 2021.',
      en: 'No transfer rests on the standard contractual clauses of 2021.',
    },
  }),
  text: {
    topic: {
      fi: 'Vakiosopimuslausekkeiden yksilöinti',
      sv: 'Precisering av standardavtalsklausulerna',
      en: 'Particulars of the standard contractual clauses',
    },
    titleMet: {
      fi: 'Vakiosopimuslausekkeet on yksilöity',
      sv: 'Standardavtalsklausulerna är preciserade',
      en: 'The standard contractual clauses are particularised',
    },
    titleGap: {
      fi: 'Vakiosopimuslausekkeista puuttuu kirjaus: {missing}',
      sv: 'Uppgift om standardavtalsklausulerna saknas: {missing}',
      en: 'The record does not state of the standard contractual clauses: {missing}',
    },
    why: {
      fi: 'Ihmisen oikeudet tietojen tuojaa kohtaan riippuvat siitä, mikä moduuli on sovittu.',
      sv: 'Den registrerades rättigheter mot uppgiftsinföraren beror på vilken modul som har avtalats.',
      en: 'What rights people have against the importer depends on the module that was agreed.',
    },
    fix: {
      fi: 'Kirjaa päätös (EU) 2021/914, moduuli, osapuolet ja allekirjoituspäivä sopimuksen liitteestä I.',
      sv: 'Ange beslut (EU) 2021/914, modul, parter och dag för undertecknande enligt bilaga I till avtalet.',
      en: 'Record Decision (EU) 2021/914, the module, the parties and the day of signing from Annex I of the contract.',
    },
    ask: {
      fi: 'Mikä moduuli on valittu, ja milloin lausekkeet on allekirjoitettu?',
      sv: 'Vilken modul har valts, och när undertecknades klausulerna?',
      en: 'Which module was chosen, and when were the clauses signed?',
    },
    goodEntry: {
      fi: 'Vakiosopimuslausekkeet (EU) 2021/914, moduuli 2, Hillside Letters LLC, allekirjoitettu 1.3.2024.',
      sv: 'Standardavtalsklausulerna (EU) 2021/914, modul 2, Hillside Letters LLC, undertecknade 1.3.2024.',
      en: 'Standard contractual clauses (EU) 2021/914, module 2, Hillside Letters LLC, signed on 1 March 2024.',
    },
  },
  needs: null,
  neverUnsure: 'The module and the day are recorded or they are not; which set of clauses it is, another rule asks.',
  examples: [
    recordSays('met', 'Module and day', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('gap', 'No module', { transferStatement: 'occurs', transfers: [transfer({ module: null })] }),
    recordSays('gap', 'Neither module nor day', { transferStatement: 'occurs', transfers: [transfer({ module: null, signedOn: null })] }),
    recordSays('met', 'A module and a day, and clauses without a number', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismId: null })],
    }),
    recordSays('gap', 'A module alone, which only the clauses of 2021 have', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismId: null, signedOn: null })],
    }),
    recordSays('not_applicable', 'Clauses of 2010 have no modules', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismId: 'scc-2010-87', module: null, signedOn: '2019-05-01' })],
    }),
    recordSays('not_applicable', 'No transfer', {}),
  ],
})
