import type { DemoOrganization } from '../demo.js'
import { accountable, both, employment, fi, kept, vouchers } from '../wording.js'

/** A web shop whose newsletter still leans on the Privacy Shield. */
export const lumipuro: DemoOrganization = {
  key: 'lumipuro',
  name: 'Lumipuron Verkkokauppa Oy',
  businessId: null,
  country: 'FI',
  sector: 'Vähittäiskauppa verkossa',
  headcount: 38,
  languages: ['fi', 'sv'],
  address: 'Lumipurontie 4, 99999 Korvatunturi',
  email: 'tietosuoja@lumipuro.example',
  phone: '+358 00 000 0042',
  contactPoint: 'Asiakaspalvelu, tietosuoja@lumipuro.example',
  dpo: { name: 'Kerttu Havulehto', email: 'kerttu.havulehto@lumipuro.example' },
  officerDuty: 'other',
  largeScaleCore: false,
  keepsBreachLog: true,
  activities: [
    {
      title: both('Asiakasrekisteri ja tilaukset', 'Kundregister och beställningar'),
      accountability: accountable('Asiakaspalvelu', '2012-05-02'),
      purposes: [
        { text: both('Tilausten käsittely ja toimittaminen', 'Hantering och leverans av beställningar'), bases: ['contract'] },
        {
          text: both('Laskutus ja kirjanpito', 'Fakturering och bokföring'),
          bases: ['legal_obligation'],
          statute: 'Kirjanpitolaki (1336/1997) 2 luku',
        },
        {
          text: both('Sähköinen suoramarkkinointi', 'Elektronisk direktmarknadsföring'),
          bases: ['legitimate_interests'],
          interest: fi('Myynnin edistäminen'),
        },
      ],
      subjects: [fi('Verkkokaupan asiakkaat'), fi('Lahjan saajat')],
      data: [
        { text: fi('Nimi ja yhteystiedot'), keep: kept('P2Y', 'last_activity') },
        { text: fi('Tilaukset, palautukset ja reklamaatiot'), of: [0], keep: kept('P3Y', 'end_of_contract') },
        { text: fi('Laskut ja maksutapahtumat'), of: [0], keep: vouchers },
        { text: fi('Toimitusosoite'), of: [1], keep: kept('P6M', 'end_of_contract') },
      ],
      sources: [fi('Asiakas itse tilauksen yhteydessä')],
      recipients: [
        { party: { name: 'Kiri Payments K.K.', country: 'JP' }, role: 'independent_controller' },
        { party: { name: 'Ruskopostin Kuljetus Oy', country: 'FI' }, role: 'independent_controller' },
        {
          party: { name: 'Havupilvi Oy', country: 'FI' },
          role: 'processor',
          contract: { exists: true, date: '2023-03-14', reference: 'HP-2023-118' },
        },
      ],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Kiri Payments K.K.', country: 'JP' },
          country: 'JP',
          kind: 'adequacy',
          mechanismId: 'adq-jp',
          signedOn: '2021-05-03',
        },
      ],
      measures: [
        { kind: 'access_control', evidencedOn: -285 },
        { kind: 'mfa' },
        { kind: 'encryption_in_transit' },
        { kind: 'backup', text: fi('Varmuuskopiot vuorokausittain, palautus kokeillaan neljännesvuosittain') },
      ],
      reviewedOn: -163,
    },
    {
      title: both('Uutiskirje ja suoramarkkinointi', 'Nyhetsbrev och direktmarknadsföring'),
      accountability: accountable('Markkinointi', '2014-09-01', {
        automatedDecisions: 'profiling',
        automatedLogic: fi('Avauksista ja klikkauksista valitaan, mitä tuotteita kirjeessä näytetään.'),
        consentProof: fi('Tilauslomakkeen loki: aika ja lomakkeen versio'),
      }),
      purposes: [{ text: both('Uutiskirjeen lähettäminen tilanneille', 'Utskick av nyhetsbrev till prenumeranter'), bases: ['consent'] }],
      subjects: [fi('Uutiskirjeen tilaajat'), fi('Verkkokaupan asiakkaat')],
      data: [
        { text: fi('Sähköpostiosoite'), keep: { criterion: fi('niin kauan kuin on tarpeen') } },
        { text: fi('Nimi'), keep: { criterion: fi('niin kauan kuin on tarpeen') } },
        { text: fi('Suostumusmerkintä'), keep: { criterion: fi('niin kauan kuin on tarpeen') } },
        { text: fi('Avaus- ja klikkaustiedot'), keep: { criterion: fi('niin kauan kuin on tarpeen') } },
      ],
      sources: [fi('Tilaaja itse')],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Kyyhky Mailworks, Inc.', country: 'US' },
          country: 'US',
          kind: 'privacy_shield',
          mechanismId: 'adq-us-privacy-shield',
          signedOn: '2019-04-02',
        },
        {
          importer: { name: 'Sabiá Impressos Ltda', country: 'BR' },
          country: 'BR',
          kind: 'scc',
          mechanismId: 'scc-2021-914',
          module: 4,
          signedOn: '2023-05-15',
          assessedOn: '2023-05-02',
        },
      ],
      measures: [{ kind: 'other_technical', text: fi('Tiedot on suojattu asianmukaisesti.') }],
      reviewedOn: -346,
    },
    {
      title: both('Henkilöstöhallinto', 'Personaladministration'),
      accountability: accountable('Henkilöstöpäällikkö', '2012-05-02', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        { text: fi('Palkanmaksu ja työsuhteen hoitaminen'), bases: ['contract', 'legal_obligation'], statute: 'Työsopimuslaki (55/2001)' },
        { text: fi('Työterveyshuollon järjestäminen'), bases: ['legal_obligation'], statute: 'Työterveyshuoltolaki (1383/2001) 4 §' },
      ],
      subjects: [fi('Työntekijät')],
      data: [
        { text: fi('Nimi, henkilötunnus ja yhteystiedot'), keep: employment },
        { text: fi('Palkka- ja verotiedot'), keep: employment },
        { text: fi('Sairauspoissaolot'), special: 'health' },
      ],
      sources: [fi('Työntekijä itse'), fi('Verohallinto')],
      recipients: [
        { category: fi('Verohallinto, eläkevakuutusyhtiö ja työttömyysvakuutusrahasto'), role: 'authority' },
        { party: { name: 'Palkkatuuli Ltd', country: 'GB' }, role: 'processor', contract: { exists: true } },
      ],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Palkkatuuli Ltd', country: 'GB' },
          country: 'GB',
          kind: 'adequacy',
          mechanismId: 'adq-gb',
          signedOn: '2022-01-10',
        },
      ],
      measures: [{ kind: 'access_control' }, { kind: 'confidentiality' }, { kind: 'logging' }],
      reviewedOn: -163,
    },
  ],
  notices: [
    {
      name: 'tietosuojaseloste-arvonta.txt',
      text: `Tietosuojaseloste: joulukalenterin arvonta

Laadittu 3.11.2025

1. Rekisterinpitäjä
Lumipuron Verkkokauppa Oy, Lumipurontie 4, 99999 Korvatunturi
Puhelin +358 00 000 0042, tietosuoja@lumipuro.example

2. Käsittelyn tarkoitus ja oikeusperuste
Arvonnan järjestäminen ja palkinnon toimittaminen. Käsittely perustuu osallistujan suostumukseen, jonka voi peruuttaa milloin tahansa.

3. Rekisterin tietosisältö
- osallistujan nimi
- sähköpostiosoite
- arvattu lumihiutaleiden määrä

4. Tietolähteet
Tiedot saadaan osallistujalta itseltään arvontalomakkeella.

5. Tietojen luovutukset
Voittajan nimi ja osoite annetaan kuljetusliikkeelle palkinnon toimittamista varten.

6. Siirrot EU:n ulkopuolelle
Lomake on toteutettu Kyyhky Mailworks -palvelulla, ja tietoja siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla.

7. Säilytysaika
Tiedot poistetaan kolmen kuukauden kuluttua arvonnasta.

8. Suojaus
Tietoihin pääsevät vain arvonnan hoitajat henkilökohtaisilla tunnuksilla. Yhteys lomakkeelle on salattu.

9. Rekisteröidyn oikeudet
Osallistujalla on oikeus saada pääsy tietoihinsa, oikaista ja poistaa ne, rajoittaa käsittelyä ja vastustaa sitä sekä tehdä valitus tietosuojavaltuutetulle.
`,
    },
  ],
  decisions: [
    {
      ruleId: 'transfer-privacy-shield',
      activity: 1,
      kind: 'planned',
      reason: 'Uusi palveluntarjoaja on kilpailutettu, siirto loppuu vaihdon yhteydessä.',
      owner: 'Markkinointi',
      due: 8,
    },
  ],
  rulesOff: [
    {
      ruleId: 'legal-basis-no-lia',
      reason: 'Tasapainotestit pitää ketjun yhteinen lakiyksikkö. Niiden luettelo tarkistetaan katselmuksissa erikseen.',
    },
  ],
  reviews: [
    {
      daysAgo: 738,
      unanswered: {
        0: ['retention', 'recipients', 'measures'],
        1: ['dataSubjects', 'measures'],
        2: ['retention', 'recipients', 'transfers', 'measures'],
      },
    },
    { daysAgo: 537, unanswered: { 0: ['retention', 'measures'], 1: ['measures'], 2: ['retention', 'transfers'] } },
    { daysAgo: 346, unanswered: { 0: ['measures'], 2: ['retention', 'transfers'] } },
    { daysAgo: 163, unanswered: { 2: ['transfers'] } },
  ],
}
