import type { DemoOrganization } from '../demo.js'
import { accountable, balanced, dpia, employment, en, kept, processor, recruitment } from '../wording.js'

/** A game studio that works in English and buys its services all over the world. */
export const kettlebird: DemoOrganization = {
  key: 'kettlebird',
  name: 'Kettlebird Games Oy',
  businessId: null,
  country: 'FI',
  sector: 'Game development',
  headcount: 27,
  languages: ['en'],
  address: 'Lantern Quay 2, 99880 Satamala, Finland',
  email: 'privacy@kettlebird.example',
  phone: '+358 00 000 1200',
  contactPoint: 'Player support, privacy@kettlebird.example',
  largeScaleCore: true,
  keepsBreachLog: true,
  activities: [
    {
      title: en('Player accounts'),
      accountability: accountable('Product lead', '2019-10-01', {
        riskCriteria: ['evaluation', 'large_scale', 'vulnerable_subjects'],
        automatedDecisions: 'decisions',
        automatedLogic: en('Play that no person could manage is scored; at a set score the account is closed until a person has looked.'),
        offeredToChildren: true,
        childAgeLimit: 16,
        consentProof: en('The switch in the settings, logged with its day'),
      }),
      assessments: [
        dpia(-300, { residualRisk: 'medium', outcome: en('Closures are looked at by a person within a day.') }),
        balanced('2024-02-12', en('Fair play outweighs a score that is kept for two months.')),
      ],
      purposes: [
        { text: en('Running the game and keeping progress'), bases: ['contract'] },
        {
          text: en('Preventing cheating'),
          bases: ['legitimate_interests'],
          interest: en('Fair play for everyone; balancing test of 2024'),
        },
        { text: en('Friends list and messages between players'), bases: ['consent'] },
      ],
      subjects: [en('Players'), en('Guardians of players under 13')],
      data: [
        { text: en('E-mail address, player name and country'), keep: kept('P1Y', 'last_activity') },
        { text: en('Progress, purchases and reports of abuse'), of: [0], keep: kept('P2Y', 'last_activity') },
      ],
      sources: [en('The player')],
      recipients: [
        processor('Moorhen Cloudworks, Inc.', '2023-09-12', 'KB-2023-11', 'US', {
          reachedFrom: ['US'],
          subProcessors: [{ name: 'Gannet Metrics Ltda', country: 'BR' }],
        }),
      ],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Moorhen Cloudworks, Inc.', country: 'US' },
          country: 'US',
          kind: 'dpf',
          mechanismId: 'adq-us-dpf',
          signedOn: '2023-09-12',
        },
        {
          importer: { name: 'Moorhen Cloudworks, Inc.', country: 'US' },
          country: 'US',
          kind: 'scc',
          mechanismId: 'scc-2021-914',
          module: 2,
          signedOn: '2023-09-12',
          assessedOn: '2023-09-04',
          importerUnderGdpr: false,
        },
      ],
      measures: [{ kind: 'encryption_in_transit' }, { kind: 'access_control', evidencedOn: -12 }, { kind: 'pseudonymisation' }],
      reviewedOn: -25,
    },
    {
      title: en('Player support'),
      accountability: accountable('Support lead', '2019-10-01'),
      purposes: [{ text: en('Answering questions and complaints'), bases: ['contract'] }],
      subjects: [en('Players')],
      data: [
        { text: en('Messages and screenshots'), keep: kept('P1Y', 'last_activity') },
        { text: en('Ratings of the support given'), keep: { criterion: en('As long as necessary for our business') } },
      ],
      sources: [en('The player')],
      recipients: [processor('Paperlark Support Pvt Ltd', '2024-03-18', 'KB-2024-05', 'IN', { reachedFrom: ['IN'] })],
      transferStatement: 'occurs',
      transfers: [
        { importer: { name: 'Paperlark Support Pvt Ltd', country: 'IN' }, country: 'IN', kind: 'adequacy', signedOn: '2024-03-18' },
      ],
      measures: [{ kind: 'access_control' }],
      reviewedOn: -25,
    },
    {
      title: en('Music and voice actors'),
      accountability: accountable('Audio director', '2020-01-15'),
      purposes: [{ text: en('Contracts and royalties'), bases: ['contract'] }],
      subjects: [en('Composers and actors')],
      data: [{ text: en('Contact details, recordings and royalties'), keep: kept('P10Y', 'end_of_contract') }],
      sources: [en('The artist'), en('The agency')],
      recipients: [{ party: { name: 'Nightingale Alley K.K.', country: 'JP' }, role: 'independent_controller' }],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Nightingale Alley K.K.', country: 'JP' },
          country: 'JP',
          kind: 'adequacy',
          mechanismId: 'adq-jp',
          signedOn: '2023-01-30',
        },
      ],
      measures: [{ kind: 'access_control' }],
      reviewedOn: -25,
    },
    {
      title: en('Play testing'),
      accountability: accountable('Research lead', '2022-06-01', {
        riskCriteria: ['sensitive_data', 'innovative_use'],
        consentProof: en('Signed form, kept with the session'),
      }),
      assessments: [
        dpia(-120, {
          officerConsulted: undefined,
          residualRisk: 'high',
          outcome: en('Heart rate tells more of a person than the studio needs.'),
        }),
      ],
      purposes: [
        { text: en('Watching how people play unfinished levels'), bases: ['consent'] },
        { text: en('Improving our services'), bases: ['consent'] },
      ],
      subjects: [en('Test players')],
      data: [
        { text: en('Video of the session and answers'), keep: kept('P6M', 'collection') },
        { text: en('Eye movements and heart rate'), special: 'health' },
      ],
      sources: [en('The test player')],
      recipients: [{ category: en('Play-testing laboratory'), role: 'unclear' }],
      answers: {
        transfers: { state: 'not_applicable', reason: 'Sessions are recorded and kept on the studio’s own machines in Finland.' },
      },
      measures: [{ kind: 'physical_security' }],
    },
    {
      title: en('Staff and applicants'),
      accountability: accountable('Studio manager', '2019-08-01', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        { text: en('Employment and hiring'), bases: ['contract', 'legal_obligation'], statute: 'Employment Contracts Act (55/2001)' },
      ],
      subjects: [en('Employees'), en('Applicants')],
      data: [
        {
          text: en('Contact, pay and tax details'),
          of: [0],
          keep: { ...employment, statute: 'Employment Contracts Act (55/2001), chapter 6, section 7' },
        },
        {
          text: en('Applications and portfolios'),
          of: [1],
          keep: { ...recruitment, statute: 'Non-discrimination Act (1325/2014), section 26' },
        },
      ],
      sources: [en('The employee or applicant')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2023-01-11', 'KB-2023-01')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'mfa' }],
      reviewedOn: -25,
    },
  ],
  evidence: [
    { kind: 'pseudonymisation', what: 'Key table kept apart; review by the lead engineer', shownOn: -24 },
    { kind: 'mfa', what: 'Report of accounts without a second factor: none', shownOn: -384 },
    { kind: 'encryption_in_transit', what: 'External scan of game servers', shownOn: -150, term: 'P6M' },
  ],
  notices: [
    {
      name: 'privacy-notice-newsletter.txt',
      text: `Privacy notice: studio newsletter

Updated 9 June 2025

1. Controller
Kettlebird Games Oy, Lantern Quay 2, 99880 Satamala, Finland
privacy@kettlebird.example, +358 00 000 1200

2. Purpose and legal basis
The purpose is to send news about our games to people who have asked for them. The legal basis is the consent of the subscriber.

3. Categories of personal data
- name or nickname
- e-mail address
- language

4. Sources
We get the data from the subscriber.

5. Recipients
The newsletter is sent by Mailchimp on our behalf.

6. Transfers outside the EU and EEA
The data are transferred to the United States. The supplier takes part in the EU-US Data Privacy Framework.

7. Retention
The data are erased 30 days after the subscriber cancels the newsletter.

8. Security
Only two people can open the mailing list. They sign in with multi-factor authentication.

9. Your rights
You have the right of access to your data, to rectification and erasure, to restriction of processing and to object. You may lodge a complaint with the Data Protection Ombudsman.
`,
    },
  ],
  decisions: [
    {
      ruleId: 'transfer-adequacy-expired',
      activity: 1,
      kind: 'planned',
      reason: 'There is no adequacy decision for India. The supplier has been sent the clauses of 2021, module 2.',
      owner: 'Chief operating officer',
      due: 16,
    },
  ],
}
