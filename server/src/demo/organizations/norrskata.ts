import type { DemoOrganization } from '../demo.js'
import { accountable, anstallning, authority, balanced, dpia, kept, processor, rekrytering, sv, verifikationer } from '../wording.js'

/** A haulier in Swedish whose register is whole: nothing missing, nothing left open. */
export const norrskata: DemoOrganization = {
  key: 'norrskata',
  name: 'Norrskata Logistik Ab',
  businessId: null,
  country: 'FI',
  sector: 'Logistik',
  headcount: 88,
  languages: ['sv'],
  address: 'Hamnvägen 14, 99890 Norrskata',
  email: 'dataskydd@norrskata.example',
  phone: '+358 00 000 1100',
  contactPoint: 'Kundtjänst, dataskydd@norrskata.example',
  dpo: { name: 'Ulrika Skogsgård', email: 'ulrika.skogsgard@norrskata.example', phone: '+358 00 000 1101' },
  officerDuty: 'none',
  largeScaleCore: false,
  keepsBreachLog: true,
  activities: [
    {
      title: sv('Kunder och transportuppdrag'),
      accountability: accountable('Kundtjänst', '2004-03-01'),
      purposes: [
        { text: sv('Utförande av transporter'), bases: ['contract'] },
        { text: sv('Fakturering och bokföring'), bases: ['legal_obligation'], statute: 'Bokföringslagen (1336/1997) 2 kap.' },
      ],
      subjects: [sv('Kundernas kontaktpersoner'), sv('Mottagare av försändelser')],
      data: [
        { text: sv('Namn och kontaktuppgifter'), keep: kept('P2Y', 'end_of_relationship') },
        { text: sv('Leveransadress och underskrift'), of: [1], keep: kept('P1Y', 'end_of_contract') },
        { text: sv('Fakturor'), of: [0], keep: verifikationer },
      ],
      sources: [sv('Kunden')],
      recipients: [processor('Havupilvi Oy', '2022-02-21', 'HP-2022-33'), authority(sv('Tullen'))],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Thistlewharf Freight Ltd', country: 'GB' },
          country: 'GB',
          kind: 'adequacy',
          mechanismId: 'adq-gb',
          signedOn: '2022-03-01',
        },
      ],
      measures: [
        { kind: 'access_control', evidencedOn: -18 },
        { kind: 'mfa', evidencedOn: -18 },
        { kind: 'backup', text: sv('Återläsning provas varje kvartal'), evidencedOn: -40 },
      ],
      reviewedOn: -16,
    },
    {
      title: sv('Färdskrivare och körtider'),
      accountability: accountable('Trafikledning', '2006-05-01', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        { text: sv('Uppföljning av kör- och vilotider'), bases: ['legal_obligation'], statute: 'Förordning (EU) nr 165/2014 artikel 33' },
      ],
      subjects: [sv('Förare')],
      data: [
        {
          text: sv('Färdskrivarens registreringar och förarkortets nummer'),
          keep: { period: 'P1Y', from: 'collection', statute: 'Förordning (EU) nr 165/2014 artikel 33.2', atEnd: 'erase' },
        },
      ],
      sources: [sv('Färdskrivaren')],
      recipients: [authority(sv('Polisen och Tillstånds- och tillsynsverket vid kontroll'))],
      transferStatement: 'none',
      measures: [
        { kind: 'access_control', evidencedOn: -18 },
        { kind: 'logging', evidencedOn: -18 },
      ],
      reviewedOn: -16,
    },
    {
      title: sv('Positionering av fordon'),
      accountability: accountable('Trafikledning', '2019-02-04', { riskCriteria: ['systematic_monitoring', 'vulnerable_subjects'] }),
      assessments: [
        dpia(-500, { outcome: sv('Positionen sparas bara under arbetstid; risken är låg.') }),
        balanced(-510, sv('Nyttan väger tyngre än ett intrång som är begränsat till arbetstid.')),
        { kind: 'tia', status: 'done', date: '2024-04-22', residualRisk: 'low', outcome: sv('Mottagaren kan inte läsa uppgifterna.') },
      ],
      purposes: [
        {
          text: sv('Ruttplanering och besked om leveranstid'),
          bases: ['legitimate_interests'],
          interest: sv('Tillförlitliga leveranser; intresseavvägning gjord och behandlad i dialogen enligt samarbetslagen'),
        },
      ],
      subjects: [sv('Förare')],
      data: [{ text: sv('Fordonets läge under arbetstid'), keep: kept('P1M', 'collection') }],
      sources: [sv('Fordonets GPS-mottagare')],
      recipients: [
        processor('Kilowattori Charging Ltd', '2024-05-06', 'NL-2024-9', 'IN', {
          auditedOn: -200,
          approval: 'forbidden',
          reachedFrom: ['IN'],
        }),
      ],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Kilowattori Charging Ltd', country: 'IN' },
          country: 'IN',
          kind: 'scc',
          mechanismId: 'scc-2021-914',
          module: 2,
          signedOn: '2024-05-06',
          assessedOn: '2024-04-22',
          importerUnderGdpr: false,
          supplementary: sv('Uppgifterna krypteras och nycklarna finns i Finland'),
        },
      ],
      measures: [{ kind: 'encryption_at_rest', evidencedOn: -40 }, { kind: 'pseudonymisation' }],
      reviewedOn: -16,
    },
    {
      title: sv('Personal'),
      accountability: accountable('Personalchefen', '2004-03-01', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        { text: sv('Anställningsförhållanden och löner'), bases: ['contract', 'legal_obligation'], statute: 'Arbetsavtalslagen (55/2001)' },
        { text: sv('Företagshälsovård'), bases: ['legal_obligation'], statute: 'Lagen om företagshälsovård (1383/2001) 4 §' },
      ],
      subjects: [sv('Anställda'), sv('Arbetssökande')],
      data: [
        { text: sv('Person- och löneuppgifter'), of: [0], keep: anstallning },
        { text: sv('Sjukfrånvaro'), of: [0], special: 'health', condition: 'b', keep: kept('P2Y', 'end_of_calendar_year') },
        { text: sv('Ansökningar'), of: [1], keep: rekrytering },
      ],
      sources: [sv('Den anställda eller sökande'), sv('Skatteförvaltningen')],
      recipients: [
        processor('Palkkapuro Laskenta Oy', '2022-12-28', 'NL-2022-31'),
        authority(sv('Skatteförvaltningen och pensionsanstalten')),
      ],
      transferStatement: 'none',
      measures: [{ kind: 'access_control', evidencedOn: -18 }, { kind: 'confidentiality' }, { kind: 'training', evidencedOn: -100 }],
      reviewedOn: -16,
    },
    {
      title: sv('Terminalen i Sverige'),
      accountability: accountable('Personalchefen', '2023-03-20', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        {
          text: sv('Anställningar vid terminalen i Sverige'),
          bases: ['contract', 'legal_obligation'],
          statute: 'Lag (1982:80) om anställningsskydd',
        },
        { text: sv('Svensk bokföring'), bases: ['legal_obligation'], statute: 'Bokföringslag (1999:1078) 7 kap.' },
      ],
      subjects: [sv('Anställda i Sverige')],
      data: [
        { text: sv('Person- och löneuppgifter'), keep: kept('P2Y', 'end_of_employment') },
        {
          text: sv('Verifikationer om löner'),
          keep: { period: 'P7Y', from: 'end_of_calendar_year', statute: 'Bokföringslag (1999:1078) 7 kap. 2 §', atEnd: 'erase' },
        },
      ],
      sources: [sv('Den anställda')],
      recipients: [processor('Lönelyktan Redovisning Ab', '2023-03-20', 'NL-2023-12', 'SE'), authority(sv('Skatteverket'))],
      transferStatement: 'none',
      measures: [
        { kind: 'access_control', evidencedOn: -18 },
        { kind: 'backup', evidencedOn: -40 },
      ],
      reviewedOn: -16,
    },
  ],
  evidence: [
    { kind: 'confidentiality', what: 'Undertecknade tystnadsförbindelser', shownOn: -760, term: 'P2Y' },
    { kind: 'pseudonymisation', what: 'Nyckelregistret hålls skilt, granskat av driftchefen', shownOn: -140 },
    { kind: 'mfa', what: 'Rapport ur katalogtjänsten', shownOn: -6, link: 'https://bevis.norrskata.example/mfa' },
  ],
  reviews: [
    {
      daysAgo: 740,
      notYet: [4],
      unanswered: {
        0: ['transfers', 'measures'],
        1: ['retention', 'recipients'],
        2: ['transfers', 'retention', 'measures'],
        3: ['retention', 'transfers'],
      },
    },
    { daysAgo: 510, notYet: [4], unanswered: { 1: ['retention'], 2: ['transfers', 'measures'], 3: ['transfers'] } },
    { daysAgo: 200, unanswered: { 2: ['measures'], 4: ['retention', 'recipients'] } },
  ],
}
