import type { Language } from '@seloste/schema/text'

/** A place beside a name, and how much it tells that the name is the controller's. */
export interface Frame {
  readonly pattern: RegExp
  readonly weight: number
}

/** What stands before the name of a controller in its sentence. */
export const framesBefore: Readonly<Record<Language, readonly Frame[]>> = {
  fi: [
    { pattern: /(?:^|\s)rekisterin\s?pitäjä(?:nä|mme)?(?:\s(?:on|toimii))?:?\s$/iu, weight: 5 },
    {
      pattern:
        /(?:^|\s)(?:tie\p{L}{2,10}|rekister\p{L}+|käsittely\p{L}*|sivu\p{L}*|siitä|tästä)\s(?:\p{L}+\s){0,2}(?:vastaa|huolehtii)\s$/iu,
      weight: 4,
    },
    { pattern: /(?:^|\s)(?:vastaa|vastuussa on)\s$/iu, weight: 2 },
    { pattern: /["“”](?:me|yhtiö|yhdistys|seura)["“”]\s[^.]{0,30}(?:tarkoitetaan|viittaa|tarkoittaa)\s$/iu, weight: 5 },
    { pattern: /(?:koko|virallinen|rekisteröity|täydellinen)\snimi\s(?:on\s)?$/iu, weight: 5 },
    { pattern: /(?:antaa|on laatinut|laatijana on|toteuttaa|johtaa)\s$/iu, weight: 2.5 },
    {
      pattern: /(?:ylläpitää|ylläpitäjä(?:nä)?(?:\s(?:on|toimii))?|julkaisee|julkaisija on|omistaa|pyörittää|ylläpidosta vastaa)\s$/iu,
      weight: 3,
    },
    { pattern: /(?:tietojasi|tietoja|henkilötietojasi|henkilötietoja)\s(?:käsittelee|kerää|hallinnoi|säilyttää)\s$/iu, weight: 4 },
    { pattern: /(?:^|\s)(?:me|olemme|olen|nimeni on|tarkoittaa|nimeltä|nimi on)\s$/iu, weight: 3.5 },
    { pattern: /(?:^|\s)(?:tämä on|tervetuloa)\s$/iu, weight: 2 },
    { pattern: /(?:^|\s)(?:miten|kuinka|että)\s$/iu, weight: 0.5 },
    { pattern: /(?:terveisin|puolesta|toivottaa|toivoo),?\s$/iu, weight: 3 },
    { pattern: /(?:tietosuoja|yksityisyys)\p{L}*\s$/iu, weight: 2 },
  ],
  sv: [
    {
      pattern: /(?:^|\s)(?:personuppgifts)?ansvarig[ae]?(?:\s(?:för|i|enligt)\s[^.:]{2,60}?)?(?:\s(?:är|heter):?|:)\s(?:föreningen\s)?$/iu,
      weight: 5,
    },
    { pattern: /(?:^|[\s(])(?:vi på|vi i|vi,|vi är|vi heter|oss på|oss i|hos oss på|jag heter|jag är|mig,)\s$/iu, weight: 4 },
    { pattern: /(?:^|\s)det är\s$/iu, weight: 1 },
    { pattern: /(?:drivs av|ägs av|sköts av|utges av|ges ut av|driver|förvaltas av|tillhör|behandlas av|hanteras av)\s$/iu, weight: 3 },
    { pattern: /(?:^|\s)(?:hälsningar|hälsar|styrelsen (?:för|i)|för)\s$/iu, weight: 1.5 },
    { pattern: /^(?:välkommen till|detta är|här är)\s$/iu, weight: 2 },
    { pattern: /^hos\s$/iu, weight: 2.5 },
    { pattern: /ansvar[^.]{0,40}\s(?:heter|är)\s(?:jag,\s)?$/iu, weight: 5 },
    { pattern: /(?:fullständiga|officiella|registrerade)\snamn\s(?:är|heter)\s$/iu, weight: 5 },
    {
      pattern:
        /(?:med|till)\s["“”](?:vi|oss|bolaget|föreningen)["“”][^.]{0,40}(?:avses|menas|syftar på)\s$|["“”](?:vi|oss)["“”]\s(?:är|betyder|avser)\s$/iu,
      weight: 5,
    },
    { pattern: /(?:utfärdas|utfärdats|ges|lämnas|publiceras|tillhandahålls)\sav\s$/iu, weight: 3 },
    {
      pattern:
        /(?:policy|uppgift|dataskydd|integritet|beskrivning|information|register)\p{L}*\s(?:\p{Ll}+\s){0,2}(?:för|hos|i|på|av|från)\s$/iu,
      weight: 2.5,
    },
    { pattern: /(?:^|\s)hur\s$/iu, weight: 0.5 },
  ],
  en: [
    { pattern: /\b(?:data\s)?controller(?:\sof\s[^.:]{2,40})?(?:\sis:?|:)\s(?:the\s)?$/iu, weight: 5 },
    { pattern: /(?:^|\s|\()(?:we|us|our) ?(?:at|are|,|here at)\s(?:the\s)?$/iu, weight: 4 },
    { pattern: /^(?:we['’]re|i['’]m|i am|my name is|this is|welcome to|here at)\s(?:the\s)?$/iu, weight: 3.5 },
    { pattern: /^at\s(?:the\s)?$/iu, weight: 3 },
    {
      pattern:
        /\b(?:run|owned|operated|managed|published|issued|provided|written|made|arranged|organi[sz]ed|hosted|developed|built|created|maintained|handled|processed|held|looked after|kept) by\s(?:the\s)?(?:association|company|society|charity)?\s?$/iu,
      weight: 3,
    },
    { pattern: /\b(?:belongs to|on behalf of|responsibility of|trading as)\s(?:the\s)?$/iu, weight: 3 },
    { pattern: /^(?:the\s)?(?:committee|board|trustees|members|secretary) (?:of|at)\s(?:the\s)?$/iu, weight: 2 },
    { pattern: /\bhow\s(?:the\s)?$/iu, weight: 1 },
    {
      pattern:
        /["“'‘](?:we|us|our|the \p{L}+)["”'’](?:,? (?:and|or) ["“'‘][^"”'’]{1,30}["”'’]){0,4},?\s(?:in this \p{L}+\s)?(?:means?|refers? to|are to|is to|are references to)\s(?:the\s)?$/iu,
      weight: 5,
    },
    {
      pattern: /(?:belongs to|is part of|(?:full|legal|registered|official) name (?:is|of [^.]{2,40} is)|registered as)\s(?:the\s)?$/iu,
      weight: 4,
    },
    { pattern: /^(?:responsible(?:\s(?:party|body|for [^:]{3,30}))?|responsibility):\s(?:the\s)?$/iu, weight: 5 },
    { pattern: /(?:issued|published|provided|prepared|written|led|commissioned)\sby\s(?:the\s)?$/iu, weight: 3 },
    { pattern: /(?:regards|sincerely|faithfully),?\s$/iu, weight: 2 },
    {
      pattern: /(?:privacy|protection|policy|notice|statement|data|information)\s(?:\p{Ll}+\s)?(?:at|of|for|with|from)\s(?:the\s)?$/iu,
      weight: 2.5,
    },
  ],
}

/** What stands behind it: what a controller is, and what it does. */
export const framesAfter: Readonly<Record<Language, readonly Frame[]>> = {
  fi: [
    { pattern: /^\s?(?:\([^)]{0,80}\)\s)?(?:on|toimii)\s[^.]{0,40}rekisterinpitäj/iu, weight: 5 },
    { pattern: /^\s?\((?:jäljempänä|myöhemmin|tässä|y-tunnus|["“”'‘’])/iu, weight: 4 },
    {
      pattern:
        /^,?\s(?:\p{L}+\s)?(?:käsittelee|kerää|tallentaa|noudattaa|arvostaa|kunnioittaa|huolehtii|sitoutuu|vastaa|säilyttää|suojaa|kertoo|on sitoutunut|haluaa|toimii rekister)/iu,
      weight: 3,
    },
    { pattern: /^\s(?:tietosuoja|rekisteri|henkilötieto|yksityisyy)\p{L}*/iu, weight: 2.5 },
    { pattern: /^\s(?:on|ovat|pitää|tarjoaa|järjestää|ylläpitää|käyttää|tekee)\s/iu, weight: 1 },
  ],
  sv: [
    { pattern: /^\s?(?:\([^)]{0,80}\)\s)?(?:är|som är)\s[^.]{0,40}ansvarig/iu, weight: 5 },
    { pattern: /^\s?\((?:nedan|härefter|i det följande|org|fo-?nummer|["“”'‘’])/iu, weight: 4 },
    {
      pattern:
        /^,?\s(?:\p{L}+\s)?(?:behandlar|hanterar|sparar|samlar|värnar|respekterar|ansvarar|sköter|registrerar|följer|månar|tar (?:väl )?hand|skyddar|använder|lagrar|vill)/iu,
      weight: 3,
    },
    { pattern: /^\s(?:integritets|dataskydds|personuppgifts|register)\p{L}*/iu, weight: 2.5 },
    { pattern: /^\s(?:är|har|förvaltar|driver|ordnar|erbjuder|arrangerar)\s/iu, weight: 1 },
  ],
  en: [
    { pattern: /^\s?(?:\([^)]{0,80}\)\s)?(?:,.{0,100})?is\s(?:the|a|your)\s(?:data\s)?controller/iu, weight: 5 },
    {
      pattern:
        /^(?:,[^.]{0,80}(?:,|\sthat))?\s(?:is|are)\s(?:\p{L}+\s)?(?:responsible|accountable)\sfor\s(?:your|the|all|how|personal|any)/iu,
      weight: 4,
    },
    { pattern: /^\s(?:decides?|determines?)\s(?:how|why|what)/iu, weight: 4 },
    { pattern: /^\s?\((?:hereinafter|hereafter|charity|registered|company|["“”'‘’])/iu, weight: 4 },
    {
      pattern:
        /^,?\s(?:\p{L}+\s)?(?:collects?|holds?|keeps?|uses?|process(?:es)?|takes?|respects?|is committed|are committed|values?|looks? after|handles?|stores?|protects?|cares?|recognises|gathers?|complies|is registered|wants?|needs?|will)\s/iu,
      weight: 3,
    },
    { pattern: /^(?:['’]s?)?\s(?:\p{L}+\s)?(?:privacy|data protection|gdpr|cookie)\s/iu, weight: 2.5 },
    { pattern: /^\s(?:is|are|was|runs?|provides?|offers?|organi[sz]es?|operates?|has)\s/iu, weight: 1 },
  ],
}

/** Ends of common nouns for organisations, which stand in lower case at the end of many names. */
export const organisationNouns: Readonly<Record<Language, RegExp>> = {
  fi: /(?:yhdisty|seura|kerho|koulu|opisto|kunta|kaupun|liitto|liito|toimisto|teatteri|kuoro|orkesteri|päiväko|klinik|sairaala|apteek|museo|kirjasto|yliopisto|keskus|säätiö|osuuskunta|osuuskaup|virasto|laitos|lautakun|toimiala|tiekunta|hoitokunta|seurakun|partio|lippukunta|palvelut|rengas|piiri|osasto|hallitus|kylä|komppania|liikelaitos|yhtymä|alue)\p{L}{0,5}$/iu,
  sv: /(?:förening|klubb|sällskap|skol|kommun|stad|gille|kår|museum|museet|teater|byrå|kontor|verkstad|kyrk|församling|förbund|stiftelse|nämnd|styrelse|universitet|högskola|institut|klinik|apotek|bibliotek|sjukhus|region|lag|kör|orkester|vänner|samfällighet|distrikt|samfund|pastorat|stift|sällskap|krets|centralen?)(?:en|ens|an|ans|et|ets|s|er)?$/iu,
  en: /^(?:university|college|council|association|foundation|trust|club|society|school|church|parish|choir|theatre|museum|library|surgery|practice|hospital|company|group|centre|center|studio|committee|charity|union|federation|guild|institute|partnership|co-operative|cooperative|shop|store|hotel|nursery|playgroup|academy|clinic|league|team|band|orchestra|network|project|house|inn|farm|bakery|gallery|friends|trustees|agency|authority|service|services)$/iu,
}

/** Words with a capital that begin a sentence or a title and belong to no name. */
export const noNameWords: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:tämä\p{L}*|tässä|tällä|tietosuoja\p{L}*|rekisteri\p{L}*|seloste\p{L}*|selosteen|henkilötie\p{L}*|tieto\p{L}*|tiedo\p{L}*|yksityisyy\p{L}*|evästee\p{L}*|evästei\p{L}*|me|meidän|meille|meiltä|olemme|olen|sinä|sinun|sinulla|voit|jos|kun|mikäli|miten|mitä|mihin|kuka|kuinka|ketkä|miksi|hei|tervetuloa|terveisin|osoite|puhelin|sähköposti|nimi|y-tunnus|yhteystie\p{L}*|yhteyshenkilö\p{L}*|yhteydeno\p{L}*|asiakas\p{L}*|asiakkaa\p{L}*|jäsen\p{L}*|käytämme|kerromme|keräämme|käsittelemme|ota|lisätietoja|lisätiedot|päivitetty|laadittu|kaikki|myös|kuitenkin|lisäksi|oikeus|oikeudet|gdpr\p{L}*|eu\p{L}?|eu:n|suomen|suomi|euroopan|etusivu|sivusto\p{L}*|sivu|palvelu|palvelun|verkkosivu\p{L}*|sovellus|sovelluksen|yritys|yrityksen|yhtiö|yhdistys|yhdistyksen|seura|ilmoitus|käytäntö|uutiskirje\p{L}*|puh|tel|voimassa|versio|rakenna\p{L}*)$/iu,
  sv: /^(?:detta|denna|den|det|de|här|vi|vår|våra|oss|du|din|dina|ni|om|när|hur|vad|vem|vilka|vilken|varför|var|jag|hej|välkommen|hälsningar|hälsar|integritet\p{L}*|dataskydd\p{L}*|personuppgift\p{L}*|policy|register\p{L}*|registret|uppgift\p{L}*|information\p{L}*|kontakt\p{L}*|adress|telefon|tel|e-post|namn|org|kakor|cookies?|gdpr|eu|ees|sverige|finland|europeiska|hem|start|meny|alla|även|också|dock|styrelsen|föreningen|klubben|bolaget|företaget|kommunen|kunder?|medlemmar?|uppdatera\p{L}*|senast|version|ansvarig\p{L}*|behandling\p{L}*|så|för|på|hos|i|av|till|att|sidan|webbplatsen|appen|frågor)$/iu,
  en: /^(?:this|that|these|those|we|our|us|you|your|if|when|how|what|who|why|where|which|at|in|on|by|for|to|from|with|as|it|its|i|my|please|privacy|policy|notice|statement|data|protection|personal|information|cookies?|gdpr|uk|eu|eea|act|contact|address|email|tel|telephone|phone|home|menu|about|welcome|hello|all|any|some|most|general|updated|last|version|section|page|website|site|app|company|customers?|members?|you're|we're|i'm|they|he|she|there|here|and|or|but|terms|rights|copyright|regards|yours|skip|print|questions|under|between|dear|reviewed|adopted|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|summary|note|no|yes|not)$/iu,
}

/** Authorities and laws that every notice names: none of them is its controller. */
export const authorities =
  /tietosuojavaltuutet|valtuutetun toimisto|integritetsskyddsmyndighet|datainspektion|dataombudsman|information commissioner|^ico$|^imy$|^hmrc|commission|komissio|kommissionen|regulation|asetus|förordning|directive|data protection (?:act|commission|authority)|european|euroopan|europeiska|personal data act|united states|united kingdom|^usa?$|yhdysvall/iu

/** Names of streets, boxes and posts: part of an address and of no name. */
export const addressWords =
  /^(?:box|pl|pb|c\/o|[A-Z]{1,2}\d\p{L}?|\d[A-Z]{2})$|(?:gatan|vägen|gränd|stigen|torget|backen|katu|tie|kuja|polku|raitti|rinne|lane|road|street|avenue|terrace|yard|quay)$/iu

/** Words that end a name where they stand: the kind of the document and what it is about. */
export const documentWords =
  /^(?:tietosuoja\p{L}*|rekisteriselo\p{L}*|seloste|selosteen|henkilötie\p{L}*|integritet\p{L}*|dataskydd\p{L}*|personuppgift\p{L}*|policy|privacy|notice|statement|cookies?|gdpr)$/iu
