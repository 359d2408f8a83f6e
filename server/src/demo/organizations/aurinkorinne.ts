import type { DemoOrganization } from '../demo.js'
import { authority, employment, fi, kept, processor } from '../wording.js'

/** Private day care that has only begun: much is not answered yet. */
export const aurinkorinne: DemoOrganization = {
  key: 'aurinkorinne',
  name: 'Aurinkorinteen Päiväkodit Oy',
  businessId: null,
  country: 'FI',
  sector: 'Varhaiskasvatus',
  headcount: 64,
  languages: ['fi'],
  address: 'Aurinkorinne 12, 99980 Päivölä',
  email: 'toimisto@aurinkorinne.example',
  phone: '+358 00 000 0200',
  contactPoint: 'Toimisto, toimisto@aurinkorinne.example',
  activities: [
    {
      title: fi('Lasten ja huoltajien tiedot'),
      accountability: { owner: 'Toiminnanjohtaja' },
      purposes: [
        { text: fi('Varhaiskasvatuksen järjestäminen'), bases: ['legal_obligation'], statute: 'Varhaiskasvatuslaki (540/2018)' },
        { text: fi('Asiakasmaksujen laskutus'), bases: ['contract'] },
      ],
      subjects: [fi('Lapset'), fi('Huoltajat'), fi('Varahakijat')],
      data: [
        { text: fi('Nimi, henkilötunnus ja yhteystiedot') },
        { text: fi('Varhaiskasvatussuunnitelma'), of: [0] },
        { text: fi('Laskut ja kuitit'), of: [1], keep: kept('P3Y', 'end_of_financial_year') },
        { text: fi('Allergiat ja lääkitys'), of: [0], special: 'health', condition: 'g' },
      ],
      sources: [fi('Huoltajat'), fi('Kunta palvelusetelin yhteydessä')],
      recipients: [
        authority(fi('Sijoituskunta ja Kansaneläkelaitos')),
        processor('Päiväpolku Ohjelmistot Oy', '2024-08-05', 'AP-2024-02'),
        { party: { name: 'Kuvakori Albumit' }, role: 'processor', contract: { exists: true } },
      ],
      measures: [{ kind: 'access_control' }, { kind: 'locked_paper', text: fi('Paperit lukitussa kaapissa ryhmän tiloissa') }],
      reviewedOn: -14,
    },
    {
      title: fi('Henkilöstö'),
      purposes: [
        {
          text: fi('Työsuhteiden hoitaminen ja palkanmaksu'),
          bases: ['contract', 'legal_obligation'],
          statute: 'Työsopimuslaki (55/2001)',
        },
      ],
      subjects: [fi('Työntekijät'), fi('Sijaiset')],
      data: [
        { text: fi('Henkilö- ja palkkatiedot'), keep: employment },
        {
          text: fi('Merkintä esitetystä rikosrekisteriotteesta'),
          special: 'criminal',
          condition: 'Laki lasten kanssa työskentelevien rikostaustan selvittämisestä (504/2002)',
        },
      ],
      sources: [fi('Työntekijä')],
      answers: { recipients: { state: 'unknown' } },
      transferStatement: 'none',
      reviewedOn: -14,
    },
    {
      title: fi('Viestintäsovellus huoltajille'),
      purposes: [{ text: fi('Päivän kuulumiset ja poissaoloilmoitukset'), bases: ['contract'] }],
      data: [
        { text: fi('Viestit ja poissaolot'), keep: kept('P1Y', 'end_of_contract') },
        { text: fi('Valokuvat lapsista'), keep: { criterion: fi('Kunnes huoltaja pyytää poistamista') } },
      ],
      recipients: [{ party: { name: 'WhatsApp' }, role: 'unclear' }],
      // A slip of the pen: the day has not come yet.
      reviewedOn: 300,
    },
    {
      title: fi('Ovien kulunhallinta'),
      accountability: { riskCriteria: ['systematic_monitoring'] },
      purposes: [{ text: fi('Lasten turvallisuus'), bases: ['legitimate_interests'] }],
      subjects: [fi('Työntekijät'), fi('Huoltajat')],
      data: [{ text: fi('Avaimen numero ja kulkutapahtumat') }],
      sources: [fi('Lukulaite')],
    },
  ],
  notices: [
    {
      name: 'tietosuojaseloste-pohja.txt',
      confirmAs: fi('Kerhotoiminta'),
      isOrphan: true,
      text: `Tietosuojaseloste ja seloste käsittelytoimista: kerhotoiminta

Laadittu 12.1.2023

1. Rekisterinpitäjä
Aurinkorinteen Päiväkodit Oy, Aurinkorinne 12, 99980 Päivölä
[yhteyshenkilön nimi ja puhelinnumero]

2. Rekisterin nimi
Kerhotoiminnan asiakasrekisteri

3. Käsittelyn tarkoitus ja oikeusperuste
Kuutamokallion Kerhot Oy käsittelee tietoja kerhojen järjestämiseksi. Käsittely perustuu sopimukseen.

4. Rekisteröityjen ryhmät
- kerholaiset
- huoltajat

5. Rekisterin tietosisältö
Rekisteriin tallennetaan seuraavat tiedot:

6. Tietolähteet
Tiedot saadaan huoltajalta.

7. Tietojen luovutukset
Tietoja annetaan kerhon ohjaajalle.

8. Siirrot EU:n ulkopuolelle
Tietoja ei siirretä EU:n tai Euroopan talousalueen ulkopuolelle.

9. Säilytysaika
Tiedot poistetaan vuoden kuluttua kerhokauden päättymisestä.

10. Suojaus
Tietoihin pääsevät vain ohjaajat henkilökohtaisilla tunnuksilla.

11. Rekisteröidyn oikeudet
Huoltajalla on oikeus saada pääsy tietoihin, oikaista ja poistaa ne sekä tehdä valitus tietosuojavaltuutetulle.

12. Muuta
Koska yrityksessä on alle 250 työntekijää, selostetta käsittelytoimista ei tarvitse ylläpitää.
Uuden ehdotuksen mukaan alle 750 työntekijän yritykset on vapautettu selosteen ylläpidosta.
`,
    },
    {
      name: 'kuvauslupa.md',
      text: `# Tietosuojaseloste: valokuvaaminen päiväkodissa

Päivitetty 20.8.2024

## Käsittelyn tarkoitus ja oikeusperuste

Tarkoituksena on näyttää huoltajille lapsen päivää arjessa ja juhlissa. Käsittely perustuu huoltajan suostumukseen, jonka voi peruuttaa milloin tahansa.

## Käsiteltävät henkilötiedot

- kuvat lapsesta
- etunimi
- ryhmän nimi

## Mistä tiedot saadaan

Kuvat ottaa ryhmän henkilökunta päiväkodin laitteilla.

## Kenelle tietoja annetaan

Kuvat näkevät oman ryhmän huoltajat. Kuvapalvelun toimittaa Päiväpolku Ohjelmistot Oy.

## Siirrot Euroopan talousalueen ulkopuolelle

Tietoja ei siirretä EU:n tai Euroopan talousalueen ulkopuolelle.

## Säilytysaika

Kuvat poistetaan toimintakauden päätyttyä, viimeistään 31. elokuuta.

## Suojaus

Laitteet on salattu ja lukittu koodilla, ja palveluun kirjaudutaan henkilökohtaisella tunnuksella.

## Oikeudet

Huoltajalla on oikeus saada pääsy tietoihin, oikaista ja poistaa ne, rajoittaa käsittelyä ja vastustaa sitä. Valituksen voi tehdä tietosuojavaltuutetulle.
`,
    },
  ],
  decisions: [
    {
      ruleId: 'transfer-section-missing',
      activity: 2,
      kind: 'planned',
      reason: 'Kysytään sovelluksen toimittajalta, missä maissa viestit ja kuvat säilytetään.',
      owner: 'Toiminnanjohtaja',
      due: 20,
    },
  ],
}
