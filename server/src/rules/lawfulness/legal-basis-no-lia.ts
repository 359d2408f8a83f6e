import type { ActivityRecord } from '@seloste/schema/record'
import { field, recorded } from '../evidence.js'
import { assessment, purpose, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unanswered } from '../rule.js'
import { noLegitimateInterest, restingOn } from './reasons.js'

const ofActivity = (activity: ActivityRecord, { asOf }: Bench): Judgement => {
  const resting = restingOn(activity, 'legitimate_interests')
  if (resting.length === 0) return notApplicable(noLegitimateInterest)
  const tests = activity.assessments.filter(({ kind }) => kind === 'lia')
  const onInterest = resting.flatMap(({ id, provenance }) => recorded(`purposes.${id}.legalBases`, 'legitimate_interests', provenance))
  const evidence = [...tests.map(({ id, status }) => field(`assessments.${id}.status`, status)), ...onInterest]
  if (tests.some(({ status, date }) => status === 'done' && (date === null || date <= asOf))) return met({ evidence })
  return tests.length > 0 ? gap({ evidence }) : unanswered({ evidence: [field('assessments'), ...onInterest] })
}

const interestExample = { fi: 'Petosten estäminen verkkokaupassa', en: 'Preventing fraud in the shop' }
const onInterest = { purposes: [purpose({ legalBases: ['legitimate_interests'], interest: interestExample })] } as const

export const legalBasisNoLia = defineRule({
  id: 'legal-basis-no-lia',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Oikeutettu etu kantaa vain, jos etuja on punnittu; osoitusvelvollisuus edellyttää, että punninta voidaan näyttää.',
      sv: 'Berättigat intresse håller bara efter en avvägning; ansvarsskyldigheten kräver att avvägningen kan visas.',
      en: 'A legitimate interest holds only where interests were balanced; accountability asks that the balancing can be shown.',
    },
  },
  cites: ['gdpr:6.1.f', 'gdpr:5.2', 'edpb:guidelines-1/2024'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Oikeutetun edun tasapainotesti', sv: 'Intresseavvägning', en: 'Balancing test of the legitimate interest' },
    titleMet: { fi: 'Tasapainotesti on kirjattu', sv: 'Intresseavvägningen är dokumenterad', en: 'A balancing test is recorded' },
    titleGap: {
      fi: 'Käsittely perustuu oikeutettuun etuun, mutta valmista tasapainotestiä ei ole kirjattu',
      sv: 'Behandlingen bygger på berättigat intresse, men ingen slutförd intresseavvägning är angiven',
      en: 'The processing rests on legitimate interests, but no completed balancing test is recorded',
    },
    why: {
      fi: 'Kukaan ei ole punninnut, painavatko ihmisen oikeudet enemmän kuin organisaation etu.',
      sv: 'Ingen har vägt om den registrerades rättigheter väger tyngre än organisationens intresse.',
      en: 'Nobody has weighed whether people’s rights outweigh the interest of the organization.',
    },
    fix: {
      fi: 'Tee tasapainotesti: mikä etu on, onko käsittely sille välttämätöntä, ja mitä siitä seuraa ihmiselle. Kirjaa päivä ja tulos.',
      sv: 'Gör en intresseavvägning: vilket intresset är, om behandlingen är nödvändig och vad den innebär för den registrerade. Ange dag och resultat.',
      en: 'Do a balancing test: what the interest is, whether the processing is necessary for it, and what follows for people. Record the day and the outcome.',
    },
    ask: {
      fi: 'Onko tasapainotesti tehty, ja missä se on?',
      sv: 'Har en intresseavvägning gjorts, och var finns den?',
      en: 'Was a balancing test done, and where is it?',
    },
    goodEntry: {
      fi: 'Tasapainotesti: tehty 14.2.2026, tarkistetaan 2028.',
      sv: 'Intresseavvägning: gjord 14.2.2026, ses över 2028.',
      en: 'Balancing test: done on 14 February 2026, to be reviewed in 2028.',
    },
  },
  needs: null,
  neverUnsure: 'A completed test is recorded or it is not; whether it weighs rightly is for people to judge.',
  examples: [
    recordSays('met', 'A balancing test is done', { ...onInterest, assessments: [assessment({ kind: 'lia' })] }),
    recordSays('gap', 'No balancing test is recorded', onInterest),
    recordSays('gap', 'The balancing test is only planned', {
      ...onInterest,
      assessments: [assessment({ kind: 'lia', status: 'planned', date: null })],
    }),
    recordSays(
      'gap',
      'Judged for a day before the balancing test',
      { ...onInterest, assessments: [assessment({ kind: 'lia' })] },
      { asOf: '2026-01-31' },
    ),
    recordSays('not_applicable', 'No purpose rests on legitimate interests', {}),
  ],
})
