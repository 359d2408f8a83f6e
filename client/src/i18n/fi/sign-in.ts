const messages = {
  title: 'Kirjaudu sisään',
  email: 'Sähköposti',
  password: 'Salasana',
  show: 'Näytä',
  hide: 'Piilota',
  shown: 'Salasana näkyy',
  hidden: 'Salasana on piilotettu',
  submit: 'Kirjaudu',
  busy: 'Kirjaudutaan',
  wrong: 'Sähköposti tai salasana ei täsmää. Tarkista molemmat.',
  too_many: 'Liian monta yritystä. Odota minuutti ja yritä uudelleen.',
  failed: 'Palvelimeen ei saada yhteyttä. Yritä hetken kuluttua uudelleen.',
  openSource: 'Avointa lähdekoodia',
  ledger: 'Selosteen vaaditut tiedot',
  law: 'Yleinen tietosuoja-asetus, 30 artiklan 1 kohta',
  example: 'esimerkki, kolme käsittelytointa',
  marks: 'Merkit',
  subjectsAndData: 'Rekisteröidyt ja henkilötiedot',
}

export default messages
