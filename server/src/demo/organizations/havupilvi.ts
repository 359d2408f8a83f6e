import type { DemoOrganization } from '../demo.js'
import { employment, fi, kept, processor, vouchers } from '../wording.js'

/** A hosting firm: a processor's record under Art. 30(2) beside its own under Art. 30(1). */
export const havupilvi: DemoOrganization = {
  key: 'havupilvi',
  name: 'Havupilvi Oy',
  businessId: null,
  country: 'FI',
  sector: 'Tietotekniikkapalvelut',
  headcount: 34,
  languages: ['fi'],
  address: 'Konesalinkuja 6, 99870 Havuniemi',
  email: 'tietosuoja@havupilvi.example',
  phone: '+358 00 000 1300',
  contactPoint: 'Asiakastuki, tietosuoja@havupilvi.example',
  activities: [
    {
      role: 'processor',
      title: fi('Verkkokauppojen ja ajanvarausten palvelimet'),
      controllers: ['Lumipuron Verkkokauppa Oy', 'Kaislarannan Työterveys Oy', 'Mäntykallion Hammaslääkärit Oy'],
      purposes: [{ text: fi('Palvelinten ylläpito, valvonta ja tekninen tuki') }, { text: fi('Varmuuskopiointi ja palautus') }],
      transferStatement: 'none',
      measures: [
        { kind: 'physical_security', text: fi('Konesali Suomessa, kulunvalvonta ja kaksi sähkönsyöttöä'), evidencedOn: -150 },
        { kind: 'encryption_at_rest', evidencedOn: -31 },
        { kind: 'backup', evidencedOn: -31 },
        { kind: 'logging' },
      ],
      reviewedOn: -31,
    },
    {
      role: 'processor',
      title: fi('Mittaustietojen tallennus'),
      controllers: ['Kuusivaaran Energia Oy'],
      purposes: [{ text: fi('Kulutuslukemien vastaanotto ja säilytys') }],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Nightshift Operations Ltd', country: 'NZ' },
          country: 'NZ',
          kind: 'adequacy',
          mechanismId: 'adq-nz',
          signedOn: '2023-08-14',
        },
      ],
      measures: [{ kind: 'access_control' }, { kind: 'encryption_in_transit' }],
      reviewedOn: -31,
    },
    {
      role: 'processor',
      title: fi('Yhteisen palvelinympäristön pienasiakkaat'),
      purposes: [{ text: fi('Verkkosivujen ja sähköpostin ylläpito') }],
      transferStatement: 'none',
      measures: [{ kind: 'firewall' }, { kind: 'malware_protection' }],
      reviewedOn: -31,
    },
    {
      role: 'processor',
      title: fi('Vakuutusten ja kuljetusten järjestelmät'),
      controllers: ['Vellamonrannan Vakuutusyhdistys', 'Norrskata Logistik Ab'],
      reviewedOn: -31,
    },
    {
      title: fi('Omat asiakkaat ja laskutus'),
      purposes: [
        {
          text: fi('Sopimukset, tukipyynnöt ja laskutus'),
          bases: ['contract', 'legal_obligation'],
          statute: 'Kirjanpitolaki (1336/1997) 2 luku',
        },
      ],
      subjects: [fi('Asiakkaiden yhteyshenkilöt')],
      data: [
        { text: fi('Nimi ja yhteystiedot'), keep: kept('P1Y', 'end_of_contract') },
        { text: fi('Laskut'), keep: vouchers },
      ],
      sources: [fi('Asiakas')],
      recipients: [{ party: { name: 'Mailchimp', country: 'US' }, role: 'processor', contract: { exists: true, date: '2022-01-20' } }],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'mfa' }],
      reviewedOn: -31,
    },
    {
      title: fi('Henkilöstö ja päivystys'),
      purposes: [
        { text: fi('Työsuhteet ja päivystysvuorot'), bases: ['contract', 'legal_obligation'], statute: 'Työsopimuslaki (55/2001)' },
      ],
      subjects: [fi('Työntekijät')],
      data: [{ text: fi('Henkilö- ja palkkatiedot, vuorolistat'), keep: employment }],
      sources: [fi('Työntekijä')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2023-01-03', 'HP-2023-1')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }],
      reviewedOn: -31,
    },
  ],
  decisions: [
    {
      ruleId: 'consistency-transfer-conflict',
      activity: 4,
      kind: 'planned',
      reason: 'Tiedotteet siirretään omalle palvelimelle.',
      owner: 'Asiakastuki',
      due: 30,
    },
  ],
}
