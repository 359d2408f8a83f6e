import { serves, validityOn } from '@seloste/schema/law/mechanisms'
import type { MechanismFamily } from '@seloste/schema/law/mechanisms'
import type { ActivityRecord, NoticeRecord, TransferRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { holding } from './each-transfer.js'
import { familyOf, instrument, place, transferEvidence, transferValues } from './ground.js'

const inForce = ({ asOf, law }: Bench): boolean => validityOn(instrument(law, 'adq-us-dpf'), asOf).valid
const notNamed = {
  fi: 'Siirron perusteeksi ei ole nimetty EU:n ja Yhdysvaltojen tietosuojakehystä.',
  sv: 'Ramen för dataskydd mellan EU och USA anges inte som grund för någon överföring.',
  en: 'The EU–US Data Privacy Framework is not named as a ground for any transfer.',
}
const notInForce = {
  fi: 'Tietosuojakehys ei ole voimassa arviointipäivänä.',
  sv: 'Ramen för dataskydd gäller inte den dag som bedöms.',
  en: 'The framework is not in force on the day judged.',
}

const fallbacks: ReadonlySet<MechanismFamily> = new Set(['scc', 'bcr', 'other_safeguard'])

/** Another ground of Art. 46 in force for the same importer, or for the same country where no importer is named. */
const isCovered = (transfer: TransferRecord, { transfers }: ActivityRecord, bench: Bench): boolean =>
  transfers.some((other) => {
    const family = familyOf(other, bench.law)
    const isForSame = other.country === transfer.country && other.importer?.id === transfer.importer?.id
    return isForSame && family !== null && fallbacks.has(family) && holding(other, bench).length > 0
  })

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement | readonly Judgement[] => {
  // To a country that the framework does not serve it carries nothing, and that is judged as a ground.
  const framework = instrument(bench.law, 'adq-us-dpf')
  const resting = activity.transfers.filter(
    (one) => familyOf(one, bench.law) === 'dpf' && (one.country === null || serves(framework, one.country)),
  )
  if (resting.length === 0) return notApplicable(notNamed)
  if (!inForce(bench)) return notApplicable(notInForce)
  return resting.map((one) => {
    const parts = { at: place(one), evidence: transferEvidence(one, 'mechanism'), values: transferValues(one) }
    return isCovered(one, activity, bench) ? met(parts) : gap(parts)
  })
}

const ofNotice = (notice: NoticeRecord, bench: Bench): Judgement => {
  const named = notice.reading.transferMechanisms
  if (!named.includes('dpf')) return notApplicable(notNamed)
  if (!inForce(bench)) return notApplicable(notInForce)
  const parts = { evidence: noticeWords(notice, 'transferMechanisms.dpf'), values: { importer: '–', toCountry: 'US' } }
  return named.some((kind) => fallbacks.has(kind)) ? met(parts) : gap(parts)
}

export const transferDpfAtRisk = defineRule({
  id: 'transfer-dpf-at-risk',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Päätös on voimassa, joten siirto on sallittu; varoitus kertoo, että ainoa peruste voi kaatua.',
      sv: 'Beslutet gäller, så överföringen är tillåten; varningen gäller att den enda grunden kan falla.',
      en: 'The decision is in force, so the transfer is allowed; the warning is that its only ground may fall.',
    },
  },
  cites: ['gdpr:45', 'eu:2023/1795'],
  statement: null,
  from: '2026-06-29',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Siirto tietosuojakehyksen (DPF) varassa',
      sv: 'Överföring enligt ramen för dataskydd (DPF)',
      en: 'Transfer on the Data Privacy Framework',
    },
    titleMet: {
      fi: 'Tietosuojakehyksen (DPF) rinnalla on toinen peruste',
      sv: 'Vid sidan av ramen för dataskydd (DPF) finns en annan grund',
      en: 'There is another ground beside the Data Privacy Framework',
    },
    titleGap: {
      fi: 'Siirto nojaa vain tietosuojakehykseen (DPF)',
      sv: 'Överföringen vilar enbart på ramen för dataskydd (DPF)',
      en: 'The transfer rests on the Data Privacy Framework alone',
    },
    why: {
      fi: 'Jos päätös kumotaan, tiedot ovat siitä päivästä alkaen Yhdysvalloissa ilman perustetta, kuten kävi vuosina 2015 ja 2020.',
      sv: 'Om beslutet ogiltigförklaras finns uppgifterna från den dagen i USA utan grund, såsom 2015 och 2020.',
      en: 'If the decision is annulled, the data are in the United States without a ground from that day, as in 2015 and 2020.',
    },
    fix: {
      fi: 'Sovi vakiosopimuslausekkeista (EU) 2021/914 varalle ja tee siirron vaikutustenarviointi jo nyt. Tarkista luettelomerkintä vuosittain.',
      sv: 'Avtala om standardavtalsklausulerna (EU) 2021/914 i reserv och gör konsekvensbedömningen av överföringen redan nu. Kontrollera förteckningen årligen.',
      en: 'Agree on the standard contractual clauses (EU) 2021/914 in reserve, and do the transfer impact assessment now. Check the list entry each year.',
    },
    ask: {
      fi: 'Onko sopimuksessa varalauseke siltä varalta, että päätös kumotaan?',
      sv: 'Innehåller avtalet en reservklausul om beslutet faller?',
      en: 'Does the contract hold a fallback in case the decision falls?',
    },
    goodEntry: {
      fi: 'Päätös (EU) 2023/1795 (DPF), luettelomerkintä tarkistettu 1.11.2026; varalla vakiosopimuslausekkeet (EU) 2021/914, moduuli 2.',
      sv: 'Beslut (EU) 2023/1795 (DPF), förteckningen kontrollerad 1.11.2026; i reserv standardavtalsklausulerna (EU) 2021/914, modul 2.',
      en: 'Decision (EU) 2023/1795 (DPF), list entry checked on 1 November 2026; in reserve the clauses (EU) 2021/914, module 2.',
    },
  },
  needs: null,
  neverUnsure: 'Another ground is recorded or it is not; the state of the proceedings stands in the law book.',
  examples: [
    noticeSays('met', 'Framework and clauses', {
      transferStatement: 'occurs',
      transferCountries: ['US'],
      transferMechanisms: ['dpf', 'scc'],
    }),
    noticeSays('gap', 'The framework alone', { transferStatement: 'occurs', transferCountries: ['US'], transferMechanisms: ['dpf'] }),
    noticeSays('not_applicable', 'Clauses alone', { transferStatement: 'occurs', transferCountries: ['US'], transferMechanisms: ['scc'] }),
    recordSays('met', 'Clauses in reserve for the same importer', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' }), transfer({ id: 't2' })],
    }),
    recordSays('gap', 'The framework alone', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' })],
    }),
    recordSays('gap', 'The framework, and clauses of 2010 in reserve', {
      transferStatement: 'occurs',
      transfers: [
        transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' }),
        transfer({ id: 't2', mechanismId: 'scc-2010-87', module: null, signedOn: '2019-05-01' }),
      ],
    }),
    recordSays('not_applicable', 'The framework for a country that it does not serve', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'IN', mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' })],
    }),
    recordSays(
      'not_applicable',
      'The day before the warning began',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' })] },
      { asOf: '2026-06-28' },
    ),
  ],
})
