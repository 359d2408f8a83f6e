import type { ActivityRecord, NoticeRecord, PurposeRecord } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import { noticeWords, recorded } from '../evidence.js'
import { assessment, noticeSays, observed, purpose, recordSays } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unanswered } from '../rule.js'
import { noLegitimateInterest, restingOn } from './reasons.js'

const ofPurpose = ({ id, text, interest, provenance }: PurposeRecord): Judgement => {
  const at = `purposes.${id}`
  const named = pick(interest, 'fi')?.text.trim() || null
  const parts = { at, evidence: recorded(`${at}.interest`, named, provenance), values: { place: text } }
  return named ? met(parts) : unanswered(parts)
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const resting = restingOn(activity, 'legitimate_interests')
  return resting.length > 0 ? resting.map(ofPurpose) : notApplicable(noLegitimateInterest)
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  if (!notice.reading.legalBases.includes('legitimate_interests')) return notApplicable(noLegitimateInterest)
  const bare = observedWords(notice, 'interest_unnamed')
  return bare.length > 0 ? gap({ evidence: bare }) : met({ evidence: noticeWords(notice, 'legalBases.legitimate_interests') })
}

const balanced = { assessments: [assessment({ kind: 'lia' })] } as const

export const legalBasisLegitimateInterestUnnamed = defineRule({
  id: 'legal-basis-legitimate-interest-unnamed',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Etu on kerrottava tietoja kerättäessä; ilman sitä oikeutettuun etuun ei voi vedota.',
      sv: 'Intresset ska anges när uppgifterna samlas in; annars kan berättigat intresse inte åberopas.',
      en: 'The interest is to be told when data are collected; without it legitimate interests cannot be relied on.',
    },
  },
  cites: ['gdpr:13.1.d', 'gdpr:14.2.b', 'gdpr:6.1.f', 'cjeu:C-394/23'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Oikeutetun edun nimeäminen', sv: 'Vilket berättigat intresse som avses', en: 'Naming the legitimate interest' },
    titleMet: { fi: 'Oikeutettu etu on nimetty', sv: 'Det berättigade intresset är angivet', en: 'The legitimate interest is named' },
    titleGap: {
      fi: 'Käsittely perustuu oikeutettuun etuun, mutta etua ei ole nimetty',
      sv: 'Behandlingen bygger på berättigat intresse, men intresset är inte angivet',
      en: 'The processing rests on legitimate interests, but the interest is not named',
    },
    why: {
      fi: 'Ihminen ei voi vastustaa käsittelyä, jos hän ei tiedä, mitä etua sillä tavoitellaan.',
      sv: 'Den registrerade kan inte invända utan att veta vilket intresse behandlingen tjänar.',
      en: 'People cannot object without knowing which interest the processing serves.',
    },
    fix: {
      fi: 'Kirjaa konkreettinen etu, esimerkiksi petosten estäminen, tilojen turvallisuus tai asiakassuhteen hoitaminen.',
      sv: 'Ange det konkreta intresset, till exempel att förhindra bedrägerier, säkerhet i lokalerna eller skötsel av kundrelationen.',
      en: 'Record the actual interest, for instance preventing fraud, the safety of premises or managing the customer relationship.',
    },
    ask: {
      fi: 'Mitä etua käsittelyllä tavoitellaan, ja kenen etu se on?',
      sv: 'Vilket intresse tjänar behandlingen, och vems är det?',
      en: 'Which interest does the processing serve, and whose is it?',
    },
    goodEntry: {
      fi: 'Oikeutettu etu: huoltamon tilojen ja asiakkaiden pyörien turvaaminen varkauksilta.',
      sv: 'Berättigat intresse: att skydda verkstaden och kundernas cyklar mot stöld.',
      en: 'Legitimate interest: protecting the workshop and customers’ bicycles against theft.',
    },
  },
  needs: null,
  neverUnsure: 'The interest is named or it is not; whether it outweighs people’s rights is judged elsewhere.',
  examples: [
    noticeSays('met', 'The notice names the interest', { legalBases: ['legitimate_interests'], observations: [] }),
    noticeSays('gap', 'The notice leaves it at the words', {
      legalBases: ['legitimate_interests'],
      observations: [observed('interest_unnamed', 'The legal basis is our legitimate interest.')],
    }),
    noticeSays('not_applicable', 'The notice rests on a contract', {}),
    recordSays('met', 'The interest is recorded', {
      ...balanced,
      purposes: [purpose({ legalBases: ['legitimate_interests'], interest: { fi: 'Petosten estäminen', en: 'Preventing fraud' } })],
    }),
    recordSays('gap', 'No interest is recorded', { ...balanced, purposes: [purpose({ legalBases: ['legitimate_interests'] })] }),
    recordSays('not_applicable', 'No purpose rests on legitimate interests', {}),
  ],
})
