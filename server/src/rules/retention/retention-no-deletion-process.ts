import type { ActivityRecord } from '@seloste/schema/record'
import { accountability, dataItem, recordSays, retention } from '../examples.js'
import { field } from '../evidence.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { keptIn } from './kept.js'

/** One verdict an activity, not one a category: who erases and how is settled for the whole. */
const ofActivity = (activity: ActivityRecord): Judgement => {
  const kept = keptIn(activity)
  if (kept.length === 0)
    return notApplicable({
      fi: 'Selosteessa ei ole säilytysaikaa, jonka päättyessä jotakin pitäisi tehdä.',
      sv: 'Det finns ingen lagringstid vid vars slut något ska göras.',
      en: 'There is no retention period at whose end something would have to be done.',
    })
  const { owner, nextReviewOn } = activity.accountability
  const evidence = [
    field('accountability.owner', owner),
    ...kept.map(({ item, limit }) => field(`dataItems.${item.id}.retention.endAction`, limit.endAction)),
  ]
  if (owner === null && nextReviewOn === null && kept.some(({ limit }) => limit.endAction === 'review')) return gap({ evidence })
  if (owner === null && kept.every(({ limit }) => limit.endAction === null))
    return unsure(
      {
        fi: 'Ajalle ei ole kirjattu poistotapaa eikä vastuutahoa. Kuka poistaa tiedot ajan päättyessä, ja miten?',
        sv: 'Varken sättet att radera eller den ansvariga är angiven. Vem raderar uppgifterna när tiden går ut, och hur?',
        en: 'Neither the way of erasing nor who answers for it is recorded. Who erases the data when the time is up, and how?',
      },
      { evidence },
    )
  return met({ evidence })
}

const open = { owner: null, nextReviewOn: null }

export const retentionNoDeletionProcess = defineRule({
  id: 'retention-no-deletion-process',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Säilytysaika toteutuu vasta, kun joku poistaa tiedot: ilman tekijää se jää paperille.',
      sv: 'Lagringstiden förverkligas först när någon raderar uppgifterna: utan någon som agerar blir den på papperet.',
      en: 'A period comes true only when someone erases the data: without one to act it stays on paper.',
    },
  },
  cites: ['gdpr:5.2', 'gdpr:25', 'gdpr:5.1.e'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Poistamisen menettely', sv: 'Förfarande för radering', en: 'How data are erased' },
    titleMet: {
      fi: 'Poistotapa tai vastuutaho on kirjattu',
      sv: 'Sättet att radera eller den ansvariga är angiven',
      en: 'The way of erasing, or who answers for it, is recorded',
    },
    titleGap: {
      fi: 'Säilytystarve on luvattu arvioida, mutta arvioijaa tai päivää ei ole kirjattu',
      sv: 'Behovet av lagring ska prövas, men vem eller när är inte angivet',
      en: 'The need to keep is to be reviewed, but neither by whom nor when is recorded',
    },
    why: {
      fi: 'Tiedot jäävät järjestelmään, vaikka ihmiselle on luvattu niiden poistuvan.',
      sv: 'Uppgifterna blir kvar i systemet fast den registrerade har lovats att de raderas.',
      en: 'The data stay in the system though people were promised their erasure.',
    },
    fix: {
      fi: 'Kirjaa, mitä ajan päättyessä tehdään (poistetaan, anonymisoidaan, arkistoidaan), ja rooli tai ajastettu toiminto, joka sen tekee.',
      sv: 'Ange vad som görs när tiden går ut (raderas, anonymiseras, arkiveras) och den roll eller schemalagda rutin som gör det.',
      en: 'Record what is done when the time is up (erased, anonymised, archived), and the role or scheduled job that does it.',
    },
    ask: {
      fi: 'Kuka tai mikä poistaa tiedot, kun aika päättyy?',
      sv: 'Vem eller vad raderar uppgifterna när tiden går ut?',
      en: 'Who or what erases the data when the time is up?',
    },
    goodEntry: {
      fi: 'Poistetaan kuukausittain ajastetulla toiminnolla; vastuussa asiakaspalvelupäällikkö.',
      sv: 'Raderas månadsvis genom en schemalagd rutin; ansvarig: kundtjänstchefen.',
      en: 'Erased monthly by a scheduled job; the customer service manager answers for it.',
    },
  },
  needs: {
    fi: 'Poistotapa tai vastuutaho.',
    sv: 'Sättet att radera eller den ansvariga.',
    en: 'The way of erasing, or who answers for it.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Erased, and an owner', {}),
    recordSays('met', 'An owner alone', { dataItems: [dataItem({ retention: retention({ endAction: null }) })] }),
    recordSays('unsure', 'Neither', {
      dataItems: [dataItem({ retention: retention({ endAction: null }) })],
      accountability: accountability({ owner: null }),
    }),
    recordSays('gap', 'Reviewed by nobody at no time', {
      dataItems: [dataItem({ retention: retention({ endAction: 'review' }) })],
      accountability: accountability(open),
    }),
    recordSays('not_applicable', 'No period', { dataItems: [dataItem({ retention: null })] }),
  ],
})
