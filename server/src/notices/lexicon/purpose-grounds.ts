import type { Language } from '@seloste/schema/text'

/** How a text names the ground of a processing, from its first word on; each is the source of a regular expression. */
export const groundStarts: Readonly<Record<Language, string>> = {
  fi:
    '(?:laillinen |käsittelyn |asianmukainen )?(?:oikeus|käsittely)?perust(?:e|eena|eet|ana|uu|uvat|uen)(?!\\p{L})|' +
    '(?:\\p{L}+(?:n|mme|si) ){0,2}oikeute?t\\p{L}+ e[td]u|lakisäätei|' +
    '(?:\\p{L}+(?:n|mme|si|inen|isella|isesti) ){0,2}suostumu|\\p{L}{0,20}sopimu(?:s(?!\\p{L})|kseen|ksen (?:täyt|perust|toteut|tekemi\\p{L}{3,}ksi))|' +
    '\\p{L}{2,30}l(?:aki|akiin|ain mukainen|ain velvoite|ain nojalla)(?!\\p{L})|laki(?!\\p{L})|yleinen etu|yleisen edun|julkisen vallan|elintärke|6\\.? ?artik|art\\.? ?6|6\\.1|tietosuoja-asetu|GDPR',
  sv:
    '(?:(?:laglig|rättslig) )?grund(?:en|as|ar sig)?(?!\\p{L})|baseras|' +
    '(?:efter |vårt |ett |en |ditt |din |med stöd av |enligt |med |fullgörande av |för att fullgöra |uttryckligt |informerat )*' +
    '(?:samtycke|(?:\\p{L}+s )?samtycke|berättiga(?:t|de) intresse|intresseavvägning|(?:\\p{L}{2,20})?avtal(?:et)?(?!\\p{L})|(?:rättslig|laglig|lagstadgad) (?:förpliktelse|skyldighet)|\\p{L}{3,30}lagen(?!\\p{L})|lagen om|lag(?!\\p{L})|allmänt intresse|uppgift av allmänt|myndighetsutövning|artikel 6|art\\. ?6|6\\.1|GDPR)',
  en:
    '(?:here |this is |our |the |a |your |needed |necessary |required |to |under |on |based |basis |is |of |with |by |explicit |freely |given |for |performance |performing |perform |fulfil |compliance |comply |complying |meet |in |we rely on )*' +
    '(?:(?:legal|lawful|statutory) (?:basis|grounds?|obligations?|duty|duties|requirements?)|basis\\b|legitimate (?:business )?interest|contract(?:s|ual)?\\b|consent\\b|substantial public interest|public (?:task|interest)|vital interest|official authority|law\\b|article 6|art\\. ?6|6\\(1\\)|GDPR\\b)',
}

/** What says of a doing that it has a ground: `… rests on our legitimate interest`, `… is sent with consent`; the doing stands before. */
export const restsOn: Readonly<Record<Language, string>> = {
  fi: '(?:perustuu|perustuvat|lähetetään|tehdään|julkaistaan|tapahtuu|lähetämme|julkaisemme|teemme|hoidamme)\\s(?:\\p{L}+ ){0,2}?(?:suostumu|oikeutet|sopimu|laki|lakisäät|\\p{L}{2,20}lak|luva)',
  sv: '(?:sker|grundar sig|baserar sig|baseras|grundas|bygger|skickar vi|skickas|publiceras|publicerar vi|stöder sig|stödjer sig|vilar|görs)\\s(?:på |efter |med stöd av |med |ditt |din |er |ett |vårt |den |endast |bara )*(?:uttryckliga? )?(?:samtycke|berättiga|intresseavvägning|avtal|rättslig|laglig|\\p{L}{2,20}lagen|lag\\b|lov)',
  en: '(?:rests?|relies|rely|(?:is|are)(?: \\p{L}+(?:ed|ly))*(?: (?:sent|made|done|based|only|also))*)\\s(?:on|with|by|under|because of|on the basis of)\\s(?:your |the |their |explicit |prior |a |our )*(?:consent|permission|legitimate interest|contract|agreement|legal obligation|statutory)',
}

/** Words for the processing as such: what has these for its subject names no purpose. */
export const processingAsSuch: Readonly<Record<Language, string>> = {
  fi: 'käsittel|rekisterin käsit|(?:henkilö)?tie(?:to|do|dot)|tallenn|luovutu|siir|säilyty|evästei|profiloin|(?:tämä|se|peruste|muu|osa|nämä)(?!\\p{L})',
  sv: 'behandling|registret|(?:person)?uppgift|lagring|överföring|utlämn|kakor|profilering|(?:detta|det|den|grund|grunden|en del|övrigt|annat|allt)(?!\\p{L})',
  en: 'process|(?:personal )?data\\b|information|register\\b|transfer|storage|sharing|disclos|cookie|profiling|(?:this|it|that|these|they|we|you|basis|legal|some|other|all|which|everything)\\b',
}
