import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

type Bases = Readonly<Partial<Record<LegalBasis, readonly Phrase[]>>>

/** Words that claim a basis of Article 6(1) wherever they stand. */
export const plainClaims: Readonly<Record<Language, Bases>> = {
  fi: {
    legitimate_interests: ['oikeutet* etu*', 'oikeutet* etuu*', 'oikeutet* edu*', 'oikeutet* intress*', 'etujen tasapain*'],
    legal_obligation: [
      'lakisäätei* velvo*',
      'lakisäätei* vaatimu*',
      'lakisäätei* velvoit*',
      'laki* perustuv* velvo*',
      'lakiperustei* velvo*',
      'lainsäädännö* velvoit*',
      'lain* mukai* velvoit*',
      'lain .. asettam* velvoit*',
      'lakisääteis* peruste*',
      'rekisterinpitäjä* velvoite*',
      'lain* velvoit* noudat*',
    ],
    public_task: ['yleis* etu*', 'yleistä etua', 'yleisen edun', 'julkis* vall*', 'lakisäätei* tehtäv*', 'julkis* tehtäv*'],
    vital_interests: ['elintärke* etu*', 'elintärkei* etu*'],
    contract: [
      'sopimu* täytäntöönpan*',
      'sopimu* täytäntöön pan*',
      'sopimu* täyttämi*',
      'sopimussuhte* hoitami*',
      'perustu* .. sopimukse*',
    ],
    consent: [
      'suostumukseen perust*',
      'perustu* .. suostumukse*',
      'suostumus',
      'suostumuksella',
      'suostumuksellasi',
      'suostumuksensa',
      'suostumukseen',
      'hyväksyt .. käsittel*|kerää*',
    ],
    other: ['asialli* yhtey*', 'asiallinen yhteys', 'jäsenyyteen perustuv* suh*', 'asiakassuhteeseen perustu*'],
  },
  sv: {
    legitimate_interests: ['berättiga* intresse*', 'intresseavvägning*', 'legitim* intresse*'],
    legal_obligation: [
      'rättslig* förpliktelse*',
      'laglig* förpliktelse*',
      'rättslig* skyldighet*',
      'lagstadga* skyldighet*',
      'skyldighet* enligt lag',
      'laglig* skyldighet*',
      'bokföringslag*',
    ],
    public_task: ['allmän* intresse*', 'myndighetsutövning*', 'uppgift av allmänt'],
    vital_interests: ['grundläggande intresse*', 'vital* intresse*'],
    contract: ['fullgör* .. avtal*', 'avtal', 'avtalet', 'uppfylla .. avtal*'],
    consent: ['samtycke', 'samtycket', 'samtycken', 'samtycker'],
    other: ['kundförhållande*', 'medlemskap'],
  },
  en: {
    legitimate_interests: ['legitimate interest*', 'legitimate business interest*', 'balance of interests'],
    legal_obligation: [
      'legal obligation*',
      'statutory obligation*',
      'legally obliged',
      'comply with .. law*',
      'legal requirement*',
      'obligations under .. law',
    ],
    public_task: ['in the public interest', 'task .. public interest', 'public task', 'official authority', 'exercise of official'],
    vital_interests: ['vital interest*'],
    contract: [
      'perform* .. contract*',
      'performance of .. contract*',
      'fulfil* .. contract*',
      'execution of .. contract*',
      'contractual obligation*',
      'enter* into .. contract',
      'based on .. agreement|contract',
      'necessary for .. contract',
      'contract with you',
    ],
    consent: ['consent', 'your consent', 'consents', 'explicit permission', 'explicitly agree', 'by registering .. agree'],
    other: ['relevant connection', 'appropriate connection', 'factual connection'],
  },
}

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
    ],
    consent: ['suostumu*', 'lupa', 'luvan'],
  },
  sv: {
    contract: ['avtal*', 'kontrakt*', '*avtal', '*avtalet'],
    legal_obligation: ['lag', 'lagen', 'lagstiftning*', 'förpliktels*'],
    consent: ['samtyck*'],
    other: ['kundförhållande*', 'medlemskap*', 'kundrelation*'],
  },
  en: {
    contract: ['contract', 'contracts', 'agreement', 'contractual'],
    legal_obligation: ['legislation', 'law', 'statutory', 'legal obligation*'],
    consent: ['consent*', 'permission'],
    other: ['personal data act'],
  },
}

/** Words that say that a basis is being spoken of. */
export const basisCues: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['perust*', 'oikeusperus*', 'käsittelyperus*', 'nojalla', 'peruste*'],
  sv: ['grund', 'grunden', 'grundar', 'grundas', 'med stöd av', 'stöder', 'baseras', 'baserad', 'utgör*'],
  en: ['legal basis', 'lawful basis', 'basis', 'based on', 'on the basis', 'legal ground*', 'lawful ground*', 'pursuant'],
}

/** Openings of a condition: what stands in one is not claimed. */
export const conditions: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['jos', 'mikäli', 'silloin kun', 'siltä osin', 'niiltä osin', 'kun .. perustu*', 'kun .. perusteena'],
  sv: ['om', 'när', 'ifall', 'i den mån'],
  en: ['if', 'where', 'when', 'insofar', 'in case', 'unless'],
}
