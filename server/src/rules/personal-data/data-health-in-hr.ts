import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { dataItem, organizationExample, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { absence, speaksOf, staff } from '../wording.js'

const noHealthOfStaff = {
  fi: 'Työntekijöiden terveydentilaa koskevia tietoja ei ole kirjattu.',
  sv: 'Inga uppgifter om arbetstagares hälsotillstånd är angivna.',
  en: 'No health data of employees are recorded.',
}

const onConsent = {
  fi: 'Edellytykseksi on kirjattu nimenomainen suostumus. Onko tieto saatu työntekijältä itseltään tai hänen kirjallisella suostumuksellaan, ja tarvitaanko sitä lain mainitsemaan tarkoitukseen?',
  sv: 'Uttryckligt samtycke är angivet som villkor. Kommer uppgiften från arbetstagaren eller med skriftligt samtycke, och behövs den för ett ändamål som lagen nämner?',
  en: 'Explicit consent is recorded as the condition. Do the data come from the employee or with written consent, and are they needed for a purpose that the law names?',
}

const whoSees = {
  fi: 'Käyttöoikeuksien rajausta ei ole kirjattu. Ketkä näkevät työntekijöiden terveystiedot?',
  sv: 'Ingen begränsning av åtkomsten är angiven. Vilka ser arbetstagarnas hälsouppgifter?',
  en: 'No restriction of access is recorded. Who sees the health data of employees?',
}

const ofItem =
  ({ measures }: ActivityRecord, country: string) =>
  ({ id, specialCategory, specialCondition, provenance }: DataItemRecord): Judgement => {
    const at = `dataItems.${id}`
    const parts = { at, evidence: recorded(`${at}.specialCategory`, specialCategory, provenance) }
    if (specialCategory !== 'health') return gap(parts)
    // Only those who prepare or make decisions on the employment may see the data, and they are kept apart: 759/2004, s. 5(2).
    const isRestricted = measures.some(({ kind }) => kind === 'access_control')
    if (!isRestricted) return country === 'FI' ? gap(parts) : unsure(whoSees, parts)
    return specialCondition?.trim().toLowerCase() === 'a' ? unsure(onConsent, parts) : met(parts)
  }

const ofActivity = (activity: ActivityRecord, { dossier }: Bench): Judgement | readonly Judgement[] => {
  const ofStaff = activity.subjects.some(({ text }) => speaksOf(staff, text))
  const health = activity.dataItems.filter(({ text, specialCategory }) => specialCategory === 'health' || speaksOf(absence, text))
  if (!ofStaff || health.length === 0) return notApplicable(noHealthOfStaff)
  return health.map(ofItem(activity, dossier.organization?.country ?? ''))
}

const employees = { subjects: [{ id: 's1', text: { fi: 'työntekijät', sv: 'anställda', en: 'employees' }, provenance: null }] } as const
const sickLeave = dataItem({ text: { fi: 'Sairauspoissaolot', sv: 'Sjukfrånvaro', en: 'Sick leave' } })
const finland = { dossier: { organization: organizationExample() } }

export const dataHealthInHr = defineRule({
  id: 'data-health-in-hr',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Työntekijän terveystietoja saavat käsitellä vain ne, jotka valmistelevat tai tekevät niihin perustuvia päätöksiä, ja tiedot säilytetään erillään muista.',
      sv: 'En arbetstagares hälsouppgifter får behandlas bara av dem som bereder eller fattar beslut utifrån dem, och de ska förvaras åtskilt.',
      en: 'Health data of employees may be handled only by those who prepare or make decisions on them, and are kept apart from other data.',
    },
  },
  cites: ['fi:759/2004:5', 'gdpr:9.2.b', 'gdpr:88', 'se:2018:218:3.2'],
  statement: null,
  from: '2004-10-01',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Työntekijöiden terveystiedot',
      sv: 'Uppgifter om arbetstagares hälsotillstånd',
      en: 'Health data of employees',
    },
    titleMet: {
      fi: 'Työntekijöiden terveystiedot on kirjattu terveystiedoiksi ja niiden käyttö on rajattu',
      sv: 'Arbetstagares hälsouppgifter är angivna som sådana och åtkomsten är begränsad',
      en: 'Employees’ health data are recorded as such and their use is restricted',
    },
    titleGap: {
      fi: 'Työntekijöiden terveystietoja ei ole kirjattu terveystiedoiksi tai niiden käsittelyä ei ole kirjattu rajatuksi',
      sv: 'Arbetstagares hälsouppgifter är inte angivna som hälsouppgifter, eller åtkomsten är inte angiven som begränsad',
      en: 'Employees’ health data are not recorded as health data, or access to them is not recorded as restricted',
    },
    why: {
      fi: 'Tieto sairaudesta voi vaikuttaa siihen, miten ihmistä kohdellaan työssä.',
      sv: 'Uppgiften om sjukdom kan påverka hur någon behandlas i arbetet.',
      en: 'Knowledge of an illness can change how somebody is treated at work.',
    },
    fix: {
      fi: 'Merkitse sairauspoissaolot terveystiedoiksi, kirjaa 9 artiklan 2 kohdan b alakohta ja yksityisyyden suojasta työelämässä annetun lain 5 §, ja rajaa käyttöoikeudet nimettyihin henkilöihin.',
      sv: 'Ange sjukfrånvaro som hälsouppgift, artikel 9.2 b och 5 § i lagen om integritetsskydd i arbetslivet, och begränsa åtkomsten till namngivna personer.',
      en: 'Mark sick leave as health data, record Article 9(2)(b) and section 5 of the Act on the Protection of Privacy in Working Life, and restrict access to named persons.',
    },
    ask: {
      fi: 'Ketkä käsittelevät työntekijöiden terveystietoja, ja missä ne säilytetään?',
      sv: 'Vilka behandlar arbetstagarnas hälsouppgifter, och var förvaras de?',
      en: 'Who handles the health data of employees, and where are they kept?',
    },
    goodEntry: {
      fi: 'Sairauspoissaolot: terveystietoja, 9 artiklan 2 kohdan b alakohta; käyttöoikeus palkanlaskijalla ja lähiesihenkilöllä, säilytys erillään.',
      sv: 'Sjukfrånvaro: hälsouppgifter, artikel 9.2 b; åtkomst för löneräknare och närmaste chef, förvaras åtskilt.',
      en: 'Sick leave: health data, Article 9(2)(b); access for payroll and the immediate superior, kept apart.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mistä terveystieto on saatu, mihin sitä tarvitaan ja ketkä sen näkevät.',
    sv: 'Uppgift om varifrån hälsouppgiften kommer, vad den behövs till och vilka som ser den.',
    en: 'Where the health data come from, what they are needed for and who sees them.',
  },
  neverUnsure: null,
  examples: [
    recordSays(
      'met',
      'Sick leave as health data',
      { ...employees, dataItems: [{ ...sickLeave, specialCategory: 'health', specialCondition: 'b' }] },
      finland,
    ),
    recordSays('gap', 'Sick leave not marked', { ...employees, dataItems: [sickLeave] }, finland),
    recordSays(
      'gap',
      'Open to all',
      { ...employees, measures: [], dataItems: [{ ...sickLeave, specialCategory: 'health', specialCondition: 'b' }] },
      finland,
    ),
    recordSays(
      'unsure',
      'On explicit consent',
      { ...employees, dataItems: [{ ...sickLeave, specialCategory: 'health', specialCondition: 'a' }] },
      finland,
    ),
    recordSays(
      'unsure',
      'In Sweden, and no access control',
      { ...employees, measures: [], dataItems: [{ ...sickLeave, specialCategory: 'health', specialCondition: 'b' }] },
      { dossier: { organization: organizationExample({ country: 'SE' }) } },
    ),
    recordSays('not_applicable', 'Employees without health data', employees, finland),
    recordSays('not_applicable', 'Customers', {}, finland),
  ],
})
