import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'
import { enClaims } from './legal-bases-en.js'
import { fiClaims } from './legal-bases-fi.js'
import { svClaims } from './legal-bases-sv.js'

type Bases = Readonly<Partial<Record<LegalBasis, readonly Phrase[]>>>

/** Words that claim a basis of Article 6(1) wherever they stand. */
export const plainClaims: Readonly<Record<Language, Bases>> = { fi: fiClaims, sv: svClaims, en: enClaims }

/** Words that are a basis only where the text speaks of bases. */
export const namedBases: Readonly<Record<Language, Bases>> = {
  fi: {
    contract: ['sopimus', '*sopimus', '*sopimukseen', '*sopimuksen', 'sopimukse*', 'sopimuks*', 'sopimussuh*', 'sopimustenn*'],
    legal_obligation: [
      'laki',
      'lainsäädäntö*',
      'lainsäädännö*',
      'lakisäätei*',
      'lakiin',
      'asetukse* nojalla',
      '*lain .. mukais*|nojalla|velvo*|edellyttä*',
      '*laki',
    ],
    public_task: ['yleinen etu'],
    other: [
      'asiakassuhde',
      'asiakassuhteeseen',
      'toimeksianto',
      'toimeksiantoon',
      'asiakassuhteen perusteella',
      'asialli* yhtey*',
      'jäsenyyteen',
      'sivusto* käyt*',
      'jäsensuh*',
      'henkilötietola*',
      'jäsenyys',
      'jäsenyyde* perust*',
      'asiakassuhteesta',
      'jäsenyydestä',
      'perustu* .. liitty* jäsene*',
    ],
    consent: ['suostumu*', 'lupa', 'luvan'],
  },
  sv: {
    contract: ['avtal*', 'kontrakt*', '*avtal', '*avtalet'],
    legal_obligation: ['lag', 'lagen', 'lagstiftning*', 'förpliktels*'],
    consent: ['samtyck*'],
    other: ['kundförhållande*', 'medlemskapet', '^ medlemskap* $', 'kundrelation*'],
  },
  en: {
    public_task: ['public interest'],
    contract: ['contract', 'contracts', 'agreement', 'contractual'],
    legal_obligation: ['legislation', 'law', 'statutory', 'legal obligation*'],
    consent: ['consent*', 'permission'],
    other: ['personal data act'],
  },
}

/** Words that say that a basis is being spoken of. */
export const basisCues: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['perust*', 'oikeusperus*', 'käsittelyperus*', 'nojalla', 'peruste*'],
  sv: [
    'grund',
    'grunden',
    'grundar',
    'grundas',
    'med stöd av',
    'stöder',
    'stöds',
    'stödjer',
    'vilar',
    'bygger på',
    'baseras',
    'baserad',
    'utgör*',
  ],
  en: ['legal basis', 'lawful basis', 'basis', 'based on', 'on the basis', 'legal ground*', 'lawful ground*', 'pursuant'],
}

/** Openings of a condition: what stands in one is not claimed. */
export const conditions: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['jos', 'mikäli', 'silloin kun', 'siltä osin', 'niiltä osin', 'kun .. perustu*', 'kun .. perusteena'],
  sv: ['om', 'när', 'ifall', 'i den mån'],
  en: ['if', 'where', 'when', 'insofar', 'in case', 'unless'],
}

/** A point of Article 6(1) as texts cite it: `6(1)(f)`, `6 artiklan 1 kohdan f alakohta`, `artikel 6.1 c`. */
export const CITED =
  /(?:(?:art(?:icles?|ikel|ikeln|iklan?|\.)?|§)\s?6|(?<![\d.])6\.?\s?(?:art(?:iklan?|ikel|\.)?)|(?<![\d.])6\s?(?=\(1\)))[\s,.]{0,3}(?:\(?1\)?)?[\s,.]{0,3}(?:kohta|kohdan|mom\.?|stycket|st\.?|punkt|para(?:graph)?\.?)?[\s,.]{0,3}(?:första stycket|alakohta|alakohdan|led(?:et)?|point|punkt(?:en)?|lit\.?)?\s{0,2}[("'”]?([a-f])[)"'”]?(?![\p{L}\d])/giu

/** Which basis each point is. */
export const citedBases: Readonly<Record<string, LegalBasis>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal_obligation',
  d: 'vital_interests',
  e: 'public_task',
  f: 'legitimate_interests',
}

/** Words by which a text says that something that sounds like a basis is none. */
export const noBasis: Readonly<Record<Language, RegExp>> = {
  fi: /eetti\p{L}* suostumu|(?:ei|eikä)\s(?:\p{L}+\s){0,3}(?:käsittely|oikeus)?perust(?:e|ee)/iu,
  sv: /etiskt samtycke|(?:inte|ej)\s(?:\p{L}+\s){0,3}(?:rättslig|laglig)\p{L}*\sgrund/iu,
  en: /ethical consent|\bnot\s(?:\p{L}+\s){0,3}(?:legal|lawful)\s(?:basis|ground)/iu,
}
