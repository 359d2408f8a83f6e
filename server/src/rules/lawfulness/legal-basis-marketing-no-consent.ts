import type { ActivityRecord, NoticeRecord, PurposeRecord } from '@seloste/schema/record'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import { noticeWords, recorded } from '../evidence.js'
import { assessment, noticeSays, observed, purpose, recordSays } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { businessContacts, customerRelationship, electronicMarketing, ownCustomers, speaksOf } from '../wording.js'
import { basisIsTheControllers, noBasisStated } from './reasons.js'

const noMarketing = {
  fi: 'Sähköistä suoramarkkinointia kuluttajille ei ole kirjattu.',
  sv: 'Ingen elektronisk direktmarknadsföring till konsumenter är angiven.',
  en: 'No electronic direct marketing to consumers is recorded.',
}

const whoseAddress = {
  fi: 'Sähköisen suoramarkkinoinnin perusteeksi on kirjattu oikeutettu etu. Meneekö viesti vain omille asiakkaille samaan tuoteryhmään kuuluvista tuotteista, tai yritysten yhteyshenkilöille?',
  sv: 'Berättigat intresse är angivet för elektronisk direktmarknadsföring. Går den bara till egna kunder om liknande produkter, eller till företags kontaktpersoner?',
  en: 'Legitimate interests are given for electronic direct marketing. Does it go only to own customers about similar products, or to contacts of companies?',
}

const toWhom = {
  fi: 'Sähköinen suoramarkkinointi liitetään asiakassuhteeseen. Meneekö viesti vain omille asiakkaille samaan tuoteryhmään kuuluvista tuotteista, ja voiko sen kieltää joka viestissä?',
  sv: 'Den elektroniska direktmarknadsföringen knyts till kundförhållandet. Går den bara till egna kunder om liknande produkter, och kan den avböjas i varje meddelande?',
  en: 'The electronic direct marketing is tied to the customer relationship. Does it go only to own customers about similar products, and can it be declined in each message?',
}
const judged = (legalBases: readonly LegalBasis[], parts: Parameters<typeof gap>[0]): Judgement => {
  if (legalBases.length === 0) return notApplicable(noBasisStated, parts)
  if (legalBases.includes('consent')) return met(parts)
  return legalBases.includes('legitimate_interests') ? unsure(whoseAddress, parts) : gap(parts)
}

const ofPurpose = ({ id, text, legalBases, interest, provenance }: PurposeRecord): Judgement => {
  const at = `purposes.${id}`
  const parts = { at, evidence: recorded(`${at}.legalBases`, legalBases.join(', '), provenance), values: { place: text } }
  if (speaksOf(ownCustomers, text) || speaksOf(ownCustomers, interest)) return met(parts)
  const mayBeOwn = speaksOf(customerRelationship, text) || speaksOf(customerRelationship, interest)
  return mayBeOwn && legalBases.length > 0 && !legalBases.includes('consent') ? unsure(toWhom, parts) : judged(legalBases, parts)
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  if (activity.role === 'processor') return notApplicable(basisIsTheControllers)
  const toCompanies = activity.subjects.length > 0 && activity.subjects.every(({ text }) => speaksOf(businessContacts, text))
  const marketing = activity.purposes.filter(({ text }) => speaksOf(electronicMarketing, text))
  return toCompanies || marketing.length === 0 ? notApplicable(noMarketing) : marketing.map(ofPurpose)
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const words = observedWords(notice, 'electronic_marketing')
  if (words.length === 0) return notApplicable(nothingOfTheKind)
  const { dataSubjects, language } = notice.reading
  if (dataSubjects.length > 0 && dataSubjects.every((people) => speaksOf(businessContacts, { [language]: people })))
    return notApplicable(noMarketing)
  return judged(notice.reading.legalBases, { evidence: [...words, ...noticeWords(notice, 'legalBases')] })
}

const newsletter = purpose({ text: { fi: 'Uutiskirje', sv: 'Nyhetsbrev', en: 'Newsletter' } })
const balanced = { assessments: [assessment({ kind: 'lia' })] } as const
const mail = observed('electronic_marketing', 'We send marketing emails to our customers.')

