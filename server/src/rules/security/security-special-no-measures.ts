import type { ActivityRecord } from '@seloste/schema/record'
import type { Measure } from '@seloste/schema/vocabulary/measure'
import { field, recordedItems } from '../evidence.js'
import { dataItem, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** Measures of the kind that the Finnish act lists for special categories: who sees what, who has seen it, and that it cannot be read. */
const strengthened: readonly Measure[] = [
  'access_control',
  'mfa',
  'encryption_in_transit',
  'encryption_at_rest',
  'pseudonymisation',
  'logging',
  'training',
]

const ofActivity = (activity: ActivityRecord): Judgement => {
  const special = activity.dataItems.filter(({ specialCategory }) => specialCategory)
  if (special.length === 0 || activity.measures.length === 0)
    return notApplicable({
      fi: 'Selosteessa ei ole erityisiä henkilötietoryhmiä, tai suojaustoimia ei ole kirjattu lainkaan.',
      sv: 'Registret anger inga särskilda kategorier, eller inga säkerhetsåtgärder alls.',
      en: 'The record holds no special categories, or no measures at all.',
    })
  const fitting = activity.measures.filter(({ kind }) => strengthened.includes(kind))
  if (fitting.length > 0) return met({ evidence: recordedItems('measures', fitting) })
  return gap({
    evidence: [...recordedItems('dataItems', special), field('measures', activity.measures.map(({ kind }) => kind).join(', '))],
  })
}

const health = { dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'h' })] } as const
const measure = (kind: Measure) => ({ measures: [{ id: 'm1', kind, limb: 'b', text: {}, evidencedOn: null, provenance: null }] }) as const

export const securitySpecialNoMeasures = defineRule({
  id: 'security-special-no-measures',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Arkaluonteisten tietojen paljastuminen voi vahingoittaa ihmistä pysyvästi.',
      sv: 'Att känsliga uppgifter röjs kan skada en människa varaktigt.',
      en: 'Disclosure of sensitive data can hurt a person for good.',
    },
  },
  cites: ['gdpr:32.1', 'gdpr:9', 'fi:1050/2018:6'],
  statement: null,
  from: '2019-01-01',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Erityisten henkilötietoryhmien suojaus',
      sv: 'Skydd av särskilda kategorier av uppgifter',
      en: 'Protection of special categories of data',
    },
    titleMet: {
      fi: 'Erityisille henkilötietoryhmille on suojatoimia',
      sv: 'Det finns skyddsåtgärder för de särskilda kategorierna',
      en: 'There are measures for the special categories',
    },
    titleGap: {
      fi: 'Selosteessa ei ole erityisiä henkilötietoryhmiä varten tehtyjä suojatoimia',
      sv: 'Registret anger inga skyddsåtgärder för de särskilda kategorierna',
      en: 'The record does not state measures that fit special categories of data',
    },
    why: {
      fi: 'Terveystietoa ei saa takaisin, kun se on kerran vuotanut.',
      sv: 'En hälsouppgift kan inte tas tillbaka när den har läckt.',
      en: 'Health data cannot be taken back once they are out.',
    },
    fix: {
      fi: 'Kirjaa ainakin käyttöoikeuksien rajaus, käytön lokitus ja salaus tai pseudonymisointi, ja kouluta tietoja käsittelevät.',
      sv: 'Ange åtminstone begränsad behörighet, loggning och kryptering eller pseudonymisering, och utbilda dem som hanterar uppgifterna.',
      en: 'Record at least restricted access, logging, and encryption or pseudonymisation, and train those who handle the data.',
    },
    ask: {
      fi: 'Miten arkaluonteisia tietoja suojataan?',
      sv: 'Hur skyddas de känsliga uppgifterna?',
      en: 'How are the sensitive data protected?',
    },
    goodEntry: {
      fi: 'Käyttöoikeus vain hoitavalla henkilöllä, katselu kirjataan lokiin, tiedot salattu.',
      sv: 'Behörighet endast för vårdande personal, läsning loggas, uppgifterna är krypterade.',
      en: 'Access for those in charge only, viewing is logged, data are encrypted.',
    },
  },
  needs: null,
  neverUnsure: 'A fitting measure is recorded or none is.',
  examples: [
    recordSays('met', 'Health data behind access control', health),
    recordSays('gap', 'Health data, and only a firewall', { ...health, ...measure('firewall') }),
    recordSays('not_applicable', 'No special categories', measure('firewall')),
    recordSays('not_applicable', 'No measures at all', { ...health, measures: [] }),
  ],
})
