import { recorded } from '../evidence.js'
import { engagement, party, recipient, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { contractsOf } from './contracts.js'

export const processorNoSubprocessorList = defineRule({
  id: 'processor-no-subprocessor-list',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Alikäsittelijät tiedetään, mutta ei, millä luvalla niitä käytetään.',
      sv: 'Underbiträdena är kända, men inte med vilket tillstånd de anlitas.',
      en: 'The sub-processors are known, but not by which authorisation they are used.',
    },
  },
  cites: ['gdpr:28.2', 'gdpr:28.4'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: (activity) => {
    const asked = contractsOf(activity).filter(
      ({ engagement: { subProcessors, subProcessorApproval } }) => subProcessors.length > 0 || subProcessorApproval !== null,
    )
    if (asked.length === 0)
      return notApplicable({
        fi: 'Alikäsittelijöitä ei ole kirjattu.',
        sv: 'Inga underbiträden är angivna.',
        en: 'No sub-processors are recorded.',
      })
    return asked.map(({ recipient: { id, provenance }, engagement: { subProcessors, subProcessorApproval }, name }) => {
      const at = `recipients.${id}.engagement.subProcessorApproval`
      const parts = {
        at,
        evidence: recorded(at, subProcessorApproval, provenance),
        values: { processor: name, subProcessors: subProcessors.map((one) => one.name).join(', ') || '–' },
      }
      const isAllowed = subProcessorApproval === 'general' || subProcessorApproval === 'specific'
      return isAllowed || subProcessors.length === 0 ? met(parts) : gap(parts)
    })
  },
  text: {
    topic: { fi: 'Lupa alikäsittelijöihin', sv: 'Tillstånd för underbiträden', en: 'Authorisation of sub-processors' },
    titleMet: {
      fi: 'Alikäsittelijöiden käytöstä on sovittu: {processor} ({subProcessors})',
      sv: 'Underbiträden är reglerade: {processor} ({subProcessors})',
      en: 'Sub-processors are settled: {processor} ({subProcessors})',
    },
    titleGap: {
      fi: 'Selosteessa ei ole lupaa käsittelijän alikäsittelijöihin: {processor} ({subProcessors})',
      sv: 'Registret anger inget tillstånd för biträdets underbiträden: {processor} ({subProcessors})',
      en: 'The record does not state an authorisation of the sub-processors: {processor} ({subProcessors})',
    },
    why: {
      fi: 'Tiedot kulkevat kädestä käteen ilman, että rekisterinpitäjä voi estää sitä.',
      sv: 'Uppgifterna vandrar vidare utan att den ansvarige kan hindra det.',
      en: 'Data pass from hand to hand and the controller cannot stop it.',
    },
    fix: {
      fi: 'Kirjaa, onko lupa erityinen vai yleinen, ja sovi, miten muutoksista ilmoitetaan.',
      sv: 'Ange om tillståndet är särskilt eller allmänt och avtala om hur ändringar meddelas.',
      en: 'Record whether the authorisation is specific or general, and agree on how changes are announced.',
    },
    ask: {
      fi: 'Millä luvalla alikäsittelijöitä käytetään?',
      sv: 'Med vilket tillstånd anlitas underbiträden?',
      en: 'By which authorisation are sub-processors used?',
    },
    goodEntry: {
      fi: 'Yleinen ennakkolupa; muutoksista ilmoitetaan 30 päivää ennen.',
      sv: 'Allmänt förhandstillstånd; ändringar meddelas 30 dagar i förväg.',
      en: 'General authorisation; changes are announced 30 days before.',
    },
  },
  needs: null,
  neverUnsure: 'An authorisation is recorded or none is.',
  examples: [
    recordSays('met', 'General authorisation', {}),
    recordSays('gap', 'A sub-processor, and nothing on its authorisation', {
      recipients: [
        recipient({
          engagement: engagement({ subProcessorApproval: null, subProcessors: [party({ id: 'pa3', name: 'Havupuiston Palvelin Oy' })] }),
        }),
      ],
    }),
    recordSays('gap', 'A sub-processor that the contract does not allow', {
      recipients: [
        recipient({
          engagement: engagement({
            subProcessorApproval: 'forbidden',
            subProcessors: [party({ id: 'pa3', name: 'Havupuiston Palvelin Oy' })],
          }),
        }),
      ],
    }),
    recordSays('not_applicable', 'No sub-processors, and nothing said', {
      recipients: [recipient({ engagement: engagement({ subProcessorApproval: null }) })],
    }),
  ],
})
