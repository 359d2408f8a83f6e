import type { Language } from '@seloste/schema/text'

/** What a service calls itself: a capital word, perhaps with a digit or a plus, and at most two more. */
const NAME =
  '(?<name>(?:\\p{Lu}[\\p{L}\\p{N}+&.’]{1,30}|\\d{1,3}\\p{Ll}{2,15}|i\\p{Lu}\\p{Ll}{2,15})(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}+&’]{0,24}|\\d{1,4}))?)'
const END = '(?![\\p{L}\\p{N}])'
const words = (most: number): string => `(?:\\p{Ll}[\\p{L}-]{1,25}\\s){0,${most}}`

/** A frame of a sentence, and what its grammar says of the name in it. */
export interface ServiceFrame {
  readonly pattern: RegExp
  /** The name stands in a case of its own and is put back into its first one. */
  readonly isInflected?: boolean
  /** A company with its legal form counts too: hosting, payments and messages are what it sells. */
  readonly mayBeCompany?: boolean
}

const frame = (source: string, more: Omit<ServiceFrame, 'pattern'> = {}): ServiceFrame => ({ pattern: new RegExp(source, 'gu'), ...more })
const inflected = (source: string): ServiceFrame => frame(source, { isInflected: true })

const fiStem = '[\\p{L}]{0,25}(?:[jJ]ärjestelm|[oO]hjelm|[sS]ovellu|[aA]lusta|[pP]alvelu|[tT]yökalu|[pP]ortaali|[pP]ilve|[pP]ilvi)'
const fiThing =
  '\\p{L}{0,25}(?:[jJ]ärjestelmä(?:nä|nämme|ssä|än|llä|stä)?|[oO]hjelma(?:na|namme|ssa|an|lla|sta)?|[oO]hjelmisto(?:na|namme|ssa|on|lla)?|[sS]ovellu(?:s|ksena|ksenamme|ksessa|kseen|ksella)|[aA]lusta(?:na|namme|lla|lle)?|[pP]alvelu(?:na|namme|ssa|un|lla)?|[tT]yökalu(?:na|namme|lla|un)?|[pP]ortaali(?:na|namme|ssa|in|lla)?)'
const fi: readonly ServiceFrame[] = [
  frame(`(?<!\\p{L})${fiThing}\\s(?:nimeltä(?:än)?\\s|on\\s)?${NAME}${END}`),
  frame(`(?<!\\p{L})${fiThing}\\s?\\((?:esim\\.\\s)?${NAME}\\)`),
  frame(`(?:ylläpitäjä|toimittaja|tuottaja|tarjoaja|pääkäyttäjä)\\son\\s${NAME}${END}`),
  frame(`(?:nä|na|nämme|namme)\\s(?:meillä\\s)?(?:on|toimii|käytössä on)\\s(?:meillä\\s|tällä hetkellä\\s|nykyisin\\s)?${NAME}${END}`),
  inflected(`(?:nä|na|nämme|namme)\\s(?:käytetään|käytämme)\\s(?:tällä hetkellä\\s|nykyisin\\s)?${NAME}${END}`),
  frame(`${NAME}-(?:\\p{L}{0,20}-)?${fiStem}`),
  inflected(
    `(?<=\\p{L}[\\s,]{1,2})${NAME}(?<=n)\\s\\p{Ll}{0,22}(?:järjestelm|ohjelmisto|ohjelma[asl]|sovellu|alusta[ls]|konesal|palvelim|pilvipalvelu|rajapin)`,
  ),
  frame(`${NAME}\\s\\(\\p{Ll}[\\p{L}\\s-]{0,40}(?:järjestelm|ohjelma|ohjelmisto|sovellus|alusta|palvelu|työkalu)\\p{Ll}{0,8}\\)`),
  inflected(`[kK]äyt(?:ämme|etään|össämme on|össä on|ää)\\s${words(3)}${NAME}(?<=[aä])${END}`),
  inflected(`[kK]äyt(?:ämme|etään)\\s${words(3)}\\p{Lu}\\p{L}{1,30}[aä]\\sja\\s${words(2)}${NAME}(?<=[aä])${END}`),
  inflected(
    `(?<!\\p{L})(?:[lL]ähet(?:etään|ämme)|[tT]ehdään|[tT]eemme|[hH]oidetaan|[hH]oidamme|[yY]lläpidetään|[lL]askutetaan|[kK]erätään|[jJ]ulkaistaan)\\s${words(2)}${NAME}(?<=ll[aä])${END}`,
  ),
  inflected(`${NAME}(?<=(?:aa|ee|ii|oo|uu|yy|ää|öö)n)\\s(?:kirjaudu|kirjautu)`),
  inflected(`[kK]irjau(?:du|tu)\\p{Ll}{2,10}\\s${words(1)}${NAME}(?<=(?:aa|ee|ii|oo|uu|yy|ää|öö)n)${END}`),
  inflected(`(?:[vV]arat|[mM]akset|[iI]lmoittaud|[tT]ilat|[oO]stet)\\p{Ll}{2,8}\\s${words(2)}${NAME}(?<=n)\\skautta`),
  frame(`[mM]aksut?\\s(?:välittää|käsittelee|hoitaa)\\s${NAME}${END}`, { mayBeCompany: true }),
]

