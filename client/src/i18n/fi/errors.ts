const messages = {
  heading: 'Tietoja ei saatu',
  reference: 'Viite {reference}',
  network: 'Palvelimeen ei saada yhteyttä. Mitään ei ole menetetty.',
  unauthenticated: 'Istunto on päättynyt. Kirjaudu uudelleen.',
  not_allowed: 'Oikeutesi eivät riitä tähän. Ylläpitäjä voi antaa oikeuden.',
  not_found: 'Kohdetta ei ole, tai sitä ei ole annettu sinulle.',
  invalid_input: 'Jokin kenttä ei kelpaa. Tarkista merkityt kentät.',
  stale_version: 'Joku muu tallensi ensin. Molemmat versiot ovat tallessa.',
  conflict: 'Muutos on ristiriidassa toisen tiedon kanssa.',
  too_large: 'Tiedosto on liian suuri, enintään 20 Mt.',
  too_complex: 'Pyyntö on liian laaja. Rajaa sitä.',
  unreadable: 'Tiedostoa ei voi lukea.',
  unexpected: 'Palvelimella tapahtui virhe. Mitään ei tallennettu puolittain.',
  field: {
    required: 'Tämä tieto tarvitaan.',
    too_long: 'Teksti on liian pitkä.',
    invalid: 'Arvo ei kelpaa.',
    taken: 'Tämä on jo käytössä.',
  },
}

export default messages
