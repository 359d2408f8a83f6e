import { invalidFrom, validityOn } from '@seloste/schema/law/mechanisms'
import { recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { holding, instrumentsMeant, ofEachTransfer, restsOn } from './each-transfer.js'
import { isNotYetInForce } from './ground.js'

const others = restsOn('bcr', 'other_safeguard', 'consent', 'derogation')
const bcr = (id: string | null) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ mechanismKind: 'bcr', mechanismId: id, module: null })],
})

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
          fi: 'Väline ei enää ole voimassa: {groundMechanism} päättyi {endedDate}. Nojaako siirto siihen vai toiseen samanlaiseen?',
          sv: 'Instrumentet gäller inte längre: {groundMechanism} upphörde {endedDate}. Vilar överföringen på det eller på ett annat av samma slag?',
          en: 'An instrument no longer holds: {groundMechanism} ended on {endedDate}. Does the transfer rest on it or on another of the kind?',
        },
        told,
      )
    },
    none: {
      fi: 'Yksikään siirto ei nojaa yritystä koskeviin sitoviin sääntöihin, muuhun suojatoimeen tai poikkeukseen.',
      sv: 'Ingen överföring vilar på bindande företagsbestämmelser, en annan skyddsåtgärd eller ett undantag.',
      en: 'No transfer rests on binding corporate rules, another safeguard or a derogation.',
    },
  }),
  text: {
    topic: { fi: 'Siirtoperusteen voimassaolo', sv: 'Överföringsgrundens giltighet', en: 'Standing of the transfer ground' },
    titleMet: { fi: 'Siirtoperuste on voimassa', sv: 'Överföringsgrunden gäller', en: 'The transfer ground holds' },
    titleGap: {
      fi: 'Siirron peruste ei ole voimassa: {groundMechanism} päättyi {endedDate}',
      sv: 'Överföringens grund gäller inte: {groundMechanism} upphörde {endedDate}',
      en: 'The ground of the transfer does not hold: {groundMechanism} ended on {endedDate}',
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