const svThing =
  '\\p{L}{0,25}(?:[sS]ystemet|[pP]rogrammet|[pP]rogramvaran|[aA]ppen|[tT]jänsten|[vV]erktyget|[pP]lattformen|[pP]ortalen|[dD]atabasen)'
const svKind = '\\p{L}{0,25}(?:[sS]ystem|[pP]rogram|[aA]pp|[tT]jänst|[vV]erktyg|[pP]lattform|[pP]ortal)(?:et|en|met)?'
const sv: readonly ServiceFrame[] = [
  frame(`(?<!\\p{L})${svThing}\\s(?:som heter\\s|heter\\s|kallad\\s|vid namn\\s|är\\s)?${NAME}${END}`),
  frame(`(?<!\\p{L})${svKind}\\s(?:som\\s)?(?:heter|kallas|vid namn|är)\\s${NAME}${END}`),
  frame(`(?<!\\p{L})${svKind}\\s?\\((?:t\\.ex\\.\\s)?${NAME}\\)`),
  frame(`${NAME}-(?:\\p{L}{0,20}-)?${svThing}`),
  frame(`${NAME}\\s\\((?:vårt\\s|ett\\s|en\\s)?\\p{L}{0,25}(?:system|program|verktyg|tjänst|plattform|app)\\)`),
  frame(
    `(?<!\\p{L})(?:[sS]köts|[gG]örs|[sS]kickas|[bB]okas|[bB]etalas|[hH]anteras|[fF]örs|[sS]kapas|[kK]örs|[dD]rivs|[hH]ostas|[dD]riftas|[bB]yggd?|[sS]ker|[sS]amlas in|[fF]aktureras|[sS]änds|[lL]igger|[lL]agras|[sS]paras|[fF]inns|[sS]äljs|[bB]eställs|[hH]ålls|[tT]as emot)\\s${words(1)}(?:i|på|med|via|genom|hos)\\s${NAME}${END}`,
    { mayBeCompany: true },
  ),
  frame(`(?<!\\p{L})[aA]nvänder\\s(?:vi\\s|oss av\\s)?${words(1)}${NAME}\\s(?:för|till|som|när|vid)${END}`),
  frame(
    `(?<!\\p{L})(?:sköter|skickar|fakturerar|bokför|hanterar|gör|sparar|lagrar|tar emot|publicerar)\\s(?:vi|jag)\\s${words(2)}(?:i|på|via|genom|med|hos)\\s${NAME}${END}`,
  ),
  frame(`(?:[mM]ed hjälp av|[aA]nvänder oss av)\\s${NAME}${END}`),
  frame(`[lL]ogga(?:r|s|t)?\\s${words(1)}in\\s(?:i|på|till)\\s${NAME}${END}`),
  frame(`[iI]nloggning(?:en)?\\s(?:i|på|till)\\s${NAME}${END}`),
  frame(
    `${NAME}\\s(?:levererar|sköter|driver|tillhandahåller|hostar|skickar|förmedlar|hanterar)\\s${words(2)}\\p{Ll}{0,20}(?:system|webb|sida|butik|brev|betal|statistik|server|bokningar|formulär|chatt|appen|lagring|plattform|vägg)`,
    { mayBeCompany: true },
  ),
  frame(`(?<!\\p{L})${svKind}\\s(?:drivs|tillhandahålls|levereras|driftas|underhålls|upprätthålls)\\sav\\s${NAME}${END}`, {
    mayBeCompany: true,
  }),
]

