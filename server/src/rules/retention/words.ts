import type { Wording } from '../wording.js'

/** Kinds of data for which the law book knows how long they must or may be kept. */
export type KeptKind = 'vouchers' | 'books' | 'working_time' | 'applicants' | 'recordings' | 'patient_records' | 'due_diligence'

/** How people call them. */
export const kindWords: Readonly<Record<KeptKind, Wording>> = {
  vouchers: {
    fi: /tosite(?:\b|et|aineist)|tositt|\b(?:osto|myynti)?lasku(?:t|jen|n|ja|ista|aineisto)?\b|laskutusaineisto|kuit(?:it|tien|teja)|kirjanpitoaineisto/iu,
    sv: /verifika(?:t|tion)|faktur(?:a|or|orna|amaterial|eringsmaterial)\b|kvitto|räkenskapsmaterial|räkenskapsinformation|bokföringsmaterial/iu,
    en: /vouchers?\b|\binvoices?\b|\breceipts?\b|accounting (?:material|records|documents)|bookkeeping (?:material|records)/iu,
  },
  books: {
    fi: /tilinpäätö|toimintakertomu|pääkirja|tililuettelo|kirjanpitokirj/iu,
    sv: /bokslut|verksamhetsberättels|huvudbok|grundbok|kontoförteckning|årsredovisning/iu,
    en: /financial statement|annual accounts|general ledger|chart of accounts/iu,
  },
  working_time: {
    fi: /työaikakirjanpi|työaikatied|tuntikirjau/iu,
    sv: /arbetstidsbokför|arbetstidsuppgift|tidrapport/iu,
    en: /working[- ]time records?|time sheets?|timesheets?/iu,
  },
  applicants: {
    fi: /työnhaki|rekrytoint|työhakemu/iu,
    sv: /arbetssökande|rekryter|jobbansök|platsansök/iu,
    en: /job appli|recruitment|job candidates?/iu,
  },
  recordings: {
    fi: /kamera(?:valvon|tallen)|valvontakamera|videovalvon|tallentav\p{L}* kamera/iu,
    sv: /kameraövervak|kamerabevak|övervakningskamer|bevakningskamer|videoövervak/iu,
    en: /\bcctv\b|camera (?:recordings?|surveillance|footage)|video surveillance|surveillance camera/iu,
  },
  patient_records: {
    fi: /potilas(?:asiakirj|tied|kertomu|rekister)|terveyskertomu/iu,
    sv: /journalhandling|patient(?:journal|uppgift|handling|register)/iu,
    en: /patient (?:records?|documents?|data|files?)|medical records?/iu,
  },
  due_diligence: {
    fi: /asiakkaan tuntem|tuntemistied|rahanpes|tosiasialli\p{L}+ edunsaaj/iu,
    sv: /kundkännedom|kundkontroll|penningtvätt|verklig\p{L}* huvudm/iu,
    en: /customer due diligence|know[- ]your[- ]customer|\bkyc\b|money launder|beneficial owner/iu,
  },
}

/** The act on bookkeeping, as texts cite it. */
export const bookkeepingAct: Wording = {
  fi: /kirjanpitola|\bKPL\b|1336\s*\/\s*1997/iu,
  sv: /bokföringslag|1336\s*\/\s*1997|1999:1078/iu,
  en: /(?:accounting|bookkeeping) act|1336\s*\/\s*1997|1999:1078/iu,
}

/** The act on client data in health and social care, with its annex of retention times. */
export const clientDataAct: Wording = {
  fi: /703\s*\/\s*2023|asiakastietola|asiakastietojen käsittelystä/iu,
  sv: /703\s*\/\s*2023|kunduppgiftslag|behandling av kunduppgifter/iu,
  en: /703\s*\/\s*2023|client data act/iu,
}

