import type {
  AccountabilityRecord,
  ActivityRecord,
  AssessmentRecord,
  DataItemRecord,
  Dossier,
  EngagementRecord,
  NoticeRecord,
  OrganizationRecord,
  PartyRecord,
  Provenance,
  PurposeRecord,
  RecipientRecord,
  RetentionRecord,
  StatementAnswer,
  TransferRecord,
} from '@seloste/schema/record'
import type { NoticeFacts, Observation, Span } from '@seloste/schema/notice'
import type { AnswerState } from '@seloste/schema/vocabulary/answer'
import type { Verdict } from '@seloste/schema/vocabulary/verdict'
import type { Example } from './rule.js'

/** Complete things of an invented bicycle shop, so that an example states only what it is about. */

const provenance: Provenance = { by: 'person', at: '2026-11-01T09:00:00Z', confidence: null, evidence: [] }

export const organizationExample = (changes: Partial<OrganizationRecord> = {}): OrganizationRecord => ({
  id: 'o1',
  name: 'Lumipolun Pyörähuolto Oy',
  businessId: '0000000-0',
  country: 'FI',
  isPublicBody: false,
  headcount: 14,
  languages: ['fi', 'sv'],
  address: 'Lumipolku 4, 00000 Lumiranta',
  email: 'tietosuoja@lumipolku.example',
  phone: '+358 9 000 0000',
  representative: null,
  dpo: null,
  contactPoint: null,
  officerDuty: null,
  largeScaleCore: false,
  keepsBreachLog: true,
  ...changes,
})

export const answer = (state: AnswerState, reason: string | null = null): StatementAnswer => ({ state, reason, provenance })

export const purpose = (changes: Partial<PurposeRecord> = {}): PurposeRecord => ({
  id: 'p1',
  text: { fi: 'Pyörien huollon varaaminen ja laskutus', en: 'Booking and invoicing of repairs' },
  legalBases: ['contract'],
  statute: null,
  interest: {},
  provenance,
  ...changes,
})

export const retention = (changes: Partial<RetentionRecord> = {}): RetentionRecord => ({
  period: 'P2Y',
  startEvent: 'end_of_relationship',
  criterion: {},
  statute: null,
  endAction: 'erase',
  ...changes,
})

export const dataItem = (changes: Partial<DataItemRecord> = {}): DataItemRecord => ({
  id: 'd1',
  text: { fi: 'Nimi ja yhteystiedot', en: 'Name and contact details' },
  subjectIds: ['s1'],
  specialCategory: null,
  specialCondition: null,
  retention: retention(),
  provenance,
  ...changes,
})

export const party = (changes: Partial<PartyRecord> = {}): PartyRecord => ({
  id: 'pa1',
  name: 'Korkeavuoren Laskenta Oy',
  country: 'FI',
  serviceId: null,
  ...changes,
})

export const engagement = (changes: Partial<EngagementRecord> = {}): EngagementRecord => ({
  id: 'e1',
  party: party(),
  hasContract: true,
  contractDate: '2024-02-01',
  contractReference: 'LP-2024-3',
  subProcessors: [],
  endsOn: null,
  auditedOn: null,
  guaranteesCheckedOn: '2024-01-20',
  subProcessorApproval: 'general',
  remoteAccessFrom: [],
  ...changes,
})

export const recipient = (changes: Partial<RecipientRecord> = {}): RecipientRecord => ({
  id: 'r1',
  party: party(),
  category: { fi: 'tilitoimisto', en: 'accounting firm' },
  role: 'processor',
  engagement: engagement(),
  provenance,
  ...changes,
})

export const transfer = (changes: Partial<TransferRecord> = {}): TransferRecord => ({
  id: 't1',
  importer: party({ id: 'pa2', name: 'Hillside Letters LLC', country: 'US' }),
  importerText: {},
  country: 'US',
  mechanismKind: 'scc',
  mechanismId: 'scc-2021-914',
  module: 2,
  signedOn: '2024-03-01',
  assessedOn: '2026-08-03',
  supplementaryMeasures: {},
  listCheckedOn: '2026-08-03',
  coversStaffData: true,
  isRepeated: false,
  importerUnderGdpr: false,
  provenance,
  ...changes,
})

export const assessment = (changes: Partial<AssessmentRecord> = {}): AssessmentRecord => ({
  id: 'as1',
  kind: 'dpia',
  status: 'done',
  date: '2026-02-01',
  nextReview: '2028-02-01',
  officerConsulted: true,
  residualRisk: 'low',
  authorityConsultedOn: null,
  ...changes,
})

