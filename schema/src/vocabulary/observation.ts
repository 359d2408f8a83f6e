import type { Terms } from '../text.js'

/**
 * What a notice shows beside its facts: remarks that a rule may rest on. One kind, one file in `server/src/notices/observations`.
 */
export type ObservationKind =
  | 'implied_consent'
  | 'placeholder'
  | 'other_controller'
  | 'lost_list'
  | 'wrong_check_digit'
  | 'interest_unnamed'
  | 'cookies_by_browser'
  | 'cookie_consent'
  | 'cookies_on_interest'
  | 'electronic_marketing'
  | 'forced_account'
  | 'direct_marketing'
  | 'marketing_objection'
  | 'fee_for_request'
  | 'signed_request'
  | 'legacy_right'
  | 'stale_authority'
  | 'answer_in_time'
  | 'answer_late'
  | 'automated_logic'
  | 'id_for_request'
  | 'ai_training'
  | 'contacts_not_personal'
  | 'sole_trader_not_personal'
  | 'ip_not_personal'
  | 'pseudonym_as_anonymous'
  | 'id_copy'
  | 'uk_counted_as_eu'
  | 'safeguards_copy'
  | 'denies_disclosure'
  | 'no_regular_disclosure'
  | 'own_name'
  | 'exemption_small'
  | 'exemption_750'
  | 'legacy_title'
  | 'record_and_notice'
  | 'security_boilerplate'
  | 'security_detail'
  | 'officer_conflict'
  | 'acts_as_processor'

