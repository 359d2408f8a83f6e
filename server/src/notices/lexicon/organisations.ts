import type { Phrase } from '../words/phrase.js'
import type { Language } from '@seloste/schema/text'

/** Legal forms that end the name of an organisation. */
export const LEGAL_FORMS =
  'e\\.V\\.|Oyj|OYJ|Oy|OY|oy|Ab|AB|ab|Abp|Ky|KY|Tmi|tmi|T:mi|ry|RY|r\\.y\\.|rf|sr|rs|osk|Ltd|Limited|LLC|Inc|GmbH|AG|AS|ApS|A\\/S|OÜ|SIA|UAB|SA|BV|B\\.V\\.|PLC|plc|LLP|CIC|Foundation Trust|University of Applied Sciences'

/** Forms of housing and real-estate companies, which stand before the name. */
export const FORMS_BEFORE =
  'Asunto Oy|As\\. ?Oy|Kiinteistö Oy|Koy|(?:Bostads|Fastighets|Förvaltnings|Byggnads|Trafik)(?: ?Ab| AB)|Asunto-osakeyhtiö|Bostadsrättsföreningen|Brf|BRF|Osuuskunta|Andelslaget'

/** Common nouns by which a notice calls its controller; they are no name. */
export const selfNouns: ReadonlySet<string> = new Set([
  'yhdistys',
  'yhtiö',
  'yritys',
  'seura',
  'rekisterinpitäjä',
  'kunta',
  'kaupunki',
  'föreningen',
  'klubben',
  'bolaget',
  'företaget',
  'kommunen',
  'stiftelsen',
  'nämnden',
  'styrelsen',
  'the company',
  'the club',
  'the association',
  'the controller',
  'the foundation',
  'company',
  'club',
  'association',
])

/** Ends of the names that public bodies and institutions bear. */
export const institutionWords: readonly Phrase[] = [
  '*kaupunki',
  '*kunta',
  '*kuntayhtymä',
  '*yliopisto',
  '*korkeakoulu',
  '*museo',
  '*virasto',
  '*laitos',
  '*säätiö',
  '*seurakunta',
  '*yhdistys',
  '*seura',
  '*kerho',
  '*liitto',
  'university',
  'college',
  'council',
  'association',
  'foundation',
  'trust',
  'club',
  'society',
  'kommun',
  'stad',
  'förening',
  '*föreningen',
  'stiftelse*',
  '*klinik',
  '*universitet',
]

/** Labels in front of a name in the controller's own block. */
export const nameLabels =
  /^(?:nimi|yhdistyksen nimi|yrityksen nimi|yritys|organisaatio|förening|föreningen|firma|bolag|yhdistys|toiminimi|name|company|company name|namn|företag|organisation|sivusto|palvelu|rekisterinpitäjä|controller|personuppgiftsansvarig)$/iu

