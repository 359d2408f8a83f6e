const messages = {
  read: 'Lukuoikeus puuttuu. Ylläpitäjä voi antaa sen.',
  edit: 'Muokkausoikeus puuttuu. Ylläpitäjä voi antaa sen.',
  create: 'Lisäysoikeus puuttuu. Ylläpitäjä voi antaa sen.',
  delete: 'Poisto-oikeus puuttuu. Ylläpitäjä voi antaa sen.',
  import: 'Tuontioikeus puuttuu. Ylläpitäjä voi antaa sen.',
  decide: 'Oikeus tehdä päätöksiä puuttuu. Ylläpitäjä voi antaa sen.',
  accept: 'Puutteen voi hyväksyä tunnettuna vain tietosuojavastaava.',
  approve: 'Katselmuksen voi hyväksyä vain tietosuojavastaava.',
  report: 'Raportointioikeus puuttuu. Ylläpitäjä voi antaa sen.',
  administer: 'Tämä on ylläpitäjän tehtävä.',
}

export default messages
