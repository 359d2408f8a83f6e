import type { Language } from '@seloste/schema/text'

/**
 * How sentences tell of data that are held: who writes down, asks or gives, in which verb, up to where the data are named; and the verbs
 * behind data that are named first. Each is the source of a regular expression; `V` stands for nothing that can run over many words.
 */
export interface DataFrames {
  /** What stands before the data. */
  readonly before: readonly string[]
  /** What stands behind the data. */
  readonly behind: readonly string[]
}

const EN_VERBS = (
  'request require need collect gather note record store save log hold keep see receive get capture register obtain remember check learn ' +
  'know photocopy take note-down write-down take-down need-to-know ask-for ask-about ask-to-give ask-to-state'
).split(' ')
/** `ask you for`, `asks them to give us`: each verb in the form for one and for many. */
const enVerb = (ending: string): string =>
  EN_VERBS.map((verb) => {
    const [stem = '', ...rest] = verb.split('-')
    const whom = stem === 'ask' ? '(?: (?:you|them|him or her|(?:each|every|the) \\p{L}+))?' : ''
    const us = rest.at(-1) === 'give' || rest.at(-1) === 'state' ? '(?: us)?' : ''
    return [stem + ending, ...rest].join(' ').replace(/^(\p{L}+)/u, `$1${whom}`) + us
  })
    .toSorted((a, b) => b.length - a.length)
    .join('|') + (ending === 's' ? '|has|processes|watches|films' : '|have|process|watch|film')
const EN_NOUN = '(?: (?!(?:of|the|a|an|in|on|to|for|and|or|we|you|that|which) )\\p{L}[\\p{L}-]*){0,2}'
const EN_MANY = `(?:we|i|they|(?:our|your|the|these|some|most|all)(?: \\p{L}[\\p{L}-]*){0,2} \\p{L}{2,}s)`
const EN_ONE = `(?:it|he or she|(?:our|your|the|this|that|each|every|a|an|its) \\p{L}[\\p{L}-]*${EN_NOUN})`
const EN_CAN = '(?: (?:may|might|will|can|could|must|should|would|does|do))'
const EN_SELDOM =
  '(?: (?:also|only|may|might|will|can|could|must|do|then|just|usually|normally|sometimes|therefore|automatically|additionally|occasionally|always|simply|briefly|merely|have to|need to|generally))*'
const EN_GIVING =
  'give(?: us)?|provide(?: us with)?|enter|tell us|fill in|submit|choose|add|upload|supply|type(?: in)?|send us|send in|share with us|write|leave(?: us)?|hand in|state|let us know|register|report'
const SV_NOTING =
  'anmäler|antecknar|noterar|sparar|skriver|frågar|ber|behöver|kräver|begär|samlar|registrerar|lagrar|loggar|har|får|ser|vet|hämtar|hanterar|behandlar|tar|dokumenterar|känner till|minns|fotograferar|kopierar|inhämtar|mottar|för in|lägger in'
const SV_GIVING =
  'uppger|anger|lämnar|skriver in|skriver|fyller i|ger|laddar upp|väljer|berättar|skickar in|skickar|meddelar|anmäler|bifogar|registrerar'
const SV_SELDOM =
  '(?: (?:även|också|dessutom|bara|endast|oftast|ibland|normalt|alltid|då|därför|automatiskt|eventuellt|vanligen|i regel|i vissa fall|vid behov))*'
const SV_TAIL =
  '(?: (?:dig|er|dem|honom|henne|oss|varje \\p{L}+))?(?: (?:även|också|dessutom|bara|endast|då))?(?: (?:efter|om(?! du| ni| det| någon)|upp(?! till)|ner|ned|in|emot|uppge|ange|att få veta|om att uppge))*'
const FI_NOTING =
  '(?:kysy|pyydä|kirjaa|tallenna|talleta|merkitse|kerää|tarvitse|rekisteröi|säilytä|saa|näe|tiedä|lokita|muista|kopioi|ota|hae|käsittele|tarkista|pidä kirjaa|dokumentoi)mme'
const FI_PASSIVE =
  'kysytään|pyydetään|kirjataan|tallennetaan|talletetaan|merkitään|kerätään|tarvitaan|rekisteröidään|säilytetään|lokitetaan|otetaan|käsitellään|pidetään|arkistoidaan|taltioidaan|dokumentoidaan|tarkistetaan|syötetään|kopioidaan'
