const messages = {
  title: 'Sivua ei ole',
  lead: 'Osoite on väärä, tai sivu on poistettu. Näet vain ne asiakkaat, jotka sinulle on annettu.',
  back: 'Kaikki asiakkaat',
}

export default messages
