import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import { field, noticeWords } from '../evidence.js'
import { accountability, noticeSays, observed, recordSays } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unanswered, unsure } from '../rule.js'

const noDecisions = {
  fi: 'Automaattista päätöksentekoa tai profilointia ei ole ilmoitettu.',
  sv: 'Inget automatiserat beslutsfattande och ingen profilering är angiven.',
  en: 'No automated decision-making or profiling is stated.',
}

const toldByController = {
  fi: 'Automaattisista päätöksistä kertoo rekisterinpitäjä, jonka lukuun tietoja käsitellään.',
  sv: 'Om automatiserade beslut informerar den personuppgiftsansvarige.',
  en: 'The controller, on whose behalf the data are processed, informs of automated decisions.',
}

const profilingOnly = {
  fi: 'Profilointia on ilmoitettu. Johtaako se päätöksiin, joilla on ihmiselle oikeusvaikutuksia tai vastaavia merkittäviä vaikutuksia?',
  sv: 'Profilering är angiven. Leder den till beslut som har rättsliga följder eller på liknande sätt i betydande grad påverkar personen?',
  en: 'Profiling is stated. Does it lead to decisions with legal or similarly significant effects on people?',
}

const ofActivity = ({ role, accountability: { automatedDecisions, automatedLogic } }: ActivityRecord): Judgement => {
  if (role === 'processor') return notApplicable(toldByController)
  if (automatedDecisions === null || automatedDecisions === 'none') return notApplicable(noDecisions)
  const logic = pick(automatedLogic, 'fi')?.text.trim() || null
  const evidence = [field('accountability.automatedDecisions', automatedDecisions), field('accountability.automatedLogic', logic)]
  if (logic) return met({ evidence })
  return automatedDecisions === 'decisions' ? unanswered({ evidence }) : unsure(profilingOnly, { evidence })
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const { automatedDecisions } = notice.reading
  if (automatedDecisions === 'none' || automatedDecisions === 'absent') return notApplicable(noDecisions)
  const logic = observedWords(notice, 'automated_logic')
  if (logic.length > 0) return met({ evidence: logic })
  const evidence = noticeWords(notice, 'automatedDecisions')
  return automatedDecisions === 'decisions' ? gap({ evidence }) : unsure(profilingOnly, { evidence })
}

export const rightsAutomatedMissing = defineRule({
  id: 'rights-automated-missing',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Automaattisesta päätöksestä on kerrottava logiikka, merkitys ja seuraukset; muuten päätöstä ei voi riitauttaa.',
      sv: 'För ett automatiserat beslut ska logiken, betydelsen och följderna anges; annars kan beslutet inte bestridas.',
      en: 'Of an automated decision the logic, the significance and the consequences are to be told; otherwise it cannot be contested.',
    },
  },
  cites: ['gdpr:13.2.f', 'gdpr:14.2.g', 'gdpr:22', 'cjeu:C-634/21', 'cjeu:C-203/22'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Automaattisen päätöksen logiikka', sv: 'Logiken bakom automatiserade beslut', en: 'Logic of automated decisions' },
    titleMet: {
      fi: 'Automaattisen päätöksenteon logiikka on kirjattu',
      sv: 'Logiken bakom det automatiserade beslutsfattandet är angiven',
      en: 'The logic of the automated decision-making is stated',
    },
    titleGap: {
      fi: 'Päätöksiä tehdään automaattisesti, mutta niiden logiikkaa ja seurauksia ei ole kirjattu',
      sv: 'Automatiserade beslut fattas, men logiken och följderna är inte angivna',
      en: 'Decisions are made automatically, but their logic and consequences are not stated',
    },
    why: {
      fi: 'Ihminen saa päätöksen, jota hän ei voi ymmärtää eikä siksi korjauttaa.',
      sv: 'Den registrerade får ett beslut som inte går att förstå och därför inte heller att rätta till.',
      en: 'People get a decision that they cannot understand and so cannot have put right.',
    },
    fix: {
      fi: 'Kirjaa ymmärrettävästi, mitkä tiedot ratkaisevat ja miten, mitä päätöksestä seuraa, ja miten sen saa ihmisen käsiteltäväksi.',
      sv: 'Ange begripligt vilka uppgifter som avgör och hur, vad beslutet leder till och hur man får det prövat av en människa.',
      en: 'State in plain words which data decide and how, what follows from the decision, and how to have it looked at by a person.',
    },
    ask: {
      fi: 'Tekeekö järjestelmä päätöksen ilman, että ihminen arvioi sen?',
      sv: 'Fattar systemet beslutet utan att en människa bedömer det?',
      en: 'Does the system decide without a person assessing the outcome?',
    },
    goodEntry: {
      fi: 'Osamaksupäätös tehdään automaattisesti tulojen ja maksuhäiriömerkintöjen perusteella. Kielteisen päätöksen voi pyytää asiakaspalvelun käsiteltäväksi.',
      sv: 'Beslut om avbetalning fattas automatiskt utifrån inkomst och betalningsanmärkningar. Ett avslag kan prövas av kundtjänsten på begäran.',
      en: 'The decision on payment by instalments is made automatically on income and payment defaults. A refusal is looked at by customer service on request.',
    },
  },
  needs: {
    fi: 'Tieto siitä, johtaako profilointi merkittäviin päätöksiin.',
    sv: 'Uppgift om huruvida profileringen leder till betydande beslut.',
    en: 'Whether the profiling leads to significant decisions.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Decisions and their logic', {
      automatedDecisions: 'decisions',
      observations: [observed('automated_logic', 'The logic is that income is set against debts.')],
    }),
    noticeSays('gap', 'Decisions and no logic', { automatedDecisions: 'decisions', observations: [] }),
    noticeSays('unsure', 'Profiling', { automatedDecisions: 'profiling', observations: [] }),
    noticeSays('not_applicable', 'No automated decisions', {}),
    recordSays('met', 'Decisions and their logic are recorded', {
      accountability: accountability({ automatedDecisions: 'decisions', automatedLogic: { en: 'Income and payment defaults decide' } }),
    }),
    recordSays('gap', 'Decisions, and no logic recorded', { accountability: accountability({ automatedDecisions: 'decisions' }) }),
    recordSays('unsure', 'Profiling is recorded', { accountability: accountability({ automatedDecisions: 'profiling' }) }),
    recordSays('not_applicable', 'None', {}),
    recordSays('not_applicable', 'Nobody answered', { accountability: accountability({ automatedDecisions: null }) }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
