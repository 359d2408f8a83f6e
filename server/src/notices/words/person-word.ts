import type { Language } from '@seloste/schema/text'
import { personNouns } from '../lexicon/person-nouns.js'

const oneOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

/** A noun for persons in the plural. */
const NOUN: Readonly<Record<Language, RegExp>> = {
  fi: new RegExp(
    `(?:${oneOf(personNouns.fi)})\\p{L}{0,4}(?:t|en|in|ia|iä|ita|itä|ja|jä|sia|siä|eja|ejä|uja|sta|stä|staan|stään|lta|ltä|lle|mme|nsa|nsä|siin|oihin|ihin)$`,
    'u',
  ),
  sv: new RegExp(`(?:${oneOf(personNouns.sv)})(?:e?r|n|er|ar|or|a|s|rna|erna|arna|na|as|ers|ars|ernas|arnas|mar)?$`, 'u'),
  en: new RegExp(`^(?:${oneOf(personNouns.en)})(?:s|es|ies)?$`, 'u'),
}
/** What stands for persons: a Finnish participle in the plural, a pronoun. */
const STANDING_FOR: Readonly<Record<Language, RegExp>> = {
  fi: /(?:n(?:eet|eiden|eita|eitä|eista|eistä)|v(?:at|ät|ien|ia|iä|ista|istä|ilta|iltä|ille)|t(?:ut|yt|ujen|yjen|uja|yjä))$|^(?:kaikki|kaikkia|kaikista|kaikkien|kaikille|ihmis(?:et|iä|istä|ten)|henkilö(?:t|itä|istä|iden))$/u,
  sv: /^(?:dem|de|dig|alla|den)$/u,
  en: /^(?:those|anyone|everyone|everybody|anybody|somebody|someone|whoever)$/u,
}
const SV_PLURAL = /(?:ar|er|are|or|de|män|na|nde)s?$/u
/** Nouns that also name what is no group. */
const OFTEN_ELSE =
  /^(?:contacts?|individuals?|person|people|subjects?|officers?|officials?|managers?|secretary|chair|part|parter|kontakt|henkilö\p{L}*|yksityishenkilö\p{L}*|privatperson\p{L}*|personer|person)$/u

/**
 * Words built like a name for a doer that no list knows: `savers`, `gallerister`, `vuokraajien`. They count only where the
 * text says that it means persons.
 */
const DOER: Readonly<Record<Language, RegExp>> = {
  fi: /^\p{L}{3,}(?:(?<=[aeiouyäö])(?<!ra|lu)j(?:ien|at|ät|ista|istä|ia|iä|an|än)|(?<!sel|tällä|tuol|mil|sellai|eri|saman|kaiken|minkä|vastaavan)l[aä]is(?:ten|et|ista|istä|ia|iä)|(?<!ol)neiden|(?:hake|osallistu|vieraile|asio|liikku|työskentele|asu|opiskele)v(?:ien|ia|iä|ista|istä))$/u,
  sv: /^\p{L}{3,}(?:are|arna|arnas|ister|isterna|torer|torerna|törer|örer|örerna|anter|anterna|enter|enterna)$/u,
  en: /^\p{L}{2,}(?:ers|ors|ees|ants|ists|ians)$/u,
}
const NO_DOER: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:työnantaj|palvelimi|\p{L}*(?:palveluj|asioj|tietoj|kirjoj))/u,
  sv: /^(?:vidare|tidigare|senare|närmare|ytterligare|mottagare|dokument\p{L}*|servrar\p{L}*|\p{L}*(?:register|sidorna|dagarna|mottagare))/u,
  en: /^(?:\p{L}*(?:numbers|orders|letters|servers|browsers|computers|transfers|offers|matters|papers|others|banners|filters|trackers|identifiers|errors|factors|fees|grants|officers|advisers|advisors|lawyers|auditors|insurers|partners|carriers|couriers|regulators|employers|vendors|contractors|posters|flyers|containers|sensors|monitors|parameters|adapters|parties|controllers|processors|providers|organi[sz]ers))$/u,
}

/** A noun for one person, or for a body of persons, as labels name them. */
const LABEL: Readonly<Record<Language, RegExp>> = {
  fi: new RegExp(
    `(?:asiakas|potilas|vieras|osakas|asukas|oppilas|lapsi|nuori|vanhempi|jäsen|henkilö|henkilöstö|henkilökunta|yleisö|väki|perhe|puoliso|omainen|läheinen|\\p{L}{2,}l[aä]inen|(?<!kir|sar|lin|ra|oh|tek)(?<=\\p{L}{4})j(?:[aä](?:sta|stä|n|lta|ltä)?|oista|öistä)|(?:${oneOf(personNouns.fi)})[aäeio]?n?)$`,
    'u',
  ),
  sv: new RegExp(`(?:personal|personalen|allmänhet|allmänheten|familj|hushåll|publik|are|${oneOf(personNouns.sv)})(?:e?ns?|s)?$`, 'u'),
  en: /^(?:staff|personnel|public|household|family|families|clergy|workforce|team|crew|audience|next of kin|recipients?|senders?|consignees?|others)$/u,
}

/** Whether a word in front of what is kept names the person or the persons of whom it is kept: `Huoltaja: nimi`. */
export const isPersonLabel = (language: Language, word: string): boolean => LABEL[language].test(word)

/** Whether a word names persons where the text says that it means some. */
export const isPersonWord = (language: Language, word: string): boolean =>
  !NO_DOER[language].test(word) &&
  (DOER[language].test(word) || (NOUN[language].test(word) && !OFTEN_ELSE.test(word) && (language !== 'sv' || SV_PLURAL.test(word))))

/** Whether a word names persons where a sentence says outright that it enumerates some. */
export const standsForPersons = (language: Language, word: string): boolean =>
  NOUN[language].test(word) || STANDING_FOR[language].test(word) || (DOER[language].test(word) && !NO_DOER[language].test(word))

/** Whether an English word in the singular names a doer: `an adopter`. */
export const isOneDoer = (word: string): boolean => DOER.en.test(`${word}s`) && !NO_DOER.en.test(`${word}s`)
