import { serviceByAlias } from '@seloste/schema/law/services'
import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { activityExample, noticeExample, noticeSays, organizationExample, party, recipient } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const servicesOf = ({ serviceIds, recipients, transfers }: ActivityRecord): readonly (string | null | undefined)[] => [
  ...serviceIds,
  ...recipients.flatMap(({ party: one, engagement }) => [
    one?.serviceId,
    ...(engagement?.subProcessors ?? []).map(({ serviceId }) => serviceId),
  ]),
  ...transfers.map(({ importer }) => importer?.serviceId),
]
const namesOf = ({ recipients }: ActivityRecord): readonly string[] =>
  recipients.flatMap(({ party: one }) => (one ? [one.name.toLowerCase()] : []))

const ofNotice = (notice: NoticeRecord, { dossier }: Bench): Judgement => {
  const named = notice.reading.onlineServices.flatMap((name) => {
    const service = serviceByAlias(name)
    return service ? [{ name, id: service.id }] : []
  })
  if (dossier.organization === null || dossier.activities.length === 0 || named.length === 0)
    return notApplicable({
      fi: 'Teksti ei nimeä palveluja, tai sitä ei voi verrata rekisteriin.',
      sv: 'Texten nämner inga tjänster, eller kan inte jämföras med ett register.',
      en: 'The text names no services, or there is no register to compare it with.',
    })
  const known = new Set(dossier.activities.flatMap(servicesOf))
  const names = dossier.activities.flatMap(namesOf)
  const absent = named.filter(({ id, name }) => !known.has(id) && !names.some((one) => one.includes(name.toLowerCase())))
  const evidence = absent.flatMap(({ name }) => noticeWords(notice, `onlineServices.${name}`))
  if (absent.length === 0) return met({ evidence: noticeWords(notice, 'onlineServices') })
  return gap({ evidence, values: { services: absent.map(({ name }) => name).join(', ') } })
}

const analytics = { onlineServices: ['Google Analytics'], cookies: true }
const register = (activity: Parameters<typeof activityExample>[0]) => ({
  dossier: {
    organization: organizationExample(),
    activities: [activityExample(activity)],
    notices: [noticeExample(analytics)],
  },
})

export const consistencyProcessorListVsCookies = defineRule({
  id: 'consistency-processor-list-vs-cookies',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Palvelu on käytössä, koska teksti nimeää sen, mutta selosteessa siitä ei ole mitään.',
      sv: 'Tjänsten används, eftersom texten nämner den, men saknas i registret.',
      en: 'The service is in use, since the notice names it, but the record has nothing on it.',
    },
  },
  cites: ['gdpr:30.1.d', 'gdpr:5.2', 'gdpr:28.3'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Tekstin palvelut rekisterissä', sv: 'Textens tjänster i registret', en: 'Services of the notice in the register' },
    titleMet: {
      fi: 'Tekstin nimeämät palvelut ovat rekisterissä',
      sv: 'Tjänsterna i texten finns i registret',
      en: 'The services that the notice names are in the register',
    },
    titleGap: {
      fi: 'Selosteessa ei mainita palvelua, jonka teksti nimeää: {services}',
      sv: 'Registret nämner inte en tjänst som texten anger: {services}',
      en: 'The record does not state a service that the notice names: {services}',
    },
    why: {
      fi: 'Palvelu, jota ei ole kirjattu, jää ilman sopimusta, siirtoperustetta ja valvontaa.',
      sv: 'En tjänst som inte är antecknad saknar lätt avtal, överföringsgrund och uppföljning.',
      en: 'A service that is not recorded is easily left without contract, transfer ground and oversight.',
    },
    fix: {
      fi: 'Kirjaa palvelu sen käsittelytoimen vastaanottajiin, jossa sitä käytetään, tai poista se tekstistä, jos sitä ei enää käytetä.',
      sv: 'Ange tjänsten som mottagare i den behandling där den används, eller stryk den ur texten om den inte längre används.',
      en: 'Record the service among the recipients of the activity that uses it, or strike it from the notice if it is no longer used.',
    },
    ask: { fi: 'Onko palvelu yhä käytössä?', sv: 'Används tjänsten ännu?', en: 'Is the service still in use?' },
    goodEntry: {
      fi: 'Vastaanottaja: verkkoanalytiikan toimittaja, henkilötietojen käsittelijä.',
      sv: 'Mottagare: leverantören av webbanalys, personuppgiftsbiträde.',
      en: 'Recipient: supplier of web analytics, processor.',
    },
  },
  needs: null,
  neverUnsure: 'The register holds the service or it does not.',
  examples: [
    noticeSays(
      'met',
      'The service is a recipient',
      analytics,
      register({ recipients: [recipient({ party: party({ serviceId: 'google-analytics' }) })] }),
    ),
    noticeSays('gap', 'No activity knows the service', analytics, register({})),
    noticeSays(
      'not_applicable',
      'The notice names no service',
      {},
      { dossier: { organization: organizationExample(), activities: [activityExample()] } },
    ),
    noticeSays('not_applicable', 'There is no register', analytics),
  ],
})
