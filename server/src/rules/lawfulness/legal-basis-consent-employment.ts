import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { noticeWords, recorded, recordedItems } from '../evidence.js'
import { accountability, noticeSays, purpose, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { speaksOf, staff } from '../wording.js'
import { basisIsTheControllers, noBasisStated } from './reasons.js'

const notStaff = {
  fi: 'Rekisteröityjen joukossa ei ole työntekijöitä tai työnhakijoita.',
  sv: 'Bland de registrerade finns inga arbetstagare eller arbetssökande.',
  en: 'There are no employees or applicants among the data subjects.',
}

const partOfThePurposes = {
  fi: 'Osa tarkoituksista perustuu työntekijän suostumukseen. Voiko työntekijä kieltäytyä ilman haittaa?',
  sv: 'En del av ändamålen bygger på arbetstagarens samtycke. Kan arbetstagaren säga nej utan nackdelar?',
  en: 'Some of the purposes rest on the employee’s consent. Can employees refuse without disadvantage?',
}

const onConsentAlone = (legalBases: readonly string[]): boolean => legalBases.length === 1 && legalBases[0] === 'consent'

const ofActivity = (activity: ActivityRecord): Judgement => {
  if (activity.role === 'processor') return notApplicable(basisIsTheControllers)
  const people = activity.subjects.filter(({ text }) => speaksOf(staff, text))
  if (people.length === 0) return notApplicable(notStaff)
  const grounded = activity.purposes.filter(({ legalBases }) => legalBases.length > 0)
  if (grounded.length === 0) return notApplicable(noBasisStated)
  const resting = grounded.filter(({ legalBases }) => onConsentAlone(legalBases))
  const evidence = [
    ...resting.flatMap(({ id, provenance }) => recorded(`purposes.${id}.legalBases`, 'consent', provenance)),
    ...recordedItems('subjects', people),
  ]
  if (resting.length === 0) return met({ evidence })
  return resting.length === grounded.length ? gap({ evidence }) : unsure(partOfThePurposes, { evidence })
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const { dataSubjects, legalBases, language } = notice.reading
  // Customers or partners beside the staff may be those who consent.
  const staffAlone = dataSubjects.length > 0 && dataSubjects.every((people) => speaksOf(staff, { [language]: people }))
  if (!staffAlone) return notApplicable(notStaff)
  if (legalBases.length === 0) return notApplicable(noBasisStated)
  const evidence = noticeWords(notice, 'legalBases', 'dataSubjects')
  return onConsentAlone(legalBases) ? gap({ evidence }) : met({ evidence })
}

const employees = { subjects: [{ id: 's1', text: { fi: 'työntekijät', en: 'employees' }, provenance: null }] } as const
const picture = purpose({ id: 'p2', text: { fi: 'Kuva intranetissä', en: 'Picture on the intranet' }, legalBases: ['consent'] })
const shown = accountability({ consentProof: { fi: 'Allekirjoitettu lomake', en: 'Signed form' } })

export const legalBasisConsentEmployment = defineRule({
  id: 'legal-basis-consent-employment',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Työntekijä on riippuvainen työnantajasta, joten suostumus on harvoin vapaaehtoinen. Suomessa työnantaja ei voi poiketa tarpeellisuusvaatimuksesta edes suostumuksella.',
      sv: 'Arbetstagaren står i beroendeställning, så samtycke är sällan frivilligt. I Finland kan relevanskravet inte frångås ens med samtycke.',
      en: 'Employees depend on the employer, so their consent is seldom free. In Finland the necessity requirement cannot be set aside even by consent.',
    },
  },
  cites: ['gdpr:7.4', 'gdpr:88', 'fi:759/2004:3'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Työntekijän suostumus käsittelyn perusteena',
      sv: 'Arbetstagarens samtycke som grund',
      en: 'Consent of employees as the ground',
    },
    titleMet: {
      fi: 'Työntekijöiden tietojen käsittely ei nojaa suostumukseen',
      sv: 'Behandlingen av arbetstagares uppgifter bygger inte på samtycke',
      en: 'The processing of employees’ data does not rest on consent',
    },
    titleGap: {
      fi: 'Työntekijöiden tietojen käsittelyn ainoaksi perusteeksi on ilmoitettu suostumus',
      sv: 'Samtycke är den enda angivna grunden för behandlingen av arbetstagares uppgifter',
      en: 'Consent is the only stated ground for processing employees’ data',
    },
    why: {
      fi: 'Se, joka pelkää työpaikkansa puolesta, ei uskalla kieltäytyä.',
      sv: 'Den som är rädd om sitt arbete vågar inte säga nej.',
      en: 'People who fear for their job do not dare to refuse.',
    },
    fix: {
      fi: 'Kirjaa peruste, joka kantaa ilman suostumusta: työsopimus, lakisääteinen velvoite tai oikeutettu etu. Jätä suostumus asioihin, joista voi kieltäytyä seurauksitta.',
      sv: 'Ange en grund som håller utan samtycke: anställningsavtal, rättslig förpliktelse eller berättigat intresse. Spara samtycket för det som går att avböja utan följder.',
      en: 'Record a ground that holds without consent: the employment contract, a legal obligation or a legitimate interest. Keep consent for what can be refused without consequences.',
    },
    ask: {
      fi: 'Mitä seuraa, jos työntekijä ei suostu?',
      sv: 'Vad händer om arbetstagaren inte samtycker?',
      en: 'What happens if an employee does not consent?',
    },
    goodEntry: {
      fi: 'Palkanmaksu: työsopimus ja lakisääteinen velvoite. Kuva intranetissä: suostumus, josta voi kieltäytyä seurauksitta.',
      sv: 'Löneutbetalning: anställningsavtal och rättslig förpliktelse. Bild på intranätet: samtycke som kan avböjas utan följder.',
      en: 'Payment of wages: employment contract and legal obligation. Picture on the intranet: consent that can be refused without consequences.',
    },
  },
  needs: {
    fi: 'Tieto siitä, voiko työntekijä kieltäytyä ilman haittaa.',
    sv: 'Uppgift om huruvida arbetstagaren kan säga nej utan nackdelar.',
    en: 'Whether employees can refuse without disadvantage.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Staff, on their contracts', { dataSubjects: ['employees'] }),
    noticeSays('gap', 'Staff, on consent alone', { dataSubjects: ['employees', 'job applicants'], legalBases: ['consent'] }),
    noticeSays('not_applicable', 'Customers beside the staff', { dataSubjects: ['employees', 'customers'], legalBases: ['consent'] }),
    noticeSays('not_applicable', 'Staff, and no ground', { dataSubjects: ['employees'], legalBases: [] }),
    recordSays('met', 'Employees, on their contracts', employees),
    recordSays('gap', 'Employees, on consent alone', { ...employees, purposes: [picture], accountability: shown }),
    recordSays('unsure', 'Employees, with consent for a picture', {
      ...employees,
      purposes: [purpose(), picture],
      accountability: shown,
    }),
    recordSays('not_applicable', 'Employees, and no ground', { ...employees, purposes: [purpose({ legalBases: [] })] }),
    recordSays('not_applicable', 'Customers', {}),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