export const legalBasisMarketingNoConsent = defineRule({
  id: 'legal-basis-marketing-no-consent',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Sähköinen suoramarkkinointi luonnolliselle henkilölle edellyttää ennalta annettua suostumusta; poikkeus koskee omia asiakkaita.',
      sv: 'Elektronisk direktmarknadsföring till fysiska personer kräver förhandssamtycke; undantaget gäller egna kunder.',
      en: 'Electronic direct marketing to natural persons needs prior consent; the exception is for own customers.',
    },
  },
  cites: ['fi:917/2014:200', 'se:2008:486:19', 'eu:2002/58:13'],
  statement: null,
  from: '2015-01-01',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Sähköisen suoramarkkinoinnin peruste',
      sv: 'Grunden för elektronisk direktmarknadsföring',
      en: 'Ground of electronic direct marketing',
    },
    titleMet: {
      fi: 'Sähköinen suoramarkkinointi nojaa suostumukseen tai asiakassuhteeseen',
      sv: 'Den elektroniska direktmarknadsföringen bygger på samtycke eller kundförhållande',
      en: 'Electronic direct marketing rests on consent or a customer relationship',
    },
    titleGap: {
      fi: 'Sähköiselle suoramarkkinoinnille ei ole kirjattu suostumusta',
      sv: 'Inget samtycke är angivet för den elektroniska direktmarknadsföringen',
      en: 'No consent is stated for electronic direct marketing',
    },
    why: {
      fi: 'Ihminen saa mainoksia, joita hän ei ole pyytänyt, osoitteeseen, jonka hän antoi muuta varten.',
      sv: 'Den registrerade får reklam utan att ha bett om den, till en adress som lämnats för något annat.',
      en: 'People get advertising that they did not ask for, at an address that they gave for something else.',
    },
    fix: {
      fi: 'Kirjaa perusteeksi suostumus ja miten se pyydetään, tai se, että viestit menevät vain omille asiakkaille samankaltaisista tuotteista ja että ne voi kieltää joka viestissä.',
      sv: 'Ange samtycke som grund och hur det inhämtas, eller att meddelandena bara går till egna kunder om liknande produkter och kan avböjas i varje meddelande.',
      en: 'Record consent as the ground and how it is asked, or that messages go only to own customers about similar products and can be declined in each message.',
    },
    ask: {
      fi: 'Kenelle viestit menevät, ja mistä osoitteet on saatu?',
      sv: 'Vem får meddelandena, och varifrån kommer adresserna?',
      en: 'To whom do the messages go, and where do the addresses come from?',
    },
    goodEntry: {
      fi: 'Uutiskirje: suostumus, joka annetaan tilauslomakkeella. Huoltomuistutus omille asiakkaille: oikeutettu etu, markkinoinnin voi kieltää joka viestissä.',
      sv: 'Nyhetsbrev: samtycke i beställningsformuläret. Servicepåminnelse till egna kunder: berättigat intresse, kan avböjas i varje meddelande.',
      en: 'Newsletter: consent, given on the form. Service reminders to own customers: legitimate interest, can be declined in each message.',
    },
  },
  needs: {
    fi: 'Tieto siitä, meneekö viesti vain omille asiakkaille tai yritysten yhteyshenkilöille.',
    sv: 'Uppgift om huruvida meddelandena bara går till egna kunder eller företags kontaktpersoner.',
    en: 'Whether messages go only to own customers or to contacts of companies.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Marketing e-mail with consent', { legalBases: ['consent'], observations: [mail] }),
    noticeSays('gap', 'Marketing e-mail on a contract', { observations: [mail] }),
    noticeSays('unsure', 'Marketing e-mail on legitimate interests', { legalBases: ['legitimate_interests'], observations: [mail] }),
    noticeSays('not_applicable', 'Marketing e-mail to companies', { dataSubjects: ['contact persons'], observations: [mail] }),
    noticeSays('not_applicable', 'No marketing', { observations: [] }),
    recordSays('met', 'A newsletter with consent', { purposes: [{ ...newsletter, legalBases: ['consent'] }] }),
    recordSays('met', 'Reminders to own customers', {
      ...balanced,
      purposes: [{ ...newsletter, legalBases: ['legitimate_interests'], interest: { en: 'Similar products to own customers' } }],
    }),
    recordSays('unsure', 'A newsletter in the customer relationship', {
      purposes: [{ ...newsletter, text: { fi: 'Uutiskirje ja asiakassuhteen hoitaminen', en: 'Newsletter in the customer relationship' } }],
    }),
    recordSays('gap', 'A newsletter on a contract', { purposes: [newsletter] }),
    recordSays('unsure', 'A newsletter on legitimate interests', {
      ...balanced,
      purposes: [{ ...newsletter, legalBases: ['legitimate_interests'] }],
    }),
    recordSays('not_applicable', 'A newsletter to contacts of companies', {
      purposes: [newsletter],
      subjects: [{ id: 's1', text: { fi: 'yritysten yhteyshenkilöt' }, provenance: null }],
    }),
    recordSays('not_applicable', 'No marketing', {}),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
