import type { OrganizationRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { organizationSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, unsure } from '../rule.js'

const ofOrganization = ({ keepsBreachLog }: OrganizationRecord): Judgement => {
  const evidence = [field('keepsBreachLog', keepsBreachLog === null ? null : String(keepsBreachLog))]
  if (keepsBreachLog === null)
    return unsure(
      {
        fi: 'Tietoturvaloukkausten dokumentoinnista ei ole vastattu.',
        sv: 'Frågan om dokumentation av personuppgiftsincidenter är inte besvarad.',
        en: 'Nobody has answered whether breaches are documented.',
      },
      { evidence },
    )
  return keepsBreachLog ? met({ evidence }) : gap({ evidence })
}

export const securityBreachLogMissing = defineRule({
  id: 'security-breach-log-missing',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Loukkaus on dokumentoitava silloinkin, kun siitä ei tarvitse ilmoittaa; muuten ratkaisua ei voi osoittaa.',
      sv: 'En incident ska dokumenteras också när den inte behöver anmälas; annars kan beslutet inte visas.',
      en: 'A breach must be documented even if it need not be notified; else the decision cannot be shown.',
    },
  },
  cites: ['gdpr:33.5', 'decision:fi-vastaamo'],
  statement: null,
  from: '2018-05-25',
  until: null,
  organization: ofOrganization,
  text: {
    topic: {
      fi: 'Tietoturvaloukkausten dokumentointi',
      sv: 'Dokumentation av personuppgiftsincidenter',
      en: 'Documentation of personal data breaches',
    },
    titleMet: {
      fi: 'Henkilötietojen tietoturvaloukkaukset dokumentoidaan',
      sv: 'Personuppgiftsincidenter dokumenteras',
      en: 'Personal data breaches are documented',
    },
    titleGap: {
      fi: 'Selosteen mukaan tietoturvaloukkauksia ei dokumentoida',
      sv: 'Enligt registret dokumenteras inte personuppgiftsincidenter',
      en: 'By the record personal data breaches are not documented',
    },
    why: {
      fi: 'Ihminen saa tiedon hänelle aiheutuneesta riskistä vain, jos joku on kirjannut, mitä tapahtui.',
      sv: 'Den som drabbas får veta det bara om någon har antecknat vad som hände.',
      en: 'People learn of a risk to them only if somebody has written down what happened.',
    },
    fix: {
      fi: 'Ota käyttöön loki, johon kirjataan jokaisen loukkauksen seikat, vaikutukset, toimet ja ilmoituksia koskeva ratkaisu.',
      sv: 'Inför en logg med omständigheter, effekter, åtgärder och beslut om anmälan för varje incident.',
      en: 'Keep a log of the facts, effects, remedies and the decision on notification of each breach.',
    },
    ask: { fi: 'Missä loukkaukset dokumentoidaan?', sv: 'Var dokumenteras incidenter?', en: 'Where are breaches documented?' },
    goodEntry: {
      fi: 'Loukkausloki tietosuojaryhmän kansiossa; ratkaisusta vastaa toimitusjohtaja.',
      sv: 'Incidentlogg i dataskyddsgruppens mapp; verkställande direktören beslutar.',
      en: 'Breach log in the data protection folder; the managing director decides.',
    },
  },
  needs: {
    fi: 'Tieto siitä, dokumentoidaanko loukkaukset.',
    sv: 'Uppgift om huruvida incidenter dokumenteras.',
    en: 'Whether breaches are documented.',
  },
  neverUnsure: null,
  examples: [
    organizationSays('met', 'Breaches are documented', {}),
    organizationSays('gap', 'They are not', { keepsBreachLog: false }),
    organizationSays('unsure', 'Nobody answered', { keepsBreachLog: null }),
  ],
})
