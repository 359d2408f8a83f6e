const messages = {
  title: 'Haku',
  heading: 'Haku',
  label: 'Hae asiakkaista, käsittelytoimista, käsittelijöistä, havainnoista ja asiakirjoista',
  hint: 'Sanan taivutus ja alku riittävät, suomeksi, ruotsiksi ja englanniksi.',
  first: 'Kirjoita hakusana',
  firstText: 'Haku kattaa kaiken, mitä sinulla on oikeus nähdä.',
  found: 'Osumia {n}',
  best: '{n} parasta osumaa; tarkenna hakua, jos etsimääsi ei ole näissä',
  nothing: 'Haulla ”{words}” ei löytynyt mitään',
  nothingText: 'Kokeile lyhyempää sanaa tai toista kieltä.',
  open: 'avoimia {n}',
  unsure: 'tarkistettavia {n}',
  showAll: 'Näytä kaikki osumat haulla ”{words}”',
  kinds: {
    organization: 'Asiakkaat',
    activity: 'Käsittelytoimet',
    document: 'Asiakirjat',
    party: 'Käsittelijät ja vastaanottajat',
    finding: 'Havainnot',
  },
}

export default messages
