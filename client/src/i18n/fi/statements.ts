const messages = {
  title: 'Vaaditut tiedot',
  sentence: '{met} / {required} kirjattu. {where}.',
  states: 'Tilat',
  state: { open: 'Kesken', missing: 'Puuttuu', unsure: 'Vaatii ihmisen', not_applicable: 'Ei sovellu', met: 'Kirjattu' },
  toFindings: 'Samat kohdat havaintoina',
  why: 'Havainnot tai perustelu',
  nothingProves: 'Mikään kirjattu ei osoita tietoa riittäväksi. Ihmisen on katsottava.',
  empty: 'Ei yhtään',
  emptyText: {
    open: 'Yksikään vaadittu tieto ei puutu eikä odota ihmistä.',
    missing: 'Yksikään vaadittu tieto ei puutu.',
    unsure: 'Yksikään vaadittu tieto ei odota ihmistä.',
    not_applicable: 'Yhtäkään vaadittua tietoa ei ole merkitty soveltumattomaksi.',
    met: 'Yhtäkään vaadittua tietoa ei ole vielä kirjattu.',
  },
}

export default messages
