import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = {
  fi: '1. Tietojen luovutukset ja vastaanottajat',
  sv: '1. Vem delar vi uppgifter med?',
  en: '1. Sharing your information',
}

const RECEIVERS: readonly Told[] = [
  fi('Tietoja käsittelevät tilitoimistomme, palkanlaskija ja IT-tuki.', 'tilitoimistomme', 'palkanlaskija', 'IT-tuki'),
  fi('Käytämme apuna painotaloa, postitusyritystä ja verkkokaupan alustaa.', 'painotaloa', 'postitusyritystä', 'verkkokaupan alustaa'),
  fi('Tiedot näkee myös järjestelmän toimittaja.', 'myös järjestelmän toimittaja'),
  fi('Nimi ja osoite annetaan kuljetusyhtiölle, Postille ja noutopisteelle.', 'kuljetusyhtiölle', 'Postille', 'noutopisteelle'),
  fi(
    'Tietoja siirtyy Verohallinnolle, eläkevakuutusyhtiölle ja ammattiliitolle.',
    'Verohallinnolle',
    'eläkevakuutusyhtiölle',
    'ammattiliitolle',
  ),
  fi('Ilmoitamme tapaturmasta vakuutusyhtiöllemme ja tarvittaessa poliisille.', 'vakuutusyhtiöllemme', 'poliisille'),
  fi('Palvelimemme ovat suomalaisen konesaliyrityksen hallussa.', 'suomalaisen konesaliyrityksen'),
  fi('Kirjanpidosta huolehtii tilitoimisto ja perinnästä perintätoimisto.', 'tilitoimisto', 'perintätoimisto'),
  fi('Viranomaiset saavat tietoja lain nojalla.', 'Viranomaiset'),
  sv('Bokföringsbyrån, revisorn och banken ser dina betalningar.', 'Bokföringsbyrån', 'revisorn', 'banken'),
  sv(
    'Vi skickar uppgifter till transportbolaget, försäkringsbolaget och Skatteverket.',
    'transportbolaget',
    'försäkringsbolaget',
    'Skatteverket',
  ),
  sv('Tidningen trycks på ett tryckeri som får adresserna.', 'tryckeri'),
  sv('Uppgifter lämnas vid behov till läkare, sjukhus och socialmyndigheter.', 'läkare', 'sjukhus', 'socialmyndigheter'),
  sv('Programmet underhålls av en it-leverantör.', 'en it-leverantör'),
  en('We send your details to the courier, the insurer and HMRC.', 'courier', 'insurer', 'HMRC'),
  en('Our website sits with a hosting company in Ireland.', 'website sits with a hosting company'),
  en('The council, the fire service and the police can ask for it.', 'council', 'fire service', 'police'),
  en('A mailing house prints and posts the newsletter.', 'mailing house'),
  en('Card payments are taken by our payment processor.', 'our payment processor'),
  en('We use an outside payroll bureau and a cloud backup service.', 'outside payroll bureau', 'cloud backup service'),
  fi(
    'Tietoja luovutetaan lain sallimissa rajoissa Kelan, vakuutusyhtiöiden ja hyvinvointialueen käyttöön.',
    'Kelan',
    'vakuutusyhtiöiden',
    'hyvinvointialueen',
  ),
  fi('Hammasteknikolle annetaan työn tekemiseen tarvittavat tiedot.', 'Hammasteknikolle'),
  fi('Lähetteet lähtevät erikoislääkärille tai sairaalaan.', 'erikoislääkärille', 'sairaalaan'),
  fi('Maksut kulkevat pankin ja maksupalvelun kautta.', 'pankin', 'maksupalvelun'),
  fi(
    'Auton tiedot ilmoitetaan Traficomille, rahoitusyhtiölle ja vakuutusyhtiölle.',
    'Traficomille',
    'rahoitusyhtiölle',
    'vakuutusyhtiölle',
  ),
  fi('Lipunmyynnistä vastaa lippukauppa, joka toimii omana rekisterinpitäjänään.', 'lippukauppa'),
  fi('Leirikeskuksen keittiö saa tiedon allergioista.', 'Leirikeskuksen keittiö'),
  fi(
    'Varausjärjestelmän toimittaja ja sen alihankkijat voivat nähdä tietoja ylläpidon yhteydessä.',
    'Varausjärjestelmän toimittaja',
    'sen alihankkijat',
  ),
  fi(
    'Emme myy tietoja. Käytämme kuitenkin ulkopuolisia kumppaneita: tilitoimistoa, mainostoimistoa ja sähköpostipalvelua.',
    'tilitoimistoa',
    'mainostoimistoa',
    'sähköpostipalvelua',
  ),
  fi('Tiedot siirtyvät seurakunnan jäsenrekisteriin ja kirkkoherranvirastolle.', 'seurakunnan jäsenrekisteriin', 'kirkkoherranvirastolle'),
  fi('Tilintarkastajat, verottaja ja työeläkeyhtiö saavat palkkatiedot.', 'Tilintarkastajat', 'verottaja', 'työeläkeyhtiö'),
  fi('Matkustajatiedot toimitetaan poliisille majoituslain mukaisesti.', 'poliisille'),
  sv('Laboratoriet får ditt prov och Folkpensionsanstalten får uppgifter om ersättningar.', 'Laboratoriet', 'Folkpensionsanstalten'),
  sv('Tidningens adressregister finns hos distributören och tryckeriet.', 'distributören', 'tryckeriet'),
  sv('Våra kunder får se din cv om du söker uppdrag hos dem.', 'kunder'),
  sv('Systemleverantörerna har tillgång till uppgifterna när de ger support.', 'Systemleverantörerna'),
  sv('Vi anlitar revisorer, jurister och inkassobolag.', 'revisorer', 'jurister', 'inkassobolag'),
  sv(
    'Myndigheter såsom Skatteförvaltningen och Pensionsskyddscentralen får de uppgifter som lagen kräver.',
    'Myndigheter såsom Skatteförvaltningen',
    'Pensionsskyddscentralen',
  ),
  sv('Betalningar sköts av Klarna och Swish.', 'Klarna', 'Swish'),
  sv('Uppgifterna stannar hos oss och lämnas inte vidare.'),
  sv('Remisser skickas till sjukhuset och recept till apoteket.', 'sjukhuset', 'recept till apoteket'),
  sv('Lönerna räknas av en lönebyrå och betalas via banken.', 'en lönebyrå', 'betalas via banken'),
  en('We are part of a national association and pass your membership details to it.', 'national association'),
  en(
    'Credit reference agencies and fraud prevention agencies receive details of your application.',
    'Credit reference agencies',
    'fraud prevention agencies',
  ),
  en('We use trusted suppliers for email, printing and card payments.', 'trusted suppliers'),
  en("The building society's regulator may inspect our records.", "society's regulator"),
  en('Your belay certificate may be shown to other climbing centres.', 'other climbing centres'),
  en('Our cloud provider stores the photos you upload, and a support tool holds your messages.', 'cloud provider', 'support tool'),
  en(
    'We also share with: our parent company, our auditors, estate agents and your conveyancer.',
    'parent company',
    'auditors',
    'estate agents',
    'conveyancer',
  ),
  en('Results are passed to the county federation and may appear in the local press.', 'county federation', 'local press'),
  en('Tradespeople who carry out repairs are given your phone number.', 'Tradespeople'),
  en('If you hold a joint account, the other account holder can see the transactions.', 'other account holder'),
  en('We do not sell your data to anybody.'),
  en('Brokers, valuers and the Land Registry will see part of your application.', 'Brokers', 'valuers', 'Land Registry'),
]

describe('whom sentences on receivers name, from many sectors', () => {
  test.each(RECEIVERS.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, HEADINGS).recipients.map(({ name }) => name)).toEqual(example.spans)
  })
})