export const observationKinds: Terms<ObservationKind> = {
  implied_consent: {
    fi: 'suostumus oletetaan käytöstä',
    sv: 'samtycke antas genom användning',
    en: 'consent inferred from use',
  },
  placeholder: {
    fi: 'mallipohjan kohta on täyttämättä',
    sv: 'ett fält i mallen är inte ifyllt',
    en: 'a field of a template is not filled in',
  },
  other_controller: {
    fi: 'toisen organisaation nimi rekisterinpitäjän paikalla',
    sv: 'en annan organisations namn på den personuppgiftsansvariges plats',
    en: 'another organisation’s name in the controller’s place',
  },
  lost_list: {
    fi: 'otsikon tai kaksoispisteen jälkeen ei ole mitään',
    sv: 'efter rubriken eller kolonet följer ingenting',
    en: 'nothing follows the heading or the colon',
  },
  wrong_check_digit: {
    fi: 'Y-tunnuksen tai organisationsnummerin tarkistusnumero ei täsmää',
    sv: 'kontrollsiffran i FO-numret eller organisationsnumret stämmer inte',
    en: 'the check digit of the company number does not fit',
  },
  interest_unnamed: {
    fi: 'oikeutettua etua ei nimetä',
    sv: 'det berättigade intresset anges inte',
    en: 'the legitimate interest is not named',
  },
  cookies_by_browser: {
    fi: 'evästeet estetään selaimen asetuksista',
    sv: 'kakor blockeras i webbläsarens inställningar',
    en: 'cookies are blocked in the browser’s settings',
  },
  cookie_consent: {
    fi: 'evästeisiin pyydetään suostumus',
    sv: 'samtycke till kakor inhämtas',
    en: 'consent to cookies is asked',
  },
  cookies_on_interest: {
    fi: 'evästeiden perusteena oikeutettu etu',
    sv: 'berättigat intresse som grund för kakor',
    en: 'cookies on legitimate interests',
  },
  electronic_marketing: {
    fi: 'sähköinen suoramarkkinointi',
    sv: 'elektronisk direktmarknadsföring',
    en: 'electronic direct marketing',
  },
  forced_account: {
    fi: 'ostaminen edellyttää käyttäjätiliä',
    sv: 'köp kräver ett användarkonto',
    en: 'an account is required for buying',
  },
  direct_marketing: {
    fi: 'suoramarkkinointi',
    sv: 'direktmarknadsföring',
    en: 'direct marketing',
  },
  marketing_objection: {
    fi: 'markkinoinnin voi kieltää',
    sv: 'marknadsföring kan avböjas',
    en: 'marketing can be objected to',
  },
  fee_for_request: {
    fi: 'pyyntö on maksuton vain kerran vuodessa',
    sv: 'begäran är kostnadsfri bara en gång om året',
    en: 'a request is free of charge only once a year',
  },
  signed_request: {
    fi: 'pyyntö on tehtävä allekirjoitettuna tai käymällä paikalla',
    sv: 'begäran ska vara undertecknad eller göras på plats',
    en: 'a request has to be signed or made in person',
  },
  legacy_right: {
    fi: 'oikeus vanhan lain sanoin',
    sv: 'rättighet med den gamla lagens ord',
    en: 'a right in the words of the old law',
  },
  stale_authority: {
    fi: 'viranomaisen vanha nimi tai osoite',
    sv: 'myndighetens tidigare namn eller adress',
    en: 'former name or address of an authority',
  },
  answer_in_time: {
    fi: 'pyyntöön vastataan kuukauden kuluessa',
    sv: 'begäran besvaras inom en månad',
    en: 'a request is answered within a month',
  },
  answer_late: {
    fi: 'pyyntöön vastataan yli kuukauden kuluessa',
    sv: 'begäran besvaras inom mer än en månad',
    en: 'a request is answered within more than a month',
  },
  automated_logic: {
    fi: 'automaattisen päätöksen logiikka',
    sv: 'logiken bakom ett automatiserat beslut',
    en: 'the logic of an automated decision',
  },
  id_for_request: {
    fi: 'pyynnössä on ilmoitettava henkilötunnus',
    sv: 'begäran ska innehålla personbeteckning eller personnummer',
    en: 'a request has to state the national identification number',
  },
  ai_training: {
    fi: 'tekoälyn kouluttaminen tiedoilla',
    sv: 'träning av AI med uppgifterna',
    en: 'training of AI with the data',
  },
  contacts_not_personal: {
    fi: 'yhteyshenkilöiden tietoja ei pidetä henkilötietoina',
    sv: 'kontaktpersoners uppgifter anses inte vara personuppgifter',
    en: 'data of contact persons held not to be personal data',
  },
  sole_trader_not_personal: {
    fi: 'elinkeinonharjoittajan tietoja ei pidetä henkilötietoina',
    sv: 'näringsidkares uppgifter anses inte vara personuppgifter',
    en: 'data of sole traders held not to be personal data',
  },
  ip_not_personal: {
    fi: 'IP-osoitetta tai evästettä ei pidetä henkilötietona',
    sv: 'IP-adresser eller kakor anses inte vara personuppgifter',
    en: 'IP addresses or cookies held not to be personal data',
  },
  pseudonym_as_anonymous: {
    fi: 'pseudonymisoitua sanotaan anonyymiksi',
    sv: 'pseudonymiserat kallas anonymt',
    en: 'the pseudonymised is called anonymous',
  },
  id_copy: {
    fi: 'henkilöasiakirjan kopio',
    sv: 'kopia av identitetshandling',
    en: 'copy of an identity document',
  },
  uk_counted_as_eu: {
    fi: 'Yhdistynyt kuningaskunta luetaan EU- tai ETA-maihin',
    sv: 'Förenade kungariket räknas till EU- eller EES-länderna',
    en: 'the United Kingdom is counted among the EU or EEA countries',
  },
  safeguards_copy: {
    fi: 'suojatoimista saa jäljennöksen',
    sv: 'en kopia av skyddsåtgärderna kan fås',
    en: 'a copy of the safeguards can be obtained',
  },
  denies_disclosure: {
    fi: 'tietoja ei sanota luovutettavan muille',
    sv: 'uppgifter sägs inte lämnas ut',
    en: 'data are said not to be given to others',
  },
  no_regular_disclosure: {
    fi: 'ei säännönmukaisia luovutuksia',
    sv: 'inga regelmässiga utlämnanden',
    en: 'no regular disclosures',
  },
  own_name: {
    fi: 'nimi, jolla teksti kutsuu organisaatiota',
    sv: 'namn som texten använder om organisationen',
    en: 'name by which the text calls the organisation',
  },
  exemption_small: {
    fi: 'vetoaminen alle 250 työntekijän poikkeukseen',
    sv: 'hänvisning till undantaget för färre än 250 anställda',
    en: 'reliance on the exemption for fewer than 250 employees',
  },
  exemption_750: {
    fi: 'vetoaminen alle 750 työntekijän poikkeukseen',
    sv: 'hänvisning till ett undantag för färre än 750 anställda',
    en: 'reliance on an exemption for fewer than 750 employees',
  },
  legacy_title: {
    fi: 'vanhan henkilötietolain mukainen rekisteriseloste',
    sv: 'registerbeskrivning enligt den tidigare personuppgiftslagen',
    en: 'description of file under the former Personal Data Act',
  },
  record_and_notice: {
    fi: 'sama teksti sekä selosteena että informointina',
    sv: 'samma text som register och information',
    en: 'one text as both record and notice',
  },
  security_boilerplate: {
    fi: 'suojaus jaettu vain manuaaliseen ja ATK-aineistoon',
    sv: 'skyddet delas bara i manuellt material och ADB',
    en: 'protection divided only into manual and electronic material',
  },
  security_detail: {
    fi: 'suojauksen yksityiskohtia',
    sv: 'detaljer om skyddet',
    en: 'details of the protection',
  },
  officer_conflict: {
    fi: 'tietosuojavastaavalla on johtotehtävä',
    sv: 'dataskyddsombudet har en ledande befattning',
    en: 'the data protection officer holds a managing position',
  },
  acts_as_processor: {
    fi: 'toimii myös henkilötietojen käsittelijänä',
    sv: 'är också personuppgiftsbiträde',
    en: 'also acts as a processor',
  },
}