/** How a sentence says who the controller is: the name stands before or after these words. */
export const controllerSays: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    new RegExp(
      `^\\p{Lu}[^.]{2,60}?\\son\\s(\\p{Lu}[^,.()]{2,60}?\\s(?:${LEGAL_FORMS})):?\\p{Ll}{0,3}\\s(?:\\p{Ll}+\\s){0,2}(?:\\p{L}*palvelu|\\p{L}*sovellus|\\p{L}*lehti|\\p{L}*kauppa|\\p{L}*tapahtuma|\\p{L}*sivusto)`,
      'u',
    ),
    /^(\p{Lu}[^().]{2,90}?)\s\([^)]{0,80}["“”'‘’](?:me|yhtiö|yhdistys|seura)["“”'‘’][^)]{0,40}\)/u,
    /rekisterinpitäjänä (?:toimii|on):?\s*(.{2,80})/iu,
    /rekisterinpitäjä on:?\s*(.{2,80})/iu,
    /^(.{2,80}?)\s(?:\([^)]{0,80}\)\s)?(?:toimii|on)\s[^.]{0,30}rekisterinpitäjä/iu,
    /^(\p{Lu}[^(),.]{2,80}?)\s?[(,].{0,200}?\s(?:on|toimii)\s[^.]{0,40}rekisterinpitäjä/u,
    /(?:julkaisija on|julkaisee|ylläpitäjä on|ylläpitää|toteuttaa|on tehnyt|kehittäjä on)\s(\p{Lu}.{2,60})/u,
    /^(.{2,60}?) on sitoutunut/iu,
    /^(.{2,80}?)\s\((?:jäljempänä|myöhemmin|tässä selosteessa)\s/iu,
  ],
  sv: [
    new RegExp(
      `^\\p{Lu}[^.]{2,60}?\\sär\\s(?:en|ett|vår|vårt)\\s[^.]{3,60}?\\s(?:från|av)\\s(\\p{Lu}[^,.()]{2,60}?\\s(?:${LEGAL_FORMS}))(?!\\p{L})`,
      'u',
    ),
    /^(\p{Lu}[^().]{2,90}?)\s\([^)]{0,80}["“”'‘’](?:vi|oss|bolaget|föreningen|klubben)["“”'‘’][^)]{0,40}\)/u,
    /^(.{2,100}?)\s?(?:\([^)]{0,80}\))?(?:,.{0,120})?\sansvarar för behandlingen/u,
    /^(.{2,120}?)\s(?:\([^)]{0,80}\)\s)?är\s(?:[^.]{0,20})?personuppgiftsansvarig/iu,
    /^(\p{Lu}[^(),.]{2,80}?)\s?[(,].{0,200}?\sär\s[^.]{0,30}personuppgiftsansvarig/u,
    /personuppgiftsansvarig[^.]{0,40}är:?\s(.{2,80})/iu,
    /^(.{2,80}?)\s\((?:nedan|härefter|i det följande)\s/iu,
    /^(.{2,80}?)\s(?:\([^)]{0,60}\)\s)?värnar om/iu,
    /(?:ägs och )?drivs av (.{2,60})/iu,
    /för oss på (.{2,60}?)[.,]/iu,
    /(?:görs|utvecklas|ges ut|tillhandahålls|utgivare är) (?:av )?(\p{Lu}.{2,60})/u,
  ],
  en: [
    new RegExp(
      `^\\p{Lu}[^.]{2,60}?\\sis (?:a|an|our|the)\\s[^.]{3,80}?\\s(?:made|built|developed|run|operated|provided|published|created|owned|offered) by (?:the )?(\\p{Lu}[^,.()]{2,60}?,?\\s(?:${LEGAL_FORMS}))(?!\\p{L})`,
      'u',
    ),
    /^(\p{Lu}[^,.]{2,60}?)\sis (?:run|owned|operated|managed) by\s(?!.{0,60}(?:Ltd|Limited|LLC|Inc|CIC|PLC|plc|LLP|GmbH))/u,
    /^(\p{Lu}[^().]{2,90}?)\s\([^)]{0,80}["“”'‘’](?:we|us|our|ours|the Company|Company)["“”'‘’][^)]{0,40}\)/u,
    /^(.{2,100}?)\s?(?:\([^)]{0,80}\))?,.{0,160}\sis responsible for the processing/u,
    /^(.{2,80}?)\s\((?:hereinafter|hereafter)\s/iu,
    /data controller is:?\s(.{2,120})/iu,
    /(?:how|where)\s(.{2,80}?)\s\(["“][^)]{1,80}\)\s(?:collects|processes|uses)/u,
    /^(\p{Lu}[^(),.]{2,80}?)\s?[(,].{0,200}?\sis\s(?:the|a)\s(?:data\s)?controller/u,
    /(?:^|the\s|,\s)([^,]{2,100}?)\s(?:\([^)]{0,60}\)\s)?is (?:the|defined as a)\s.{0,3}(?:data )?controller/iu,
    /(?:provided|issued|published)(?: to you)? by (?:the\s)?(\p{Lu}[^(),.]{2,80}?)(?:\s(?:which|who|that)\s|[.,(]|$)/u,
    /(?:^|the\s|by\s)(\p{Lu}[^(),.]{2,80}?)\s(?:which|who) is the (?:data )?controller/u,
    /(?:,\s|^)(?:the\s)?([^,]{2,120}?)\sas (?:the )?data controller/iu,
    /^(?:The\s)?(.{2,60}?)\s(?:built|operates|owns|develops|provides)\s(?:the|this)\s/u,
    /describes how (.{2,60}?)\s(?:\(|processes|collects|uses)/iu,
    /(?:made|developed|published|operated|run|owned) by (?:the\s)?(\p{Lu}.{2,60})/u,
    /(?:at|with) the ((?:\p{Lu}\S*\s?){2,7}(?:of(?:\s\p{Lu}\S*){1,4})?)/u,
  ],
}

/** Words by which a text speaks of itself before its name: `We are …`. */
export const SELF = /^(?:We(?:['’]re| are)|This is|Vi är|Olemme|Me olemme)\s+(?=\p{Lu})/u

/** Where the title of a document names whose it is, before the kind of document or after it. */
export const titledFor: readonly RegExp[] = [
  /^(\p{Lu}.{2,58}?)\s[–—|:-]\s.{0,40}(?:tietosuoja|rekisteriselo|privacy|data protection|integritet|dataskydd|personuppgift|cookie|eväste)/iu,
  /(?:privacy (?:policy|notice|statement)|data protection notice)\s(?:of|for)\s(?:the\s)?(\p{Lu}.{2,58})$/u,
  /(?:integritetspolicy|dataskyddsbeskrivning|dataskyddspolicy|personuppgiftspolicy|personuppgifter)\s(?:för|i|hos)\s(\p{Lu}.{2,58})$/iu,
]
