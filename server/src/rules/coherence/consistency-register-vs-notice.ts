import type { ActivityRecord, Evidence, NoticeRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import { field, noticeWords, recordedItems } from '../evidence.js'
import { dataItem, noticeExample, purpose, recordSays, retention } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

interface Difference {
  readonly name: ContentText
  readonly evidence: readonly Evidence[]
}

/** Only what both of them say: silence is judged by the rules on the statement itself. */
function differences(activity: ActivityRecord, notice: NoticeRecord): readonly Difference[] {
  const { reading } = notice
  const bases = activity.purposes.filter(({ legalBases }) => legalBases.some((basis) => !reading.legalBases.includes(basis)))
  const periods = reading.retention.flatMap(({ period }) => (period ? [period] : []))
  const kept = activity.dataItems.filter(({ retention: kept }) => kept?.period && !periods.includes(kept.period))
  const special = activity.dataItems.filter(
    ({ specialCategory }) => specialCategory && !reading.specialCategories.includes(specialCategory),
  )
  return [
    ...(reading.legalBases.length > 0 && bases.length > 0
      ? [
          {
            name: { fi: 'käsittelyperusteet', sv: 'rättsliga grunder', en: 'legal bases' },
            evidence: [...recordedItems('purposes', bases), ...noticeWords(notice, 'legalBases')],
          },
        ]
      : []),
    ...(periods.length > 0 && kept.length > 0
      ? [
          {
            name: { fi: 'säilytysajat', sv: 'lagringstider', en: 'retention periods' },
            evidence: [...recordedItems('dataItems', kept), ...noticeWords(notice, 'retention')],
          },
        ]
      : []),
    ...(special.length > 0
      ? [
          {
            name: {
              fi: 'erityiset henkilötietoryhmät',
              sv: 'särskilda kategorier av personuppgifter',
              en: 'special categories of personal data',
            },
            evidence: [...recordedItems('dataItems', special), ...noticeWords(notice, 'dataCategories', 'specialCategories')],
          },
        ]
      : []),
    ...(reading.transferStatement === 'none' && activity.transfers.length > 0
      ? [
          {
            name: { fi: 'siirrot', sv: 'överföringar', en: 'transfers' },
            evidence: [...recordedItems('transfers', activity.transfers), ...noticeWords(notice, 'transferStatement')],
          },
        ]
      : []),
  ]
}

function ofNotice(activity: ActivityRecord, notice: NoticeRecord): Judgement {
  const found = differences(activity, notice)
  const at = `documentIds.${notice.id}`
  if (found.length === 0) return met({ at, evidence: [field(at, notice.name)] })
  const named = (language: 'fi' | 'sv' | 'en') => found.map(({ name }) => name[language]).join(', ')
  return gap({
    at,
    evidence: found.flatMap(({ evidence }) => evidence),
    values: { noticeName: notice.name, matters: { fi: named('fi'), sv: named('sv'), en: named('en') } },
  })
}

const ofActivity = (activity: ActivityRecord, { dossier }: Bench): Judgement | readonly Judgement[] => {
  const notices = dossier.notices.filter(({ id }) => activity.documentIds.includes(id))
  if (notices.length > 0) return notices.map((notice) => ofNotice(activity, notice))
  return notApplicable({
    fi: 'Selosteeseen ei liity informointiasiakirjaa, johon sitä voisi verrata.',
    sv: 'Ingen informationstext är kopplad till behandlingen.',
    en: 'No notice is tied to the activity with which it could be compared.',
  })
}

const beside = { dossier: { notices: [noticeExample()] } }
const drawn = { documentIds: ['n1'] }

export const consistencyRegisterVsNotice = defineRule({
  id: 'consistency-register-vs-notice',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Seloste ja informointi kertovat samasta käsittelystä; ero osoittaa, ettei toista ole päivitetty.',
      sv: 'Registret och informationen beskriver samma behandling; en skillnad visar att det ena inte har uppdaterats.',
      en: 'Record and notice describe one processing; a difference shows that one of them was not updated.',
    },
  },
  cites: ['gdpr:5.1.a', 'gdpr:5.2', 'gdpr:13', 'gdpr:30.1'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Seloste ja informointi', sv: 'Register och information', en: 'Record and notice' },
    titleMet: {
      fi: 'Seloste ja informointi kertovat saman',
      sv: 'Registret och informationen säger samma sak',
      en: 'Record and notice say the same',
    },
    titleGap: {
      fi: 'Seloste kertoo muuta kuin {noticeName}: {matters}',
      sv: 'Registret säger något annat än {noticeName}: {matters}',
      en: 'The record says something else than {noticeName}: {matters}',
    },
    why: {
      fi: 'Ihmisille on kerrottu muuta kuin mitä heidän tiedoillaan tehdään.',
      sv: 'De registrerade har fått veta något annat än vad som görs med uppgifterna.',
      en: 'People have been told something else than what is done with their data.',
    },
    fix: {
      fi: 'Selvitä, kumpi vastaa todellisuutta, ja päivitä toinen.',
      sv: 'Utred vilken som stämmer och uppdatera den andra.',
      en: 'Find out which of the two holds, and update the other.',
    },
    ask: { fi: 'Kumpi vastaa todellisuutta?', sv: 'Vilken stämmer?', en: 'Which of the two holds?' },
    goodEntry: {
      fi: 'Seloste ja tietosuojaseloste: kaksi vuotta asiakassuhteen päättymisestä, peruste sopimus.',
      sv: 'Register och information: två år från kundrelationens upphörande, grund avtal.',
      en: 'Record and notice: two years from the end of the customer relationship, basis contract.',
    },
  },
  needs: null,
  neverUnsure: 'Only statements that both of them make are compared.',
  examples: [
    recordSays('met', 'The notice says the same', drawn, beside),
    recordSays(
      'gap',
      'The record holds a basis of which the notice does not tell',
      { ...drawn, purposes: [purpose({ legalBases: ['contract', 'legitimate_interests'] })] },
      beside,
    ),
    recordSays(
      'gap',
      'Six years in the record, two in the notice',
      { ...drawn, dataItems: [dataItem({ retention: retention({ period: 'P6Y' }) })] },
      beside,
    ),
    recordSays('not_applicable', 'No notice is tied to the activity', {}, beside),
  ],
})
