import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** Words behind which purposes are told. */
export interface PurposeMarkers {
  /** Enough by themselves, wherever they stand. */
  readonly sure: readonly Phrase[]
  /** Enough where the section is about purposes. */
  readonly told: readonly Phrase[]
  /** Sentences with one of these tell of something else. */
  readonly never: readonly Phrase[]
}

export const purposeMarkers: Readonly<Record<Language, PurposeMarkers>> = {
  fi: {
    sure: [
      'tarkoituksena on',
      'tarkoitus on',
      'tarkoituksina ovat',
      '*tietoja|*tietojasi|*tietojanne .. käytetään',
      '*osoitetta|*osoitteita|*numeroa|*tunnusta|*nimeä|*kuvia|*tallenteita|*kuvaa|*aikaa|*yhteystietoja .. käytetään',
      'käytetään .. tarkoituksiin',
      'käytämme .. *tieto*',
      'tarpeen',
      'välttämättömiä',
      'tarvitaan',
      'tietojen|rekisterin avulla',
      'jotta voidaan|voimme|voisimme',
    ],
    told: [
      'hoidetaan',
      'avulla hoidetaan',
      'avulla|ansiosta voimme|voidaan|pystymme',
      'näin|siten voimme|voidaan|pystymme',
      'ylläpidetään',
      'tarkoitukset ovat',
      '*tarkoitu* on|ovat',
      'peruste ja tarkoitus on',
      'käytetään|käsitellään|kerätään|tallennetaan',
      'käytämme|käsittelemme|keräämme|tarvitsemme|tallennamme',
      'käytämme|käsittelemme|keräämme|tarvitsemme .. *tieto*',
      'voidaan|voimme|saatetaan|saatamme .. käyttää|käsitellä|kerätä',
      'jotta',
    ],
    never: ['*seloste* tarkoitu*', 'perustu*', 'oikeusperus*', 'perusteita', 'oikeutet* etu*'],
  },
  sv: {
    sure: [
      'använd*|behandla*|lagra*|samla*|spara*|registrera*|hantera*|behöv*|förs .. för att',
      'använd*|behandla*|spara*|förs .. för att du ska|skall|kan',
      'används|behandlas|behövs|krävs|registreras|sparas|lagras|förs för',
      'använd*|behandla*|lagra*|samla*|spara* .. för att vi|du ska|skall kunna',
      'använd*|behandla*|lagra*|samla*|spara* .. för att kunna',
      'används|behandlas .. till att',
      'gör vi .. för att',
      'använd*|behandla*|spara*|behöv*|registrera*|antecknar|frågar|har|tar ... för att',
      '*uppgifter|*uppgifterna|namn|adress|nummer|e-post|telefonnummer ... används till|för|vid',
      'används till',
      'för att kunna',
      'för att vi ska|skall kunna',
      'i syfte att',
      'syftet .. är att',
      'ändamålet .. är att',
      'syftet är',
      'ändamålet är',
    ],
    told: [
      'används|behandlas för',
      '*uppgifter för att',
      'gör det möjligt .. att',
      'så att vi|du|ni kan',
      'så att vi|du ska|skall kunna',
      'på så sätt|vis kan vi',
      'med *adressen|*numret|*uppgifterna|*uppgiften .. kan vi',
      'för att vi|du ska|skall kunna',
      'för att kunna',
      'för att',
      '*uppgifter|*uppgifterna för',
      'används till',
      'används|behandlas|behövs vid',
      'ändamålen|syftena|syften|ändamål är',
      'talar om',
    ],
    never: [
      'syfte* .. *beskrivning*|*policy*|*meddelande*',
      'rättslig* grund*',
      'grundar|baserar sig',
      'laglig* grund*',
      'motsätta|invända',
      'rätt att',
    ],
  },
  en: {
    sure: [
      'are|is there to',
      'lets|let us',
      'for the purpose|purposes of',
      'for the .. purposes of',
      'for purpose|purposes of',
      'purposes of',
      'purposes relating to',
      'used|processed|collected|stored|recorded|needed|required|necessary to',
      'be able to',
      'used for',
      'use|uses|need|needs|ask|asks|keep|keeps|record|records|take|takes|hold|holds .. your|the|their|his|her|contact|e-mail|email|phone ... to',
      'in order to',
      'so that we can|may',
      'so we can|may',
      'help|helps|allow|allows|enable|enables us to',
      'help|helps us',
      '*data|information|details|images .. for the',
    ],
    told: [
      'used in',
      'used|processed|collected|stored|needed|necessary for',
      'purpose of .. is to',
      'purpose of .. is',
      'purpose is',
      'purpose is to',
      'use|uses|process|processes|collect|collects|require|requires ... to',
      'use|uses|process|processes|collect|collects|need|needs|store|keep ... for',
      'need|needs to process|use|collect|keep|know .. to',
      'data|information of|about|on ... for',
      'data|information|details to',
      'data|information|details for',
      'required|needs to',
      'and for',
      'this is|are for',
      'in connection with',
      'in the provision of',
      'carried out for',
      'sharing ... to',
      'we want|wish|aim to',
      'so that',
      '^ to',
      '^ for',
      '^ measures to|for',
    ],
    never: [
      'purpose of this',
      'purposes of .. gdpr|regulation|act|notice|policy',
      'legal basis',
      'lawful basis',
      'legitimate interest*',
      'consent',
      'right to',
      'rights',
    ],
  },
}

