import type { ActivityRecord, RecipientRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { recipient, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const category = ({ category: words }: RecipientRecord): string | null => Object.values(words).filter(Boolean).join(' / ') || null

const ofRecipient = (one: RecipientRecord): Judgement => {
  const at = `recipients.${one.id}`
  if (one.party) return met({ at, evidence: recorded(`${at}.party`, one.party.name, one.provenance) })
  const evidence = recorded(`${at}.category`, category(one), one.provenance)
  if (one.role === 'processor') return gap({ at, evidence })
  return unsure(
    {
      fi: 'Vastaanottajan rooli on epäselvä. Henkilötietojen käsittelijä pitäisi nimetä.',
      sv: 'Mottagarens roll är oklar. Ett personuppgiftsbiträde bör namnges.',
      en: 'The recipient’s role is unclear. A processor should be named.',
    },
    { at, evidence },
  )
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const asked = activity.recipients.filter(({ role, party }) => role === 'processor' || (role === 'unclear' && !party))
  if (asked.length > 0) return asked.map(ofRecipient)
  return notApplicable({
    fi: 'Vastaanottajissa ei ole henkilötietojen käsittelijöitä.',
    sv: 'Bland mottagarna finns inga personuppgiftsbiträden.',
    en: 'There is no processor among the recipients.',
  })
}

export const processorUnnamed = defineRule({
  id: 'processor-unnamed',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Selosteeseen riittää vastaanottajien ryhmä, mutta sopimusta ei voi osoittaa nimettömän käsittelijän kanssa.',
      sv: 'I registret räcker kategorin, men avtalet kan inte visas upp om biträdet inte är namngivet.',
      en: 'For the record a category of recipients is enough, but no contract can be shown with a processor without a name.',
    },
  },
  cites: ['gdpr:28.3', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Henkilötietojen käsittelijän nimi', sv: 'Personuppgiftsbiträdets namn', en: 'Name of the processor' },
    titleMet: { fi: 'Henkilötietojen käsittelijä on nimetty', sv: 'Personuppgiftsbiträdet är namngivet', en: 'The processor is named' },
    titleGap: {
      fi: 'Henkilötietojen käsittelijää ei ole nimetty',
      sv: 'Personuppgiftsbiträdet är inte namngivet',
      en: 'The processor is not named',
    },
    why: {
      fi: 'Kun käsittelijällä tapahtuu tietoturvaloukkaus, on tiedettävä heti, ketä se koskee.',
      sv: 'När en personuppgiftsincident inträffar hos ett biträde måste man genast veta vem den berör.',
      en: 'When a processor suffers a breach, it must be known at once whom it touches.',
    },
    fix: {
      fi: 'Kirjaa käsittelijän nimi ja maa sekä palvelu, jota käytetään.',
      sv: 'Ange biträdets namn och land samt den tjänst som används.',
      en: 'Record the processor’s name and country, and the service in use.',
    },
    ask: {
      fi: 'Mikä yritys tätä palvelua tuottaa, ja käsitteleekö se tietoja teidän lukuunne?',
      sv: 'Vilket företag levererar tjänsten, och behandlar det uppgifterna för er räkning?',
      en: 'Which company supplies this service, and does it process the data on your behalf?',
    },
    goodEntry: {
      fi: 'Korkeavuoren Laskenta Oy, Suomi: taloushallinto (henkilötietojen käsittelijä).',
      sv: 'Korkeavuoren Laskenta Oy, Finland: ekonomiförvaltning (personuppgiftsbiträde).',
      en: 'Korkeavuoren Laskenta Oy, Finland: accounting (processor).',
    },
  },
  needs: {
    fi: 'Tieto siitä, toimiiko vastaanottaja henkilötietojen käsittelijänä.',
    sv: 'Uppgift om huruvida mottagaren är personuppgiftsbiträde.',
    en: 'Whether the recipient acts as a processor.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'The processor is named', {}),
    recordSays('gap', 'Only "accounting firm"', { recipients: [recipient({ party: null, engagement: null })] }),
    recordSays('unsure', 'A category whose role is unclear', {
      recipients: [recipient({ party: null, engagement: null, role: 'unclear' })],
    }),
    recordSays('not_applicable', 'A named party whose role is unclear', { recipients: [recipient({ role: 'unclear', engagement: null })] }),
    recordSays('not_applicable', 'Only an authority receives the data', {
      recipients: [recipient({ role: 'authority', engagement: null })],
    }),
  ],
})
