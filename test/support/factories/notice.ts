/** A notice of an invented shop that leans on the Privacy Shield. */
export const shieldNotice = `Tietosuojaseloste

1. Rekisterinpitäjä
Esimerkkipuoti Oy, Kuvitteellinenkatu 1, 00100 Helsinki

2. Henkilötietojen käsittelyn tarkoitus
Asiakassuhteen hoitaminen ja markkinointi.

3. Rekisterin tietosisältö
Nimi, sähköpostiosoite ja tilaushistoria.

4. Tietojen säilytysaika
Tietoja säilytetään viisi vuotta asiakassuhteen päättymisestä.

5. Tietojen siirto EU:n tai ETA:n ulkopuolelle
Tietoja siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla.

6. Rekisterin suojaus
Rekisteri on suojattu palomuurilla ja henkilökohtaisilla käyttäjätunnuksilla.
`
