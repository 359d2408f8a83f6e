import type { LegalEvent } from './event.js'

/** What was open on the day of the law book; `day` is when it began. */
export const pendingEvents: readonly LegalEvent[] = [
  {
    id: 'p-kenya',
    day: '2024-01-01',
    kind: 'pending',
    title: { fi: 'Keniaa koskeva riittävyysneuvottelu', sv: 'Dialog om adekvat skyddsnivå med Kenya', en: 'Adequacy dialogue with Kenya' },
    state: 'talks opened 2024; no decision known',
    confidence: 'known',
    confidenceNote: 'Only the year is known.',
    sources: [],
  },
  {
    id: 'p-scc3',
    day: '2024-10-01',
    kind: 'pending',
    title: {
      fi: 'Vakiosopimuslausekkeet asetuksen alaiselle tietojen tuojalle',
      sv: 'Standardavtalsklausuler för uppgiftsinförare som omfattas av förordningen',
      en: 'Standard contractual clauses for importers subject to the GDPR',
    },
    state: 'announced 2024; adoption not found',
    mechanism: 'scc-importer-under-gdpr',
    confidence: 'verified',
    confidenceNote: 'Only the quarter is known.',
    sources: ['https://www.technologylawdispatch.com/ (October 2024 post on planned SCCs for importers subject to GDPR)'],
  },
  {
    id: 'p-c703-25',
    day: '2025-10-31',
    kind: 'pending',
    title: {
      fi: 'Valitus tietosuojakehystä koskevasta tuomiosta (Latombe)',
      sv: 'Överklagande av domen om dataskyddsramen (Latombe)',
      en: 'Appeal in the Data Privacy Framework case (Latombe)',
    },
    state:
      'C-703/25 P, OJ C/2025/6610, CELEX 62025CN0703: lodged 2025-10-31; no AG opinion/judgment found. If upheld: adq-us-dpf validUntil = judgment date',
    mechanism: 'adq-us-dpf',
    provision: 'cjeu:C-703/25 P',
    confidence: 'verified',
    sources: ['https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng'],
  },
  {
    id: 'p-br-eea',
    day: '2026-05-06',
    kind: 'pending',
    title: {
      fi: 'Brasilian riittävyyspäätöksen ottaminen ETA-sopimukseen',
      sv: 'Införlivande av beslutet om Brasilien i EES-avtalet',
      en: 'EEA incorporation of the adequacy decision for Brazil',
    },
    state: 'draft JCD transmitted 2026-05-06',
    mechanism: 'adq-br',
    confidence: 'verified',
    sources: ['https://europalov.no/ (rettsakt id-34841, Implementing Decision (EU) 2026/179)'],
  },
  {
    id: 'p-702',
    day: '2026-06-12',
    kind: 'pending',
    title: {
      fi: 'FISA-lain 702 § raukesi Yhdysvalloissa',
      sv: 'FISA-lagens avsnitt 702 upphörde i USA',
      en: 'FISA section 702 lapsed in the United States',
    },
    state: 'lapsed 2026-06-12; collection under FISC certifications to March 2027; later re-authorisation unknown',
    mechanism: 'adq-us-dpf',
    confidence: 'verified',
    sources: ['https://peopleofinternet.com/articles/section-702-s-first-lapse-in-18-years-exposes-the-limits-of-.html'],
  },
  {
    id: 'p-noyb-dpf',
    day: '2026-06-30',
    kind: 'pending',
    title: {
      fi: 'noyb haastaa tietosuojakehyksen',
      sv: 'noyb angriper dataskyddsramen',
      en: 'noyb challenge to the Data Privacy Framework',
    },
    state: 'letter 2026-06-30; filing announced for following weeks; no case number found',
    mechanism: 'adq-us-dpf',
    confidence: 'verified',
    sources: ['https://cybernoz.com/eu-us-data-privacy-framework-faces-legal-challenge/', 'https://news.warptechlab.com/news/225453522'],
  },
]
