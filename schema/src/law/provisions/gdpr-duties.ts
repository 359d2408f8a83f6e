import type { Localized } from '../../text.js'

/** Articles 24 to 43 GDPR without the record itself: duties of controllers and processors. */
export const dutyArticles = {
  '24': { fi: 'rekisterinpitäjän vastuu', sv: 'den personuppgiftsansvariges ansvar', en: 'responsibility of the controller' },
  '24.1': {
    fi: 'tarkistettavat ja päivitettävät tekniset ja organisatoriset toimenpiteet',
    sv: 'tekniska och organisatoriska åtgärder som ses över och uppdateras',
    en: 'technical and organisational measures, reviewed and updated',
  },
  '25': {
    fi: 'sisäänrakennettu ja oletusarvoinen tietosuoja',
    sv: 'inbyggt dataskydd och dataskydd som standard',
    en: 'data protection by design and by default',
  },
  '25.2': { fi: 'oletusarvoinen tietosuoja', sv: 'dataskydd som standard', en: 'data protection by default' },
  '26': { fi: 'yhteisrekisterinpitäjät', sv: 'gemensamt personuppgiftsansvariga', en: 'joint controllers' },
  '27': {
    fi: 'unioniin sijoittautumattomien rekisterinpitäjien tai käsittelijöiden edustajat',
    sv: 'företrädare för personuppgiftsansvariga eller personuppgiftsbiträden som inte är etablerade i unionen',
    en: 'representatives of controllers or processors not established in the Union',
  },
  '28': { fi: 'henkilötietojen käsittelijä', sv: 'personuppgiftsbiträden', en: 'processor' },
  '28.1': {
    fi: 'käsittelijän riittävät takeet',
    sv: 'personuppgiftsbiträdets tillräckliga garantier',
    en: 'sufficient guarantees of the processor',
  },
  '28.2': {
    fi: 'muun käsittelijän käytön edellyttämä lupa',
    sv: 'tillstånd för att anlita ett annat personuppgiftsbiträde',
    en: 'authorisation of another processor',
  },
  '28.3': { fi: 'käsittelyä koskeva sopimus', sv: 'avtal om behandlingen', en: 'contract governing the processing' },
  '28.4': {
    fi: 'alikäsittelijän samat tietosuojavelvoitteet',
    sv: 'samma skyldigheter för underbiträden',
    en: 'same obligations for sub-processors',
  },
  '28.7': {
    fi: 'komission vakiosopimuslausekkeet käsittelysopimukselle',
    sv: 'kommissionens standardavtalsklausuler för biträdesavtal',
    en: 'Commission clauses for the processing contract',
  },
  '28.10': {
    fi: 'käsittelijä, joka määrittää tarkoitukset, on rekisterinpitäjä',
    sv: 'personuppgiftsbiträde som bestämmer ändamålen anses vara personuppgiftsansvarig',
    en: 'a processor that determines purposes is a controller',
  },
  '29': {
    fi: 'käsittely rekisterinpitäjän tai käsittelijän alaisuudessa',
    sv: 'behandling under den personuppgiftsansvariges eller personuppgiftsbiträdets överinseende',
    en: 'processing under the authority of the controller or processor',
  },
  '31': {
    fi: 'yhteistyö valvontaviranomaisen kanssa',
    sv: 'samarbete med tillsynsmyndigheten',
    en: 'cooperation with the supervisory authority',
  },
  '32': { fi: 'käsittelyn turvallisuus', sv: 'säkerhet i samband med behandlingen', en: 'security of processing' },
  '32.1': {
    fi: 'riskiä vastaavat tekniset ja organisatoriset toimenpiteet',
    sv: 'tekniska och organisatoriska åtgärder som är lämpliga i förhållande till risken',
    en: 'technical and organisational measures appropriate to the risk',
  },
  '32.1.a': { fi: 'pseudonymisointi ja salaus', sv: 'pseudonymisering och kryptering', en: 'pseudonymisation and encryption' },
  '32.1.b': {
    fi: 'luottamuksellisuus, eheys, käytettävyys ja vikasietoisuus',
    sv: 'konfidentialitet, integritet, tillgänglighet och motståndskraft',
    en: 'confidentiality, integrity, availability and resilience',
  },
  '32.1.c': {
    fi: 'kyky palauttaa tietojen saatavuus',
    sv: 'förmåga att återställa tillgängligheten',
    en: 'ability to restore availability',
  },
  '32.1.d': {
    fi: 'toimenpiteiden säännöllinen testaus ja arviointi',
    sv: 'regelbunden testning och utvärdering av åtgärderna',
    en: 'regular testing and evaluation of the measures',
  },
  '33': {
    fi: 'henkilötietojen tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle',
    sv: 'anmälan av en personuppgiftsincident till tillsynsmyndigheten',
    en: 'notification of a personal data breach to the supervisory authority',
  },
  '33.1': { fi: 'ilmoitus 72 tunnin kuluessa', sv: 'anmälan inom 72 timmar', en: 'notification within 72 hours' },
  '33.5': {
    fi: 'tietoturvaloukkausten dokumentointi',
    sv: 'dokumentation av personuppgiftsincidenter',
    en: 'documentation of personal data breaches',
  },
  '34': {
    fi: 'henkilötietojen tietoturvaloukkauksesta ilmoittaminen rekisteröidylle',
    sv: 'information till den registrerade om en personuppgiftsincident',
    en: 'communication of a personal data breach to the data subject',
  },
  '35': {
    fi: 'tietosuojaa koskeva vaikutustenarviointi',
    sv: 'konsekvensbedömning avseende dataskydd',
    en: 'data protection impact assessment',
  },
  '35.2': {
    fi: 'tietosuojavastaavan neuvot vaikutustenarvioinnissa',
    sv: 'dataskyddsombudets råd vid konsekvensbedömningen',
    en: 'advice of the data protection officer on the assessment',
  },
  '35.11': { fi: 'vaikutustenarvioinnin uudelleentarkastelu', sv: 'översyn av konsekvensbedömningen', en: 'review of the assessment' },
  '36': { fi: 'ennakkokuuleminen', sv: 'förhandssamråd', en: 'prior consultation' },
  '37': { fi: 'tietosuojavastaavan nimittäminen', sv: 'utnämning av dataskyddsombudet', en: 'designation of the data protection officer' },
  '37.1.a': {
    fi: 'viranomaisen velvollisuus nimittää tietosuojavastaava',
    sv: 'myndigheters skyldighet att utnämna dataskyddsombud',
    en: 'public authorities must designate an officer',
  },
  '37.1.b': {
    fi: 'laajamittainen säännöllinen ja järjestelmällinen seuranta',
    sv: 'regelbunden och systematisk övervakning i stor omfattning',
    en: 'regular and systematic monitoring on a large scale',
  },
  '37.1.c': {
    fi: 'erityisten tietoryhmien laajamittainen käsittely',
    sv: 'behandling i stor omfattning av särskilda kategorier av uppgifter',
    en: 'large-scale processing of special categories',
  },
  '37.7': {
    fi: 'tietosuojavastaavan yhteystietojen julkistaminen',
    sv: 'offentliggörande av dataskyddsombudets kontaktuppgifter',
    en: 'publication of the officer’s contact details',
  },
  '38': { fi: 'tietosuojavastaavan asema', sv: 'dataskyddsombudets ställning', en: 'position of the data protection officer' },
  '38.6': {
    fi: 'tietosuojavastaavan eturistiriita',
    sv: 'dataskyddsombudets intressekonflikt',
    en: 'conflict of interests of the officer',
  },
  '39': { fi: 'tietosuojavastaavan tehtävät', sv: 'dataskyddsombudets uppgifter', en: 'tasks of the data protection officer' },
} as const satisfies Readonly<Record<string, Localized>>
