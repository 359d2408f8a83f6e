import type { ActivityRecord, RecipientRecord } from '@seloste/schema/record'
import { field, recorded } from '../evidence.js'
import { activityExample, recipient, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const isDecided = ({ role, party }: RecipientRecord): boolean =>
  party !== null && (role === 'processor' || role === 'independent_controller' || role === 'joint_controller')
const nameOf = ({ party }: RecipientRecord): string => party?.name.trim().toLowerCase() ?? ''
const isProcessor = ({ role }: RecipientRecord): boolean => role === 'processor'

const elsewhere = {
  fi: 'Sama taho on toisessa käsittelytoimessa eri roolissa: {party}. Onko ero perusteltu?',
  sv: 'Samma part har en annan roll i en annan behandling: {party}. Är skillnaden motiverad?',
  en: 'The same party has another role in another activity: {party}. Is there a reason for it?',
}

const ofActivity = (activity: ActivityRecord, { dossier }: Bench): Judgement | readonly Judgement[] => {
  const own = activity.recipients.filter(isDecided)
  if (own.length === 0)
    return notApplicable({
      fi: 'Selosteessa ei ole nimettyjä vastaanottajia, joiden rooli on kirjattu.',
      sv: 'Det finns inga namngivna mottagare med angiven roll.',
      en: 'There are no named recipients whose role is recorded.',
    })
  const others = dossier.activities.filter(({ id }) => id !== activity.id).flatMap(({ recipients }) => recipients.filter(isDecided))
  return own.map((one) => {
    const at = `recipients.${one.id}.role`
    const opposed = (other: RecipientRecord): boolean => nameOf(other) === nameOf(one) && isProcessor(other) !== isProcessor(one)
    const parts = { at, evidence: [...recorded(at, one.role, one.provenance)], values: { party: one.party?.name ?? '' } }
    const within = own.find(opposed)
    if (within) return gap({ ...parts, evidence: [...parts.evidence, field(`recipients.${within.id}.role`, within.role)] })
    return others.some(opposed) ? unsure(elsewhere, parts) : met(parts)
  })
}

export const controllerProcessorRoleConfused = defineRule({
  id: 'controller-processor-role-confused',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Rooli ratkaisee, kuka vastaa ihmisille ja mikä sopimus tarvitaan.',
      sv: 'Rollen avgör vem som svarar inför de registrerade och vilket avtal som behövs.',
      en: 'The role decides who answers to people and which contract is needed.',
    },
  },
  cites: ['gdpr:4.7', 'gdpr:4.8', 'gdpr:28.10'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Rekisterinpitäjän ja käsittelijän roolit',
      sv: 'Rollerna som ansvarig och biträde',
      en: 'Roles of controller and processor',
    },
    titleMet: { fi: 'Taholla on yksi rooli: {party}', sv: 'Parten har en roll: {party}', en: 'The party has one role: {party}' },
    titleGap: {
      fi: 'Sama taho on kirjattu sekä käsittelijäksi että rekisterinpitäjäksi: {party}',
      sv: 'Samma part är angiven både som biträde och som personuppgiftsansvarig: {party}',
      en: 'The record states one party both as processor and as controller: {party}',
    },
    why: {
      fi: 'Ihminen ei tiedä, keneltä vaatia vastausta.',
      sv: 'Den registrerade vet inte av vem svar kan krävas.',
      en: 'People do not know from whom to claim an answer.',
    },
    fix: {
      fi: 'Päätä rooli käsittelytoimittain sen mukaan, kuka määrittelee tarkoitukset ja keinot. Jos roolit todella eroavat, erota ne omiksi käsittelytoimikseen.',
      sv: 'Avgör rollen behandling för behandling efter vem som bestämmer ändamål och medel. Skiljer sig rollerna, dela upp behandlingarna.',
      en: 'Decide the role activity by activity, by who determines purposes and means. Where the roles do differ, part them into activities of their own.',
    },
    ask: {
      fi: 'Miksi rooli on eri käsittelytoimissa eri?',
      sv: 'Varför skiljer sig rollen mellan behandlingarna?',
      en: 'Why does the role differ between activities?',
    },
    goodEntry: {
      fi: 'Palkanlaskenta: käsittelijä. Työeläkevakuutus: itsenäinen rekisterinpitäjä.',
      sv: 'Löneräkning: personuppgiftsbiträde. Pensionsförsäkring: självständigt ansvarig.',
      en: 'Payroll: processor. Pension insurance: independent controller.',
    },
  },
  needs: {
    fi: 'Peruste sille, että rooli on eri käsittelytoimissa eri.',
    sv: 'Skälet till att rollen skiljer sig.',
    en: 'The reason why the role differs.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'A processor everywhere', {}),
    recordSays('gap', 'Processor and controller in one activity', {
      recipients: [recipient(), recipient({ id: 'r2', role: 'independent_controller', engagement: null })],
    }),
    recordSays(
      'unsure',
      'A controller in another activity',
      {},
      {
        dossier: {
          activities: [
            activityExample(),
            activityExample({ id: 'a2', recipients: [recipient({ role: 'independent_controller', engagement: null })] }),
          ],
        },
      },
    ),
    recordSays('not_applicable', 'Nobody is named', { recipients: [recipient({ party: null })] }),
  ],
})
