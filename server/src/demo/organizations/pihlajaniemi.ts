import type { DemoOrganization } from '../demo.js'
import { accountable, authority, employment, fi, kept, processor, vouchers } from '../wording.js'

/** A parish union with records in the words of the old law. */
export const pihlajaniemi: DemoOrganization = {
  key: 'pihlajaniemi',
  name: 'Pihlajaniemen seurakuntayhtymä',
  businessId: null,
  country: 'FI',
  sector: 'Uskonnollinen yhteisö',
  isPublicBody: true,
  headcount: 180,
  languages: ['fi'],
  address: 'Kirkkopuisto 3, 99970 Pihlajaniemi',
  email: 'virasto@pihlajaniemi.example',
  phone: '+358 00 000 0300',
  contactPoint: 'Seurakuntavirasto, virasto@pihlajaniemi.example',
  largeScaleCore: true,
  activities: [
    {
      title: fi('Jäsenrekisteri'),
      accountability: accountable('Kirkkoherranvirasto', '1999-10-01', { riskCriteria: ['sensitive_data'] }),
      purposes: [
        { text: fi('Jäsenyyden toteaminen ja kirkolliset toimitukset'), bases: ['public_task'], statute: 'Kirkkolaki (652/2023)' },
      ],
      subjects: [fi('Jäsenet'), fi('Eronneet jäsenet')],
      data: [
        {
          text: fi('Henkilötiedot, kaste, konfirmaatio ja avioliitto'),
          special: 'religion',
          condition: 'd',
          keep: { criterion: fi('Kirkonkirjat säilytetään pysyvästi'), statute: 'Kirkkolaki (652/2023)', atEnd: 'archive' },
        },
      ],
      sources: [fi('Jäsen itse'), fi('Digi- ja väestötietovirasto')],
      recipients: [authority(fi('Digi- ja väestötietovirasto')), processor('Kellotapuli Järjestelmät Oy', '2020-11-09', 'PSY 88/2020')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'logging', evidencedOn: -70 }, { kind: 'confidentiality' }],
      reviewedOn: -180,
    },
    {
      title: fi('Rippikoulut ja leirit'),
      accountability: accountable('Kasvatustyö', '2002-01-01', {
        riskCriteria: ['sensitive_data', 'vulnerable_subjects'],
        jointControllers: [{ name: 'Omenapuun seurakunta', country: 'FI' }],
        hasJointArrangement: false,
      }),
      assessments: [{ kind: 'dpia', status: 'planned' }],
      purposes: [
        {
          text: fi('Rippikoulun järjestäminen ja leirin turvallisuus'),
          bases: ['consent', 'public_task'],
          statute: 'Kirkkolaki (652/2023)',
        },
      ],
      subjects: [fi('Rippikoululaiset'), fi('Isoset'), fi('Huoltajat')],
      data: [
        { text: fi('Ilmoittautumistiedot'), keep: kept('P2Y', 'end_of_contract') },
        { text: fi('Terveystiedot ja ruokavaliot'), of: [0, 1], special: 'health', condition: 'a', keep: kept('P1M', 'end_of_contract') },
      ],
      sources: [fi('Huoltaja ilmoittautumislomakkeella')],
      recipients: [{ category: fi('Leirikeskuksen keittiö ja vakuutusyhtiö'), role: 'unclear' }],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }],
      reviewedOn: -180,
    },
    {
      title: fi('Diakoniatyön asiakkaat'),
      answers: { dataCategories: { state: 'unanswered' } },
      purposes: [{ text: fi('Diakoninen tuki ja taloudellinen avustaminen'), bases: ['other'] }],
      subjects: [fi('Avustusta hakeneet'), fi('Heidän perheenjäsenensä')],
      sources: [fi('Asiakas itse')],
      recipients: [{ party: { name: 'Ruoka-apu Omenapuu ry', country: 'FI' }, role: 'independent_controller' }],
      transferStatement: 'none',
      measures: [{ kind: 'confidentiality' }, { kind: 'locked_paper' }],
      reviewedOn: '2016-10-31',
    },
    {
      title: fi('Hautausmaan hallinto'),
      accountability: accountable('Hautaustoimi', '1995-01-01'),
      purposes: [
        { text: fi('Hautaoikeudet ja haudanhoito'), bases: ['legal_obligation'], statute: 'Hautaustoimilaki (457/2003)' },
        { text: fi('Haudanhoidon laskutus'), bases: ['contract'] },
      ],
      subjects: [fi('Hautaoikeuden haltijat'), fi('Omaiset')],
      data: [
        { text: fi('Hautakirjanpito'), keep: { criterion: fi('Hautakirjanpito säilytetään pysyvästi'), atEnd: 'archive' } },
        { text: fi('Haudanhoitosopimukset ja laskut'), keep: vouchers },
      ],
      sources: [fi('Omaiset'), fi('Hautaustoimisto')],
      recipients: [processor('Lähdevesi Laskutus Oy', '2022-03-01', 'PSY 31/2022')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'backup' }],
      reviewedOn: -220,
    },
    {
      title: fi('Henkilöstö ja luottamushenkilöt'),
      accountability: accountable('Henkilöstöhallinto', '1995-01-01', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [{ text: fi('Palkat, palkkiot ja kokouskutsut'), bases: ['legal_obligation'], statute: 'Kirkkolaki (652/2023)' }],
      subjects: [fi('Työntekijät'), fi('Luottamushenkilöt')],
      data: [
        { text: fi('Henkilö- ja palkkatiedot'), of: [0], keep: employment },
        { text: fi('Palkkiot ja pankkitilit'), keep: vouchers },
      ],
      sources: [fi('Henkilö itse')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2023-06-12', 'PSY 54/2023')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'mfa' }],
      reviewedOn: -35,
    },
  ],
  notices: [
    {
      name: 'tietosuojaseloste-kuorot.txt',
      confirmAs: fi('Kuorojen jäsenet'),
      text: `Tietosuojaseloste: seurakunnan kuorot

Laadittu 14.2.2022

1. Rekisterinpitäjä
Pihlajaniemen seurakuntayhtymä, Kirkkopuisto 3, 99970 Pihlajaniemi
virasto@pihlajaniemi.example

2. Rekisterin nimi
Kuorojen jäsenet

3. Käsittelyn tarkoitus ja oikeusperuste
Harjoituksista ja esiintymisistä tiedottaminen sekä nuottien lainaaminen. Käsittely perustuu kuorolaisen suostumukseen.

4. Rekisterin tietosisältö
- nimi
- sähköpostiosoite ja puhelinnumero
- äänialue
- lainassa olevat nuotit

5. Tietolähteet
Tiedot saadaan kuorolaiselta itseltään.

6. Tietojen luovutukset
Tietoja ei luovuteta ulkopuolisille.

7. Siirrot EU:n ulkopuolelle
Tietoja ei siirretä EU:n tai Euroopan talousalueen ulkopuolelle.

8. Säilytysaika
Tiedot poistetaan vuoden kuluttua kuorosta eroamisesta.

9. Suojaus
Luettelo on kanttorin tietokoneella, johon kirjaudutaan henkilökohtaisella tunnuksella.

10. Rekisteröidyn oikeudet
Kuorolaisella on oikeus tarkastaa tietonsa ja vaatia virheellisen tiedon oikaisemista.
`,
    },
    {
      name: 'tietosuojaseloste-kuorot-uusi.txt',
      text: `Tietosuojaseloste: seurakunnan kuorot

Päivitetty 12.10.2026

1. Rekisterinpitäjä
Pihlajaniemen seurakuntayhtymä, Kirkkopuisto 3, 99970 Pihlajaniemi
virasto@pihlajaniemi.example

2. Rekisterin nimi
Kuorojen jäsenet

3. Käsittelyn tarkoitus ja oikeusperuste
- harjoituksista ja esiintymisistä tiedottaminen
- nuottien lainaaminen
- esiintymismatkojen järjestäminen
Käsittely perustuu kuorolaisen suostumukseen.

4. Rekisterin tietosisältö
- nimi
- sähköpostiosoite ja puhelinnumero
- äänialue
- [lisää tähän matkustustiedot]

5. Tietolähteet
Tiedot saadaan kuorolaiselta itseltään.

6. Tietojen luovutukset
Matkojen osallistujaluettelo luovutetaan Kaarnakosken Matkat Oy:lle.

7. Siirrot EU:n ulkopuolelle
Tietoja ei siirretä EU:n tai Euroopan talousalueen ulkopuolelle.

8. Säilytysaika
Tiedot poistetaan kahden vuoden kuluttua kuorosta eroamisesta.

9. Suojaus
Luettelo on seurakunnan jäsenpalvelussa, johon kirjaudutaan henkilökohtaisella tunnuksella.

10. Rekisteröidyn oikeudet
Kuorolaisella on oikeus saada tietonsa, oikaista ne, poistaa ne ja peruuttaa suostumuksensa milloin tahansa. Hän voi tehdä valituksen tietosuojavaltuutetulle.
`,
    },
  ],
  decisions: [
    {
      ruleId: 'legal-basis-pre-gdpr',
      activity: 2,
      kind: 'disputed',
      reason: 'Perusteeksi ehdotetaan kirkon tehtävää. Pyydetty tuomiokapitulin kanta ennen muutosta.',
      owner: 'Hallintojohtaja',
    },
    {
      ruleId: 'review-date-before-gdpr',
      activity: 2,
      kind: 'planned',
      reason: 'Diakoniatyön seloste kirjoitetaan uudelleen.',
      owner: 'Johtava diakoniatyöntekijä',
      due: 47,
    },
  ],
}
