import { serviceById } from '@seloste/schema/law/services'
import type { ActivityRecord, Evidence } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import { field, noticeWords, recorded } from '../evidence.js'
import { answer, noticeExample, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

interface Contradiction {
  readonly name: string
  readonly evidence: readonly Evidence[]
}

/** Recipients that the record, or a notice from which it was drawn, names against its own "none". */
function contradictions(activity: ActivityRecord, { dossier }: Bench): readonly Contradiction[] {
  const recipients = activity.recipients.map(({ id, party, category, provenance }) => {
    const name = party?.name ?? pick(category, 'en')?.text ?? id
    return { name, evidence: recorded(`recipients.${id}`, name, provenance) }
  })
  const notices = dossier.notices
    .filter(({ id, reading }) => activity.documentIds.includes(id) && reading.recipients.length > 0)
    .map((notice) => ({ name: notice.reading.recipients.map(({ name }) => name).join(', '), evidence: noticeWords(notice, 'recipients') }))
  return [...recipients, ...notices]
}

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement => {
  if (activity.answers.recipients?.state !== 'none')
    return notApplicable({
      fi: 'Selosteessa ei sanota, ettei vastaanottajia ole.',
      sv: 'Det sägs inte att mottagare saknas.',
      en: 'The record does not say that there are no recipients.',
    })
  const denied = field('answers.recipients', 'none')
  const against = contradictions(activity, bench)
  if (against.length > 0)
    return gap({
      evidence: [denied, ...against.flatMap(({ evidence }) => evidence)],
      values: { conflict: against.map(({ name }) => name).join(', ') },
    })
  if (activity.serviceIds.length === 0) return met({ evidence: [denied] })
  return unsure(
    {
      fi: 'Selosteen mukaan vastaanottajia ei ole, mutta käytössä on palvelu: {conflict}. Käsitteleekö sen tuottaja henkilötietoja?',
      sv: 'Enligt registret finns inga mottagare, men en tjänst används: {conflict}. Behandlar leverantören personuppgifter?',
      en: 'The record says that there are no recipients, but a service is in use: {conflict}. Does its supplier process personal data?',
    },
    {
      evidence: [denied, field('serviceIds', activity.serviceIds.join(', '))],
      values: { conflict: activity.serviceIds.map((id) => serviceById(id)?.name ?? id).join(', ') },
    },
  )
}

export const consistencyRecipientsConflict = defineRule({
  id: 'consistency-recipients-conflict',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Kun seloste sanoo kahta asiaa, ainakin toinen johtaa lukijaa harhaan.',
      sv: 'När texten säger två saker vilseleder åtminstone den ena läsaren.',
      en: 'When a text says two things, at least one of them misleads its reader.',
    },
  },
  cites: ['gdpr:30.1.d', 'gdpr:5.1.a', 'gdpr:4.9'],
  statement: 'recipients',
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Ristiriita vastaanottajissa', sv: 'Motsägelse om mottagare', en: 'Contradiction about recipients' },
    titleMet: {
      fi: 'Vastaanottajista kerrotaan yhtäpitävästi',
      sv: 'Uppgifterna om mottagare är samstämmiga',
      en: 'What is said of recipients agrees',
    },
    titleGap: {
      fi: 'Selosteen mukaan vastaanottajia ei ole, mutta sellainen nimetään: {conflict}',
      sv: 'Enligt registret finns inga mottagare, men en sådan anges: {conflict}',
      en: 'The record says that there are no recipients, but one is named: {conflict}',
    },
    why: {
      fi: 'Ihminen luottaa siihen, ettei hänen tietojaan anneta muille.',
      sv: 'Den registrerade litar på att uppgifterna inte lämnas vidare.',
      en: 'People rely on their data not being passed on.',
    },
    fix: {
      fi: 'Kirjaa vastaanottajiksi myös henkilötietojen käsittelijät: vastaanottaja on sekin, joka käsittelee tietoja rekisterinpitäjän lukuun.',
      sv: 'Ange också personuppgiftsbiträden som mottagare: mottagare är även den som behandlar uppgifter för den personuppgiftsansvariges räkning.',
      en: 'Record processors as recipients too: whoever processes data on the controller’s behalf is a recipient.',
    },
    ask: {
      fi: 'Pääseekö palvelun tuottaja näkemään henkilötietoja?',
      sv: 'Kan tjänstens leverantör se personuppgifter?',
      en: 'Can the supplier of the service see personal data?',
    },
    goodEntry: {
      fi: 'Vastaanottajat: varausjärjestelmän toimittaja (henkilötietojen käsittelijä). Muille tietoja ei luovuteta.',
      sv: 'Mottagare: leverantören av bokningssystemet (personuppgiftsbiträde). Uppgifterna lämnas inte ut till andra.',
      en: 'Recipients: the supplier of the booking system (processor). The data are given to nobody else.',
    },
  },
  needs: {
    fi: 'Tieto siitä, käsitteleekö palvelun tuottaja henkilötietoja.',
    sv: 'Uppgift om huruvida leverantören behandlar personuppgifter.',
    en: 'Whether the supplier processes personal data.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', '"None", and nothing against it', { recipients: [], answers: { recipients: answer('none') } }),
    recordSays('gap', '"None", and a processor in the list', { answers: { recipients: answer('none') } }),
    recordSays(
      'gap',
      '"None", and the notice names one',
      { recipients: [], documentIds: ['n1'], answers: { recipients: answer('none') } },
      { dossier: { notices: [noticeExample()] } },
    ),
    recordSays(
      'met',
      '"None", and the notice names none either',
      { recipients: [], documentIds: ['n1'], answers: { recipients: answer('none') } },
      { dossier: { notices: [noticeExample({ recipients: [] })] } },
    ),
    recordSays(
      'met',
      '"None", and a notice of another activity',
      { recipients: [], answers: { recipients: answer('none') } },
      { dossier: { notices: [noticeExample()] } },
    ),
    recordSays('unsure', '"None", and a service in use', {
      recipients: [],
      serviceIds: ['mailchimp'],
      answers: { recipients: answer('none') },
    }),
    recordSays('not_applicable', 'Recipients are recorded', {}),
  ],
})