const enThing =
  '(?:apps?|platform|system|software|tool|portal|database|programme|package|plugin|plug-in|service|calendar|provider|processor|builder)'
const ON_LINE =
  '(?:websites?|sites?|shop|webshop|store|newsletters?|e-?mails?|payments?|bookings?|reservations?|forms?|comments?|chat|hosting|backups?|tickets?|ticketing|statistics|messages|texts|surveys?|orders|analytics|calendar|database|accounts?|pages|visits|servers?|help centre|servers|app)'
/** The same at the head of a sentence. */
const ON_LINE_FIRST = ON_LINE.replaceAll(/(?<=[(|])(?!\?)\p{Ll}/gu, (letter) => letter.toUpperCase())
const en: readonly ServiceFrame[] = [
  frame(`${enThing},?\\s(?:called|named|known as|is)\\s${NAME}${END}`),
  frame(`(?:[oO]ur|[aA]|[tT]he)\\s${words(2)}${enThing},\\s${NAME}(?=[,.;]|$)`),
  frame(`${enThing}\\s\\((?:e\\.g\\.\\s)?${NAME}\\)`),
  frame(`(?:[tT]he|[oO]ur)\\s${NAME}\\s(?:app|platform|software|tool|portal|plugin|plug-in|dashboard|system)${END}`),
  frame(`${NAME},\\s(?:our|an?|the|which is our|which is an?)\\s${words(3)}(?:${enThing}|filter|host)${END}`),
  frame(`${NAME}\\s\\((?:our\\s|an?\\s)?${words(2)}(?:${enThing}|${ON_LINE})\\)`),
  frame(
    `(?<!\\p{L})(?:[rR]uns?|[rR]unning|[hH]osted|[bB]uilt|[pP]owered|[sS]tored|[kK]ept|[hH]eld|[mM]anaged|[sS]ent|[mM]ade|[tT]aken|[bB]ooked|[cC]ollected|[pP]rocessed|[hH]andled|[rR]ecorded|[cC]reated|[dD]elivered|[sS]cheduled|[pP]ublished|[mM]aintained|[iI]ssued|[sS]old|[pP]aid|[gG]o|[gG]oes)\\s(?:out\\s|back\\s)?(?:on|with|through|via|using)\\s(?:the\\s)?${NAME}${END}`,
    { mayBeCompany: true },
  ),
  frame(`(?<!\\p{L})(?:[sS]tored|[kK]ept|[hH]eld|[mM]anaged|[rR]ecorded|[lL]ogged)\\sin\\s${NAME}${END}`),
  frame(
    `(?<=(?:${ON_LINE}|${ON_LINE_FIRST})\\s)(?:\\p{Ll}+\\s){0,3}(?:hosted|powered|run|taken|sent|provided|processed|handled|checked|filtered|delivered|supplied|managed)\\sby\\s${NAME}${END}`,
    { mayBeCompany: true },
  ),
  frame(`(?<!\\p{L})(?:[uU]se|[uU]ses|[uU]sing)\\s${words(2)}${NAME}\\s(?:to|for|as|so|when|which)${END}`),
  frame(
    `${NAME}\\s(?:hosts|powers|runs|delivers|sends|takes|processes|stores|provides|counts|filters|handles|manages|supplies)\\s(?:us with\\s)?${words(3)}${ON_LINE}${END}`,
    { mayBeCompany: true },
  ),
  frame(
    `(?<!\\p{L})(?:[lL]og|[lL]ogs|[lL]ogged|[sS]ign|[sS]igns|[sS]igned|[lL]ogging|[sS]igning)\\s(?:in to|into|on to)\\s(?:the\\s)?${NAME}${END}`,
  ),
  frame(
    `${NAME},?\\s(?:who|which|that)\\s(?:runs?|hosts?|sends?|provides?|stores?|manages?|delivers?|powers?|handles?|do|does|makes?|supply|supplies)\\s${words(2)}(?:[\\p{L}-]{2,20}\\s)?(?:${ON_LINE}|calendar|system|software)${END}`,
    { mayBeCompany: true },
  ),
]

/** How a sentence says that something runs on a service, or that a name is that of one. */
export const serviceFrames: Readonly<Record<Language, readonly ServiceFrame[]>> = { fi, sv, en }

/** What tools are for: beside a name at the head of an item or in the row of a table, they say that it is a tool. */
export const toolUses: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:\p{L}+\s){0,2}\p{L}{0,20}(?:uutiskirje|varauskalenteri|varausjärjestelm|ajanvaraus|kävijäseuran|analytiik|kävijätilasto|verkkosivu|maksunvälit|maksupalvelu|verkkomaksu|webhotel|palvelintila|chat|kyselytyökalu|kyselyt|sähköpostipalvelu|pilvipalvelu|pilvitallen|kirjanpito-ohjelm|laskutusohjelm|jäsenrekisterijärjestelm|asiakashallin|evästehallin|tekstiviest)/iu,
  sv: /^(?:\p{L}+\s){0,2}\p{L}{0,20}(?:nyhetsbrev|bokningssystem|bokningskalender|besöksstatistik|webbanalys|statistik på|webbhotell|betallösning|betaltjänst|kortbetaln|chatt|enkätverktyg|enkäter|e-posttjänst|molntjänst|molnlagring|bokföringsprogram|faktureringsprogram|medlemssystem|kundsystem|kakhantering|sms)/iu,
  en: /^(?:our\s|for\s|the\s)?(?:[\p{L}-]+\s){0,2}(?:newsletters?|booking (?:system|calendar|software)|bookings|(?:web|site|visitor) statistics|analytics|(?:web|cloud|site) hosting|hosting|payments?|card payments|chat(?: and support)?|live chat|surveys?|survey tool|e-?mail (?:delivery|service|marketing)|cloud storage|accounting software|crm|spam (?:filter|filtering)|text messages|ticketing|helpdesk|error (?:monitoring|tracking|reports)|forms)/iu,
}

