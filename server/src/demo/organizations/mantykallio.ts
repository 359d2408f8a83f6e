import type { DemoOrganization } from '../demo.js'
import { accountable, authority, employment, fi, kept, processor, vouchers } from '../wording.js'

/** Three dentists, three records, one question left. */
export const mantykallio: DemoOrganization = {
  key: 'mantykallio',
  name: 'Mäntykallion Hammaslääkärit Oy',
  businessId: null,
  country: 'FI',
  sector: 'Terveydenhuolto',
  headcount: 11,
  languages: ['fi'],
  address: 'Kalliokatu 2, 99910 Mäntykallio',
  email: 'vastaanotto@mantykallio.example',
  phone: '+358 00 000 0900',
  contactPoint: 'Vastaanotto, vastaanotto@mantykallio.example',
  dpo: { name: 'Ilkka Haapasuo', email: 'ilkka.haapasuo@mantykallio.example' },
  officerDuty: 'none',
  largeScaleCore: false,
  keepsBreachLog: true,
  activities: [
    {
      title: fi('Potilasrekisteri'),
      accountability: accountable('Vastaava hammaslääkäri', '2015-02-02', { riskCriteria: ['sensitive_data'] }),
      purposes: [
        {
          text: fi('Hammashoidon järjestäminen ja toteuttaminen'),
          bases: ['legal_obligation'],
          statute: 'Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023)',
        },
      ],
      subjects: [fi('Potilaat')],
      data: [
        {
          text: fi('Potilasasiakirjat'),
          special: 'health',
          condition: 'h',
          keep: { period: 'P12Y', from: 'death', statute: 'Laki 703/2023, liite', atEnd: 'erase' },
        },
        {
          text: fi('Röntgenkuvat'),
          special: 'health',
          condition: 'h',
          keep: { period: 'P12Y', from: 'death', statute: 'Laki 703/2023, liite', atEnd: 'erase' },
        },
      ],
      sources: [fi('Potilas'), fi('Kanta-palvelut')],
      recipients: [authority(fi('Kansaneläkelaitos (Kanta-palvelut)')), processor('Kuikka Potilastieto Oy', '2023-09-01', 'MH-2023-4')],
      transferStatement: 'none',
      measures: [
        { kind: 'access_control' },
        { kind: 'mfa', evidencedOn: -22 },
        { kind: 'backup', evidencedOn: -22 },
        { kind: 'confidentiality' },
      ],
      reviewedOn: -20,
    },
    {
      title: fi('Ajanvaraus ja laskutus'),
      accountability: accountable('Vastaanotto', '2015-02-02'),
      purposes: [
        { text: fi('Vastaanottoajat ja muistutukset'), bases: ['contract'] },
        { text: fi('Laskutus'), bases: ['legal_obligation'], statute: 'Kirjanpitolaki (1336/1997) 2 luku' },
      ],
      subjects: [fi('Potilaat'), fi('Huoltajat')],
      data: [
        { text: fi('Nimi, puhelinnumero ja ajat'), keep: kept('P1Y', 'last_activity') },
        { text: fi('Laskut'), keep: vouchers },
      ],
      sources: [fi('Potilas')],
      recipients: [processor('Havupilvi Oy', '2024-02-01', 'HP-2024-18')],
      transferStatement: 'none',
      measures: [{ kind: 'encryption_in_transit' }, { kind: 'access_control' }],
      reviewedOn: -20,
    },
    {
      title: fi('Henkilöstö'),
      accountability: accountable('Toimitusjohtaja', '2015-02-02', { riskCriteria: ['vulnerable_subjects'] }),
      answers: { measures: { state: 'unknown' } },
      purposes: [{ text: fi('Työsuhteiden hoitaminen'), bases: ['contract', 'legal_obligation'], statute: 'Työsopimuslaki (55/2001)' }],
      subjects: [fi('Työntekijät')],
      data: [{ text: fi('Henkilö- ja palkkatiedot'), keep: employment }],
      sources: [fi('Työntekijä')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2023-01-05', 'MH-2023-1')],
      transferStatement: 'none',
      reviewedOn: -20,
    },
  ],
}
