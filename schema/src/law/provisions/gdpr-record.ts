import type { Localized } from '../../text.js'

/** Article 30 GDPR, point by point: the record of processing activities. */
export const recordArticles = {
  '30': { fi: 'seloste käsittelytoimista', sv: 'register över behandling', en: 'records of processing activities' },
  '30.1': {
    fi: 'rekisterinpitäjän seloste käsittelytoimista',
    sv: 'den personuppgiftsansvariges register över behandling',
    en: 'the controller’s record of processing activities',
  },
  '30.1.a': {
    fi: 'rekisterinpitäjän, yhteisrekisterinpitäjän, edustajan ja tietosuojavastaavan nimi ja yhteystiedot',
    sv: 'namn och kontaktuppgifter för den personuppgiftsansvarige, gemensamt personuppgiftsansvariga, företrädaren och dataskyddsombudet',
    en: 'name and contact details of the controller, joint controller, representative and data protection officer',
  },
  '30.1.b': { fi: 'käsittelyn tarkoitukset', sv: 'ändamålen med behandlingen', en: 'purposes of the processing' },
  '30.1.c': {
    fi: 'kuvaus rekisteröityjen ryhmistä ja henkilötietoryhmistä',
    sv: 'beskrivning av kategorierna av registrerade och av kategorierna av personuppgifter',
    en: 'description of the categories of data subjects and of personal data',
  },
  '30.1.d': { fi: 'henkilötietojen vastaanottajien ryhmät', sv: 'kategorier av mottagare', en: 'categories of recipients' },
  '30.1.e': {
    fi: 'siirrot kolmanteen maahan tai kansainväliselle järjestölle',
    sv: 'överföringar till ett tredjeland eller en internationell organisation',
    en: 'transfers to a third country or an international organisation',
  },
  '30.1.f': {
    fi: 'eri tietoryhmien poistamisen suunnitellut määräajat',
    sv: 'de förutsedda tidsfristerna för radering av de olika kategorierna av uppgifter',
    en: 'envisaged time limits for erasure of the different categories of data',
  },
  '30.1.g': {
    fi: 'yleinen kuvaus teknisistä ja organisatorisista turvatoimista',
    sv: 'allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärderna',
    en: 'general description of the technical and organisational security measures',
  },
  '30.2': {
    fi: 'henkilötietojen käsittelijän seloste käsittelytoimista',
    sv: 'personuppgiftsbiträdets register över behandling',
    en: 'the processor’s record of processing activities',
  },
  '30.2.a': {
    fi: 'käsittelijän, rekisterinpitäjien, edustajien ja tietosuojavastaavan nimi ja yhteystiedot',
    sv: 'namn och kontaktuppgifter för personuppgiftsbiträdet, de personuppgiftsansvariga, företrädarna och dataskyddsombudet',
    en: 'name and contact details of the processor, the controllers, representatives and data protection officer',
  },
  '30.2.b': {
    fi: 'kunkin rekisterinpitäjän lukuun suoritettujen käsittelyiden ryhmät',
    sv: 'de kategorier av behandling som har utförts för varje personuppgiftsansvarigs räkning',
    en: 'categories of processing carried out on behalf of each controller',
  },
  '30.2.c': {
    fi: 'siirrot kolmanteen maahan tai kansainväliselle järjestölle',
    sv: 'överföringar till ett tredjeland eller en internationell organisation',
    en: 'transfers to a third country or an international organisation',
  },
  '30.2.d': {
    fi: 'yleinen kuvaus teknisistä ja organisatorisista turvatoimista',
    sv: 'allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärderna',
    en: 'general description of the technical and organisational security measures',
  },
  '30.3': { fi: 'selosteen kirjallinen muoto', sv: 'registrets skriftliga form', en: 'the record in writing' },
  '30.4': {
    fi: 'selosteen saattaminen valvontaviranomaisen saataville',
    sv: 'registret görs tillgängligt för tillsynsmyndigheten',
    en: 'the record made available to the supervisory authority',
  },
  '30.5': {
    fi: 'poikkeus alle 250 työntekijän yrityksille ja järjestöille',
    sv: 'undantag för företag och organisationer med färre än 250 anställda',
    en: 'exemption for organisations employing fewer than 250 persons',
  },
} as const satisfies Readonly<Record<string, Localized>>