/** Words that name no service though they stand where one would: bodies of the state, their portals, feasts, months and forms of speech. */
export const noServices =
  /^(?:kela|kanta|omakanta|omavero|vero|verohallin|suomi|trafi|traficom|poliisi|thl|valvira|fimea|dvv|tulli|migri|koski|varda|tilastokesku|työeläke|1177|inera|skatteverk|polis|försäkringskass|fpa|nhs|hmrc|home office|companies house|ico|gov|easter|christmas|covid|jul|påsk|juhann|joulu|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|internet|intra|wifi|wi-fi|bluetooth|https?|tls|ssl|vpn|sms|pdf|csv|excel|word|sopimu|avtal|contract|article|artik|gdpr|law|act|privacy|cookie|europ|eu|eta|ees|eea|art|jag|vi|me|you|he|she|they|it|our|the|we|this|these|a|an|data|standard)(?:$|[\s.:’])/iu

/** Places where servers stand and associations meet. */
export const placeNames =
  /^(?:helsin|espoo|vantaa|tampere|turku|turun|oulu|kuopio|lahti|lahde|jyväskyl|rovanie|seinäj|pori|kotka|kotkan|vaasa|porvoo|hamina|mäntsälä|kajaani|helsingfors|esbo|åbo|vasa|borgå|ekenäs|raseborg|mariehamn|åland|jakobstad|karleby|stockholm|göteborg|malmö|uppsala|lund|umeå|luleå|sundsvall|gävle|linköping|norrköping|örebro|västerås|dublin|london|frankfurt|amsterdam|paris|berlin|munich|brussels|manchester|edinburgh|glasgow|cardiff|belfast|cork|oslo|köpenhamn|copenhagen|tallin|riga|vilnius|virginia|oregon|ohio|ireland|england|scotland|wales|britain|london|europe|europa|norden|america)/iu

