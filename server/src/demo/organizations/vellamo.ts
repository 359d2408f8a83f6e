import type { DemoOrganization } from '../demo.js'
import { accountable, authority, balanced, dpia, employment, fi, kept, processor } from '../wording.js'

/** A small insurance association: the records are whole, but two transfers raise questions. */
export const vellamo: DemoOrganization = {
  key: 'vellamo',
  name: 'Vellamonrannan Vakuutusyhdistys',
  businessId: null,
  country: 'FI',
  sector: 'Vakuutus',
  headcount: 23,
  languages: ['fi'],
  address: 'Rantatie 31, 99920 Vellamonranta',
  email: 'palvelu@vellamonranta.example',
  phone: '+358 00 000 0800',
  contactPoint: 'Palvelutoimisto, palvelu@vellamonranta.example',
  dpo: { name: 'Sisko Niemenkari', email: 'sisko.niemenkari@vellamonranta.example' },
  officerDuty: 'none',
  largeScaleCore: true,
  keepsBreachLog: true,
  activities: [
    {
      title: fi('Vakuutussopimukset'),
      accountability: accountable('Myynti', '1987-01-01'),
      purposes: [
        { text: fi('Sopimusten tekeminen ja hoitaminen'), bases: ['contract'] },
        { text: fi('Asiakkaan tunteminen'), bases: ['legal_obligation'], statute: 'Rahanpesulaki (444/2017) 3 luku 3 §' },
      ],
      subjects: [fi('Vakuutuksenottajat'), fi('Vakuutetut'), fi('Edunsaajat')],
      data: [
        { text: fi('Henkilö- ja yhteystiedot'), keep: kept('P10Y', 'end_of_contract') },
        {
          text: fi('Tuntemistiedot'),
          of: [0],
          keep: { period: 'P3Y', from: 'end_of_relationship', statute: 'Rahanpesulaki (444/2017) 3 luku 3 §', atEnd: 'erase' },
        },
      ],
      sources: [fi('Vakuutuksenottaja'), fi('Luottotietorekisteri')],
      recipients: [authority(fi('Finanssivalvonta ja Verohallinto')), processor('Havupilvi Oy', '2023-05-08', 'HP-2023-133')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'mfa' }, { kind: 'backup', evidencedOn: -33 }],
      reviewedOn: -66,
    },
    {
      title: fi('Vahinkojen korvaaminen'),
      accountability: accountable('Korvauspalvelu', '1987-01-01', { riskCriteria: ['sensitive_data', 'evaluation'] }),
      assessments: [dpia(-610, { officerConsulted: false, outcome: fi('Lausunnot näkyvät vain korvauskäsittelijälle.') })],
      purposes: [{ text: fi('Korvausten selvittäminen ja maksaminen'), bases: ['contract'] }],
      subjects: [fi('Vahingon kärsineet'), fi('Todistajat')],
      data: [
        { text: fi('Vahinkoilmoitus ja maksut'), keep: kept('P10Y', 'decision') },
        { text: fi('Lääkärinlausunnot'), of: [0], special: 'health', condition: 'f', keep: kept('P10Y', 'decision') },
      ],
      sources: [fi('Vahingon kärsinyt'), fi('Terveydenhuollon yksikkö')],
      recipients: [
        { category: fi('Asiantuntijalääkärit'), role: 'independent_controller' },
        { party: { name: 'Havupilvi Oy', country: 'FI' }, role: 'independent_controller' },
      ],
      transferStatement: 'none',
      measures: [{ kind: 'confidentiality' }, { kind: 'access_control' }, { kind: 'logging', evidencedOn: -33 }],
      reviewedOn: -66,
    },
    {
      title: fi('Jälleenvakuutus'),
      accountability: accountable('Aktuaari', '1987-01-01'),
      assessments: [balanced(-300, fi('Jälleenvakuuttaja ei tarvitse nimeä.'))],
      purposes: [
        {
          text: fi('Suurten vahinkojen riskin jakaminen'),
          bases: ['legitimate_interests'],
          interest: fi('Vakavaraisuuden turvaaminen; tasapainotesti tehty'),
        },
      ],
      subjects: [fi('Vahingon kärsineet')],
      data: [{ text: fi('Vahinkotiedot ilman nimeä'), keep: kept('P10Y', 'decision') }],
      sources: [fi('Vahinkojen korvaaminen')],
      recipients: [{ category: fi('Jälleenvakuuttajat'), role: 'independent_controller' }],
      transferStatement: 'occurs',
      transfers: [
        { kind: 'unspecified_safeguards' },
        {
          importer: { name: 'Longhaul Reinsurance Ltd', country: 'BM' },
          country: 'BM',
          kind: 'derogation',
          mechanismId: 'art49-1-sub2',
          signedOn: '2022-01-17',
          isRepeated: false,
        },
      ],
      measures: [{ kind: 'pseudonymisation' }],
      reviewedOn: -66,
    },
    {
      title: fi('Petosten torjunta'),
      accountability: accountable('Korvauspalvelu', '2008-01-01', {
        riskCriteria: ['evaluation', 'matching', 'prevents_right'],
        nextReviewOn: '2032-01-31',
        automatedDecisions: 'profiling',
        automatedLogic: fi('Ilmoitukset pisteytetään; päätöksen tekee aina ihminen.'),
        jointControllers: [{ name: 'Rannikon Vakuutuspiiri ry', country: 'FI' }],
        hasJointArrangement: true,
      }),
      assessments: [dpia(-200, { residualRisk: 'high' }), { kind: 'lia', status: 'planned' }],
      purposes: [
        {
          text: fi('Vakuutusrikosten selvittäminen'),
          bases: ['legitimate_interests'],
          interest: fi('Perusteettomien korvausten estäminen'),
        },
      ],
      subjects: [fi('Epäillyt')],
      data: [
        {
          text: fi('Epäilyt ja selvitykset'),
          special: 'criminal',
          condition: 'Tietosuojalaki (1050/2018) 7 §',
          keep: kept('P5Y', 'decision'),
        },
      ],
      sources: [fi('Vahinkoilmoitus'), fi('Vakuutusyhtiöiden väärinkäytösrekisteri')],
      recipients: [authority(fi('Poliisi'))],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Kestrelmark Investigations Ltd', country: 'GB' },
          country: 'GB',
          kind: 'adequacy',
          mechanismId: 'adq-gb',
          signedOn: '2024-06-17',
        },
      ],
      measures: [{ kind: 'access_control', text: fi('Pääsy kahdella nimetyllä henkilöllä') }],
      reviewedOn: -66,
    },
    {
      title: fi('Henkilöstö'),
      accountability: accountable('Toimitusjohtaja', '1987-01-01', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        { text: fi('Työsuhteet ja soveltuvuusarvioinnit'), bases: ['contract', 'legal_obligation'], statute: 'Työsopimuslaki (55/2001)' },
      ],
      subjects: [fi('Työntekijät'), fi('Hallituksen jäsenet')],
      data: [{ text: fi('Henkilö-, palkka- ja soveltuvuustiedot'), keep: employment }],
      sources: [fi('Työntekijä')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2023-01-16', 'VV-2023-1')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }],
      reviewedOn: -66,
    },
  ],
  evidence: [
    { kind: 'mfa', what: 'Sisäisen tarkastuksen raportti tunnistautumisesta', shownOn: -288 },
    { kind: 'confidentiality', what: 'Allekirjoitetut salassapitositoumukset', shownOn: -210, term: 'P3Y' },
  ],
  decisions: [
    {
      ruleId: 'transfer-country-missing',
      activity: 2,
      kind: 'planned',
      reason: 'Jälleenvakuuttajien luettelo maittain pyydetty meklarilta.',
      owner: 'Aktuaari',
      due: 26,
    },
  ],
}
