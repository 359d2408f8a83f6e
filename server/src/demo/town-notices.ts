// Notices of one invented town, written for the demo: what notices get wrong, gathered in one place.

/** The notice of today. */
export const theatreNotice = `Tietosuojaseloste: kaupunginteatterin asiakasrekisteri

Laadittu 4.5.2021

1. Rekisterinpitäjä
Harjulan kaupunki, Raatihuoneentori 1, 99990 Harjula
kirjaamo@harjula.example
Tietosuojavastaava: tietosuojavastaava@harjula.example

2. Rekisterin nimi
Kaupunginteatterin asiakasrekisteri

3. Käsittelyn tarkoitus ja oikeusperuste
Henkilötietoja käsitellään lippujen tilaamista ja myyntiä varten verkkokaupassa. Käsittely perustuu sopimukseen.
Lippujen ostaminen edellyttää rekisteröitymistä. Asiakkaille lähetetään sähköistä suoramarkkinointia tulevista esityksistä.

4. Rekisteröityjen ryhmät
- teatterin asiakkaat

5. Rekisterin tietosisältö
- nimi
- sähköpostiosoite ja puhelinnumero
- ostetut liput

Palautteita käytetään tekoälyn kouluttamiseen. Alennuslippua varten otetaan kopio henkilökortista.
Yritysten yhteyshenkilöiden työsähköpostit eivät ole henkilötietoja. Toiminimien tiedot eivät ole henkilötietoja.
IP-osoitteet eivät ole henkilötietoja. Sähköpostiosoitteet anonymisoidaan tiivisteellä.

6. Evästeet
Sivustolla on käytössä Google Analytics. Käyttämällä sivustoa hyväksyt evästeet.
Evästeiden käyttö perustuu oikeutettuun etuumme. Evästeet voi estää selaimen asetuksista.

7. Tietolähteet
Tiedot saadaan asiakkaalta itseltään.

8. Vastaanottajat
Lippukaupan toimittaa Nosturi Ticketing Oy kaupungin lukuun.

9. Siirrot EU:n ulkopuolelle
Tietoja siirretään Yhdysvaltoihin EU:n komission vakiolausekkeiden nojalla.
Palvelimet sijaitsevat EU-maissa, kuten Isossa-Britanniassa.

10. Säilytysaika
Tiedot säilytetään kaksi vuotta viimeisestä ostosta.

11. Suojaus
Tietoihin pääsevät vain lippukaupan hoitajat henkilökohtaisilla tunnuksilla.

12. Tarkastusoikeus
Rekisteröidyllä on oikeus tarkastaa tietonsa kerran vuodessa maksutta.
Tarkastuspyyntö tulee tehdä omakätisesti allekirjoitetulla asiakirjalla, ja pyynnössä on ilmoitettava henkilötunnus.
Pyyntöön vastataan kolmen kuukauden kuluessa. Asian voi saattaa tietosuojalautakunnan käsiteltäväksi.
`

/** The notice before it, of which no activity is left. */
export const theatreOldNotice = `Rekisteriseloste

Päivitetty 12.9.2019

1. Rekisterinpitäjä
Harjulan kaupunginteatteri

2. Tietosuojavastaava
Tietosuojavastaava: teatteri.tietosuoja@harjula.example

3. Rekisterin nimi
Kaupunginteatterin asiakasrekisteri

4. Käsittelyn tarkoitus ja oikeusperuste
Asiakassuhteen hoitaminen. Käsittely perustuu asiakkaan suostumukseen.

5. Rekisteröityjen ryhmät
- teatterin asiakkaat

6. Rekisterin tietosisältö
- nimi
- osoite

7. Tietojen luovutukset
Tietoja ei luovuteta ulkopuolisille.

8. Siirrot EU:n ulkopuolelle
Tietoja ei siirretä EU:n tai Euroopan talousalueen ulkopuolelle.

9. Säilytysaika
Tiedot säilytetään kymmenen vuotta viimeisestä ostosta.

10. Rekisteröidyn oikeudet
Asiakkaalla on oikeus saada pääsy tietoihinsa, oikaista ja poistaa ne sekä tehdä valitus tietosuojavaltuutetulle.
`

/** The Swedish version of the notice of today, which tells another time. */
export const theatreSwedishNotice = `Dataskyddsbeskrivning: stadsteaterns kundregister

Upprättad den 4 maj 2021

1. Personuppgiftsansvarig
Harjulan kaupunki, Raatihuoneentori 1, 99990 Harjula
kirjaamo@harjula.example

2. Registrets namn
Kaupunginteatterin asiakasrekisteri

3. Ändamål och rättslig grund
Uppgifterna behandlas för försäljning av biljetter. Behandlingen grundar sig på avtal.

4. Kategorier av registrerade
- teaterns kunder

5. Kategorier av personuppgifter
- namn
- e-postadress

6. Mottagare
Biljettbutiken levereras av Nosturi Ticketing Oy för stadens räkning.

7. Överföring till länder utanför EU
Uppgifter överförs inte till länder utanför EU eller EES.

8. Lagringstid
Uppgifterna lagras i fem år från det senaste köpet.

9. Skydd av uppgifterna
Uppgifterna finns bakom personliga användarnamn.

10. Den registrerades rättigheter
Kunden har rätt att få tillgång till sina uppgifter, att få dem rättade eller raderade och att lämna in klagomål till dataombudsmannen.
`

/** A record in the form of the old law. */
export const oldFormNotice = `Rekisteriseloste

Laadittu 2.2.2020

1. Rekisterinpitäjä
Harjulan kaupunki, Raatihuoneentori 1, 99990 Harjula
kirjaamo@harjula.example

2. Rekisterin nimi
Tietopalvelun asiakasrekisteri

3. Käsittelyn tarkoitus
Tietopalvelun tilausten hoitaminen. Käsittelemme tietoja myös asiakkaidemme lukuun.

4. Rekisterin tietosisältö
- nimi
- tilaukset

5. Säännönmukaiset tietojen luovutukset
Säännönmukaisia luovutuksia ei ole.

6. Rekisterin suojauksen periaatteet
A. Manuaalinen aineisto
Lukittu kaappi
B. ATK:lla käsiteltävät tiedot
Palomuurin versio 4.2 on käytössä.

7. Evästeet
Sivustolla on käytössä Hotjar.
`