/** A duty or a decision to preserve for good: archives, and the registers that company law has kept for as long as the company stands. */
export const preserving: Wording = {
  fi: /osak(?:e|as)luettelo|osakasrekister|arkistola|831\s*\/\s*1994|kansallisarkist|tiedonohjaussuunn|yleisen edun mukais\p{L}* arkistoin/iu,
  sv: /aktiebok|delägarförteckning|delägarregist|aktieägarförteckning|arkivlag|831\s*\/\s*1994|1990:782|riksarkiv|nationalarkiv|arkivändamål av allmänt intresse/iu,
  en: /(?:share|shareholder|member)s?[’']? register|register of (?:members|shareholders)|archiv(?:es|al) act|831\s*\/\s*1994|national archives|archiving purposes in the public interest/iu,
}

/** Kept without end. `Permanently erased` is the opposite, so that the word alone does not count in a sentence. */
export const withoutEnd: Wording = {
  fi: /toistaiseksi(?! voimassa)|ikuisesti|raja(?:ttoma|ttama)n ajan|rajoittamattoman ajan|määräämättömän? aj|säily\p{L}*(?: \p{L}+){0,3} pysyvästi|pysyvästi(?: \p{L}+){0,2} säily|^\P{L}*pysyvästi\P{L}*$/iu,
  sv: /tills vidare|för alltid|för evigt|på obestämd tid|obegränsad tid|(?:sparas|bevaras|lagras)(?: \p{L}+){0,3} (?:permanent|varaktigt)|permanent (?:lagring|bevarande)|^\P{L}*permanent\P{L}*$/iu,
  en: /indefinite|for ever\b|forever|until further notice|without (?:a )?time limit|(?:kept|retained|stored|keep|retain|store)(?: \p{L}+){0,3} permanently|permanently (?:kept|retained|stored)|^\P{L}*permanent(?:ly)?\P{L}*$/iu,
}

/** Kept until the person does something about it. */
export const untilAsked: Wording = {
  fi: /(?:kunnes|siihen (?:saakka|asti),? (?:kun|että))[^.]{0,60}(?:(?:pyydä|pyytä)\p{L}*[^.]{0,40}poist|poista\p{L}* (?:\p{L}+ )?(?:käyttäjä|asiakas)?tili|lopetta\p{L}* (?:\p{L}+ )?(?:käyttäjä|asiakas)?tili)|poistetaan (?:vain|ainoastaan) (?:\p{L}+ )?pyynnöstä|niin kauan kuin (?:käyttäjä|asiakas)?tili on (?:olemassa|voimassa|avoinna)/iu,
  sv: /(?:tills|till dess(?: att)?|fram till(?: att)?)[^.]{0,60}(?:(?:begär|\bber\b)[^.]{0,40}(?:rader|ta bort|tas bort)|(?:raderar|avslutar) [^.]{0,20}konto)|raderas (?:endast|bara) på begäran|så länge (?:ditt|kontot|ert|användarkontot) [^.]{0,20}(?:finns|är öppet)/iu,
  en: /until[^.]{0,60}(?:(?:request|asks?\b)[^.]{0,40}(?:delet|eras|remov)|delete[sd]? (?:\p{L}+ )?account|account is (?:deleted|closed)|close[sd]? (?:\p{L}+ )?account)|(?:deleted|erased) only (?:up)?on request|as long as (?:\p{L}+ )?account (?:exists|is open|remains)/iu,
}

/** Consent and its withdrawal: an end of its own kind. */
export const consenting: Wording = {
  fi: /suostumu|peruut/iu,
  sv: /samtyck|avbeställ|avregistrer/iu,
  en: /consent|unsubscrib|opt[- ]out/iu,
}

/** Messages to market something. */
export const marketing: Wording = {
  fi: /markkinoin|uutiskirje|mainosvies/iu,
  sv: /marknadsför|nyhetsbrev|reklamutskick/iu,
  en: /\bmarketing\b|newsletter/iu,
}

/** Purchases and payments, of which vouchers can be a part. */
export const dealing: Wording = {
  fi: /\bosto|tilau[sk]|maksu|maksa|lasku|kaup(?:at|pa|an)/iu,
  sv: /köp|beställ|betal|faktur|transaktion/iu,
  en: /purchas|\borders?\b|payment|billing|transaction/iu,
}

/** What lets recordings be kept for longer: an offence, harassment or an accident to clear up, a matter that is pending. */
export const offence: Wording = {
  fi: /rikos|rikok|häirin|epäasialli|tapaturm|vireillä|selvittäm/iu,
  sv: /brott|trakasser|osakligt|olycksfall|anhängig|utred/iu,
  en: /offence|crime|harass|accident|pending|investigat/iu,
}
