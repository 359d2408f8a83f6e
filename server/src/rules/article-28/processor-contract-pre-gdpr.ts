import { recorded } from '../evidence.js'
import { engagement, recipient, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { contractsOf, noContract } from './contracts.js'

/** First day on which the Regulation applied, Art. 99(2). */
const applied = '2018-05-25'

export const processorContractPreGdpr = defineRule({
  id: 'processor-contract-pre-gdpr',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Vanhassa sopimuksessa ei yleensä ole kaikkea, mitä 28 artiklan 3 kohta edellyttää.',
      sv: 'Ett gammalt avtal innehåller i regel inte allt som artikel 28.3 kräver.',
      en: 'An old contract seldom holds all that Article 28(3) asks.',
    },
  },
  cites: ['gdpr:28.3', 'gdpr:99'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: (activity) => {
    const dated = contractsOf(activity).filter(({ engagement: { contractDate } }) => contractDate !== null)
    if (dated.length === 0) return notApplicable(noContract)
    return dated.map(({ recipient: { id, provenance }, engagement: { contractDate }, name }) => {
      const at = `recipients.${id}.engagement.contractDate`
      const parts = { at, evidence: recorded(at, contractDate, provenance), values: { processor: name, contractDate: contractDate ?? '' } }
      return (contractDate ?? '') < applied ? gap(parts) : met(parts)
    })
  },
  text: {
    topic: { fi: 'Käsittelysopimuksen ikä', sv: 'Biträdesavtalets ålder', en: 'Age of the contract with the processor' },
    titleMet: {
      fi: 'Käsittelysopimus on tehty asetuksen aikana: {processor} {contractDate}',
      sv: 'Biträdesavtalet är ingånget under förordningen: {processor} {contractDate}',
      en: 'The contract was made under the Regulation: {processor} {contractDate}',
    },
    titleGap: {
      fi: 'Käsittelysopimus on tehty ennen asetuksen soveltamista: {processor} {contractDate}',
      sv: 'Biträdesavtalet är från tiden före förordningen: {processor} {contractDate}',
      en: 'The contract dates from before the Regulation applied: {processor} {contractDate}',
    },
    why: {
      fi: 'Ilman asetuksen ehtoja käsittelijällä ei ole velvollisuutta auttaa ihmisten pyynnöissä ja tietoturvaloukkauksissa.',
      sv: 'Utan förordningens villkor är biträdet inte skyldigt att hjälpa vid begäranden och incidenter.',
      en: 'Without the terms of the Regulation the processor need not help with requests and breaches.',
    },
    fix: {
      fi: 'Tarkista sopimus 28 artiklan 3 kohdan luetteloa vasten, tee uusi tai lisäsopimus ja kirjaa sen päiväys.',
      sv: 'Kontrollera avtalet mot artikel 28.3, ingå ett nytt eller ett tillägg och ange dess datum.',
      en: 'Check the contract against Article 28(3), make a new one or an addendum, and record its date.',
    },
    ask: {
      fi: 'Onko sopimusta täydennetty 25.5.2018 jälkeen?',
      sv: 'Har avtalet kompletterats efter 25.5.2018?',
      en: 'Was the contract amended after 25 May 2018?',
    },
    goodEntry: {
      fi: 'Sopimus 1.2.2024, viite LP-2024-3.',
      sv: 'Avtal 1.2.2024, referens LP-2024-3.',
      en: 'Contract of 1 February 2024, reference LP-2024-3.',
    },
  },
  needs: null,
  neverUnsure: 'The date of the contract tells.',
  examples: [
    recordSays('met', 'A contract of 2024', {}),
    recordSays('gap', 'A contract of 2015', { recipients: [recipient({ engagement: engagement({ contractDate: '2015-03-01' }) })] }),
    recordSays('gap', 'The day before', { recipients: [recipient({ engagement: engagement({ contractDate: '2018-05-24' }) })] }),
    recordSays('met', 'The first day', { recipients: [recipient({ engagement: engagement({ contractDate: '2018-05-25' }) })] }),
    recordSays('not_applicable', 'No date', { recipients: [recipient({ engagement: engagement({ contractDate: null }) })] }),
  ],
})
