import type { ActivityRecord, PurposeRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { purpose, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { basisIsTheControllers, noBasisStated } from './reasons.js'

const consentAndMore = {
  fi: 'Suostumuksen rinnalle on kirjattu toinen peruste. Jos toinen peruste kantaa, suostumusta ei tarvita; jos ei kanna, käsittely päättyy suostumuksen peruuttamiseen.',
  sv: 'Vid sidan av samtycket är en annan grund angiven. Om den håller behövs inget samtycke; om den inte håller upphör behandlingen när samtycket återkallas.',
  en: 'Another ground is recorded beside consent. If it holds, no consent is needed; if not, the processing ends when consent is withdrawn.',
}

const ofPurpose = ({ id, text, legalBases, provenance }: PurposeRecord): Judgement => {
  const at = `purposes.${id}`
  const parts = { at, evidence: recorded(`${at}.legalBases`, legalBases.join(', '), provenance), values: { place: text } }
  if (legalBases.length >= 3) return gap(parts)
  return legalBases.length === 2 && legalBases.includes('consent') ? unsure(consentAndMore, parts) : met(parts)
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  if (activity.role === 'processor') return notApplicable(basisIsTheControllers)
  const grounded = activity.purposes.filter(({ legalBases }) => legalBases.length > 0)
  return grounded.length > 0 ? grounded.map(ofPurpose) : notApplicable(noBasisStated)
}

export const legalBasisManyForOne = defineRule({
  id: 'legal-basis-many-for-one',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Perusteiden luettelo ei kerro, mikä niistä kantaa, eikä siksi sitäkään, mitä oikeuksia ihmisellä on.',
      sv: 'En lista av grunder visar inte vilken som håller, och därmed inte heller vilka rättigheter den registrerade har.',
      en: 'A list of grounds does not tell which of them holds, nor therefore which rights people have.',
    },
  },
  cites: ['gdpr:5.1.a', 'gdpr:6.1', 'gdpr:13.1.c'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Yhden tarkoituksen perusteet', sv: 'Grunderna för ett enskilt ändamål', en: 'Grounds of a single purpose' },
    titleMet: {
      fi: 'Tarkoitukselle on kirjattu selvä peruste',
      sv: 'Ändamålet har en tydlig grund',
      en: 'The purpose has a clear ground',
    },
    titleGap: {
      fi: 'Yhdelle tarkoitukselle on kirjattu kolme perustetta tai useampia',
      sv: 'Ett och samma ändamål har tre eller flera grunder',
      en: 'Three or more grounds are recorded for one purpose',
    },
    why: {
      fi: 'Ihminen ei saa tietää, voiko hän peruuttaa suostumuksensa, vastustaa käsittelyä vai siirtää tietonsa.',
      sv: 'Den registrerade får inte veta om det går att återkalla samtycket, invända eller flytta sina uppgifter.',
      en: 'People cannot tell whether they may withdraw consent, object or take their data along.',
    },
    fix: {
      fi: 'Jaa tarkoitus osiin ja kirjaa kullekin se peruste, johon käsittely todella nojaa.',
      sv: 'Dela upp ändamålet och ange för varje del den grund som behandlingen faktiskt bygger på.',
      en: 'Split the purpose and record for each part the ground on which the processing really rests.',
    },
    ask: {
      fi: 'Mikä perusteista kantaisi käsittelyn, jos muut poistettaisiin?',
      sv: 'Vilken av grunderna bär behandlingen om de andra stryks?',
      en: 'Which of the grounds would carry the processing if the others were struck out?',
    },
    goodEntry: {
      fi: 'Tilauksen toimittaminen: sopimus. Laskutus: lakisääteinen velvoite. Uutiskirje: suostumus.',
      sv: 'Leverans av beställningen: avtal. Fakturering: rättslig förpliktelse. Nyhetsbrev: samtycke.',
      en: 'Delivery of the order: contract. Invoicing: legal obligation. Newsletter: consent.',
    },
  },
  needs: {
    fi: 'Se yksi peruste, johon tarkoitus nojaa.',
    sv: 'Den enda grund som ändamålet bygger på.',
    en: 'The one ground on which the purpose rests.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'One purpose, one ground', {}),
    recordSays('met', 'A contract, and an obligation that comes with it', {
      purposes: [purpose({ legalBases: ['contract', 'legal_obligation'] })],
    }),
    recordSays('gap', 'Three grounds for one purpose', {
      purposes: [purpose({ legalBases: ['contract', 'legitimate_interests', 'legal_obligation'] })],
    }),
    recordSays('unsure', 'Consent beside a contract', { purposes: [purpose({ legalBases: ['consent', 'contract'] })] }),
    recordSays('not_applicable', 'No ground is recorded', { purposes: [purpose({ legalBases: [] })] }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
