import { toldInASentence } from './observer.js'

/** `We process our customers’ data on their behalf`: whoever does so keeps a record under Art. 30(2) too. */
export const actsAsProcessor = toldInASentence({
  kind: 'acts_as_processor',
  confidence: 0.8,
  phrases: {
    fi: [
      'toimimme .. henkilötietojen|tietojen käsittelijänä',
      'olemme .. henkilötietojen|tietojen käsittelijä',
      'käsittelemme .. asiakkaidemme|asiakkaamme lukuun',
      'käsittelemme .. asiakkaidemme puolesta',
    ],
    sv: [
      'vi är|agerar .. personuppgiftsbiträde',
      'är vi .. personuppgiftsbiträde',
      'behandlar vi|uppgifter .. våra kunders räkning',
      'för våra kunders räkning',
    ],
    en: [
      'we act|operate .. processor',
      'we are .. processor',
      'we process .. on behalf of our customers|clients',
      'acting as .. processor',
    ],
  },
  unless: {
    fi: ['palveluntarjoaj*', 'alihankkij*'],
    sv: ['leverantör*', 'underleverantör*'],
    en: ['provider*', 'supplier*', 'vendor*', 'third'],
  },
})
