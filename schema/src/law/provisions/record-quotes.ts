/** Article 30(1)(a) to (g) GDPR in the words of the Official Journal. */
export const recordQuotes = {
  '30.1.a': {
    fi: 'rekisterinpitäjän ja mahdollisen yhteisrekisterinpitäjän, rekisterinpitäjän edustajan ja tietosuojavastaavan nimi ja yhteystiedot',
    sv: 'Namn och kontaktuppgifter för den personuppgiftsansvarige, samt i tillämpliga fall gemensamt personuppgiftsansvariga, den personuppgiftsansvariges företrädare samt dataskyddsombudet.',
    en: 'the name and contact details of the controller and, where applicable, the joint controller, the controller’s representative and the data protection officer',
  },
  '30.1.b': { fi: 'käsittelyn tarkoitukset', sv: 'Ändamålen med behandlingen.', en: 'the purposes of the processing' },
  '30.1.c': {
    fi: 'kuvaus rekisteröityjen ryhmistä ja henkilötietoryhmistä',
    sv: 'En beskrivning av kategorierna av registrerade och av kategorierna av personuppgifter.',
    en: 'a description of the categories of data subjects and of the categories of personal data',
  },
  '30.1.d': {
    fi: 'henkilötietojen vastaanottajien ryhmät, joille henkilötietoja on luovutettu tai luovutetaan, mukaan lukien kolmansissa maissa tai kansainvälisissä järjestöissä olevat vastaanottajat',
    sv: 'De kategorier av mottagare till vilka personuppgifterna har lämnats eller ska lämnas ut, inbegripet mottagare i tredjeländer eller i internationella organisationer.',
    en: 'the categories of recipients to whom the personal data have been or will be disclosed including recipients in third countries or international organisations',
  },
  '30.1.e': {
    fi: 'tarvittaessa tiedot henkilötietojen siirtämisestä kolmanteen maahan tai kansainväliselle järjestölle, mukaan lukien tieto siitä, mikä kolmas maa tai kansainvälinen järjestö on kyseessä, sekä asianmukaisia suojatoimia koskevat asiakirjat, jos kyseessä on 49 artiklan 1 kohdan toisessa alakohdassa tarkoitettu siirto',
    sv: 'I tillämpliga fall, överföringar av personuppgifter till ett tredjeland eller en internationell organisation, inbegripet identifiering av tredjelandet eller den internationella organisationen och, vid sådana överföringar som avses i artikel 49.1 andra stycket, dokumentationen av lämpliga skyddsåtgärder.',
    en: 'where applicable, transfers of personal data to a third country or an international organisation, including the identification of that third country or international organisation and, in the case of transfers referred to in the second subparagraph of Article 49(1), the documentation of suitable safeguards',
  },
  '30.1.f': {
    fi: 'mahdollisuuksien mukaan eri tietoryhmien poistamisen suunnitellut määräajat',
    sv: 'Om möjligt, de förutsedda tidsfristerna för radering av de olika kategorierna av uppgifter.',
    en: 'where possible, the envisaged time limits for erasure of the different categories of data',
  },
  '30.1.g': {
    fi: 'mahdollisuuksien mukaan yleinen kuvaus 32 artiklan 1 kohdassa tarkoitetuista teknisistä ja organisatorisista turvatoimista',
    sv: 'Om möjligt, en allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärder som avses i artikel 32.1.',
    en: 'where possible, a general description of the technical and organisational security measures referred to in Article 32(1)',
  },
} as const
