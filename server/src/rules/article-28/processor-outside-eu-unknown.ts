import { recorded } from '../evidence.js'
import { engagement, party, recipient, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { contractsOf, noContract } from './contracts.js'

export const processorOutsideEuUnknown = defineRule({
  id: 'processor-outside-eu-unknown',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Jos maata ei tiedetä, ei voi myöskään sanoa, siirretäänkö tietoja EU/ETA-alueen ulkopuolelle.',
      sv: 'Är landet okänt går det inte att säga om uppgifter överförs utanför EU/EES.',
      en: 'Where the country is not known, nobody can say whether data leave the EU/EEA.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:28.3', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: (activity) => {
    const contracts = contractsOf(activity)
    if (contracts.length === 0) return notApplicable(noContract)
    return contracts.map(({ recipient: { id, party: one, provenance }, engagement: { party: contracted }, name }) => {
      const at = `recipients.${id}.party.country`
      const country = one?.country ?? contracted.country
      const parts = { at, evidence: recorded(at, country, provenance), values: { processor: name } }
      return country ? met(parts) : gap(parts)
    })
  },
  text: {
    topic: { fi: 'Käsittelijän maa', sv: 'Biträdets land', en: 'Country of the processor' },
    titleMet: {
      fi: 'Käsittelijän maa on kirjattu: {processor}',
      sv: 'Biträdets land är angivet: {processor}',
      en: 'The processor’s country is recorded: {processor}',
    },
    titleGap: {
      fi: 'Selosteessa ei ole käsittelijän maata: {processor}',
      sv: 'Registret anger inte biträdets land: {processor}',
      en: 'The record does not state the processor’s country: {processor}',
    },
    why: {
      fi: 'Suoja riippuu siitä, minkä maan lakia käsittelijä noudattaa.',
      sv: 'Skyddet beror på vilket lands lag biträdet följer.',
      en: 'Protection depends on the law that the processor is under.',
    },
    fix: {
      fi: 'Kirjaa sopimuskumppanin maa ja tarkista sopimuksesta, missä tietoja käsitellään.',
      sv: 'Ange avtalspartens land och kontrollera i avtalet var uppgifterna behandlas.',
      en: 'Record the country of the contracting party, and see in the contract where the data are handled.',
    },
    ask: { fi: 'Missä maassa käsittelijä on?', sv: 'I vilket land finns biträdet?', en: 'In which country is the processor?' },
    goodEntry: {
      fi: 'Korkeavuoren Laskenta Oy, Suomi.',
      sv: 'Korkeavuoren Laskenta Oy, Finland.',
      en: 'Korkeavuoren Laskenta Oy, Finland.',
    },
  },
  needs: null,
  neverUnsure: 'The country is recorded or it is not; where there is no contract the contract comes first.',
  examples: [
    recordSays('met', 'In Finland', {}),
    recordSays('gap', 'A contract, and no country', {
      recipients: [recipient({ party: party({ country: null }), engagement: engagement({ party: party({ country: null }) }) })],
    }),
    recordSays('not_applicable', 'No contract', { recipients: [recipient({ engagement: null })] }),
  ],
})
