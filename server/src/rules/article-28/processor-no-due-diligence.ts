import { field } from '../evidence.js'
import { dataItem, engagement, recipient, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { contractsOf, noContract } from './contracts.js'

const notAnswered = {
  fi: 'Käsittelijän takeiden selvittämisestä ei ole merkintää: {processors}.',
  sv: 'Det finns ingen anteckning om att biträdets garantier har kontrollerats: {processors}.',
  en: 'Nothing is recorded on a check of the processor’s guarantees: {processors}.',
}

export const processorNoDueDiligence = defineRule({
  id: 'processor-no-due-diligence',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Käsittelijän saa valita vain riittävien takeiden perusteella, ja valinta on voitava osoittaa.',
      sv: 'Ett biträde får bara anlitas om garantierna är tillräckliga, och valet ska kunna visas.',
      en: 'Only processors with sufficient guarantees may be used, and the choice must be shown.',
    },
  },
  cites: ['gdpr:28.1', 'gdpr:5.2', 'gdpr:24.1'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: (activity) => {
    const contracts = contractsOf(activity)
    if (contracts.length === 0) return notApplicable(noContract)
    const open = contracts.filter(({ engagement: { guaranteesCheckedOn, auditedOn } }) => !guaranteesCheckedOn && !auditedOn)
    if (open.length === 0)
      return met({
        evidence: contracts.map(({ recipient: { id }, engagement: { guaranteesCheckedOn, auditedOn } }) =>
          field(`recipients.${id}.engagement.guaranteesCheckedOn`, guaranteesCheckedOn ?? auditedOn),
        ),
      })
    const parts = {
      evidence: open.map(({ recipient: { id } }) => field(`recipients.${id}.engagement.guaranteesCheckedOn`)),
      values: { processors: open.map(({ name }) => name).join(', ') },
    }
    // Nobody has answered; where the data are of a special category the check cannot be left for later.
    return activity.dataItems.some(({ specialCategory }) => specialCategory) ? gap(parts) : unsure(notAnswered, parts)
  },
  text: {
    topic: { fi: 'Käsittelijän takeet', sv: 'Biträdets garantier', en: 'Guarantees of the processor' },
    titleMet: {
      fi: 'Käsittelijän takeet on selvitetty',
      sv: 'Biträdets garantier är kontrollerade',
      en: 'The processor’s guarantees are checked',
    },
    titleGap: {
      fi: 'Käsittelijän takeiden selvittämistä ei ole kirjattu, vaikka tiedot ovat arkaluonteisia: {processors}',
      sv: 'Kontroll av biträdets garantier är inte antecknad, fast uppgifterna är känsliga: {processors}',
      en: 'The record does not state a check of the processor’s guarantees, though the data are of a special category: {processors}',
    },
    why: {
      fi: 'Ihmisen tiedot ovat niin turvassa kuin heikoimmalla käsittelijällä.',
      sv: 'Uppgifterna är så säkra som hos det svagaste biträdet.',
      en: 'Data are as safe as with the weakest processor.',
    },
    fix: {
      fi: 'Selvitä käsittelijän osaaminen, tietoturva ja alikäsittelijät, säilytä selvitys ja kirjaa sen päivä.',
      sv: 'Utred biträdets kunnande, säkerhet och underbiträden, spara utredningen och ange datum.',
      en: 'Look into the processor’s knowledge, security and sub-processors, keep the result and record its date.',
    },
    ask: {
      fi: 'Milloin ja miten käsittelijän takeet selvitettiin?',
      sv: 'När och hur kontrollerades biträdets garantier?',
      en: 'When and how were the processor’s guarantees checked?',
    },
    goodEntry: {
      fi: 'Takeet selvitetty 20.1.2024: tietoturvaselvitys ja sertifikaatti.',
      sv: 'Garantier kontrollerade 20.1.2024: säkerhetsutredning och certifikat.',
      en: 'Guarantees checked on 20 January 2024: security questionnaire and certificate.',
    },
  },
  needs: {
    fi: 'Päivä, jona käsittelijän takeet selvitettiin.',
    sv: 'Dagen då biträdets garantier kontrollerades.',
    en: 'The day on which the processor’s guarantees were checked.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Checked before the contract', {}),
    recordSays('met', 'Audited', {
      recipients: [recipient({ engagement: engagement({ guaranteesCheckedOn: null, auditedOn: '2025-05-01' }) })],
    }),
    recordSays('unsure', 'Nothing recorded', { recipients: [recipient({ engagement: engagement({ guaranteesCheckedOn: null }) })] }),
    recordSays('gap', 'Nothing recorded, and health data', {
      recipients: [recipient({ engagement: engagement({ guaranteesCheckedOn: null }) })],
      dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'h' })],
    }),
    recordSays('not_applicable', 'No contract', { recipients: [recipient({ engagement: null })] }),
  ],
})
