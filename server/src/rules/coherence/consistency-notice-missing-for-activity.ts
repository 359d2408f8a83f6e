import type { ActivityRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { noticeExample, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofActivity = ({ role, documentIds }: ActivityRecord, { dossier }: Bench): Judgement => {
  if (role !== 'controller')
    return notApplicable({
      fi: 'Rekisteröityjä informoi rekisterinpitäjä, ei henkilötietojen käsittelijä.',
      sv: 'De registrerade informeras av den personuppgiftsansvarige, inte av biträdet.',
      en: 'It is the controller who informs people, not the processor.',
    })
  if (documentIds.length > 0) return met({ evidence: [field('documentIds', String(documentIds.length))] })
  if (dossier.notices.length === 0)
    return notApplicable({
      fi: 'Rekisteriin ei ole tuotu informointiasiakirjoja.',
      sv: 'Inga informationstexter har förts in.',
      en: 'No notices have been brought into the register.',
    })
  return gap({ evidence: [field('documentIds')] })
}

const beside = { dossier: { notices: [noticeExample()] } }

export const consistencyNoticeMissingForActivity = defineRule({
  id: 'consistency-notice-missing-for-activity',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Muulle käsittelylle on teksti, tälle ei: joko ihmisiä ei ole informoitu tai tekstiä ei ole liitetty.',
      sv: 'Annan behandling har en text, den här inte: antingen har ingen informerats eller så är texten inte kopplad.',
      en: 'Other activities have a notice, this one has none: either nobody was informed or the notice is not tied to it.',
    },
  },
  cites: ['gdpr:13', 'gdpr:14', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Käsittelytoimen informointi', sv: 'Information om behandlingen', en: 'Notice of the activity' },
    titleMet: {
      fi: 'Käsittelytoimesta on informointiasiakirja',
      sv: 'Det finns en informationstext om behandlingen',
      en: 'There is a notice of the activity',
    },
    titleGap: {
      fi: 'Selosteeseen ei ole liitetty informointiasiakirjaa',
      sv: 'Ingen informationstext är kopplad till behandlingen',
      en: 'The record does not state in which notice people are told of the activity',
    },
    why: {
      fi: 'Ihminen ei voi käyttää oikeuksiaan käsittelyssä, josta hän ei tiedä.',
      sv: 'Ingen kan utöva sina rättigheter i en behandling som den inte känner till.',
      en: 'People cannot use their rights in processing that they do not know of.',
    },
    fix: {
      fi: 'Liitä selosteeseen teksti, jolla ihmisiä on informoitu, tai laadi se.',
      sv: 'Koppla den text som informationen har getts i, eller skriv en.',
      en: 'Tie the notice by which people were informed to the record, or write one.',
    },
    ask: {
      fi: 'Missä ihmisille kerrotaan tästä käsittelystä?',
      sv: 'Var informeras de registrerade?',
      en: 'Where are people told of this processing?',
    },
    goodEntry: {
      fi: 'Asiakasrekisterin tietosuojaseloste, 1.3.2026.',
      sv: 'Dataskyddsbeskrivning för kundregistret, 1.3.2026.',
      en: 'Privacy notice of the customer register, 1 March 2026.',
    },
  },
  needs: null,
  neverUnsure: 'A notice is tied to the activity or none is; where the register holds no notices it is not asked.',
  examples: [
    recordSays('met', 'A notice is tied to it', { documentIds: ['n1'] }, beside),
    recordSays('gap', 'The register holds notices, none on this', {}, beside),
    recordSays('not_applicable', 'The register holds no notices', {}),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }, beside),
  ],
})
