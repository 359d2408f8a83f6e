import type { OrganizationRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { activityExample, organizationExample, organizationSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, unsure } from '../rule.js'

/** Fewer employees than this free an organisation only of what is occasional and without risk, Art. 30(5). */
const manyEmployees = 250

const ofOrganization = ({ headcount, isPublicBody }: OrganizationRecord, { dossier }: Bench): Judgement => {
  const evidence = [
    field('activities', String(dossier.activities.length)),
    field('headcount', headcount === null ? null : String(headcount)),
  ]
  if (dossier.activities.length > 0) return met({ evidence })
  if (isPublicBody || (headcount !== null && headcount >= manyEmployees)) return gap({ evidence })
  return unsure(
    {
      fi: 'Rekisterissä ei ole käsittelytoimia. Alle 250 työntekijän poikkeus koskee vain satunnaista käsittelyä, jossa ei ole riskiä eikä erityisiä henkilötietoryhmiä.',
      sv: 'Registret innehåller inga behandlingar. Undantaget för färre än 250 anställda gäller bara tillfällig behandling utan risk och utan särskilda kategorier.',
      en: 'The register holds no activities. The exemption below 250 employees covers only occasional processing without risk and without special categories.',
    },
    { evidence },
  )
}

export const documentRecordNotWritten = defineRule({
  id: 'document-record-not-written',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman selostetta organisaatio ei voi osoittaa, mitä tietoja se käsittelee.',
      sv: 'Utan register kan organisationen inte visa vilka uppgifter den behandlar.',
      en: 'Without a record the organisation cannot show which data it processes.',
    },
  },
  cites: ['gdpr:30.3', 'gdpr:30.5', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  organization: ofOrganization,
  text: {
    topic: { fi: 'Kirjallinen seloste käsittelytoimista', sv: 'Skriftligt register över behandling', en: 'Written record of processing' },
    titleMet: {
      fi: 'Käsittelytoimista on kirjallinen seloste',
      sv: 'Det finns ett skriftligt register över behandling',
      en: 'There is a written record of processing',
    },
    titleGap: {
      fi: 'Rekisterissä ei ole yhtään käsittelytointa',
      sv: 'Registret innehåller ingen behandling',
      en: 'The register does not hold a single activity',
    },
    why: {
      fi: 'Kukaan ei voi huolehtia tiedoista, joista kukaan ei pidä kirjaa.',
      sv: 'Ingen kan ta hand om uppgifter som ingen håller reda på.',
      en: 'Nobody can look after data of which nobody keeps count.',
    },
    fix: {
      fi: 'Kirjaa käsittelytoimet. Aloita säännöllisistä: asiakkaat, henkilöstö, rekrytointi, laskutus.',
      sv: 'Anteckna behandlingarna. Börja med de regelbundna: kunder, personal, rekrytering, fakturering.',
      en: 'Record the activities. Begin with the regular ones: customers, staff, recruitment, invoicing.',
    },
    ask: {
      fi: 'Käsitelläänkö tietoja muutoin kuin satunnaisesti, esimerkiksi asiakkaista tai työntekijöistä?',
      sv: 'Behandlas uppgifter annat än tillfälligt, till exempel om kunder eller anställda?',
      en: 'Are data processed other than occasionally, such as on customers or staff?',
    },
    goodEntry: {
      fi: 'Asiakasrekisteri, henkilöstöhallinto, rekrytointi.',
      sv: 'Kundregister, personaladministration, rekrytering.',
      en: 'Customer register, human resources, recruitment.',
    },
  },
  needs: {
    fi: 'Tieto siitä, onko käsittely satunnaista.',
    sv: 'Uppgift om huruvida behandlingen är tillfällig.',
    en: 'Whether the processing is occasional.',
  },
  neverUnsure: null,
  examples: [
    {
      name: 'An activity is recorded',
      verdict: 'met',
      subject: { organization: organizationExample() },
      dossier: { activities: [activityExample()] },
    },
    organizationSays('gap', 'Three hundred employees and no activity', { headcount: 300 }),
    organizationSays('gap', 'A public body and no activity', { isPublicBody: true }),
    organizationSays('unsure', 'Fourteen employees and no activity', {}),
  ],
})
