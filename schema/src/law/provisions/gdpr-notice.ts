import type { Localized } from '../../text.js'

/** Articles 12 to 14 GDPR: what people have to be told. */
export const noticeArticles = {
  '12': {
    fi: 'läpinäkyvä informointi, viestintä ja yksityiskohtaiset säännöt oikeuksien käyttöä varten',
    sv: 'klar och tydlig information och kommunikation samt villkor för utövandet av rättigheterna',
    en: 'transparent information, communication and modalities for the exercise of rights',
  },
  '12.1': {
    fi: 'tiivis, läpinäkyvä, helposti ymmärrettävä ja saatavilla oleva informointi',
    sv: 'koncis, klar och tydlig, begriplig och lättillgänglig information',
    en: 'concise, transparent, intelligible and easily accessible information',
  },
  '12.2': {
    fi: 'oikeuksien käyttämisen helpottaminen',
    sv: 'underlättande av utövandet av rättigheter',
    en: 'facilitating the exercise of rights',
  },
  '12.3': { fi: 'vastaaminen kuukauden kuluessa', sv: 'svar inom en månad', en: 'answer within one month' },
  '12.5': {
    fi: 'maksuton informointi ja toimenpiteet',
    sv: 'kostnadsfri information och kostnadsfria åtgärder',
    en: 'information and actions free of charge',
  },
  '12.6': {
    fi: 'lisätiedot henkilöllisyyden vahvistamiseksi',
    sv: 'ytterligare information för att bekräfta identiteten',
    en: 'additional information to confirm identity',
  },
  '13': {
    fi: 'toimitettavat tiedot, kun henkilötietoja kerätään rekisteröidyltä',
    sv: 'information som ska tillhandahållas om personuppgifterna samlas in från den registrerade',
    en: 'information to be provided where personal data are collected from the data subject',
  },
  '13.1': {
    fi: 'tiedot, jotka toimitetaan, kun henkilötietoja saadaan',
    sv: 'information när personuppgifterna erhålls',
    en: 'information when personal data are obtained',
  },
  '13.1.a': {
    fi: 'rekisterinpitäjän ja sen mahdollisen edustajan identiteetti ja yhteystiedot',
    sv: 'identitet och kontaktuppgifter för den personuppgiftsansvarige och i tillämpliga fall dennes företrädare',
    en: 'identity and contact details of the controller and its representative',
  },
  '13.1.b': {
    fi: 'tietosuojavastaavan yhteystiedot',
    sv: 'kontaktuppgifter för dataskyddsombudet',
    en: 'contact details of the data protection officer',
  },
  '13.1.c': {
    fi: 'käsittelyn tarkoitukset ja oikeusperuste',
    sv: 'ändamålen med behandlingen och den rättsliga grunden',
    en: 'purposes of the processing and its legal basis',
  },
  '13.1.d': {
    fi: 'rekisterinpitäjän tai kolmannen osapuolen oikeutetut edut',
    sv: 'den personuppgiftsansvariges eller en tredje parts berättigade intressen',
    en: 'legitimate interests of the controller or a third party',
  },
  '13.1.e': {
    fi: 'vastaanottajat tai vastaanottajaryhmät',
    sv: 'mottagare eller kategorier av mottagare',
    en: 'recipients or categories of recipients',
  },
  '13.1.f': {
    fi: 'aikomus siirtää tietoja kolmanteen maahan ja siirron suojatoimet',
    sv: 'avsikt att överföra uppgifter till ett tredjeland och skyddsåtgärderna',
    en: 'intention to transfer data to a third country and the safeguards',
  },
  '13.2': {
    fi: 'lisätiedot asianmukaisen ja läpinäkyvän käsittelyn takaamiseksi',
    sv: 'ytterligare information för rättvis och transparent behandling',
    en: 'further information for fair and transparent processing',
  },
  '13.2.a': {
    fi: 'säilytysaika tai sen määrittämiskriteerit',
    sv: 'lagringsperioden eller kriterierna för den',
    en: 'storage period or the criteria for it',
  },
  '13.2.b': { fi: 'rekisteröidyn oikeudet', sv: 'den registrerades rättigheter', en: 'rights of the data subject' },
  '13.2.c': { fi: 'oikeus peruuttaa suostumus', sv: 'rätt att återkalla samtycke', en: 'right to withdraw consent' },
  '13.2.d': {
    fi: 'oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'rätt att inge klagomål till en tillsynsmyndighet',
    en: 'right to lodge a complaint with a supervisory authority',
  },
  '13.2.e': {
    fi: 'onko tietojen antaminen lakisääteinen tai sopimukseen perustuva vaatimus',
    sv: 'huruvida tillhandahållandet är ett lagstadgat eller avtalsenligt krav',
    en: 'whether providing the data is a statutory or contractual requirement',
  },
  '13.2.f': {
    fi: 'automaattinen päätöksenteko, profilointi mukaan lukien',
    sv: 'automatiserat beslutsfattande, inbegripet profilering',
    en: 'automated decision-making, including profiling',
  },
  '13.3': {
    fi: 'ilmoittaminen ennen käsittelyä uuteen tarkoitukseen',
    sv: 'information före behandling för ett nytt ändamål',
    en: 'information before processing for a new purpose',
  },
  '14': {
    fi: 'toimitettavat tiedot, kun tietoja ei ole saatu rekisteröidyltä',
    sv: 'information som ska tillhandahållas om personuppgifterna inte har erhållits från den registrerade',
    en: 'information to be provided where personal data have not been obtained from the data subject',
  },
  '14.1': {
    fi: 'tiedot, kun henkilötietoja ei ole saatu rekisteröidyltä',
    sv: 'information när personuppgifterna inte har erhållits från den registrerade',
    en: 'information where data were not obtained from the data subject',
  },
  '14.1.a': {
    fi: 'rekisterinpitäjän ja sen mahdollisen edustajan identiteetti ja yhteystiedot',
    sv: 'identitet och kontaktuppgifter för den personuppgiftsansvarige och i tillämpliga fall dennes företrädare',
    en: 'identity and contact details of the controller and its representative',
  },
  '14.1.b': {
    fi: 'tietosuojavastaavan yhteystiedot',
    sv: 'kontaktuppgifter för dataskyddsombudet',
    en: 'contact details of the data protection officer',
  },
  '14.1.c': {
    fi: 'käsittelyn tarkoitukset ja oikeusperuste',
    sv: 'ändamålen med behandlingen och den rättsliga grunden',
    en: 'purposes of the processing and its legal basis',
  },
  '14.1.d': {
    fi: 'henkilötietoryhmät',
    sv: 'de kategorier av personuppgifter som behandlingen gäller',
    en: 'categories of personal data concerned',
  },
  '14.1.e': {
    fi: 'vastaanottajat tai vastaanottajaryhmät',
    sv: 'mottagare eller kategorier av mottagare',
    en: 'recipients or categories of recipients',
  },
  '14.1.f': {
    fi: 'aikomus siirtää tietoja kolmanteen maahan ja siirron suojatoimet',
    sv: 'avsikt att överföra uppgifter till ett tredjeland och skyddsåtgärderna',
    en: 'intention to transfer data to a third country and the safeguards',
  },
  '14.2': {
    fi: 'lisätiedot asianmukaisen ja läpinäkyvän käsittelyn takaamiseksi',
    sv: 'ytterligare information för rättvis och transparent behandling',
    en: 'further information for fair and transparent processing',
  },
  '14.2.a': {
    fi: 'säilytysaika tai sen määrittämiskriteerit',
    sv: 'lagringsperioden eller kriterierna för den',
    en: 'storage period or the criteria for it',
  },
  '14.2.b': {
    fi: 'rekisterinpitäjän tai kolmannen osapuolen oikeutetut edut',
    sv: 'den personuppgiftsansvariges eller en tredje parts berättigade intressen',
    en: 'legitimate interests of the controller or a third party',
  },
  '14.2.c': { fi: 'rekisteröidyn oikeudet', sv: 'den registrerades rättigheter', en: 'rights of the data subject' },
  '14.2.d': { fi: 'oikeus peruuttaa suostumus', sv: 'rätt att återkalla samtycke', en: 'right to withdraw consent' },
  '14.2.e': {
    fi: 'oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'rätt att inge klagomål till en tillsynsmyndighet',
    en: 'right to lodge a complaint with a supervisory authority',
  },
  '14.2.f': {
    fi: 'mistä henkilötiedot on saatu',
    sv: 'varifrån personuppgifterna kommer',
    en: 'from which source the personal data originate',
  },
  '14.2.g': {
    fi: 'automaattinen päätöksenteko, profilointi mukaan lukien',
    sv: 'automatiserat beslutsfattande, inbegripet profilering',
    en: 'automated decision-making, including profiling',
  },
  '14.3': { fi: 'informoinnin ajankohta', sv: 'tidpunkt för informationen', en: 'time of the information' },
  '14.4': {
    fi: 'ilmoittaminen ennen käsittelyä uuteen tarkoitukseen',
    sv: 'information före behandling för ett nytt ändamål',
    en: 'information before processing for a new purpose',
  },
} as const satisfies Readonly<Record<string, Localized>>