/** Verbs of what is done with data or by their means, as an infinitive. */
export const purposeVerbs: Readonly<Record<Language, readonly string[]>> = {
  fi: [],
  sv: (
    'administrera analysera anmäla anpassa avisera bedriva bedöma besvara betala bjuda boka bokföra debitera driva erbjuda fakturera fatta fullgöra följa föra ' +
    'förbättra förebygga förhindra försvara förstå förvalta ge genomföra handlägga hantera hjälpa hålla identifiera informera ingå kommunicera kontakta ' +
    'kontrollera kunna kalla kräva leverera lämna marknadsföra mäta organisera planera publicera rapportera redovisa registrera sammanställa samordna skapa skicka sköta ' +
    'skydda spela svara säkerställa sälja söka ta tillgodose tillhandahålla tillvarata underhålla underrätta uppfylla uppehålla upprätta upprätthålla utbilda utreda ' +
    'utveckla utvärdera utföra utöva verifiera visa välja övervaka ' +
    'arkivera arrangera avskräcka avsluta beräkna beställa bevilja bistå dokumentera ersätta felsöka fastställa främja fördela förmedla förnya granska göra hitta hyra inbjuda indriva installera inventera kalla klara ' +
    'kompensera kreditera larma lösa matcha meddela mejla motverka ordna placera posta prissätta pröva påminna rekrytera reda ringa rätta räkna schemalägga se sända sätta spåra stoppa stärka stödja styra tacka tilldela ' +
    'köpa köra kartlägga hämta dela underlätta avtala möta förhandla hyra rapportera anordna bevaka effektivisera följa handla köpa ladda märka nå optimera producera ' +
    'trycka träffa undersöka undervisa uppdatera upptäcka varna veta vidareutveckla vårda välkomna värva återbetala återkoppla åtgärda'
  ).split(' '),
  en: (
    'administer alert allow analyse analyze answer approach arrange assess assist bill book call cancel carry charge check claim communicate complete comply conduct confirm contact ' +
    'create customise customize decide defend deliver detect deter determine develop display enable enforce ensure enter establish evaluate facilitate follow ' +
    'fulfil fulfill get give handle help identify improve enhance inform invite invoice investigate issue keep let look maintain make match manage market measure meet ' +
    'monitor notify offer open operate organise organize perform personalise personalize plan prepare present prevent process produce promote protect prove ' +
    'provide publish reach receive recommend record recover refund register remind reply report resolve respond review run satisfy schedule secure sell send serve set share ship show store supply ' +
    'support tailor target teach tell test thank track train understand update verify warn write ' +
    'apply appoint audit award bill block build calculate campaign cater chase choose coordinate correct count credit deal debit design dispatch distribute draw drive email employ engage estimate examine ' +
    'feed file find fix forecast govern greet guide hire host insure interview introduce invite learn lend list map match mend negotiate observe order pay phone pick pinpoint place post predict print publicise ' +
    'pursue raise reconcile recruit redeem reduce refer reimburse release remove renew rent repair replace rescue reward ring safeguard sample screen select settle solve sort spot stop survey text tidy trace ' +
    'buy purchase acquire procure lease fund invest mail quote welcome celebrate commemorate vary settle collect allocate assign award authenticate authorise authorize benchmark bring care clean compare compile connect consult ' +
    'trade treat troubleshoot validate vet weed welcome'
  ).split(' '),
}

