import type { ContentText, Language } from '@seloste/schema/text'
import { languages } from '@seloste/schema/text'

/** Words of one matter in each language, as they stand in texts that people wrote. */
export type Wording = Readonly<Record<Language, RegExp>>

/** Whether a content text speaks of the matter in any of the languages that it has. */
export const speaksOf = (wording: Wording, text: ContentText): boolean =>
  languages.some((language) => {
    const words = text[language]
    return words ? wording[language].test(words) : false
  })

/** People who work or apply for work. Swedish `personal` is staff, English `personal` is not. */
export const staff: Wording = {
  fi: /työntekij|henkilöstö|henkilökun|palkansaaj|viranhaltij|toimihenkil|työsuhte|työnhakij/i,
  sv: /anställd|arbetstagar|medarbetar|tjänstem[aä]n|arbetssökande|\bpersonal(?:en|ens)?\b/i,
  en: /\bemployees?\b|\bworkers?\b|\bstaff\b|\bpersonnel\b|\bjob applicants?\b/i,
}

/** People who stand for a company or another organization. */
export const businessContacts: Wording = {
  fi: /yhteyshenkilö|yritysasiak|päättäj|yrity\p{L}* edustaj/iu,
  sv: /kontaktperson|företagskund|beslutsfattare|företr[äa]d/iu,
  en: /\bcontact persons?\b|\bbusiness (?:contacts?|customers?|partners?)\b|\bdecision[- ]makers?\b|\brepresentatives? of\b/iu,
}

/** Marketing by e-mail or text message. */
export const electronicMarketing: Wording = {
  fi: /uutiskirje|sähköi\p{L}* suoramarkkinoi|sähköpostimarkkinoi|tekstiviestimarkkinoi|markkinointiviest/iu,
  sv: /nyhetsbrev|e-postmarknadsför|elektronisk\p{L}* direktmarknadsför|marknadsföringsmeddeland/iu,
  en: /newsletter|e-?mail marketing|marketing (?:by )?(?:e-?mail|messages)|text message marketing|electronic direct marketing/iu,
}

/** Marketing of similar products to one's own customers: the exception from consent. */
export const ownCustomers: Wording = {
  fi: /om\p{L}* asiakka|nykyis\p{L}* asiakka|samankaltai/iu,
  sv: /egna kunder|befintliga kunder|liknande/iu,
  en: /\bown customers|existing customers|similar (?:products|goods|services)/iu,
}

/** A relationship in which the exception may apply: that it does is not said. */
export const customerRelationship: Wording = {
  fi: /asiakassuh/iu,
  sv: /kundförhållande|kundrelation/iu,
  en: /customer relationship/iu,
}

/** National identification numbers of Finland and Sweden, Art. 87. */
export const nationalId: Wording = {
  fi: /henkilötunnu|(?<!\p{L})hetu(?!\p{L})|sosiaaliturvatunnu/iu,
  sv: /personnummer|personbeteckning|samordningsnummer/iu,
  en: /personal identity (?:code|number)|social security number|national (?:identity|identification|id) (?:number|code)|personnummer/iu,
}

/** Copies of passports, licences and identity cards. */
export const idCopy: Wording = {
  fi: /kopio\p{L}* (?:henkilöllisyystodistu|henkilökort|passi|ajokort)|(?:passi|ajokortti|henkilökortti)kopio|(?:henkilöllisyystodistuksen|henkilökortin|passin|ajokortin) (?:valo)?kopio/iu,
  sv: /kopi\p{L}* (?:av|på) (?:id-?handling|identitetshandling|legitimation|pass(?:et)?|körkort)|(?:pass|körkorts|legitimations)kopi/iu,
  en: /cop(?:y|ies) of (?:an? |the |your )?(?:passports?|id |identity|identification|driving|driver)|(?:passport|id|identity card) cop(?:y|ies)/iu,
}

/** Absence for illness, from which health can be told. */
export const absence: Wording = {
  fi: /sairauspoissaolo|sairausloma|sairastelu|terveydentil|lääkärintodistu/iu,
  sv: /sjukfrånvaro|sjukledighet|sjukskriv|hälsotillstånd|läkarintyg/iu,
  en: /sick(?:ness)? (?:leave|absence)|medical certificate|health (?:status|information|data)/iu,
}

/** Natural persons who trade under their own name. */
export const soleTraders: Wording = {
  fi: /toiminim|elinkeinonharjoittaj|ammatinharjoittaj|yksityisyrittäj/i,
  sv: /enskild\p{L}* (?:näringsidkar|firm)|näringsidkar|yrkesutövar/iu,
  en: /sole (?:traders?|proprietors?)|self-employed/i,
}

export const onlineIdentifiers: Wording = {
  fi: /ip-osoi|eväste|laitetunni/i,
  sv: /ip-adress|ip-nummer|kakor|cookie|enhets-id/i,
  en: /\bip address|cookie|device identifier/i,
}

/** Extracts of criminal records and other data on offences, Art. 10. */
export const offences: Wording = {
  fi: /rikosrekisteri|rikostaust|rikostuomio|rikosepäil/i,
  sv: /belastningsregist|brottmål|straffregist|brottslig bakgrund|lagöverträdelse|straffbakgrund/i,
  en: /criminal (?:records?|background|convictions?)|police record|\boffences?\b/i,
}
