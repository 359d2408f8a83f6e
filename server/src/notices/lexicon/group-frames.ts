import type { Language } from '@seloste/schema/text'

/** What stands in front of a group in a label or a heading: `For juniors:`, `If you are a supplier`, `Tietoa asiakkaille`. */
export const BEFORE_LABEL: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:kun|jos) olet |koskee vain |koskee |tietoa |henkilötiedot: |kaikki |kaikista |myös |lisäksi |muut: |[a-h][).] )/iu,
  sv: /^(?:(?:om|när) (?:du|ni) är |till |för |om |av |gäller |rörande |beträffande |dessutom (?:för|om) |alla |våra |uppgifter om |personuppgifter om |information (?:om|till) |data om |(?:namn|kontaktuppgifter) (?:på|till) |[a-h][).] )/iu,
  en: /^(?:(?:if|when|where) you(?:['’]re| are) (?:an? |one of our )?|for |about |of |from |to |regarding |concerning |our |the |all |your |(?:personal )?(?:data|information|details|records) (?:of|about|on|for|relating to|concerning) |additionally for |(?:as )?an? |[a-h][).] )/iu,
}
/** What stands behind a group in a label or a heading, and is no part of its name: `Customers’ data:`, `Jäsenten tiedot`. */
export const BEHIND_LABEL: Readonly<Record<Language, RegExp>> = {
  fi: /\s(?:osalta|kohdalla|(?:henkilö|perus|yhteys)?tie(?:dot|toja|toihin|doista)|tietosisältö|(?:henkilö)?tietojen käsittely|rekisteri|(?:lisäksi|myös)(?:\s\p{L}+)?)$/iu,
  sv: /(?:\s(?:person|kontakt|kund)?uppgifter|\s(?:dessutom|också|även))$/iu,
  en: /(?:[’']s?)?\s(?:(?:personal )?(?:data|information|details|records)|(?:privacy )?notice|only|as well|too|also)$/iu,
}

/** Words that lead from the head of a sentence to the group of which it then tells what is kept. */
export const ABOUT: Readonly<Record<Exclude<Language, 'fi'>, RegExp>> = {
  sv: /^(?:dessutom |också |vidare |i registret antecknas )?(?:om|av|för|från|hos|på|beträffande|gällande|rörande|angående|när det gäller|vad gäller|i fråga om|i samband med|avseende) (?=\S)/iu,
  en: /^(?:in addition, |also )?(?:with regard to|with respect to|in respect of|in relation to|in the case of|when it comes to|as regards|as for|about|for|from|of|on|with|regarding|concerning|where) (?=\S)/iu,
}
/** Where the group ends and the telling begins. */
export const TELLING: Readonly<Record<Exclude<Language, 'fi'>, RegExp>> = {
  sv: /,?\s(?:(?:har|ser|sparar|behandlar|får|registrerar|samlar|lagrar|behöver|antecknar|noterar|hanterar|begär|frågar|ber|tar|bevarar|för|lägger|finns|skriver|använder|kan|måste|ska) (?:vi|föreningen|bolaget|skolan|församlingen|man|jag|det|också|även|in|dessutom)|(?:antecknas|sparas|registreras|behandlas|samlas|lagras|noteras|bevaras|förs|hanteras|införs|insamlas|begärs|behövs|krävs|anges|skrivs|tas|finns|ingår|har|antecknar|sparar)(?=[\s:,])|(?:dessutom|också|även|endast|bara)\s)/iu,
  en: /,?\s(?:(?:we|i|you may|the (?:club|school|company|society|association|charity|parish|council|office|trust|register|practice|clinic|surgery|team|system|booking|name)|it|they|there|this|these|our (?:system|register|records|office))\s)/iu,
}
/** Where no verb is told, what is theirs ends it. */
export const OWNING: Readonly<Record<Exclude<Language, 'fi'>, RegExp>> = {
  sv: /(?::\s|,\s(?:deras|hans|namn|namnet)\s|\s(?:namn|namnet|kontaktuppgifter)[\s,])/iu,
  en: /(?:: |,\s(?:their|his|her|its|an?|the|names?|contact|basic)\s|,\s(?=\p{Ll}))/iu,
}

/** In Finnish those of whom something is kept stand at the head of the sentence, in the elative. */
export const ELATIVE =
  /^(?:lisäksi |myös |muista |seuraavista |kaikista )?((?:(?!tietoja|tallen|kerro|keräämme|saamme)[\p{L}-]+,?\s){0,6}?(?:[\p{L}-]+(?:sta|stä|lta|ltä)(?:mme|an|än|nsa|nsä)?)(?: (?:ja|sekä|tai) (?:[\p{L}-]+\s){0,3}?[\p{L}-]+(?:sta|stä|lta|ltä)(?:mme|an|än|nsa|nsä)?)?)(?: on)? (?:lisäksi |myös |vain |voidaan |tällöin |puolestaan |saatetaan )?(?:tallen|talle|kerä|kirja|merki|käsitel|käsittel|säily|pidetään|pidämme|rekisteröi|rekisterissä|tehdään|laaditaan|otetaan|kysy(?:mme|tään)|tarvi|tarkist(?:amme|etaan)|tarkastamme|tarkastetaan|pyydämme|pyydetään|haemme|haetaan|näky|arkistoi|luetteloi|ilmoit|ilmoite|tiedossa|tiedot|tiedämme|\p{L}*nim(?:i|en|et|eä)(?!\p{L})|osoit|yhteystied|henkilötun|puhelin|sähköposti)/iu

/** Words behind which the group stands of which something is held: `contact details of parents`, `namn på faddrar`. */
export const NAMED: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:\p{L}*tietoja|\p{L}*tietoa|rekisteriä|luetteloa|kirjaa|listaa|kortistoa|merkintöjä|kuvia|valokuvia|videoita|tallenteita|muistiinpanoja)\s(?=(?:\p{L}+\s){0,4}\p{L}+(?:sta|stä)(?:mme|an|än|nsa|nsä)?(?!\p{L}))/giu,
  sv: /(?<!\p{L})(?:(?:uppgifter|uppgifterna|personuppgifter|kontaktuppgifter|hälsouppgifter|data|\p{L}*anteckningar|information|register|dokumentation|journaler?|upplysningar) (?:om|rörande|gällande|beträffande|kring|på)|(?:\p{L}*register|\p{L}*förteckning|\p{L}*förteckningar|lista|listor|register|statistik) (?:över|på)|(?:namn|adress|adresser|nummer|telefonnummer|kontaktuppgifter|personnummer|födelsedatum) (?:på|till|för|om)|(?:bilder|foton|fotografier|porträtt|filmer|inspelningar|ljudupptagningar) (?:på|av)) /giu,
  en: /(?<!\p{L})(?:names?|details|addresses|numbers?|data|information|records?|files?|photos?|photographs|pictures|images|recordings?|footage|lists?|registers?|particulars|notes|profiles|privacy|interests) (?:of|about|on|for|relating to|concerning|regarding|identifying|showing) /giu,
}
/** To whom a notice speaks: `informera sina medlemmar om`, `to tell our guests what`. */
export const TOLD_TO: Readonly<Record<Exclude<Language, 'fi'>, RegExp>> = {
  sv: /(?:berättar?|informerar?|informeras(?: härmed)?|talar? om|upplyser?|beskriver?|förklarar?|redogör(?:a)?)(?: vi)? (?:här )?(?:för )?((?:sina|våra|alla|föreningens|klubbens|er som|dig som) [^,.:;]{3,60}?)(?=,? (?:om|hur|vad|vilka|vilken|varför) )/iu,
  en: /(?:tell|tells|inform|informs|explain to|explains to|advise|let) (our [^,.:;]{3,60}?|those who [^,.:;]{3,60}?|\p{L}+s(?: (?:of|at|in|to) [^,.:;]{3,40}?)?)(?=,? (?:what|how|about|of|which|why|know) )/iu,
}
/** Who must give what: `Overseas guests must also give their passport number`. */
export const GIVING: Readonly<Record<Language, RegExp>> = {
  fi: /^([\p{L}-]+(?: [\p{L}-]+){0,4}?) (?:(?:ilmoittavat|antavat|toimittavat|täyttävät|luovuttavat) (?:meille |myös |lisäksi )?(?:\p{L}*tie|nime|oma|yhteys)|(?:tulee|pitää|on) (?:myös |lisäksi )?(?:ilmoittaa|antaa|toimittaa|ilmoitettava|annettava))/iu,
  sv: /^([\p{L}-]+(?: [\p{L}-]+){0,5}?) (?:ska |måste |behöver |får |kan )?(?:dessutom |också |även )?(?:uppge|uppger|ange|anger|lämna|lämnar|fyller i|fylla i) (?:dessutom |också |även )?(?:sitt|sin|sina|namn|personnummer|uppgift)/iu,
  en: /^([\p{L}-]+(?: [\p{L}-]+){0,5}?) (?:must |should |need to |have to |are asked to |may |can )?(?:also )?(?:give|provide|supply|state|submit|enter|leave)(?: us)? (?:with )?(?:their|name|contact|details|information|personal)/iu,
}
/** Where a group in the midst of a sentence ends. */
export const NAMED_END: Readonly<Record<Language, RegExp>> = {
  fi: /[:;.]|\s(?:tallenn|kirjat|kerät|merkit|käsitel|säilyt|pidet)\p{L}*/iu,
  sv: /[:;.()]|\s(?:för att|i samband|när|enligt|så att|där|eftersom|därför|behandlas|sparas|samlas|antecknas|är|används|lagras|kan|har vi|får|utan|i syfte|till exempel|såsom|t\.ex|som vi)(?=[\s.,]|$)/iu,
  en: /[:;.()]|,?\s(?:in (?:connection|relation|order|our|a|the|line|accordance)|so that|when|because|where|while|unless|is|are|was|were|will|may|can|must|has|have been|to (?:make|help|keep|send|plan|manage|run|let|be)|such as|including|as well as the|for (?:the (?:purposes?|development|sake|use|performance)|marketing|our|this|these|invoicing|up)|before|after|until|only|by|as part|under|on the basis|via|through|if|if they|that we|which)(?=[\s.,]|$)/iu,
}
/** One who reads may be told what is done in that part: those words end no name. */
export const NO_GROUP: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:.*seuraavi\p{L}+|(?:vastaava )?päätoimittaja|rekisteröi\p{L}+|palveluntarj\p{L}+|käsittelij\p{L}+|rekisterinpit\p{L}+|viranomai\p{L}+|vastaanottaj\p{L}+|sinu\p{L}*|teist\p{L}*|tietosuojavasta\p{L}+|ilmoitus|muut?)$/iu,
  sv: /^(?:den |de )?(?:registrerad\p{L}*|ansvarig utgivare|chefredaktör|personuppgiftsansvarig\p{L}*|personuppgiftsbiträde\p{L}*|leverantören|myndighet\p{L}*|dig|er|du|dataskyddsombud\p{L}*|ändamål\p{L}*|mottagare av .*|övriga|andra)$/iu,
  en: /^(?:the |a |our )?(?:you|editor(?:-in-chief)?|your|us|controllers?|processors?|data subjects?|data protection officers?|recipients of .*|others|providers?|service providers?|third part(?:y|ies)|authorit(?:y|ies)|children under .*|users? of cookies)$/iu,
}
/** Whom the title of a notice names: `Pupil privacy notice`, `Till våra leverantörer`, `Tietoa potilaille`. */
export const TITLED: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:tietoa|tietoja|tiedote|ilmoitus|informaatio(?:ta)?|seloste|tiedoksi)\s((?:[\p{L}-]+n\s)?[\p{L}-]+lle(?:mme)?)(?=\s|$)/iu,
  sv: /^(?:(?:\p{L}*information|dataskydd|meddelande|integritet|tillkännagivande|personuppgifter) (?:för|till)|till) ([^,.:;–—(]{3,60}?)(?=\s(?:om|hos|i|på|vid|gällande|angående)\s|[,.:;–—(]|$)/iu,
  en: /^(?:(?:notice|information|letter|note|guide) (?:to|for) |how (?:we|the \p{L}+) (?:use|uses|process|handle|handles|look after) )?(?:our )?([\p{L}' -]{3,40}?)(?=\s(?:privacy|data protection|fair processing|on the|about|data|information)(?:\s|$))/iu,
}
