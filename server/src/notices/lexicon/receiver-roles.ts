import type { Language } from '@seloste/schema/text'

/** How a sentence, a cell or a heading says that whoever it names handles data for the controller (Art. 4(8)). */
export const actsForUs: Readonly<Record<Language, RegExp>> = {
  fi: /puolestamme|lukuumme|meidän (?:puolesta|lukuu)|rekisterinpitäjän (?:puolesta|lukuun)|(?:yhdistyksen|yhtiön|seuran|kunnan|kaupungin|koulun) (?:puolesta|lukuun)|toimeksiannostamme|(?<!rekisterin)käsittelijä(?:nä|nämme|mme|t|n)?(?![\p{L}])|käsittelysopimu|alihankkij/iu,
  sv: /för vår räkning|på vårt uppdrag|på uppdrag av oss|biträde|underleverantör/iu,
  en: /on our behalf|for us\b|on our instructions|as (?:our|a|data) processors?|(?:are|is) our (?:data )?processors?|processing agreement|processors?:?$|sub-?processors?/iu,
}

/** How it says that they answer for their own processing (Art. 4(7)). */
export const actsForItself: Readonly<Record<Language, RegExp>> = {
  fi: /(?:itsenäi\p{L}+|omana|oma|itse|erillis\p{L}+|omia) rekisterinpitäj|omiin tarkoituksiinsa/iu,
  sv: /(?:egen|egna|självständig\p{L}*|själv|själva|eget) (?:personuppgifts)?ansvarig|egna (?:syften|ändamål)|egen personuppgiftsansvar/iu,
  en: /(?:independent|separate|own|sole) (?:data )?controllers?|controllers? in (?:its|their|his|her) own right|(?:its|their) own purposes|own controller/iu,
}

/** Ends of names that only bodies with tasks of their own bear: authorities, courts, funds and associations. */
export const bodyEnds: Readonly<Record<Language, RegExp>> = {
  fi: /(?:virasto|viraston|virastolle|laitos|laitokselle|keskus|keskukselle|keskuksen|valvonta|valvonnalle|lautakunta|lautakunnalle|oikeus|oikeudelle|asiamies|valtuutettu|ministeriö\p{L}*|hallitus|hallitukselle|liitto|liitolle|kassa|kassalle|rahasto|rahastolle|seurakunta|seurakunnalle|ammattikorkeakoulu|yliopisto|yliopistolle|oppilaitos|oppilaitokselle|kela|kelalle|kelaan|findata|findatalle|fimea|valvira|tukes|migri|dvv|prh|etk|kanta|koski|interpol|europol|työnantaja|työnantajalle|tilaaja|rakennuttaja|ostaja|ostajalle|myyjälle)$/iu,
  sv: /(?:styrelsen|styrelse|myndigheten|myndighet|verket|verk|centralen|central|nämnden|nämnd|inspektionen|kassan|ministeriet|ombudet|ombudsmannen|domstolen|domstol|rätten|förbundet|förbund|fonden|universitetet|kansliet|departementet|säljare|elförsäljare|köparen|köpare|arbetsgivaren|arbetsgivare|beställaren|byggherren)$/iu,
  en: /(?:^|\s)(?:authority|authorities|commission|commissioner|court|courts|tribunal|institution|institutions|ministry|department|agency|council|institute|ombudsman|regulator|regulators|registry|register|custodians?|buyer|successor|employer|employers|hotel|hotels|federation|union|association|athletics|centre for \p{L}+|office)$/iu,
}

/** On top of a column of names: who the row is about. */
export const whoHeaders: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:kuka|ketkä|kenelle|keille|taho|toimija|kumppani\p{L}*|yritys|palveluntarjoaja|palvelun\s?tuottaja|palvelu|toimittaja|vastaanottaja\p{L}*|saaja|käsittelijä|alihankkija|järjestelmä|nimi)$/iu,
  sv: /^(?:vem|till vem|vilka|mottagare|leverantör\p{L}*|företag|bolag|tjänst|tjänsteleverantör|samarbetspartner|partner|biträde|personuppgiftsbiträde|part|namn|aktör)$/iu,
  en: /^(?:who|whom|to whom|with whom|party|third part(?:y|ies)|recipients?|compan(?:y|ies)|providers?|service providers?|suppliers?|vendors?|(?:sub-?)?processors?|partners?|organisations?|organizations?|services?|names?|category of recipients?)$/iu,
}

/** Headings under which such a table names receivers, though the reader knows no topic in them. */
export const helperHeadings: Readonly<Record<Language, RegExp>> = {
  fi: /kumppan|palveluntarjoaj|toimittaj|alihankkij|käsittelij|kenelle|ketkä auttaa|kuka auttaa|apuna|jaamme|luovut/iu,
  sv: /anlitar|hjälper|leverantör|samarbet|partner|biträde|delar|lämnar|mottagare|tar del|får se/iu,
  en: /share|provider|supplier|vendor|processor|partner|recipient|help us|who sees|who else|work with|disclos|third part/iu,
}

/** What public bodies and those with a task by law are called for short, in any language. */
export const publicBodies =
  /^(?:the\s)?(?:kela|fpa|thl|findata|fimea|valvira|traficom|fintraffic|migri|tukes|dvv|prh|etk|psc|keva|ilmarinen|varma|elo|veritas|ely|avi|kanta|koski|virta|varda|fintrac|finanssivalvonta|fingrid|statistics finland|tilastokeskus|skatteverket|transportstyrelsen|bolagsverket|försäkringskassan|imy|scb|uhr|csn|hmrc|hm revenue|ico|dvla|dbs|nhs|ofsted|ofcom|fca|pra|cqc|hse|ucas|eurojust|europol|interpol|finra|sec)(?:n|lle|an|en|:\p{L}+|-\p{L}+|s)?(?:\s|$)/iu