/** Last words of names of bodies and firms that are no services of the net. */
export const bodyWords =
  /(?:koulu|opisto|kirjasto|kaupun[kg]i|kunta|kunna|virasto|laito(?:s|kse)|hallitu(?:s|kse)|säätiö|seura|yhdisty(?:s|kse)|liit[to]o|pankki|pankin|toimisto|asiamie[sh]|kesku(?:s|kse)|ministeriö)\p{L}{0,3}$|(?:föreningen|förening|förbundet|förbund|kommunen|kommun|skolan|skola|banken|verket|myndigheten|nämnden|byrån|byrå|sjukhuset|kyrkan|klubben|staden)s?$|(?:^|\s)(?:bank|council|school|college|university|police|commission|commissioner|association|society|trust|church|hospital|surgery|agency|authority|office|department|court|committee|board|union|federation|club|ministry|museum|partners|accountants|solicitors|consulting|house|hall|park|street|road)$/iu

/** Nouns for systems, sites and accounts in general: at the head of a sentence their capital letter makes no name of them. */
export const plainThings =
  /järjestelm|ohjelm|palvel|paneel|ylläpi|portaali|verkko|sivu(?:st|ll)|sovellu|intra|tili(?:n|ä|ll)|system|programm|tjänst|portal|webb|sida|konto|website|account|dashboard|database|online|helpdesk/iu

/** Words without which no frame of a language fits: most sentences are passed over by them. */
export const serviceHints: Readonly<Record<Language, RegExp>> = {
  fi: /ylläpitäj|toimittaj|tuottaj|tarjoaj|järjestelm|ohjelm|sovellu|alusta|palvelu|työkalu|portaali|pilv|konesal|palvelim|rajapin|käyt|lähete|lähetä|tehdään|teemme|hoid|ylläpid|laskutetaan|kerätään|julkaistaan|kirjau|kautta|maksu/iu,
  sv: /ligger|hanterar|gör|sparar|lagrar|tar emot|publicerar|bokför|skickar|lagras|sparas|finns|säljs|beställs|hålls|tas emot|leverantör|system|program|app|tjänst|verktyg|plattform|portal|databas|sköts|görs|skickas|bokas|betalas|hanteras|förs|skapas|körs|drivs|hostas|driftas|byggd|sker|samlas|fakturer|sänds|använder|hjälp|logga|levererar|sköter|driver|tillhand|förmedlar/iu,
  en: /softw|app|platform|system|software|tool|portal|database|programme|package|plug|service|calendar|provider|processor|builder|filter|host|run|built|power|stor|kept|held|manag|sent|made|taken|book|collect|process|handl|record|creat|deliver|schedul|publish|maintain|issue|sold|paid|\bgo|\buse|using|send|take|provide|count|supplies|\blog|\bsign/iu,
}