const FI_ARISING =
  'kertyy|kertyvät|syntyy|syntyvät|muodostuu|tallentuu|tallentuvat|jää|jäävät|näkyy|näkyvät|näkee|ilmenee|ilmenevät|käy ilmi|käyvät ilmi|selviää|selviävät|kirjautuu|kirjautuvat|rekisteröityy|saadaan|välittyy|välittyvät|siirtyy|siirtyvät'
const FI_GIVING =
  '(?:annat|kerrot|ilmoitat|täytät|syötät|kirjoitat|toimitat|valitset|lisäät|lataat|annatte|kerrotte|ilmoitatte|täytätte|antaa|antavat|ilmoittaa|ilmoittavat|täyttää|täyttävät|kertoo|kertovat|toimittaa|toimittavat|tallentaa|tallentavat|rekisteröi|(?<!(?:pitää|pidetään|pidämme) )kirjaa|kerää|kysyy|pyytää)'
const FI_CASUAL =
  '(?: (?:myös|lisäksi|vain|ainoastaan|tarvittaessa|esimerkiksi|mm\\.|muun muassa|ainakin|yleensä|meille|tietoomme|talteen|ylös|muistiin|sinulta|teiltä|häneltä|heiltä|sinusta|hänestä|heistä|silloin|joskus|vähintään|halutessasi|itse|automaattisesti|kirjaa))*'

/** The frames of each language. */
export const dataFrames: Readonly<Record<Language, DataFrames>> = {
  fi: {
    before: [
      `(?:^|\\s)${FI_NOTING}${FI_CASUAL}(?=\\s)`,
      `(?:^|\\s)(?:${FI_PASSIVE})${FI_CASUAL}(?=\\s)`,
      `(?:^|\\s)(?:${FI_ARISING})${FI_CASUAL}(?=\\s)`,
      `(?:^|\\s)${FI_GIVING}${FI_CASUAL}(?=\\s)`,
      '(?:^|\\s)(?:sisältää|sisältävät|koostuu|koostuvat|kattaa|kattavat)(?: (?:myös|lisäksi|mm\\.|muun muassa|seuraavat tiedot|tiedot))*(?=\\s)',
      '(?<!\\p{L})\\p{L}{3,40}(?:ssa|ssä|lla|llä)(?:mme)? (?:on|ovat|lukee|näkyy|näkyvät)(?: (?:myös|lisäksi|mm\\.|muun muassa|vain))*(?=\\s)',
    ],
    behind: [
      `\\s(?:${FI_PASSIVE}|${FI_ARISING}|käytetään)(?=[\\s.,;:)]|$)`,
      '\\s(?:kysyy|kirjaa|tallentaa|saa|näkee|tietää|tarvitsee)(?=[\\s.,;]|$)',
    ],
  },
  sv: {
    before: [
      `(?:^|\\s)(?:vi|jag|systemet|appen|webbplatsen|sajten|servern|kameran|formuläret|tjänsten|\\p{L}{4,}(?:en|et|an))${SV_SELDOM} (?:${SV_NOTING})${SV_TAIL}(?=\\s)`,
      `(?:^|\\s)(?:${SV_NOTING}) (?:vi|jag)${SV_SELDOM}${SV_TAIL}(?=\\s)`,
      `(?:^|\\s)(?:du|ni|man|som|den som \\p{L}+(?: \\p{L}+)?)${SV_SELDOM} (?:${SV_GIVING})${SV_SELDOM}(?: (?:oss|till oss))?(?=\\s)`,
      `(?:^|\\s)(?:${SV_GIVING}) (?:du|ni|man)${SV_SELDOM}(?: (?:oss|till oss))?(?=\\s)`,
      '(?:^|\\s)(?:(?:ska|skall|kan|bör|får) (?:innehålla|omfatta)|innehåller|omfattar|består av|visar|framgår|syns|finns|står|ingår|sparas|antecknas|noteras|registreras|lagras|loggas|behövs|krävs|efterfrågas|begärs|uppges|anges|behandlas|hanteras|dokumenteras|samlas(?: (?:även|också))? in|förs(?: in)?|skrivs(?: (?:upp|in))?|skickas|uppstår|tas in|tas upp)(?: (?:även|också|dessutom|bara|endast|bland annat|in|upp|till oss))*(?=\\s)',
    ],
    behind: [
      '\\s(?:sparas|antecknas|noteras|registreras|lagras|loggas|efterfrågas|begärs|uppges|anges|behandlas|hanteras|dokumenteras|samlas in|skrivs upp|skrivs in|skrivs|förs in|förvaras|används|behövs|krävs|fylls i|kan (?:antecknas|noteras|sparas|registreras|behandlas|förekomma)|förekommer|syns|framgår|kommer fram)(?=[\\s.,;]|$)',
      '\\s(?:sparar|antecknar|noterar|registrerar|lagrar|loggar|har|får|behöver|ser|hanterar|behandlar) (?:vi|jag)(?=[\\s.,;]|$)',
    ],
  },
  en: {
    before: [
      `(?:^|\\s)${EN_MANY}${EN_SELDOM} (?:${enVerb('')})${EN_SELDOM}(?=\\s)`,
      `(?:^|\\s)${EN_ONE}${EN_SELDOM} (?:${enVerb('s')})${EN_SELDOM}(?=\\s)`,
      `(?:^|\\s)${EN_ONE}${EN_CAN}${EN_SELDOM} (?:${enVerb('')})${EN_SELDOM}(?=\\s)`,
      `^\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,2}${EN_SELDOM} (?:asks? (?:you )?for|needs|requires|records|contains?|includes?|shows?|tells? us|gives? us|lists|logs|sends? us)(?=\\s)`,
      `(?:^|\\s)(?:you|guests|customers|members|applicants|users|visitors|parents|volunteers|clients|participants|patients|who)${EN_SELDOM} (?:${EN_GIVING})${EN_SELDOM}(?=\\s)`,
      '(?:^|\\s)(?:who|which|they|it|\\p{Lu}\\p{L}+) (?:also )?(?:sends|passes|gives|tells|shows|pass|send|give|tell|forwards|provides|provide)(?: on)?(?: to)? us(?: with)?(?=\\s)',
      '(?:^|\\s)we (?:are|will be|may be) (?:also )?(?:given|told|sent|shown|passed)(?=\\s)',
      '(?:^|\\s)(?:contains?|consists? of|comprises?|includes?|is made up of|lists|shows)(?: (?:only|also|just))?(?=\\s)',
      '(?:^|\\s)(?:keep|make|take|hold|have)s? (?:a|an|some)? ?(?:notes?|records?|lists?|log|copy|copies) of(?=\\s)',
    ],
    behind: [
      '\\s(?:is|are|will be|may be|can be|gets?|must be|has to be|have to be) (?:also |only |always |sometimes |then |usually |automatically )*(?:recorded|noted|logged|stored|collected|kept|saved|held|requested|asked for|required|needed|written down|taken|taken down|entered|registered|captured|processed|checked|copied|filed|used)(?=[\\s.,;]|$)',
    ],
  },
}

