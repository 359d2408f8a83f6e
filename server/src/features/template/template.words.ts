import { words } from '../../graphql/words.js'
import type { TemplateForm } from '../../templates/content.js'
import type { OfferEffect } from '../../templates/offer.js'

export const TemplateFormWords = words<TemplateForm>('TemplateForm', 'What a template holds.', {
  activity: 'A whole activity, to begin records from.',
  measures: 'A set of security measures, to be offered to activities.',
})
export const OfferEffectWords = words<OfferEffect>('OfferEffect', 'What becomes of a value when an offer is taken.', {
  added: 'The record would say it anew.',
  kept: 'The record says it and would go on.',
  removed: 'The record says it and would no longer.',
})
export const SetOfferStateWords = words<'offered' | 'waiting' | 'has_all'>('SetOfferState', 'What became of an offer of measures.', {
  offered: 'Its keeper is asked.',
  waiting: 'Its keeper was asked before and has not answered.',
  has_all: 'It names every measure already; what the set says later will be offered.',
})
