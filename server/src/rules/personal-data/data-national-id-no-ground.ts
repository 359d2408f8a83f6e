import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { dataItem, organizationExample, purpose, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, met, notApplicable, unanswered, unsure } from '../rule.js'
import { nationalId, speaksOf } from '../wording.js'

const noNumber = {
  fi: 'Henkilötunnusta ei ole kirjattu käsiteltävien tietojen joukkoon.',
  sv: 'Personbeteckning eller personnummer finns inte bland de angivna uppgifterna.',
  en: 'No national identification number is among the recorded data.',
}

const lawUnknown = {
  fi: 'Organisaation maan sääntöjä henkilönumerosta ei ole lakikirjassa. Mihin säännökseen käsittely perustuu?',
  sv: 'Lagboken saknar reglerna om identifikationsnummer i organisationens land. Vilken bestämmelse bygger behandlingen på?',
  en: 'The law book does not hold the rules on identification numbers of the organization’s country. On which provision does the processing rest?',
}

const purposeHasALaw = {
  fi: 'Tarkoitukselle on kirjattu säädös. Edellyttääkö se juuri henkilötunnuksen käsittelyä?',
  sv: 'En författning är angiven för ändamålet. Kräver den just personbeteckningen?',
  en: 'An act is recorded for the purpose. Does it ask for the identity code itself?',
}

const onConsent = {
  fi: 'Tarkoitus perustuu suostumukseen. Onko suostumus annettu myös henkilötunnuksen käsittelyyn?',
  sv: 'Ändamålet bygger på samtycke. Gäller samtycket också personbeteckningen eller personnumret?',
  en: 'The purpose rests on consent. Was consent given to the processing of the identity code too?',
}

const ofItem =
  ({ purposes }: ActivityRecord, country: string) =>
  ({ id, specialCondition, provenance }: DataItemRecord): Judgement => {
    const at = `dataItems.${id}`
    // A bare letter is a condition of Art. 9(2) for what else the item holds, not a ground for the number.
    const ground = /^[a-j]$/iu.test(specialCondition?.trim() ?? '') ? null : specialCondition?.trim() || null
    const parts = { at, evidence: recorded(`${at}.specialCondition`, ground, provenance) }
    if (ground) return met(parts)
    if (country !== 'FI' && country !== 'SE') return unsure(lawUnknown, parts)
    if (purposes.some(({ statute }) => statute?.trim())) return unsure(purposeHasALaw, parts)
    return purposes.some(({ legalBases }) => legalBases.includes('consent')) ? unsure(onConsent, parts) : unanswered(parts)
  }

const ofActivity = (activity: ActivityRecord, { dossier }: Bench): Judgement | readonly Judgement[] => {
  const numbers = activity.role === 'processor' ? [] : activity.dataItems.filter(({ text }) => speaksOf(nationalId, text))
  if (numbers.length === 0) return notApplicable(noNumber)
  return numbers.map(ofItem(activity, dossier.organization?.country ?? ''))
}

const number = dataItem({ text: { fi: 'Nimi ja henkilötunnus', sv: 'Namn och personbeteckning', en: 'Name and personal identity code' } })
const inCountry = (country: string) => ({ dossier: { organization: organizationExample({ country }) } })

export const dataNationalIdNoGround = defineRule({
  id: 'data-national-id-no-ground',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Henkilötunnusta saa käsitellä vain suostumuksella, lain nojalla tai kun yksiselitteinen yksilöinti on tärkeää laissa mainitusta syystä.',
      sv: 'Ett nationellt identifikationsnummer får behandlas bara med samtycke, med stöd av lag eller när säker identifiering är viktig av skäl som lagen anger.',
      en: 'A national identification number may be processed only with consent, by law, or where unambiguous identification matters for reasons that the law names.',
    },
  },
  cites: ['gdpr:87', 'fi:1050/2018:29', 'se:2018:218:3.10'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Henkilötunnuksen käsittelyn peruste',
      sv: 'Grunden för att behandla personbeteckning',
      en: 'Ground for the identity code',
    },
    titleMet: {
      fi: 'Henkilötunnuksen käsittelylle on kirjattu peruste',
      sv: 'En grund för att behandla personbeteckningen är angiven',
      en: 'A ground for processing the identity code is recorded',
    },
    titleGap: {
      fi: 'Henkilötunnuksen käsittelylle ei ole kirjattu perustetta',
      sv: 'Ingen grund är angiven för att behandla personbeteckningen eller personnumret',
      en: 'No ground is recorded for processing the identity code',
    },
    why: {
      fi: 'Vuotaneella henkilötunnuksella voi tilata, lainata ja esiintyä toisena, eikä sitä saa helposti vaihdetuksi.',
      sv: 'Med ett läckt nummer kan någon beställa, låna och uppträda som en annan, och det är svårt att få det bytt.',
      en: 'With a leaked code others can order, borrow and pose as somebody, and it is hard to have it changed.',
    },
    fix: {
      fi: 'Kirjaa tietosuojalain 29 §:n mukainen peruste (Ruotsissa 2018:218, 3 luvun 10 §), tai jätä henkilötunnus pois ja käytä asiakasnumeroa.',
      sv: 'Ange grunden enligt 29 § i dataskyddslagen (i Sverige 3 kap. 10 § i lagen 2018:218), eller avstå från numret och använd ett kundnummer.',
      en: 'Record the ground under section 29 of the Data Protection Act (in Sweden chapter 3, section 10 of Act 2018:218), or leave the code out and use a customer number.',
    },
    ask: {
      fi: 'Mihin henkilötunnusta tarvitaan, ja mikä säännös sen sallii?',
      sv: 'Vad behövs numret till, och vilken bestämmelse tillåter det?',
      en: 'What is the code needed for, and which provision allows it?',
    },
    goodEntry: {
      fi: 'Henkilötunnus: tietosuojalaki 29 § 2 mom., työsuhteen hoitaminen.',
      sv: 'Personbeteckning: dataskyddslagen 29 § 2 mom., skötsel av anställningsförhållandet.',
      en: 'Identity code: Data Protection Act, section 29(2), managing the employment.',
    },
  },
  needs: {
    fi: 'Säännös, joka sallii henkilötunnuksen käsittelyn.',
    sv: 'Den bestämmelse som tillåter att numret behandlas.',
    en: 'The provision that allows the code to be processed.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'The code and its ground', { dataItems: [{ ...number, specialCondition: 'Tietosuojalaki 29 §' }] }, inCountry('FI')),
    recordSays('gap', 'The code and no ground', { dataItems: [number] }, inCountry('FI')),
    recordSays('gap', 'The Swedish number and no ground', { dataItems: [dataItem({ text: { sv: 'Personnummer' } })] }, inCountry('SE')),
    recordSays(
      'gap',
      'The code beside health data, whose condition is no ground for it',
      { dataItems: [{ ...number, specialCategory: 'health', specialCondition: 'h' }] },
      inCountry('FI'),
    ),
    recordSays(
      'unsure',
      'An act stands with the purpose',
      { dataItems: [number], purposes: [purpose({ legalBases: ['legal_obligation'], statute: 'Verotusmenettelylaki 1558/1995' })] },
      inCountry('FI'),
    ),
    recordSays(
      'unsure',
      'The Swedish coordination number, on consent',
      { dataItems: [dataItem({ text: { sv: 'Samordningsnummer' } })], purposes: [purpose({ legalBases: ['consent'] })] },
      inCountry('SE'),
    ),
    recordSays('unsure', 'A country that the law book does not hold', { dataItems: [number] }, inCountry('DE')),
    recordSays('not_applicable', 'No such number', {}),
  ],
})
