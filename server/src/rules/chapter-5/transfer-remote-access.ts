import { isThirdCountry } from '@seloste/schema/law/countries'
import type { ActivityRecord, RecipientRecord } from '@seloste/schema/record'
import type { SlotValues } from '@seloste/schema/text'
import { field } from '../evidence.js'
import { engagement, party, recipient, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const noAccess = {
  fi: 'Yhdenkään käsittelijän etäyhteyttä kolmannesta maasta ei ole kirjattu.',
  sv: 'Inget personuppgiftsbiträdes fjärråtkomst från ett tredjeland är angiven.',
  en: 'No processor’s remote access from a third country is recorded.',
}

const reachedFrom = ({ engagement: contract }: RecipientRecord, asOf: string): readonly string[] =>
  (contract?.remoteAccessFrom ?? []).filter((country) => isThirdCountry(country, asOf))

const ofRecipient = (one: RecipientRecord, { transfers }: ActivityRecord, asOf: string): Judgement => {
  const countries = reachedFrom(one, asOf)
  const open = countries.filter((country) => !transfers.some((moved) => moved.country === country))
  const named: SlotValues = one.party ? { place: one.party.name } : {}
  const parts = {
    at: `recipients.${one.id}.engagement.remoteAccessFrom`,
    evidence: [field(`recipients.${one.id}.engagement.remoteAccessFrom`, countries.join(', '))],
    values: { ...named, accessCountries: (open.length > 0 ? open : countries).join(', ') },
  }
  return open.length > 0 ? gap(parts) : met(parts)
}

const ofActivity = (activity: ActivityRecord, { asOf }: Bench): Judgement | readonly Judgement[] => {
  const reached = activity.recipients.filter((one) => reachedFrom(one, asOf).length > 0)
  return reached.length > 0 ? reached.map((one) => ofRecipient(one, activity, asOf)) : notApplicable(noAccess)
}

const supported = (...remoteAccessFrom: readonly string[]) => ({
  recipients: [recipient({ engagement: engagement({ remoteAccessFrom }) })],
})

export const transferRemoteAccess = defineRule({
  id: 'transfer-remote-access',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Tietojen lukeminen kolmannesta maasta on siirto, vaikka palvelin olisi EU:ssa.',
      sv: 'Att läsa uppgifterna från ett tredjeland är en överföring även om servern finns i EU.',
      en: 'To read the data from a third country is a transfer, though the server stand in the EU.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:44', 'edpb:guidelines-5/2021', 'decision:ie-tiktok'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Etäyhteys kolmannesta maasta', sv: 'Fjärråtkomst från tredjeland', en: 'Remote access from a third country' },
    titleMet: {
      fi: 'Etäyhteys on kirjattu siirroksi: {accessCountries}',
      sv: 'Fjärråtkomsten är angiven som överföring: {accessCountries}',
      en: 'Remote access is recorded as a transfer: {accessCountries}',
    },
    titleGap: {
      fi: 'Tietoihin päästään etäyhteydellä kolmannesta maasta, mutta siirtoa ei ole kirjattu: {accessCountries}',
      sv: 'Uppgifterna nås på distans från tredjeland, men ingen överföring är angiven: {accessCountries}',
      en: 'The data are reached remotely from a third country, but no transfer is recorded: {accessCountries}',
    },
    why: {
      fi: 'Ihminen luulee tietojensa pysyvän EU- ja ETA-alueella, vaikka niitä luetaan muualta.',
      sv: 'Den registrerade tror att uppgifterna stannar inom EU och EES fast de läses någon annanstans.',
      en: 'People believe their data stay in the EU and EEA while they are read elsewhere.',
    },
    fix: {
      fi: 'Kirjaa etäyhteys siirroksi maineen ja perusteineen, tai sovi, että tuki ja ylläpito hoidetaan EU- ja ETA-alueelta.',
      sv: 'Ange fjärråtkomsten som en överföring med land och grund, eller avtala om att support och drift sköts inom EU och EES.',
      en: 'Record the remote access as a transfer with its country and ground, or agree that support and operation stay in the EU and EEA.',
    },
    ask: {
      fi: 'Mistä maista käsittelijän henkilöstö pääsee tietoihin, ja millä perusteella?',
      sv: 'Från vilka länder når biträdets personal uppgifterna, och på vilken grund?',
      en: 'From which countries does the processor’s staff reach the data, and on which ground?',
    },
    goodEntry: {
      fi: 'Intia, tekninen tuki etäyhteydellä: vakiosopimuslausekkeet (EU) 2021/914, moduuli 3, allekirjoitettu 1.3.2024.',
      sv: 'Indien, teknisk support på distans: standardavtalsklausulerna (EU) 2021/914, modul 3, undertecknade 1.3.2024.',
      en: 'India, technical support by remote access: standard contractual clauses (EU) 2021/914, module 3, signed on 1 March 2024.',
    },
  },
  needs: null,
  neverUnsure: 'It judges only countries that the record itself names.',
  examples: [
    recordSays('met', 'Access from India, recorded as a transfer', {
      ...supported('IN'),
      transferStatement: 'occurs',
      transfers: [transfer({ importer: party({ id: 'pa3', name: 'Banyan Support Pvt', country: 'IN' }), country: 'IN' })],
    }),
    recordSays('gap', 'Access from India, and "no transfers"', supported('IN')),
    recordSays('gap', 'Access from India, and a transfer to the United States', {
      ...supported('IN'),
      transferStatement: 'occurs',
      transfers: [transfer()],
    }),
    recordSays('not_applicable', 'Access from Norway', supported('NO')),
    recordSays('not_applicable', 'Not answered', { recipients: [recipient({ engagement: engagement({ remoteAccessFrom: null }) })] }),
  ],
})
