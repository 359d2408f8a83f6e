import type { Layout } from './layout.js'

const measures = {
  fi: 'Yleinen kuvaus teknisistä ja organisatorisista turvatoimista',
  sv: 'Allmän beskrivning av tekniska och organisatoriska säkerhetsåtgärder',
  en: 'General description of technical and organisational security measures',
} as const

const transfers = {
  fi: 'Siirrot kolmansiin maihin tai kansainvälisille järjestöille',
  sv: 'Överföringar till tredjeländer eller internationella organisationer',
  en: 'Transfers to third countries or international organisations',
} as const

/** The Finnish authority: records of a controller and of a processor in the words of the Regulation's three texts. */
export const fiAuthority: Layout = {
  id: 'fi-authority',
  country: 'FI',
  name: {
    fi: 'Suomi, seloste käsittelytoimista',
    sv: 'Finland, register över behandling',
    en: 'Finland, record of processing activities',
  },
  authority: { fi: 'Tietosuojavaltuutetun toimisto', sv: 'Dataombudsmannens byrå', en: 'Office of the Data Protection Ombudsman' },
  documentTitle: {
    fi: 'Seloste henkilötietojen käsittelytoimista',
    sv: 'Register över behandling av personuppgifter',
    en: 'Record of processing activities',
  },
  partTitle: {
    controller: {
      fi: 'Rekisterinpitäjän seloste yleisen tietosuoja-asetuksen 30 artiklan 1 kohdan mukaan',
      sv: 'Den personuppgiftsansvariges register enligt artikel 30.1 i allmänna dataskyddsförordningen',
      en: 'Controller’s record under Article 30(1) of the General Data Protection Regulation',
    },
    processor: {
      fi: 'Henkilötietojen käsittelijän seloste yleisen tietosuoja-asetuksen 30 artiklan 2 kohdan mukaan',
      sv: 'Personuppgiftsbiträdets register enligt artikel 30.2 i allmänna dataskyddsförordningen',
      en: 'Processor’s record under Article 30(2) of the General Data Protection Regulation',
    },
  },
  particulars: {
    controller: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
    businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
    address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
    email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
    phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
    contactPoint: { fi: 'Yhteyspiste', sv: 'Kontaktpunkt', en: 'Contact point' },
    dpo: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
    officerDuty: {
      fi: 'Tietosuojavastaavan muut tehtävät (38 art. 6 k.)',
      sv: 'Dataskyddsombudets andra uppgifter (art. 38.6)',
      en: 'Other duties of the officer (Art. 38(6))',
    },
    representative: { fi: 'Edustaja (27 art.)', sv: 'Företrädare (art. 27)', en: 'Representative (Art. 27)' },
    jointControllers: { fi: 'Yhteisrekisterinpitäjät', sv: 'Gemensamt personuppgiftsansvariga', en: 'Joint controllers' },
    largeScaleCore: {
      fi: 'Ydintoimintana laajamittainen seuranta tai arkaluonteiset tiedot (37 art. 1 k.)',
      sv: 'Kärnverksamhet av övervakning i stor omfattning eller känsliga uppgifter (art. 37.1)',
      en: 'Large-scale monitoring or sensitive data as a core activity (Art. 37(1))',
    },
    keepsBreachLog: {
      fi: 'Tietoturvaloukkaukset dokumentoidaan (33 art. 5 k.)',
      sv: 'Personuppgiftsincidenter dokumenteras (art. 33.5)',
      en: 'Personal data breaches are documented (Art. 33(5))',
    },
  },
  headings: {
    controller: {
      controller: {
        fi: 'Rekisterinpitäjän nimi ja yhteystiedot',
        sv: 'Den personuppgiftsansvariges namn och kontaktuppgifter',
        en: 'Name and contact details of the controller',
      },
      purposes: { fi: 'Käsittelyn tarkoitukset', sv: 'Ändamålen med behandlingen', en: 'Purposes of the processing' },
      dataSubjects: { fi: 'Rekisteröityjen ryhmät', sv: 'Kategorier av registrerade', en: 'Categories of data subjects' },
      dataCategories: { fi: 'Henkilötietoryhmät', sv: 'Kategorier av personuppgifter', en: 'Categories of personal data' },
      recipients: { fi: 'Henkilötietojen vastaanottajien ryhmät', sv: 'Kategorier av mottagare', en: 'Categories of recipients' },
      transfers,
      retention: {
        fi: 'Tietoryhmien poistamisen suunnitellut määräajat',
        sv: 'Förutsedda tidsfrister för radering',
        en: 'Envisaged time limits for erasure',
      },
      measures,
    },
    processor: {
      controllers: {
        fi: 'Käsittelijän ja rekisterinpitäjien nimet ja yhteystiedot',
        sv: 'Personuppgiftsbiträdets och de personuppgiftsansvarigas namn och kontaktuppgifter',
        en: 'Names and contact details of the processor and of the controllers',
      },
      processing: {
        fi: 'Kunkin rekisterinpitäjän lukuun suoritettujen käsittelyiden ryhmät',
        sv: 'Kategorier av behandling som utförts för varje personuppgiftsansvarigs räkning',
        en: 'Categories of processing carried out on behalf of each controller',
      },
      transfers,
      measures,
    },
  },
  source: {
    url: 'https://tietosuoja.fi/seloste-kasittelytoimista',
    confidence: 'verified',
    note: {
      fi: 'Otsikot seuraavat asetuksen tekstiä ja viranomaisen ohjetta. Viranomaisen omaa taulukkopohjaa ei ole nähty.',
      sv: 'Rubrikerna följer förordningens text och myndighetens anvisning. Myndighetens egen tabellmall har inte setts.',
      en: 'The headings follow the text of the Regulation and the authority’s guidance. A table template of the authority itself was not seen.',
    },
  },
}
