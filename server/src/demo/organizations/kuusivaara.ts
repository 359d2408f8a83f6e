import type { DemoOrganization } from '../demo.js'
import { accountable, authority, dpia, employment, fi, kept, processor, recruitment, vouchers } from '../wording.js'

/** An energy company in good order; what is open lies in its transfers. */
export const kuusivaara: DemoOrganization = {
  key: 'kuusivaara',
  name: 'Kuusivaaran Energia Oy',
  businessId: null,
  country: 'FI',
  sector: 'Energia',
  headcount: 142,
  languages: ['fi'],
  address: 'Voimalaitoksentie 20, 99940 Kuusivaara',
  email: 'tietosuoja@kuusivaara.example',
  phone: '+358 00 000 0600',
  contactPoint: 'Asiakaspalvelu, tietosuoja@kuusivaara.example',
  dpo: { name: 'Tuomas Vuorenpää', email: 'tuomas.vuorenpaa@kuusivaara.example' },
  officerDuty: 'none',
  largeScaleCore: true,
  keepsBreachLog: true,
  activities: [
    {
      title: fi('Sähkö- ja lämpösopimukset'),
      accountability: accountable('Asiakkuudet', '1998-01-01'),
      purposes: [
        { text: fi('Sopimusten hoitaminen ja laskutus'), bases: ['contract'] },
        { text: fi('Kirjanpito'), bases: ['legal_obligation'], statute: 'Kirjanpitolaki (1336/1997) 2 luku' },
      ],
      subjects: [fi('Kuluttaja-asiakkaat'), fi('Yritysten yhteyshenkilöt')],
      data: [
        { text: fi('Nimi, henkilötunnus ja yhteystiedot'), keep: kept('P3Y', 'end_of_contract') },
        { text: fi('Laskut ja maksut'), keep: vouchers },
      ],
      sources: [fi('Asiakas'), fi('Väestötietojärjestelmä osoitteen osalta')],
      recipients: [processor('Lähdevesi Laskutus Oy', '2021-08-24', 'KE-2021-77'), authority(fi('Ulosotto perinnässä'))],
      transferStatement: 'none',
      measures: [{ kind: 'access_control', evidencedOn: -45 }, { kind: 'mfa' }, { kind: 'backup', evidencedOn: -45 }],
      reviewedOn: -80,
    },
    {
      title: fi('Etäluettavat mittarit'),
      accountability: accountable('Verkkopalvelut', '2010-01-01', { riskCriteria: ['systematic_monitoring', 'large_scale'] }),
      assessments: [dpia(-700, { outcome: fi('Lukemat eritellään vain laskua varten; riski on pieni.') })],
      purposes: [{ text: fi('Kulutuksen mittaus ja taseselvitys'), bases: ['legal_obligation'], statute: 'Sähkömarkkinalaki (588/2013)' }],
      subjects: [fi('Kuluttaja-asiakkaat')],
      data: [{ text: fi('Kulutus varttitunneittain'), keep: kept('P6Y', 'collection') }],
      sources: [fi('Mittari')],
      recipients: [
        processor('Havupilvi Oy', '2022-04-04', 'HP-2022-61', 'FI', {
          approval: undefined,
          subProcessors: [{ name: 'Nightshift Operations Ltd', country: 'NZ' }],
        }),
        { category: fi('Sähkönmyyjät tiedonvaihtojärjestelmän kautta'), role: 'independent_controller' },
      ],
      transferStatement: 'none',
      measures: [{ kind: 'encryption_in_transit' }, { kind: 'firewall' }, { kind: 'logging' }],
      reviewedOn: -80,
    },
    {
      title: fi('Asiakaspalvelun keskustelukanava'),
      accountability: accountable('Asiakaspalvelu', '2023-10-02'),
      purposes: [{ text: fi('Neuvonta ja vikailmoitukset'), bases: ['contract'] }],
      subjects: [fi('Asiakkaat')],
      data: [{ text: fi('Keskustelut ja puhelinnumero'), keep: kept('P6M', 'last_activity') }],
      sources: [fi('Asiakas')],
      recipients: [processor('Chatterbrook, Inc.', '2023-10-02', 'KE-2023-58', 'US')],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Chatterbrook, Inc.', country: 'US' },
          country: 'US',
          kind: 'dpf',
          mechanismId: 'adq-us-dpf',
          signedOn: '2023-10-02',
          listCheckedOn: -75,
          coversStaffData: false,
        },
      ],
      measures: [{ kind: 'access_control' }, { kind: 'encryption_in_transit' }],
      reviewedOn: -80,
    },
    {
      title: fi('Sähköautojen latauspisteet'),
      accountability: accountable('Latauspalvelut', '2024-01-15', { riskCriteria: ['innovative_use'] }),
      assessments: [{ kind: 'tia', status: 'ongoing' }],
      purposes: [{ text: fi('Latausten tunnistaminen ja laskutus'), bases: ['contract'] }],
      subjects: [fi('Latauspalvelun käyttäjät')],
      data: [
        { text: fi('Tunniste, latauspaikka ja aika'), keep: kept('P13M', 'collection') },
        { text: fi('Maksutapahtumat'), keep: vouchers },
      ],
      sources: [fi('Latausasema ja sovellus')],
      recipients: [processor('Kilowattori Charging Ltd', '2024-01-15', 'KE-2024-03', 'IN')],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Kilowattori Charging Ltd', country: 'IN' },
          country: 'IN',
          kind: 'scc',
          mechanismId: 'scc-2021-914',
          module: 2,
          signedOn: '2024-01-15',
          importerUnderGdpr: false,
        },
      ],
      measures: [{ kind: 'access_control' }, { kind: 'logging' }],
      reviewedOn: -80,
    },
    {
      title: fi('Henkilöstö ja rekrytointi'),
      accountability: accountable('Henkilöstöjohtaja', '1998-01-01', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        { text: fi('Työsuhteet ja hakijoiden valinta'), bases: ['contract', 'legal_obligation'], statute: 'Työsopimuslaki (55/2001)' },
      ],
      subjects: [fi('Työntekijät'), fi('Työnhakijat')],
      data: [
        { text: fi('Henkilö- ja palkkatiedot'), of: [0], keep: employment },
        {
          text: fi('Terveystarkastusten johtopäätökset'),
          of: [0],
          special: 'health',
          condition: 'b',
          keep: kept('P10Y', 'end_of_employment'),
        },
        { text: fi('Hakemukset'), of: [1], keep: recruitment },
      ],
      sources: [fi('Työntekijä tai hakija'), fi('Työterveyshuolto')],
      recipients: [
        processor('Palkkapuro Laskenta Oy', '2022-12-20', 'KE-2022-91'),
        { party: { name: 'Kaislarannan Työterveys Oy', country: 'FI' }, role: 'independent_controller' },
      ],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'confidentiality' }],
      reviewedOn: -80,
    },
  ],
  evidence: [
    { kind: 'firewall', what: 'Palomuurisääntöjen katselmus, pöytäkirja', shownOn: -431 },
    { kind: 'mfa', what: 'Raportti: monivaiheinen tunnistautuminen vaaditaan kaikilta', shownOn: -301 },
    {
      kind: 'encryption_in_transit',
      what: 'TLS-asetusten testi, arvosana A',
      shownOn: -58,
      term: 'P6M',
      link: 'https://todisteet.kuusivaara.example/tls',
    },
    { kind: 'access_control', activity: 4, what: 'Käyttöoikeuksien läpikäynti henkilöstöjärjestelmässä', shownOn: -96 },
  ],
  notices: [
    {
      name: 'tietosuojaseloste-keskustelukanava.txt',
      text: `Tietosuojaseloste: asiakaspalvelun keskustelukanava

Päivitetty 2.10.2023

1. Rekisterinpitäjä
Kuusivaaran Energia Oy, Voimalaitoksentie 20, 99940 Kuusivaara
tietosuoja@kuusivaara.example, +358 00 000 0600

2. Tietosuojavastaava
Tuomas Vuorenpää, tuomas.vuorenpaa@kuusivaara.example

3. Rekisterin nimi
Asiakaspalvelun keskustelukanava

4. Käsittelyn tarkoitus ja oikeusperuste
Henkilötietoja käsitellään asiakkaiden neuvontaa ja vikailmoituksia varten. Käsittely perustuu sopimukseen.

5. Rekisteröityjen ryhmät
- asiakkaat

6. Rekisterin tietosisältö
- Keskustelut ja puhelinnumero

7. Tietolähteet
Tiedot saadaan asiakkaalta.

8. Vastaanottajat
Keskustelukanavan toimittaa lukuumme Chatterbrook, Inc.

9. Siirrot EU:n ja ETA:n ulkopuolelle
Tietoja siirretään Yhdysvaltoihin. Siirto perustuu komission päätökseen EU:n ja Yhdysvaltojen tietosuojakehyksestä (Data Privacy Framework).

10. Säilytysaika
Tiedot poistetaan kuuden kuukauden kuluttua viimeisestä asioinnista.

11. Suojaus
Tietoihin pääsevät vain asiakaspalvelijat henkilökohtaisilla tunnuksilla, ja yhteys on salattu.

12. Rekisteröidyn oikeudet
Sinulla on oikeus saada pääsy tietoihisi, oikaista ja poistaa ne, rajoittaa niiden käsittelyä ja siirtää ne järjestelmästä toiseen. Voit tehdä valituksen tietosuojavaltuutetulle.
`,
      confirmInto: 2,
    },
  ],
  decisions: [
    {
      ruleId: 'transfer-dpf-at-risk',
      activity: 2,
      kind: 'accepted',
      reason: 'Toimittaja on luettelossa, ja sopimuksessa on varalla oikeus siirtyä EU-palvelimelle kahdessa viikossa.',
      owner: 'Asiakkuusjohtaja',
      until: 220,
    },
    {
      ruleId: 'transfer-no-tia',
      activity: 3,
      kind: 'disputed',
      reason: 'Toimittajan mukaan Intiasta ei avata asiakastietoja. Pyydetty kirjallinen vahvistus.',
      owner: 'Tietosuojavastaava',
    },
    {
      ruleId: 'transfer-no-tia',
      activity: 3,
      kind: 'planned',
      reason: 'Arviointi on tilattu, ensimmäinen luonnos saatu.',
      owner: 'Tietosuojavastaava',
      due: 33,
    },
  ],
  reviews: [
    {
      daysAgo: 430,
      notYet: [3],
      unanswered: { 0: ['measures'], 1: ['retention', 'measures'], 2: ['transfers', 'retention'], 4: ['retention', 'recipients'] },
    },
    { daysAgo: 80, unanswered: { 3: ['measures'] } },
  ],
}