export const accountability = (changes: Partial<AccountabilityRecord> = {}): AccountabilityRecord => ({
  owner: 'Huoltopäällikkö',
  startedOn: '2021-04-01',
  nextReviewOn: '2027-03-01',
  riskCriteria: [],
  automatedDecisions: 'none',
  automatedLogic: {},
  consentProof: {},
  offeredToChildren: false,
  childAgeLimit: null,
  jointControllers: [],
  hasJointArrangement: null,
  ...changes,
})

export const activityExample = (changes: Partial<ActivityRecord> = {}): ActivityRecord => ({
  id: 'a1',
  registerId: 'reg1',
  role: 'controller',
  title: { fi: 'Asiakasrekisteri', sv: 'Kundregister', en: 'Customer register' },
  answers: {},
  controllers: [],
  purposes: [purpose()],
  subjects: [{ id: 's1', text: { fi: 'asiakkaat', en: 'customers' }, provenance }],
  dataItems: [dataItem()],
  sources: [{ id: 'so1', text: { fi: 'asiakas itse', en: 'the customer' }, provenance }],
  recipients: [recipient()],
  transferStatement: 'none',
  transfers: [],
  measures: [{ id: 'm1', kind: 'access_control', limb: 'b', text: {}, evidencedOn: null, provenance }],
  assessments: [],
  accountability: accountability(),
  serviceIds: [],
  reviewedOn: '2026-03-01',
  documentIds: [],
  ...changes,
})

/** A processor's record, Art. 30(2). */
export const processorExample = (changes: Partial<ActivityRecord> = {}): ActivityRecord =>
  activityExample({
    role: 'processor',
    controllers: [party({ id: 'pa9', name: 'Havupuiston Kauppa Oy' })],
    subjects: [],
    dataItems: [],
    recipients: [],
    ...changes,
  })

/** `words`: the sentences behind facts, by key path. */
export function noticeExample(
  facts: Partial<NoticeFacts & { readonly observations: readonly Observation[] }> = {},
  words: Readonly<Record<string, string>> = {},
  id = 'n1',
): NoticeRecord {
  const span = (text: string): Span => ({ start: 0, end: text.length, text })
  return {
    id,
    name: 'tietosuojaseloste.md',
    reading: {
      language: 'en',
      controller: {
        name: 'Lumipolun Pyörähuolto Oy',
        businessId: '0000000-0',
        address: 'Lumipolku 4',
        email: 'tietosuoja@lumipolku.example',
        phone: null,
      },
      registerName: 'Customer register',
      documentDate: '2026-03-01',
      contactPoint: true,
      dpo: false,
      purposes: ['booking of repairs'],
      legalBases: ['contract'],
      dataCategories: ['name', 'telephone number'],
      specialCategories: [],
      dataSubjects: ['customers'],
      sources: ['the customer'],
      recipients: [{ name: 'accounting firm', kind: 'processor' }],
      transferStatement: 'none',
      transferCountries: [],
      transferMechanisms: [],
      retentionKind: 'duration',
      retention: [{ span: 'two years from the end of the customer relationship', period: 'P2Y' }],
      measures: ['access_control'],
      rights: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability', 'withdraw_consent', 'complaint'],
      automatedDecisions: 'none',
      repealedLaw: [],
      onlineServices: [],
      cookies: false,
      ...facts,
      evidence: Object.fromEntries(Object.entries(words).map(([path, text]) => [path, [span(text)]])),
      confidence: Object.fromEntries(Object.keys(words).map((path) => [path, 1])),
    },
  }
}

interface Circumstances {
  readonly asOf?: string
  readonly dossier?: Partial<Dossier>
  readonly falls?: Example['falls']
  readonly words?: Readonly<Record<string, string>>
}

/** A remark of the reader on a notice. */
export const observed = (kind: Observation['kind'], text: string, confidence = 0.9): Observation => ({
  kind,
  span: { start: 0, end: text.length, text },
  confidence,
})

/** An example of a notice with these facts. */
export const noticeSays = (
  verdict: Verdict,
  name: string,
  facts: Partial<NoticeFacts & { readonly observations: readonly Observation[] }>,
  { words, ...more }: Circumstances = {},
): Example => ({
  name,
  verdict,
  subject: { notice: noticeExample(facts, words) },
  ...more,
})

/** An example of a record with these fields. */
export const recordSays = (
  verdict: Verdict,
  name: string,
  changes: Partial<ActivityRecord>,
  more: Omit<Circumstances, 'words'> = {},
): Example => ({
  name,
  verdict,
  subject: { activity: changes.role === 'processor' ? processorExample(changes) : activityExample(changes) },
  ...more,
})

/** An example of an organization with these fields. */
export const organizationSays = (verdict: Verdict, name: string, changes: Partial<OrganizationRecord>): Example => ({
  name,
  verdict,
  subject: { organization: organizationExample(changes) },
})
