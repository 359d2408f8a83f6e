import { serviceById } from '@seloste/schema/law/services'
import type { ActivityRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { party, recipient, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** A service is among the recipients as a party, as a sub-processor of one, or by its name in words. */
function isListed(serviceId: string, { recipients }: ActivityRecord): boolean {
  const names = [serviceById(serviceId)?.name, ...(serviceById(serviceId)?.aliases ?? [])].flatMap((name) =>
    name ? [name.toLowerCase()] : [],
  )
  return recipients.some(({ party: one, category, engagement }) => {
    const parties = [one, engagement?.party, ...(engagement?.subProcessors ?? [])]
    const words = [...parties.map((each) => each?.name ?? ''), ...Object.values(category)].map((each) => (each ?? '').toLowerCase())
    return parties.some((each) => each?.serviceId === serviceId) || words.some((each) => names.some((name) => each.includes(name)))
  })
}

const ofActivity = (activity: ActivityRecord): Judgement => {
  const { serviceIds, recipients } = activity
  if (serviceIds.length === 0 || recipients.length === 0)
    return notApplicable({
      fi: 'Selosteessa ei ole palveluja, tai vastaanottajia ei ole kirjattu lainkaan.',
      sv: 'Registret anger inga tjänster, eller inga mottagare alls.',
      en: 'The record names no services, or no recipients at all.',
    })
  const absent = serviceIds.filter((id) => !isListed(id, activity))
  if (absent.length === 0) return met({ evidence: [field('serviceIds', serviceIds.join(', '))] })
  return gap({
    evidence: [field('serviceIds', absent.join(', ')), field('recipients')],
    values: { services: absent.map((id) => serviceById(id)?.name ?? id).join(', ') },
  })
}

export const recipientsProcessorNotListed = defineRule({
  id: 'recipients-processor-not-listed',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Palvelun tuottaja käsittelee tietoja, mutta seloste vaikenee siitä vastaanottajissa.',
      sv: 'Tjänstens leverantör behandlar uppgifter, men saknas bland mottagarna.',
      en: 'The supplier handles the data, but the record is silent on it among the recipients.',
    },
  },
  cites: ['gdpr:30.1.d', 'gdpr:4.9', 'gdpr:4.8'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Palvelujen tuottajat vastaanottajina',
      sv: 'Tjänsteleverantörer som mottagare',
      en: 'Suppliers of services as recipients',
    },
    titleMet: {
      fi: 'Nimetyt palvelut ovat vastaanottajien joukossa',
      sv: 'De nämnda tjänsterna finns bland mottagarna',
      en: 'The services named are among the recipients',
    },
    titleGap: {
      fi: 'Vastaanottajissa ei ole palvelua, jota seloste mainitsee: {services}',
      sv: 'Bland mottagarna saknas en tjänst som registret nämner: {services}',
      en: 'The recipients do not include a service that the record names: {services}',
    },
    why: {
      fi: 'Ihminen ei saa tietää, että hänen tietonsa ovat myös palvelun tuottajalla.',
      sv: 'Den registrerade får inte veta att uppgifterna också finns hos leverantören.',
      en: 'People do not learn that the supplier holds their data too.',
    },
    fix: {
      fi: 'Lisää palvelun tuottaja vastaanottajaksi ja kirjaa sen rooli, maa ja sopimus. Jos palvelu ei käsittele henkilötietoja, poista se palveluista.',
      sv: 'Lägg till leverantören som mottagare med roll, land och avtal. Behandlar tjänsten inga personuppgifter, ta bort den.',
      en: 'Add the supplier as a recipient with its role, country and contract. If the service handles no personal data, remove it.',
    },
    ask: {
      fi: 'Käsitteleekö palvelun tuottaja henkilötietoja?',
      sv: 'Behandlar leverantören personuppgifter?',
      en: 'Does the supplier handle personal data?',
    },
    goodEntry: {
      fi: 'Vastaanottaja: uutiskirjepalvelun toimittaja, henkilötietojen käsittelijä, sopimus 1.2.2024.',
      sv: 'Mottagare: leverantören av nyhetsbrevet, personuppgiftsbiträde, avtal 1.2.2024.',
      en: 'Recipient: supplier of the newsletter service, processor, contract of 1 February 2024.',
    },
  },
  needs: null,
  neverUnsure: 'The service is among the recipients or it is not.',
  examples: [
    recordSays('met', 'The service is a recipient', {
      serviceIds: ['mailchimp'],
      recipients: [recipient({ party: party({ serviceId: 'mailchimp' }) })],
    }),
    recordSays('met', 'The service is named in words', {
      serviceIds: ['mailchimp'],
      recipients: [recipient({ party: null, category: { en: 'newsletter service (Mailchimp)' } })],
    }),
    recordSays('gap', 'A service, and only the accountants are recipients', { serviceIds: ['mailchimp'] }),
    recordSays('not_applicable', 'No services', {}),
    recordSays('not_applicable', 'No recipients', { serviceIds: ['mailchimp'], recipients: [] }),
  ],
})
