import { invalidFrom, validityOn } from '@seloste/schema/law/mechanisms'
import type { NoticeRecord } from '@seloste/schema/record'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { noticeWords } from '../evidence.js'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { holding, instrumentsMeant, ofEachTransfer, restsOn } from './each-transfer.js'
import { isNotYetInForce, movesData } from './ground.js'

const others = restsOn('bcr', 'other_safeguard', 'consent', 'derogation')
const bcr = (id: string | null) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ mechanismKind: 'bcr', mechanismId: id, module: null })],
})

const elsewhere = {
  fi: 'Yksikään siirto ei nojaa yritystä koskeviin sitoviin sääntöihin, muuhun suojatoimeen tai poikkeukseen.',
  sv: 'Ingen överföring vilar på bindande företagsbestämmelser, en annan skyddsåtgärd eller ett undantag.',
  en: 'No transfer rests on binding corporate rules, another safeguard or a derogation.',
}

const ownKinds: readonly MechanismKind[] = ['bcr', 'consent', 'derogation']

/** A text names only the kind of its ground: it has ended where no instrument of the kind holds any more. */
const ofNotice = (notice: NoticeRecord, { law, asOf }: Bench): Judgement => {
  const named = notice.reading.transferMechanisms.filter((kind) => ownKinds.includes(kind))
  if (!movesData(notice) || named.length === 0) return notApplicable(elsewhere)
  const evidence = noticeWords(notice, ...named.map((kind) => `transferMechanisms.${kind}`))
  const dead = named.flatMap((kind) => {
    const own = law.mechanisms.filter((one) => one.kind === kind).map((one) => ({ one, standing: validityOn(one, asOf) }))
    const ended = own.find(({ standing }) => standing.reason === 'ended')
    return ended && own.every(({ standing }) => !standing.valid) ? [ended.one] : []
  })
  const first = dead[0]
  return first ? gap({ evidence, values: { groundMechanism: first.id, endedDate: invalidFrom(first) ?? '' } }) : met({ evidence })
}

/** Adequacy decisions, frameworks and clauses have rules of their own. An instrument not yet in force is asked about elsewhere. */
export const transferGroundEnded = defineRule({
  id: 'transfer-ground-ended',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Väline, joka ei ole voimassa, ei kanna siirtoa: siirrolta puuttuu peruste, jollei muuta ole kirjattu.',
      sv: 'Ett instrument som inte gäller bär ingen överföring: grund saknas om inget annat är angivet.',
      en: 'An instrument that does not hold carries no transfer: there is no ground unless another is recorded.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:44', 'gdpr:46', 'gdpr:49'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofEachTransfer({
    concerns: (one, bench) => others(one, bench) && !isNotYetInForce(one, bench),
    looksAt: 'mechanism',
    judge: (one, parts, bench) => {
      const meant = instrumentsMeant(one, bench)
      const ended = meant.find((instrument) => validityOn(instrument, bench.asOf).reason === 'ended')
      if (!ended) return met(parts)
      const told = { ...parts, values: { ...parts.values, groundMechanism: ended.id, endedDate: invalidFrom(ended) ?? '' } }
      if (holding(one, bench).length === 0) return gap(told)
      return unsure(
        {
          fi: 'Väline ei ole ollut voimassa {endedDate} alkaen: {groundMechanism}. Nojaako siirto siihen vai toiseen samanlaiseen?',
          sv: 'Instrumentet gäller inte sedan {endedDate}: {groundMechanism}. Vilar överföringen på det eller på ett annat av samma slag?',
          en: 'An instrument has not held since {endedDate}: {groundMechanism}. Does the transfer rest on it or on another of the kind?',
        },
        told,
      )
    },
    none: elsewhere,
  }),
  text: {
    topic: { fi: 'Siirtoperusteen voimassaolo', sv: 'Överföringsgrundens giltighet', en: 'Standing of the transfer ground' },
    titleMet: { fi: 'Siirtoperuste on voimassa', sv: 'Överföringsgrunden gäller', en: 'The transfer ground holds' },
    titleGap: {
      fi: 'Siirron peruste ei ole ollut voimassa {endedDate} alkaen: {groundMechanism}',
      sv: 'Överföringens grund gäller inte sedan {endedDate}: {groundMechanism}',
      en: 'The ground of the transfer has not held since {endedDate}: {groundMechanism}',
    },
    why: {
      fi: 'Mikään voimassa oleva väline ei takaa ihmiselle oikeuksia ja oikeussuojakeinoja siinä maassa.',
      sv: 'Inget gällande instrument garanterar den registrerade rättigheter och rättsmedel i det landet.',
      en: 'No instrument in force secures people’s rights and remedies in that country.',
    },
    fix: {
      fi: 'Valitse voimassa oleva peruste, esimerkiksi vakiosopimuslausekkeet (EU) 2021/914 ja siirron vaikutustenarviointi, ja kirjaa se. Muuten lopeta siirto.',
      sv: 'Välj en gällande grund, till exempel standardavtalsklausulerna (EU) 2021/914 med konsekvensbedömning av överföringen, och ange den. Avsluta annars överföringen.',
      en: 'Choose a ground in force, such as the standard contractual clauses (EU) 2021/914 with a transfer impact assessment, and record it. Otherwise end the transfer.',
    },
    ask: {
      fi: 'Mihin välineeseen siirto nojaa juuri nyt?',
      sv: 'På vilket instrument vilar överföringen just nu?',
      en: 'On which instrument does the transfer rest at present?',
    },
    goodEntry: {
      fi: 'Yhdysvallat, konserniyhtiö Hillside Letters LLC: yritystä koskevat sitovat säännöt (rekisterinpitäjä), hyväksytty 4.5.2022.',
      sv: 'USA, koncernbolaget Hillside Letters LLC: bindande företagsbestämmelser (personuppgiftsansvarig), godkända 4.5.2022.',
      en: 'United States, group company Hillside Letters LLC: binding corporate rules (controller), approved on 4 May 2022.',
    },
  },
  needs: {
    fi: 'Juuri se väline, johon siirto nojaa.',
    sv: 'Just det instrument som överföringen vilar på.',
    en: 'The very instrument on which the transfer rests.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'A notice on corporate rules', { transferStatement: 'occurs', transferMechanisms: ['bcr'] }),
    noticeSays(
      'gap',
      'A notice on consent, were that ground to end',
      { transferStatement: 'occurs', transferMechanisms: ['consent'] },
      { falls: [{ mechanismId: 'art49-1-a', from: '2026-10-01' }] },
    ),
    noticeSays('not_applicable', 'A notice on clauses', { transferStatement: 'occurs', transferMechanisms: ['scc'] }),
    recordSays('met', 'Corporate rules', bcr('bcr-c')),
    recordSays('met', 'Corporate rules, without saying which', bcr(null)),
    recordSays('met', 'Explicit consent', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'consent', mechanismId: null, module: null })],
    }),
    recordSays('gap', 'Corporate rules that have ended', bcr('bcr-c'), { falls: [{ mechanismId: 'bcr-c', from: '2026-10-01' }] }),
    recordSays('unsure', 'One kind of corporate rules has ended', bcr(null), { falls: [{ mechanismId: 'bcr-c', from: '2026-10-01' }] }),
    recordSays('not_applicable', 'A transfer on clauses', { transferStatement: 'occurs', transfers: [transfer()] }),
  ],
})
