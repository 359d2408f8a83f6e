import type { AccountabilityRecord, ActivityRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { accountability, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, met, notApplicable, unanswered } from '../rule.js'

/** Whether anybody has begun to fill in what stands beside the statements of Art. 30. */
const isBegun = ({ startedOn, nextReviewOn, riskCriteria }: AccountabilityRecord): boolean =>
  startedOn !== null || nextReviewOn !== null || riskCriteria !== null

const ofActivity = ({ accountability: record }: ActivityRecord): Judgement => {
  const evidence = [field('accountability.owner', record.owner?.trim() || null)]
  if (record.owner?.trim()) return met({ evidence })
  if (isBegun(record)) return unanswered({ evidence })
  return notApplicable({
    fi: 'Osoitusvelvollisuuden tietoja ei ole vielä täydennetty.',
    sv: 'Uppgifterna om ansvarsskyldighet har ännu inte fyllts i.',
    en: 'What is kept for accountability has not been filled in yet.',
  })
}

export const documentNoOwner = defineRule({
  id: 'document-no-owner',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Seloste voi olla oikein, mutta kukaan ei ole sitoutunut pitämään sitä sellaisena.',
      sv: 'Registret kan stämma, men ingen har åtagit sig att hålla det så.',
      en: 'The record may be right, but nobody has undertaken to keep it so.',
    },
  },
  cites: ['gdpr:24', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Käsittelytoimen vastuutaho', sv: 'Ansvarig för behandlingen i organisationen', en: 'Owner of the activity' },
    titleMet: {
      fi: 'Käsittelytoimella on vastuutaho',
      sv: 'Behandlingen har en ansvarig i organisationen',
      en: 'The activity has an owner',
    },
    titleGap: {
      fi: 'Selosteessa ei ole vastuutahoa',
      sv: 'Registret anger ingen ansvarig i organisationen',
      en: 'The record does not state an owner',
    },
    why: {
      fi: 'Kun kukaan ei vastaa, ihmisen pyyntö kiertää pöydältä toiselle.',
      sv: 'När ingen ansvarar vandrar en begäran från bord till bord.',
      en: 'Where nobody is in charge a request wanders from desk to desk.',
    },
    fix: {
      fi: 'Kirjaa tehtävä tai yksikkö, joka vastaa käsittelystä ja selosteen ajantasaisuudesta.',
      sv: 'Ange den funktion eller enhet som ansvarar för behandlingen och registret.',
      en: 'Record the function or unit that is in charge of the processing and of the record.',
    },
    ask: { fi: 'Kuka vastaa tästä käsittelystä?', sv: 'Vem ansvarar för behandlingen?', en: 'Who is in charge of this processing?' },
    goodEntry: { fi: 'Huoltopäällikkö.', sv: 'Servicechefen.', en: 'Head of repairs.' },
  },
  needs: null,
  neverUnsure: 'An owner is recorded or none is; it is not asked before anybody has begun with accountability.',
  examples: [
    recordSays('met', 'The head of repairs', {}),
    recordSays('gap', 'The rest is filled in, but no owner', { accountability: accountability({ owner: null }) }),
    recordSays('not_applicable', 'Nobody has begun', {
      accountability: accountability({ owner: null, startedOn: null, nextReviewOn: null, riskCriteria: null }),
    }),
  ],
})
