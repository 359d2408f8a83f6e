import type { ActivityRecord, RecipientRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { engagement, recipient, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const ended = {
  fi: 'Sopimuksen viimeinen päivä on ollut {endDate}: {processor}. Onko sopimusta jatkettu, vai onko käsittely päättynyt?',
  sv: 'Avtalets sista dag var {endDate}: {processor}. Har avtalet förlängts, eller har behandlingen upphört?',
  en: 'The last day of the contract was {endDate}: {processor}. Was it renewed, or has the processing ended?',
}
const later = {
  fi: 'Sopimus on tehty vasta arviointipäivän jälkeen, {contractDate}: {processor}. Oliko sitä ennen toinen sopimus?',
  sv: 'Avtalet ingicks först efter den dag som bedöms, {contractDate}: {processor}. Fanns ett annat avtal före det?',
  en: 'The contract was made only after the day judged, on {contractDate}: {processor}. Was there another before?',
}

const ofProcessor = ({ id, party, engagement: contract, provenance }: RecipientRecord, asOf: string): Judgement => {
  const has = contract?.hasContract ?? null
  const parts = {
    at: `recipients.${id}.engagement`,
    evidence: recorded(`recipients.${id}.engagement.hasContract`, has === null ? null : String(has), provenance),
  }
  const values = { processor: party?.name ?? '–' }
  if (has === true && contract?.endsOn && contract.endsOn < asOf)
    return unsure(ended, { ...parts, values: { ...values, endDate: contract.endsOn } })
  if (has === true && contract?.contractDate && contract.contractDate > asOf)
    return unsure(later, { ...parts, values: { ...values, contractDate: contract.contractDate } })
  if (has === true) return met({ ...parts, values })
  if (has === false) return gap({ ...parts, values })
  return unsure(
    {
      fi: 'Ei ole kirjattu, onko käsittelijän kanssa tehty sopimus: {processor}.',
      sv: 'Det framgår inte om det finns ett avtal med biträdet: {processor}.',
      en: 'It is not recorded whether there is a contract with the processor: {processor}.',
    },
    { ...parts, values },
  )
}

const ofActivity = (activity: ActivityRecord, { asOf }: Bench): Judgement | readonly Judgement[] => {
  const processors = activity.recipients.filter(({ role }) => role === 'processor')
  if (processors.length > 0) return processors.map((one) => ofProcessor(one, asOf))
  return notApplicable({
    fi: 'Vastaanottajissa ei ole henkilötietojen käsittelijöitä.',
    sv: 'Bland mottagarna finns inga personuppgiftsbiträden.',
    en: 'There is no processor among the recipients.',
  })
}

export const processorNoContract = defineRule({
  id: 'processor-no-contract',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Ilman sopimusta ei ole sovittu, mitä käsittelijä saa tiedoilla tehdä.',
      sv: 'Utan avtal är det inte överenskommet vad biträdet får göra med uppgifterna.',
      en: 'Without a contract it has not been agreed what the processor may do with the data.',
    },
  },
  cites: ['gdpr:28.3'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Sopimus henkilötietojen käsittelystä', sv: 'Personuppgiftsbiträdesavtal', en: 'Contract with the processor' },
    titleMet: { fi: 'Sopimus käsittelijän kanssa on tehty', sv: 'Avtal med biträdet finns', en: 'There is a contract with the processor' },
    titleGap: {
      fi: 'Sopimusta henkilötietojen käsittelystä ei ole: {processor}',
      sv: 'Personuppgiftsbiträdesavtal saknas: {processor}',
      en: 'There is no contract with the processor: {processor}',
    },
    why: {
      fi: 'Ihmisten tiedot ovat yrityksellä, joka ei ole sopimuksella sitoutunut suojaamaan ja poistamaan niitä.',
      sv: 'Uppgifterna finns hos ett företag som inte i ett avtal har förbundit sig att skydda och radera dem.',
      en: 'People’s data lie with a company that has not undertaken by contract to protect and erase them.',
    },
    fix: {
      fi: 'Tee 28 artiklan 3 kohdan mukainen sopimus ja kirjaa sen päiväys.',
      sv: 'Ingå ett avtal enligt artikel 28.3 och ange dess datum.',
      en: 'Conclude a contract under Article 28(3) and record its date.',
    },
    ask: {
      fi: 'Onko käsittelijän kanssa 28 artiklan mukainen sopimus, ehkä sen vakioehdoissa?',
      sv: 'Finns ett avtal enligt artikel 28 med biträdet, kanske i dess standardvillkor?',
      en: 'Is there a contract under Article 28 with the processor, perhaps in its standard terms?',
    },
    goodEntry: {
      fi: 'Korkeavuoren Laskenta Oy: sopimus henkilötietojen käsittelystä 1.2.2024, LP-2024-3.',
      sv: 'Korkeavuoren Laskenta Oy: personuppgiftsbiträdesavtal 1.2.2024, LP-2024-3.',
      en: 'Korkeavuoren Laskenta Oy: data processing agreement of 1 February 2024, LP-2024-3.',
    },
  },
  needs: { fi: 'Tieto siitä, onko sopimus tehty.', sv: 'Uppgift om huruvida avtal finns.', en: 'Whether a contract has been concluded.' },
  neverUnsure: null,
  examples: [
    recordSays('met', 'There is a contract', {}),
    recordSays('gap', 'There is none', {
      recipients: [recipient({ engagement: engagement({ hasContract: false, contractDate: null, contractReference: null }) })],
    }),
    recordSays(
      'met',
      'On the last day of the contract',
      { recipients: [recipient({ engagement: engagement({ endsOn: '2026-11-22' }) })] },
      {
        asOf: '2026-11-22',
      },
    ),
    recordSays(
      'unsure',
      'The contract ended the day before',
      { recipients: [recipient({ engagement: engagement({ endsOn: '2026-11-21' }) })] },
      {
        asOf: '2026-11-22',
      },
    ),
    recordSays('unsure', 'The contract came later', {}, { asOf: '2024-01-31' }),
    recordSays('unsure', 'Nobody has said', { recipients: [recipient({ engagement: null })] }),
    recordSays('not_applicable', 'Only an authority receives the data', {
      recipients: [recipient({ role: 'authority', engagement: null })],
    }),
  ],
})
