import type { DemoOrganization } from '../demo.js'
import { authority, employment, fi, kept, processor, vouchers } from '../wording.js'

/** Occupational health: careful with health data, one old clause contract in the laboratory. */
export const kaislaranta: DemoOrganization = {
  key: 'kaislaranta',
  name: 'Kaislarannan Työterveys Oy',
  businessId: null,
  country: 'FI',
  sector: 'Terveydenhuolto',
  headcount: 95,
  languages: ['fi'],
  address: 'Kaislakuja 1, 99950 Kaislaranta',
  email: 'tietosuoja@kaislaranta.example',
  phone: '+358 00 000 0500',
  contactPoint: 'Potilasneuvonta, tietosuoja@kaislaranta.example',
  dpo: { name: 'Marja Hietaluoto', email: 'marja.hietaluoto@kaislaranta.example', phone: '+358 00 000 0501' },
  activities: [
    {
      title: fi('Potilasrekisteri'),
      purposes: [
        {
          text: fi('Työntekijöiden terveydenhuolto ja sairaanhoito'),
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
        { text: fi('Yhteystiedot ja työnantaja'), keep: kept('P2Y', 'end_of_relationship') },
      ],
      sources: [fi('Potilas'), fi('Kanta-palvelut'), fi('Laboratorio')],
      recipients: [authority(fi('Kansaneläkelaitos (Kanta-palvelut)')), processor('Kuikka Potilastieto Oy', '2022-10-03', 'KT-2022-19')],
      transferStatement: 'none',
      measures: [
        { kind: 'access_control', evidencedOn: -30 },
        { kind: 'mfa', evidencedOn: -30 },
        { kind: 'logging', text: fi('Lokit tarkastetaan joka kuukausi') },
        { kind: 'encryption_at_rest' },
      ],
      reviewedOn: -28,
    },
    {
      title: fi('Laboratoriolaitteen etätuki'),
      purposes: [
        {
          text: fi('Analysaattorin huolto ja vianetsintä'),
          bases: ['legal_obligation'],
          statute: 'Laki lääkinnällisistä laitteista (719/2021)',
        },
      ],
      subjects: [fi('Potilaat, joiden näyte on analysaattorissa')],
      data: [{ text: fi('Näytenumero ja mittaustulos'), special: 'health', condition: 'h', keep: kept('P30D', 'collection') }],
      sources: [fi('Analysaattori')],
      recipients: [processor('Bluepipette Instruments Pvt Ltd', '2018-04-11', 'KT-2018-04', 'IN')],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Bluepipette Instruments Pvt Ltd', country: 'IN' },
          country: 'IN',
          kind: 'scc',
          mechanismId: 'scc-2010-87',
          signedOn: '2018-04-11',
          assessedOn: '2021-02-01',
        },
      ],
      measures: [{ kind: 'pseudonymisation', text: fi('Etätukeen näkyy vain näytenumero') }, { kind: 'logging' }],
      reviewedOn: -28,
    },
    {
      title: fi('Ajanvaraus verkossa'),
      purposes: [{ text: fi('Vastaanottoaikojen varaaminen ja muistuttaminen'), bases: ['contract'] }],
      subjects: [fi('Potilaat')],
      data: [
        { text: fi('Nimi, puhelinnumero ja varattu aika'), keep: kept('P1Y', 'last_activity') },
        { text: fi('Käynnin syy vapaana tekstinä'), special: 'health', keep: kept('P1M', 'last_activity') },
      ],
      sources: [fi('Potilas')],
      recipients: [processor('Havupilvi Oy', '2023-11-20', 'HP-2023-240')],
      transferStatement: 'none',
      measures: [{ kind: 'encryption_in_transit' }, { kind: 'backup', evidencedOn: -75 }],
      reviewedOn: -28,
    },
    {
      title: fi('Sopimusyritysten yhteyshenkilöt'),
      purposes: [
        {
          text: fi('Työterveyshuollon sopimukset ja toimintasuunnitelmat'),
          bases: ['legitimate_interests'],
          interest: fi('Yhteydenpito sopimusyrityksen kanssa; tasapainotesti tehty'),
        },
      ],
      subjects: [fi('Yritysten yhteyshenkilöt')],
      data: [{ text: fi('Nimi, tehtävä ja yhteystiedot'), keep: kept('P1Y', 'end_of_contract') }],
      sources: [fi('Yritys')],
      answers: { recipients: { state: 'none' } },
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }],
      reviewedOn: -28,
    },
    {
      title: fi('Laskutus'),
      purposes: [
        { text: fi('Palvelujen laskutus'), bases: ['contract', 'legal_obligation'], statute: 'Kirjanpitolaki (1336/1997) 2 luku' },
      ],
      subjects: [fi('Potilaat'), fi('Yritysten yhteyshenkilöt')],
      data: [{ text: fi('Laskut ilman hoitotietoja'), keep: vouchers }],
      sources: [fi('Potilasrekisteri')],
      recipients: [
        processor('Lähdevesi Laskutus Oy', '2022-12-01', 'KT-2022-31'),
        { category: fi('Kaislarannan omistajayhtiö'), role: 'unclear' },
      ],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'backup' }],
      reviewedOn: -28,
    },
    {
      title: fi('Oma henkilöstö'),
      purposes: [{ text: fi('Työsuhteiden hoitaminen'), bases: ['contract', 'legal_obligation'], statute: 'Työsopimuslaki (55/2001)' }],
      subjects: [fi('Työntekijät'), fi('Ammatinharjoittajat')],
      data: [
        { text: fi('Henkilö- ja palkkatiedot'), of: [0], keep: employment },
        { text: fi('Ammattioikeudet'), keep: kept('P2Y', 'end_of_contract') },
      ],
      sources: [fi('Työntekijä'), fi('Terveydenhuollon ammattihenkilöiden keskusrekisteri')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2022-12-15', 'KT-2022-35')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'training', evidencedOn: -200 }],
      reviewedOn: -28,
    },
  ],
  decisions: [
    {
      ruleId: 'transfer-old-scc',
      activity: 1,
      kind: 'planned',
      reason: 'Laitetoimittajan kanssa allekirjoitetaan vuoden 2021 lausekkeet; etätuki on siihen asti suljettu.',
      owner: 'Laboratoriopäällikkö',
      due: 39,
    },
    {
      ruleId: 'data-special-no-condition',
      activity: 2,
      kind: 'planned',
      reason: 'Vapaa teksti poistetaan varauslomakkeelta.',
      owner: 'Palvelupäällikkö',
      due: 12,
    },
  ],
}
