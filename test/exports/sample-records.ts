import type { ActivityRecord, OrganizationRecord, Provenance, RecipientRecord, TransferRecord } from '@seloste/schema/record'

/** Invented records for the tests of the exports. */

export const organization: OrganizationRecord = {
  id: 'org-1',
  name: 'Lumipuron Verkkokauppa Oy',
  businessId: '0000042-0',
  country: 'FI',
  isPublicBody: false,
  headcount: 38,
  languages: ['fi', 'sv'],
  address: 'Lumipurontie 0, 00000 Harjula',
  email: 'posti@lumipuro.example',
  phone: '+358 00 000 0000',
  representative: null,
  dpo: { name: 'Aino Kuusivirta', email: 'tietosuoja@lumipuro.example', phone: null },
  contactPoint: 'Asiakaspalvelu, posti@lumipuro.example',
  officerDuty: 'head_of_it',
  largeScaleCore: null,
  keepsBreachLog: true,
}

export const provenance = (text: string, start = 120): Provenance => ({
  by: 'import',
  at: '2026-11-14T09:00:00Z',
  confidence: 0.9,
  evidence: [
    { kind: 'span', documentId: 'doc-1', documentName: 'Tietosuojaseloste 2019', language: 'fi', start, end: start + text.length, text },
  ],
})

export const blankActivity = (id: string, title: string, role: ActivityRecord['role'] = 'controller'): ActivityRecord => ({
  id,
  registerId: 'register-1',
  role,
  title: { fi: title },
  answers: {},
  controllers: [],
  purposes: [],
  subjects: [],
  dataItems: [],
  sources: [],
  recipients: [],
  transferStatement: 'absent',
  transfers: [],
  measures: [],
  assessments: [],
  accountability: {
    owner: null,
    startedOn: null,
    nextReviewOn: null,
    riskCriteria: null,
    automatedDecisions: null,
    automatedLogic: {},
    consentProof: {},
    offeredToChildren: null,
    childAgeLimit: null,
    jointControllers: [],
    hasJointArrangement: null,
  },
  serviceIds: [],
  reviewedOn: null,
  documentIds: [],
})

const processor = (id: string, name: string, contractDate: string | null): RecipientRecord => {
  const party = { id: `party-${id}`, name, country: 'FI', serviceId: null }
  const subProcessor = { id: `sub-${id}`, name: 'Kalliokonesali Oy', country: 'FI', serviceId: null }
  return {
    id: `recipient-${id}`,
    party,
    category: {},
    role: 'processor',
    engagement: {
      id: `engagement-${id}`,
      party,
      hasContract: true,
      contractDate,
      contractReference: null,
      subProcessors: [subProcessor],
      scope: { fi: 'Lähetysten kuljetus' },
      endsOn: null,
      auditedOn: '2025-05-06',
      guaranteesCheckedOn: '2024-02-01',
      subProcessorApproval: 'general',
      remoteAccessFrom: ['IN'],
    },
    provenance: null,
  }
}

const transfer = (id: string, mechanism: Partial<TransferRecord>): TransferRecord => ({
  id,
  importer: { id: `importer-${id}`, name: 'Kyyhky Mailworks, Inc.', country: 'US', serviceId: null },
  importerText: {},
  country: 'US',
  mechanismKind: null,
  mechanismId: null,
  module: null,
  signedOn: null,
  assessedOn: null,
  supplementaryMeasures: {},
  listCheckedOn: null,
  coversStaffData: null,
  isRepeated: null,
  importerUnderGdpr: null,
  provenance: null,
  ...mechanism,
})

const orders: ActivityRecord = {
  ...blankActivity('orders', 'Asiakasrekisteri ja tilaukset'),
  title: { fi: 'Asiakasrekisteri ja tilaukset', sv: 'Kundregister och beställningar', en: 'Customers and orders' },
  answers: { transfers: { state: 'none', reason: null, provenance: null } },
  purposes: [
    {
      id: 'p1',
      text: { fi: 'Tilausten käsittely ja toimitus', sv: 'Hantering och leverans av beställningar', en: 'Handling and delivery of orders' },
      legalBases: ['contract'],
      statute: null,
      interest: {},
      provenance: provenance('tilausten käsittely'),
    },
    {
      id: 'p2',
      text: { fi: 'Kirjanpito' },
      legalBases: ['legal_obligation'],
      statute: 'Kirjanpitolaki 2:10',
      interest: {},
      provenance: null,
    },
  ],
  subjects: [
    { id: 's1', text: { fi: 'Verkkokaupan asiakkaat', sv: 'Webbutikens kunder', en: 'Customers of the web shop' }, provenance: null },
    { id: 's2', text: { fi: 'Yritysasiakkaiden yhteyshenkilöt' }, provenance: null },
  ],
  dataItems: [
    {
      id: 'd1',
      text: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
      subjectIds: ['s1', 's2'],
      specialCategory: null,
      specialCondition: null,
      retention: { period: 'P2Y', startEvent: 'end_of_relationship', criterion: {}, statute: null, endAction: 'erase' },
      provenance: null,
    },
    {
      id: 'd2',
      text: { fi: 'Ostotapahtumat' },
      subjectIds: ['s1'],
      specialCategory: null,
      specialCondition: null,
      retention: { period: 'P6Y', startEvent: 'end_of_calendar_year', criterion: {}, statute: 'Kirjanpitolaki 2:10', endAction: 'erase' },
      provenance: null,
    },
  ],
  recipients: [
    processor('r1', 'Pakettipolku Oy', '2024-03-01'),
    { id: 'r2', party: null, category: { fi: 'Maksupalvelut' }, role: 'independent_controller', engagement: null, provenance: null },
  ],
  transferStatement: 'none',
  measures: [
    {
      id: 'm1',
      kind: 'access_control',
      limb: 'b',
      text: { fi: 'henkilökohtaiset tunnukset' },
      evidencedOn: '2026-05-02',
      provenance: null,
    },
    { id: 'm2', kind: 'backup', limb: 'c', text: {}, evidencedOn: null, provenance: null },
    { id: 'm3', kind: 'encryption_in_transit', limb: 'a', text: {}, evidencedOn: null, provenance: null },
  ],
  reviewedOn: '2026-11-14',
}

