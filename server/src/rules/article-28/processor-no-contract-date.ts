import type { ActivityRecord, RecipientRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { engagement, recipient, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofContract = ({ id, party, engagement: contract, provenance }: RecipientRecord): Judgement => {
  const at = `recipients.${id}.engagement`
  const proof = contract?.contractDate ?? contract?.contractReference ?? null
  const parts = { at, evidence: recorded(`${at}.contractDate`, proof, provenance), values: { processor: party?.name ?? '–' } }
  return proof ? met(parts) : gap(parts)
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const contracts = activity.recipients.filter(({ role, engagement: contract }) => role === 'processor' && contract?.hasContract)
  if (contracts.length > 0) return contracts.map(ofContract)
  return notApplicable({
    fi: 'Selosteeseen ei ole kirjattu sopimusta käsittelijän kanssa.',
    sv: 'Inget avtal med ett personuppgiftsbiträde är angivet.',
    en: 'No contract with a processor is recorded.',
  })
}

export const processorNoContractDate = defineRule({
  id: 'processor-no-contract-date',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Sopimus on, mutta sitä ei voi osoittaa ilman päiväystä tai viitettä.',
      sv: 'Avtalet finns, men kan inte visas utan datum eller referens.',
      en: 'There is a contract, but it cannot be shown without its date or reference.',
    },
  },
  cites: ['gdpr:28.3', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Käsittelysopimuksen päiväys', sv: 'Biträdesavtalets datum', en: 'Date of the contract with the processor' },
    titleMet: {
      fi: 'Käsittelysopimuksella on päiväys tai viite',
      sv: 'Biträdesavtalet har datum eller referens',
      en: 'The contract with the processor has a date or reference',
    },
    titleGap: {
      fi: 'Käsittelysopimuksen päiväys puuttuu: {processor}',
      sv: 'Biträdesavtalets datum saknas: {processor}',
      en: 'The date of the contract with the processor is missing: {processor}',
    },
    why: {
      fi: 'Kun jotain tapahtuu, sopimus on löydettävä nopeasti, jotta ihmisiä voidaan auttaa.',
      sv: 'När något händer måste avtalet hittas snabbt för att de berörda ska kunna få hjälp.',
      en: 'When something happens, the contract must be found quickly so that people can be helped.',
    },
    fix: {
      fi: 'Kirjaa sopimuksen päiväys ja viite tai paikka, josta se löytyy.',
      sv: 'Ange avtalets datum och referens eller var det finns.',
      en: 'Record the date of the contract, and its reference or where it is kept.',
    },
    ask: { fi: 'Milloin sopimus allekirjoitettiin?', sv: 'När undertecknades avtalet?', en: 'When was the contract signed?' },
    goodEntry: {
      fi: 'Sopimus 1.2.2024, viite LP-2024-3.',
      sv: 'Avtal 1.2.2024, referens LP-2024-3.',
      en: 'Contract of 1 February 2024, reference LP-2024-3.',
    },
  },
  needs: null,
  neverUnsure: 'A date or reference is recorded or it is not.',
  examples: [
    recordSays('met', 'The contract has a date', {}),
    recordSays('gap', 'A contract without date and reference', {
      recipients: [recipient({ engagement: engagement({ contractDate: null, contractReference: null }) })],
    }),
    recordSays('not_applicable', 'No contract is recorded', { recipients: [recipient({ engagement: null })] }),
  ],
})