/** Where a sentence stops naming data and tells why, when, where or how long. */
export const dataEnds: Readonly<Record<Language, string>> = {
  fi: ',?\\s(?:jotta|kun|jos|mikäli|mutta|koska|ellei|jollei|silloin|jolloin|joten|josta|joita|joiden|jota|jonka|jossa)(?=[\\s.,])|\\svarten(?!\\s\\p{L}+(?:[.,;]|$))(?=[\\s.,;]|$)|\\s(?:käytämme|käytetään|perustuu)\\s',
  sv: ',?\\s(?:för att|så att|när|om du|om ni|om det|men|eftersom|såvida|enligt|i samband med|vilket|innan|inför|medan|tills|så länge|därför att|och använder|i syfte)(?=\\s)',
  en: ',?\\s(?:so that|so we|so i|when|if|in order|but|because|unless|until|while|before|after|where(?! you live)|as part of|via|using|in case|and use|and we)(?=\\s)|,?\\sto\\s(?=(?:be|respond|help|make|allow|enable|let|keep|give|provide|meet|comply|identify|send|process|contact|check|prove|do|deal|claim|confirm|set|manage|hold|improve|arrange|book|charge|reply|answer)\\b|\\p{L}+ (?:you|the|your|our|a|us|that|any)\\s)|,?\\sfor\\s(?=\\p{L}+ing\\b|up to|as long|\\d|our|six|three|two|one|seven|the (?:purpose|prevention|detection|handling|management|administration|provision|delivery|performance|processing|safety|security|sake))|,?\\swhich\\s(?=we|is|are|it|helps?|lets?|tells?|identif)',
}
