import { isThirdCountry } from '@seloste/schema/law/countries'
import type { ActivityRecord, PartyRecord, RecipientRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { engagement, party, recipient, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { isSameParty } from './each-transfer.js'

const noneAbroad = {
  fi: 'Yhdenkään alikäsittelijän ei ole kirjattu toimivan kolmannessa maassa.',
  sv: 'Inget underbiträde är angivet i ett tredjeland.',
  en: 'No sub-processor is recorded in a third country.',
}
const contradiction = {
  fi: 'Selosteen mukaan tietoja ei siirretä; ristiriita käsitellään erikseen.',
  sv: 'Enligt registret överförs inga uppgifter; motsägelsen behandlas särskilt.',
  en: 'The record says that there are no transfers; the contradiction is dealt with on its own.',
}

interface Onward {
  readonly recipient: RecipientRecord
  readonly subProcessor: PartyRecord
}

const abroad = ({ recipients }: ActivityRecord, asOf: string): readonly Onward[] =>
  recipients.flatMap((recipient) =>
    (recipient.engagement?.subProcessors ?? [])
      .filter(({ country }) => country !== null && isThirdCountry(country, asOf))
      .map((subProcessor) => ({ recipient, subProcessor })),
  )

/** A transfer to the sub-processor itself, or to its country where the record names no importer. */
const isRecorded = ({ transfers }: ActivityRecord, one: PartyRecord): boolean =>
  transfers.some(({ importer, country }) => isSameParty(importer, one) || (country === one.country && importer === null))

const ofActivity = (activity: ActivityRecord, { asOf }: Bench): Judgement | readonly Judgement[] => {
  const onward = abroad(activity, asOf)
  if (onward.length === 0) return notApplicable(noneAbroad)
  if (activity.transferStatement === 'none' || activity.answers.transfers?.state === 'none') return notApplicable(contradiction)
  return onward.map(({ recipient: { id, provenance }, subProcessor }) => {
    const at = `recipients.${id}.engagement.subProcessors.${subProcessor.id}`
    const parts = {
      at,
      evidence: recorded(at, subProcessor.name, provenance),
      values: { subProcessor: subProcessor.name, toCountry: subProcessor.country ?? '–' },
    }
    return isRecorded(activity, subProcessor) ? met(parts) : gap(parts)
  })
}

const banyan = party({ id: 'pa3', name: 'Banyan Support Pvt', country: 'IN' })
const subbed = (one: PartyRecord) => ({ recipients: [recipient({ engagement: engagement({ subProcessors: [one] }) })] })

export const transferOnwardSubprocessor = defineRule({
  id: 'transfer-onward-subprocessor',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Rekisterinpitäjä vastaa siirroista koko ketjussa, myös alikäsittelijälle.',
      sv: 'Den personuppgiftsansvarige svarar för överföringar i hela kedjan, även till underbiträden.',
      en: 'The controller answers for transfers along the chain, to sub-processors too.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:44', 'gdpr:28.4'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Alikäsittelijä kolmannessa maassa',
      sv: 'Underbiträde i ett tredjeland',
      en: 'Sub-processor in a third country',
    },
    titleMet: {
      fi: 'Siirto alikäsittelijälle on kirjattu: {subProcessor}',
      sv: 'Överföringen till underbiträdet är angiven: {subProcessor}',
      en: 'The transfer to the sub-processor is recorded: {subProcessor}',
    },
    titleGap: {
      fi: 'Siirtoa alikäsittelijälle ei ole kirjattu: {subProcessor}, {toCountry}',
      sv: 'Överföringen till underbiträdet är inte angiven: {subProcessor}, {toCountry}',
      en: 'The transfer to the sub-processor is not recorded: {subProcessor}, {toCountry}',
    },
    why: {
      fi: 'Ihmisen tiedot kulkevat maahan, josta selosteessa ei kerrota.',
      sv: 'Uppgifterna går till ett land som registret inte nämner.',
      en: 'People’s data go to a country of which the record says nothing.',
    },
    fix: {
      fi: 'Vertaa käsittelijän alikäsittelijäluetteloa selosteen siirtoihin ja kirjaa puuttuvat siirrot maineen ja perusteineen.',
      sv: 'Jämför biträdets lista över underbiträden med registrets överföringar och för in dem som saknas med land och grund.',
      en: 'Compare the processor’s list of sub-processors with the transfers on record, and add those missing with country and ground.',
    },
    ask: {
      fi: 'Mitä tietoja alikäsittelijä saa, ja millä perusteella ne siirretään?',
      sv: 'Vilka uppgifter får underbiträdet, och på vilken grund överförs de?',
      en: 'Which data does the sub-processor receive, and on which ground are they transferred?',
    },
    goodEntry: {
      fi: 'Intia, Banyan Support Pvt (alikäsittelijä): vakiosopimuslausekkeet (EU) 2021/914, moduuli 3.',
      sv: 'Indien, Banyan Support Pvt (underbiträde): standardavtalsklausulerna (EU) 2021/914, modul 3.',
      en: 'India, Banyan Support Pvt (sub-processor): standard contractual clauses (EU) 2021/914, module 3.',
    },
  },
  needs: null,
  neverUnsure: 'It judges only sub-processors whose country the record names.',
  examples: [
    recordSays('met', 'A transfer to the sub-processor', {
      ...subbed(banyan),
      transferStatement: 'occurs',
      transfers: [transfer({ importer: banyan, country: 'IN', module: 3 })],
    }),
    recordSays('gap', 'Another transfer only', { ...subbed(banyan), transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('gap', 'Nobody has answered on transfers', { ...subbed(banyan), transferStatement: 'absent' }),
    recordSays('not_applicable', '"No transfers" is a contradiction of its own', subbed(banyan)),
    recordSays('not_applicable', 'A sub-processor in Norway', subbed(party({ id: 'pa4', name: 'Fjellstue Drift AS', country: 'NO' }))),
  ],
})