/** Finnish nouns of doing that say little without what is done to what: alone they take the object of the noun before. */
export const objectNouns: readonly Phrase[] = [
  'suunnittel*',
  'toteutu*',
  'toteuttami*',
  'seuran*',
  'seuraami*',
  'hallin*',
  'ylläpi*',
  'järjestämi*',
  'organisoi*',
  'kehittämi*',
  'kehity*',
  'toimitu*',
  'toimittami*',
  'käsittely*',
  'käsittelemi*',
  'arvioi*',
  'valvon*',
  'hoito*',
  'hoitami*',
  'analysoi*',
  'parantami*',
  'tuottami*',
  'varmistami*',
  'keräämi*',
  'laatimi*',
  'valmistelu*',
  'ryhmittely*',
  'kohdentami*',
  'tallentami*',
  'päivittämi*',
  'hyödyntämi*',
  'selvittämi*',
  'ehkäis*',
  'tilastoin*',
  'raportoin*',
  'laadunvalvon*',
  'laadunvarmist*',
]

/** What we are said to do with data, as against what we do for the sake of others: sentences with these tell no purpose. */
export const handlingsOfOurs: Readonly<Record<'sv' | 'en', readonly string[]>> = {
  sv: (
    'behandlar behandla använder använda samlar samla sparar spara lagrar lagra registrerar behöver behöva har ha får få är vara vill kan ska skall måste kommer lämnar lämna delar dela raderar radera ' +
    'hämtar hämta begär begära kräver kräva ber be ser se vet veta bevarar bevara gör göra strävar värnar grundar baserar stöder stödjer anser utgår förbehåller överför överföra säljer hanterar hantera antecknar tar ta ' +
    'efter under över eller aldrig inte inga bara minst mer dina tillämpar följer förvarar utför frågar ansvarar arbetar'
  ).split(' '),
  en: (
    'use collect process hold keep store need have share disclose rely are do does get receive obtain record ask retain require believe want must may will can would could should only never not treat respect understand base delete ' +
    'take gather transfer log know think consider aim hope try wish recommend explain describe say see encourage reserve undertake comply act call may hereby strive combine handle always respectfully might also were did had ' +
    'work'
  ).split(' '),
}

/** Stems of what Finnish notices say that we do: `lähetä(mme)`, `laskuta(mme)`. */
export const doingsOfOurs: readonly string[] = (
  'hoida laskuta vastaa lähetä soita maksa ilmoita tavoita kutsu tiedota muistuta suunnittele seuraa toimita järjestä varaa tilaa peri arvioi valvo kehitä paranna markkinoi tarjoa neuvo ohjaa auta palvele viesti ota laadi ' +
  'tuota julkaise vuokraa vahvista tunnista todenna estä ehkäise torju selvitä tutki ratkaise korjaa huolla kouluta rekrytoi valitse haastattele palauta hyvitä kohdenna räätälöi analysoi mittaa tilastoi raportoi postita paina ' +
  'koordinoi ajoita sovi varmista tarkista hallinnoi edistä tee mainosta muokkaa personoi suosittele seulo sijoita ryhmittele jaottele kiitä palkitse onnittele osallista tervehdi'
).split(' ')