const newsletter: ActivityRecord = {
  ...blankActivity('newsletter', 'Uutiskirje ja suoramarkkinointi'),
  accountability: {
    owner: 'Markkinointi',
    startedOn: '2019-02-01',
    nextReviewOn: '2027-02-01',
    riskCriteria: ['evaluation', 'matching'],
    automatedDecisions: 'profiling',
    automatedLogic: { fi: 'Avauksista päätellään kiinnostus.' },
    consentProof: { fi: 'Tilauksen lokimerkintä' },
    offeredToChildren: true,
    childAgeLimit: 13,
    jointControllers: [{ id: 'joint-1', name: 'Naapurin Kauppa Oy', country: 'SE', serviceId: null }],
    hasJointArrangement: false,
  },
  assessments: [
    {
      id: 'assessment-1',
      kind: 'dpia',
      status: 'done',
      date: '2025-03-01',
      nextReview: '2028-03-01',
      outcome: { fi: 'Riski pieneni hyväksyttäväksi.' },
      officerConsulted: true,
      residualRisk: 'medium',
      authorityConsultedOn: null,
    },
  ],
  purposes: [
    {
      id: 'p3',
      text: { fi: 'Uutiskirjeen lähettäminen tilanneille' },
      legalBases: ['consent'],
      statute: null,
      interest: {},
      provenance: null,
    },
  ],
  subjects: [{ id: 's3', text: { fi: 'Uutiskirjeen tilaajat' }, provenance: null }],
  dataItems: [
    {
      id: 'd3',
      text: { fi: 'Sähköpostiosoite, nimi, suostumusmerkintä' },
      subjectIds: [],
      specialCategory: null,
      specialCondition: null,
      retention: { period: null, startEvent: null, criterion: { fi: 'niin kauan kuin se on tarpeen' }, statute: null, endAction: null },
      provenance: null,
    },
    {
      id: 'd4',
      text: { fi: 'Avaus- ja klikkaustiedot' },
      subjectIds: [],
      specialCategory: null,
      specialCondition: null,
      retention: null,
      provenance: null,
    },
  ],
  transferStatement: 'occurs',
  transfers: [
    transfer('t1', {
      mechanismKind: 'privacy_shield',
      mechanismId: 'adq-us-privacy-shield',
      provenance: provenance('sitoutunut Privacy Shield -järjestelyyn', 400),
    }),
    transfer('t2', {
      mechanismKind: 'scc',
      mechanismId: 'scc-2021-914',
      module: 2,
      signedOn: '2022-09-01',
      assessedOn: '2022-08-15',
      importerUnderGdpr: false,
    }),
    transfer('t3', { country: 'JP', importer: null, importerText: { fi: 'tulostuspalvelu' }, mechanismKind: 'unspecified_safeguards' }),
  ],
  measures: [
    {
      id: 'm4',
      kind: 'other_technical',
      limb: 'b',
      text: { fi: 'Tiedot on suojattu asianmukaisesti' },
      evidencedOn: null,
      provenance: null,
    },
  ],
}

const staff: ActivityRecord = {
  ...blankActivity('staff', 'Henkilöstöhallinto'),
  accountability: { ...blankActivity('staff', 'Henkilöstöhallinto').accountability, riskCriteria: [], offeredToChildren: false },
  answers: {
    recipients: { state: 'unknown', reason: null, provenance: null },
    transfers: { state: 'not_applicable', reason: 'Tiedot pysyvät yhtiön omilla palvelimilla Suomessa.', provenance: null },
  },
  purposes: [
    {
      id: 'p4',
      text: { fi: 'Palkanmaksu' },
      legalBases: ['contract', 'legal_obligation'],
      statute: 'Työsopimuslaki 2:17',
      interest: {},
      provenance: null,
    },
  ],
  subjects: [{ id: 's4', text: { fi: 'Työntekijät' }, provenance: null }],
  dataItems: [
    {
      id: 'd5',
      text: { fi: 'Sairauspoissaolot' },
      subjectIds: ['s4'],
      specialCategory: 'health',
      specialCondition: 'b',
      retention: { period: 'P10Y', startEvent: 'end_of_employment', criterion: {}, statute: null, endAction: 'erase' },
      provenance: null,
    },
  ],
  measures: [{ id: 'm5', kind: 'locked_paper', limb: 'b', text: {}, evidencedOn: null, provenance: null }],
}

const hosting: ActivityRecord = {
  ...blankActivity('hosting', 'Varastopalvelu kumppaneille', 'processor'),
  controllers: [
    { id: 'c1', name: 'Harjulan Kenkäkauppa Oy', country: 'FI', serviceId: null },
    { id: 'c2', name: 'Norrskens Handel Ab', country: 'SE', serviceId: null },
  ],
  purposes: [
    {
      id: 'p5',
      text: { fi: 'Lähetysten pakkaus ja osoitetietojen säilytys' },
      legalBases: [],
      statute: null,
      interest: {},
      provenance: null,
    },
  ],
  transferStatement: 'none',
  measures: [{ id: 'm6', kind: 'physical_security', limb: 'b', text: {}, evidencedOn: null, provenance: null }],
}

export const activities = { orders, newsletter, staff, hosting } as const
