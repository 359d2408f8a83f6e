import type { Localized } from '../../text.js'

/** Articles 4 to 11 GDPR: definitions, principles, legal bases, consent, special categories. */
export const principleArticles = {
  '4.1': { fi: 'henkilötiedon määritelmä', sv: 'definitionen av personuppgifter', en: 'definition of personal data' },
  '4.5': { fi: 'pseudonymisoimisen määritelmä', sv: 'definitionen av pseudonymisering', en: 'definition of pseudonymisation' },
  '4.7': { fi: 'rekisterinpitäjän määritelmä', sv: 'definitionen av personuppgiftsansvarig', en: 'definition of controller' },
  '4.8': { fi: 'henkilötietojen käsittelijän määritelmä', sv: 'definitionen av personuppgiftsbiträde', en: 'definition of processor' },
  '4.9': { fi: 'vastaanottajan määritelmä', sv: 'definitionen av mottagare', en: 'definition of recipient' },
  '4.11': { fi: 'suostumuksen määritelmä', sv: 'definitionen av samtycke', en: 'definition of consent' },
  '5': {
    fi: 'henkilötietojen käsittelyä koskevat periaatteet',
    sv: 'principer för behandling av personuppgifter',
    en: 'principles relating to processing of personal data',
  },
  '5.1': {
    fi: 'henkilötietojen käsittelyä koskevat periaatteet',
    sv: 'principer för behandling av personuppgifter',
    en: 'principles relating to processing of personal data',
  },
  '5.1.a': {
    fi: 'lainmukaisuus, kohtuullisuus ja läpinäkyvyys',
    sv: 'laglighet, korrekthet och öppenhet',
    en: 'lawfulness, fairness and transparency',
  },
  '5.1.b': { fi: 'käyttötarkoitussidonnaisuus', sv: 'ändamålsbegränsning', en: 'purpose limitation' },
  '5.1.c': { fi: 'tietojen minimointi', sv: 'uppgiftsminimering', en: 'data minimisation' },
  '5.1.d': { fi: 'täsmällisyys', sv: 'korrekthet', en: 'accuracy' },
  '5.1.e': { fi: 'säilytyksen rajoittaminen', sv: 'lagringsminimering', en: 'storage limitation' },
  '5.1.f': { fi: 'eheys ja luottamuksellisuus', sv: 'integritet och konfidentialitet', en: 'integrity and confidentiality' },
  '5.2': { fi: 'osoitusvelvollisuus', sv: 'ansvarsskyldighet', en: 'accountability' },
  '6': { fi: 'käsittelyn lainmukaisuus', sv: 'laglig behandling av personuppgifter', en: 'lawfulness of processing' },
  '6.1': { fi: 'käsittelyn oikeusperusteet', sv: 'rättsliga grunder för behandlingen', en: 'legal bases of processing' },
  '6.1.a': { fi: 'rekisteröidyn suostumus', sv: 'den registrerades samtycke', en: 'consent of the data subject' },
  '6.1.b': { fi: 'sopimuksen täytäntöönpano', sv: 'fullgörande av ett avtal', en: 'performance of a contract' },
  '6.1.c': {
    fi: 'lakisääteisen velvoitteen noudattaminen',
    sv: 'fullgörande av en rättslig förpliktelse',
    en: 'compliance with a legal obligation',
  },
  '6.1.d': {
    fi: 'elintärkeiden etujen suojaaminen',
    sv: 'skydd av intressen av grundläggande betydelse',
    en: 'protection of vital interests',
  },
  '6.1.e': {
    fi: 'yleistä etua koskeva tehtävä tai julkisen vallan käyttäminen',
    sv: 'uppgift av allmänt intresse eller myndighetsutövning',
    en: 'task in the public interest or exercise of official authority',
  },
  '6.1.f': { fi: 'oikeutettujen etujen toteuttaminen', sv: 'berättigade intressen', en: 'legitimate interests' },
  '6.1.sub2': {
    fi: 'oikeutettu etu ei sovellu viranomaisten tehtäviin',
    sv: 'berättigat intresse gäller inte myndigheter när de fullgör sina uppgifter',
    en: 'legitimate interests are not open to public authorities in their tasks',
  },
  '6.3': {
    fi: 'käsittelyn perusta unionin tai jäsenvaltion lainsäädännössä',
    sv: 'grunden för behandlingen i unionsrätten eller nationell rätt',
    en: 'basis of the processing in Union or Member State law',
  },
  '6.4': {
    fi: 'käsittely muuhun kuin keruun tarkoitukseen',
    sv: 'behandling för andra ändamål än insamlingens',
    en: 'processing for another purpose than that of collection',
  },
  '7': { fi: 'suostumuksen edellytykset', sv: 'villkor för samtycke', en: 'conditions for consent' },
  '7.1': { fi: 'suostumuksen osoittaminen', sv: 'bevis på samtycke', en: 'demonstrating consent' },
  '7.3': {
    fi: 'oikeus peruuttaa suostumus milloin tahansa',
    sv: 'rätt att när som helst återkalla samtycke',
    en: 'right to withdraw consent at any time',
  },
  '7.4': {
    fi: 'suostumuksen vapaaehtoisuuden arviointi',
    sv: 'bedömning av om samtycket är frivilligt',
    en: 'assessing whether consent is freely given',
  },
  '8': {
    fi: 'lapsen suostumus tietoyhteiskunnan palveluissa',
    sv: 'barns samtycke avseende informationssamhällets tjänster',
    en: 'child’s consent in relation to information society services',
  },
  '8.1': { fi: 'lapsen suostumuksen ikäraja', sv: 'åldersgräns för barns samtycke', en: 'age of a child’s consent' },
  '9': {
    fi: 'erityisiä henkilötietoryhmiä koskeva käsittely',
    sv: 'behandling av särskilda kategorier av personuppgifter',
    en: 'processing of special categories of personal data',
  },
  '9.1': {
    fi: 'erityisten henkilötietoryhmien käsittelyn kielto',
    sv: 'förbud mot behandling av särskilda kategorier av personuppgifter',
    en: 'prohibition of processing special categories of personal data',
  },
  '9.2': {
    fi: 'poikkeukset erityisten henkilötietoryhmien käsittelykieltoon',
    sv: 'undantag från förbudet mot behandling av särskilda kategorier av personuppgifter',
    en: 'exceptions to the prohibition for special categories',
  },
  '9.2.a': { fi: 'nimenomainen suostumus', sv: 'uttryckligt samtycke', en: 'explicit consent' },
  '9.2.b': {
    fi: 'työoikeuden ja sosiaaliturvan velvoitteet',
    sv: 'skyldigheter inom arbetsrätt och social trygghet',
    en: 'obligations in employment and social security law',
  },
  '10': {
    fi: 'rikostuomioihin ja rikkomuksiin liittyvien henkilötietojen käsittely',
    sv: 'behandling av personuppgifter som rör fällande domar i brottmål samt överträdelser',
    en: 'processing of personal data relating to criminal convictions and offences',
  },
  '11': {
    fi: 'käsittely, joka ei edellytä tunnistamista',
    sv: 'behandling som inte kräver identifiering',
    en: 'processing which does not require identification',
  },
} as const satisfies Readonly<Record<string, Localized>>
