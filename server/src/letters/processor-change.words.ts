// The sentences of the letter on a change at a processor. Names of countries and entities stand in the basic form: they are not inflected.
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import type { Language } from '@seloste/schema/text'

/** What a transfer could rest on: nothing is needed, a decision, a decision for some importers only, safeguards; or the country is not known. */
export type Ground =
  | { readonly kind: 'eea' | 'safeguards' | 'unknown' }
  | { readonly kind: 'adequacy' | 'partial'; readonly decision: Mechanism }

/** What a sentence is filled with. */
export interface Slots {
  readonly party: string
  readonly day: string
  readonly before: string
  readonly country: string
  readonly name: string
  /** Processors under whose contracts it works, where it is a further one. */
  readonly through: string
}

/** As what the client's record names the party: its processor, a further one, or with no role told. */
export type NamedAs = 'processor' | 'sub_processor' | 'unclear'

type ByChange<Value> = Readonly<Record<'country' | 'certification' | 'sub_processor', Value>>
type Sentence = (slots: Slots) => string

/** The words of one language. */
export interface LetterWords {
  readonly notRecorded: string
  readonly untitled: string
  readonly asProcessor: string
  readonly subject: ByChange<Sentence>
  readonly asSubProcessor: Sentence
  readonly asUnclear: string
  readonly lead: Readonly<Record<NamedAs, Sentence>>
  readonly whatHead: string
  readonly what: ByChange<Sentence>
  readonly whichHead: string
  readonly toDoHead: string
  readonly toDo: ByChange<Sentence>
  readonly findRole: Sentence
  readonly ground: Readonly<Record<Ground['kind'], (decision: string, slots: Slots) => string>>
  readonly audit: string
  readonly record: string
  readonly ownControllers: string
  readonly close: string
}

export const letterWords: Readonly<Record<Language, LetterWords>> = {
  fi: {
    notRecorded: 'ei kirjattu',
    untitled: 'nimetön käsittelytoimi',
    asProcessor: 'toimitte itse henkilötietojen käsittelijänä',
    subject: {
      country: ({ party }) => `${party}: henkilötietojen käsittelyn maa muuttuu`,
      certification: ({ party }) => `${party}: sertifiointi päättyy`,
      sub_processor: ({ party }) => `${party}: uusi toisen asteen käsittelijä`,
    },
    asSubProcessor: ({ through }) => `toisen asteen käsittelijänä, käsittelijä: ${through}`,
    asUnclear: 'rooli ei ilmene selosteesta',
    lead: {
      processor: ({ party, day }) =>
        `Käyttämänne henkilötietojen käsittelijä on muuttamassa toimintaansa. Käsittelijä: ${party}. Muutos tulee voimaan: ${day}. Alla kerromme, mitä muutos koskee ja mitä teidän on tehtävä ennen voimaantuloa.`,
      sub_processor: ({ party, day, through }) =>
        `Käyttämänne henkilötietojen käsittelijän toisen asteen käsittelijä on muuttamassa toimintaansa. Toisen asteen käsittelijä: ${party}. Käsittelijä, jonka sopimuksen nojalla se toimii: ${through}. Muutos tulee voimaan: ${day}. Alla kerromme, mitä muutos koskee ja mitä teidän on tehtävä ennen voimaantuloa.`,
      unclear: ({ party, day }) =>
        `Selosteessanne nimetty vastaanottaja on muuttamassa toimintaansa. Vastaanottaja: ${party}. Selosteesta ei ilmene, käsitteleekö se henkilötietoja teidän lukuunne. Muutos tulee voimaan: ${day}. Alla kerromme, mitä muutos koskee ja mitä teidän on tehtävä ennen voimaantuloa.`,
    },
    whatHead: 'Mikä muuttuu',
    what: {
      country: ({ party, before, country, day }) =>
        `${party} vaihtaa sijaintimaata.\nNykyinen maa: ${before}\nUusi maa: ${country}\nVoimaan: ${day}`,
      certification: ({ party, day }) =>
        `Sertifiointi (${party}) lakkaa olemasta voimassa ${day}. Sertifiointia ei sen jälkeen voi käyttää osoituksena 28 artiklan 1 kohdan riittävistä takeista. Jos siirto kolmanteen maahan perustuu sertifiointiin tai sertifioitujen yritysten luetteloon, myös siirtoperuste poistuu.`,
      sub_processor: ({ party, name, country, day }) =>
        `${party} aikoo käyttää uutta toisen asteen käsittelijää.\nNimi: ${name}\nMaa: ${country}\nVoimaan: ${day}`,
    },
    whichHead: 'Käsittelytoimet, joita muutos koskee',
    toDoHead: 'Mitä teidän on tehtävä',
    toDo: {
      country: () =>
        'Tarkistakaa käsittelysopimus: henkilötietoja saa siirtää kolmanteen maahan vain antamienne dokumentoitujen ohjeiden mukaisesti (28 artiklan 3 kohdan a alakohta). Hyväksykää siirto kirjallisesti tai kieltäkää se ennen voimaantuloa.',
      certification: () =>
        'Pyytäkää käsittelijältä selvitys siitä, millä se jatkossa osoittaa riittävät takeet (28 artiklan 1 ja 5 kohta). Jos siirto on perustunut sertifiointiin tai luetteloon, sopikaa uudesta siirtoperusteesta (46 artikla) tai keskeyttäkää siirto ennen voimaantuloa.',
      sub_processor: ({ day }) =>
        `Päättäkää, vastustatteko uutta käsittelijää. Jos sopimuksessa on annettu yleinen ennakkolupa, teillä on oikeus vastustaa muutosta ennen kuin se toteutuu; muutoin tarvitaan erityinen kirjallinen ennakkolupanne (28 artiklan 2 kohta). Noudattakaa sopimuksessa sovittua määräaikaa ja ilmoittakaa kantanne viimeistään ennen voimaantuloa ${day}. Varmistakaa, että uutta käsittelijää sitovat samat velvoitteet (28 artiklan 4 kohta).`,
    },
    findRole: ({ party }) =>
      `Selvittäkää ensin, käsitteleekö vastaanottaja (${party}) henkilötietoja teidän lukuunne (4 artiklan 8 kohta) vai itsenäisenä rekisterinpitäjänä. Jos se on käsittelijä, tehkää alla olevat toimet.`,
    ground: {
      eea: (_, { country }) =>
        `Uusi maa (${country}) kuuluu Euroopan talousalueeseen. Kyse ei ole siirrosta kolmanteen maahan. Varmistakaa kuitenkin, ettei tietoihin päästä etäyhteydellä ETA-alueen ulkopuolelta.`,
      adequacy: (decision) =>
        `Siirto voi perustua tietosuojan riittävyyttä koskevaan päätökseen (45 artikla): ${decision}. Kirjatkaa päätös siirtoperusteeksi ja seuratkaa sen voimassaoloa.`,
      partial: (decision) =>
        `Maata koskee riittävyyspäätös, joka ei kata kaikkia vastaanottajia (45 artikla): ${decision}. Tarkistakaa ja dokumentoikaa, kuuluuko vastaanottaja sen piiriin. Jos ei kuulu, siirto edellyttää 46 artiklan suojatoimia, kuten vakiolausekkeita, ja siirron vaikutustenarviointia.`,
      safeguards: (_, { country }) =>
        `Maasta (${country}) ei ole voimassa olevaa riittävyyspäätöstä. Siirto edellyttää 46 artiklan suojatoimia, tavallisesti komission vakiolausekkeita (EU) 2021/914, sekä siirron vaikutustenarviointia ja tarvittaessa täydentäviä suojatoimia. Siirtoa ei saa aloittaa ennen kuin ne ovat kunnossa.`,
      unknown: () =>
        'Selvittäkää, missä maassa uusi käsittelijä toimii ja mistä maista tietoihin päästään. ETA-alueen ulkopuolelle tapahtuva siirto edellyttää V luvun mukaista siirtoperustetta (44–46 artikla).',
    },
    audit:
      'Pyytäkää käsittelijältä tiedot, joilla se osoittaa noudattavansa 28 artiklan velvoitteita, ja käyttäkää tarvittaessa sopimuksen mukaista tarkastusoikeutta (28 artiklan 3 kohdan h alakohta).',
    record:
      'Päivittäkää seloste käsittelytoimista (30 artiklan 1 kohdan d ja e alakohta) sekä rekisteröidyille annettavat tiedot vastaanottajista ja siirroista (13 ja 14 artikla).',
    ownControllers:
      'Niissä käsittelytoimissa, joissa toimitte itse käsittelijänä, ilmoittakaa muutoksesta omille rekisterinpitäjillenne ennakolta (28 artiklan 2 ja 4 kohta) ja päivittäkää 30 artiklan 2 kohdan mukainen seloste.',
    close: 'Autamme mielellämme arvioinnissa ja asiakirjojen päivittämisessä.',
  },
  sv: {
    notRecorded: 'inte antecknat',
    untitled: 'behandling utan namn',
    asProcessor: 'ni är själva personuppgiftsbiträde',
    subject: {
      country: ({ party }) => `${party}: landet för behandlingen av personuppgifter ändras`,
      certification: ({ party }) => `${party}: certifieringen upphör`,
      sub_processor: ({ party }) => `${party}: nytt underbiträde`,
    },
    asSubProcessor: ({ through }) => `som underbiträde, biträde: ${through}`,
    asUnclear: 'rollen framgår inte av registret',
    lead: {
      processor: ({ party, day }) =>
        `Ett personuppgiftsbiträde som ni anlitar ändrar sin verksamhet. Biträde: ${party}. Ändringen träder i kraft: ${day}. Nedan beskriver vi vad ändringen gäller och vad ni behöver göra innan den träder i kraft.`,
      sub_processor: ({ party, day, through }) =>
        `Ett underbiträde till ett personuppgiftsbiträde som ni anlitar ändrar sin verksamhet. Underbiträde: ${party}. Biträde under vars avtal det arbetar: ${through}. Ändringen träder i kraft: ${day}. Nedan beskriver vi vad ändringen gäller och vad ni behöver göra innan den träder i kraft.`,
      unclear: ({ party, day }) =>
        `En mottagare som nämns i ert register ändrar sin verksamhet. Mottagare: ${party}. Av registret framgår inte om den behandlar personuppgifter för er räkning. Ändringen träder i kraft: ${day}. Nedan beskriver vi vad ändringen gäller och vad ni behöver göra innan den träder i kraft.`,
    },
    whatHead: 'Vad som ändras',
    what: {
      country: ({ party, before, country, day }) =>
        `${party} byter land.\nNuvarande land: ${before}\nNytt land: ${country}\nFrån och med: ${day}`,
      certification: ({ party, day }) =>
        `Certifieringen (${party}) upphör att gälla ${day}. Därefter kan certifieringen inte användas för att visa tillräckliga garantier enligt artikel 28.1. Om en överföring till tredjeland stöder sig på certifieringen eller på en förteckning över certifierade företag faller också överföringsgrunden.`,
      sub_processor: ({ party, name, country, day }) =>
        `${party} avser att anlita ett nytt underbiträde.\nNamn: ${name}\nLand: ${country}\nFrån och med: ${day}`,
    },
    whichHead: 'Behandlingar som berörs',
    toDoHead: 'Vad ni behöver göra',
    toDo: {
      country: () =>
        'Kontrollera biträdesavtalet: personuppgifter får överföras till tredjeland endast på dokumenterade instruktioner från er (artikel 28.3 a). Godkänn överföringen skriftligen eller förbjud den innan ändringen träder i kraft.',
      certification: () =>
        'Be biträdet redogöra för hur det framöver visar tillräckliga garantier (artikel 28.1 och 28.5). Om överföringen har stött sig på certifieringen eller förteckningen ska ni komma överens om en ny överföringsgrund (artikel 46) eller avbryta överföringen innan ändringen träder i kraft.',
      sub_processor: ({ day }) =>
        `Ta ställning till om ni invänder mot det nya underbiträdet. Om avtalet ger ett allmänt förhandstillstånd har ni rätt att göra invändningar innan ändringen genomförs; annars krävs ert särskilda skriftliga förhandstillstånd (artikel 28.2). Följ den frist som avtalet anger och meddela er ståndpunkt senast innan ändringen träder i kraft ${day}. Säkerställ att underbiträdet åläggs samma skyldigheter (artikel 28.4).`,
    },
    findRole: ({ party }) =>
      `Ta först reda på om mottagaren (${party}) behandlar personuppgifter för er räkning (artikel 4.8) eller som självständig personuppgiftsansvarig. Om den är personuppgiftsbiträde, vidta åtgärderna nedan.`,
    ground: {
      eea: (_, { country }) =>
        `Det nya landet (${country}) hör till Europeiska ekonomiska samarbetsområdet. Det är inte fråga om en överföring till tredjeland. Säkerställ ändå att uppgifterna inte är åtkomliga på distans utanför EES.`,
      adequacy: (decision) =>
        `Överföringen kan stödja sig på ett beslut om adekvat skyddsnivå (artikel 45): ${decision}. Anteckna beslutet som överföringsgrund och bevaka dess giltighet.`,
      partial: (decision) =>
        `För landet finns ett beslut om adekvat skyddsnivå som inte omfattar alla mottagare (artikel 45): ${decision}. Kontrollera och dokumentera om mottagaren omfattas. Om den inte gör det krävs skyddsåtgärder enligt artikel 46, till exempel standardavtalsklausuler, och en bedömning av överföringen.`,
      safeguards: (_, { country }) =>
        `För landet (${country}) finns inget gällande beslut om adekvat skyddsnivå. Överföringen kräver skyddsåtgärder enligt artikel 46, vanligen kommissionens standardavtalsklausuler (EU) 2021/914, samt en bedömning av överföringen och vid behov kompletterande skyddsåtgärder. Överföringen får inte inledas innan de är på plats.`,
      unknown: () =>
        'Ta reda på i vilket land det nya underbiträdet verkar och från vilka länder uppgifterna är åtkomliga. En överföring utanför EES kräver en grund enligt kapitel V (artiklarna 44–46).',
    },
    audit:
      'Be biträdet om den information som krävs för att visa att skyldigheterna i artikel 28 fullgörs, och använd vid behov er rätt till granskning enligt avtalet (artikel 28.3 h).',
    record:
      'Uppdatera registret över behandling (artikel 30.1 d och e) och informationen till de registrerade om mottagare och överföringar (artiklarna 13 och 14).',
    ownControllers:
      'I de behandlingar där ni själva är personuppgiftsbiträde ska ni i förväg underrätta era personuppgiftsansvariga om ändringen (artikel 28.2 och 28.4) och uppdatera registret enligt artikel 30.2.',
    close: 'Vi hjälper gärna till med bedömningen och med att uppdatera handlingarna.',
  },
  en: {
    notRecorded: 'not recorded',
    untitled: 'untitled processing activity',
    asProcessor: 'you are the processor yourselves',
    subject: {
      country: ({ party }) => `${party}: change of the country of processing`,
      certification: ({ party }) => `${party}: end of certification`,
      sub_processor: ({ party }) => `${party}: new sub-processor`,
    },
    asSubProcessor: ({ through }) => `as a sub-processor of ${through}`,
    asUnclear: 'its role is not recorded',
    lead: {
      processor: ({ party, day }) =>
        `A processor that you engage is about to change how it operates. Processor: ${party}. The change takes effect on ${day}. Below we set out what the change concerns and what you need to do before it takes effect.`,
      sub_processor: ({ party, day, through }) =>
        `A sub-processor of a processor that you engage is about to change how it operates. Sub-processor: ${party}. Processor under whose contract it works: ${through}. The change takes effect on ${day}. Below we set out what the change concerns and what you need to do before it takes effect.`,
      unclear: ({ party, day }) =>
        `A recipient named in your record is about to change how it operates. Recipient: ${party}. The record does not tell whether it processes personal data on your behalf. The change takes effect on ${day}. Below we set out what the change concerns and what you need to do before it takes effect.`,
    },
    whatHead: 'What changes',
    what: {
      country: ({ party, before, country, day }) =>
        `${party} changes country.\nPresent country: ${before}\nNew country: ${country}\nFrom: ${day}`,
      certification: ({ party, day }) =>
        `The certification of ${party} ceases to be valid on ${day}. From then on it cannot be relied on as an element of sufficient guarantees under Article 28(1). Where a transfer to a third country rests on the certification or on a list of certified companies, the ground of the transfer falls as well.`,
      sub_processor: ({ party, name, country, day }) =>
        `${party} intends to engage a further processor.\nName: ${name}\nCountry: ${country}\nFrom: ${day}`,
    },
    whichHead: 'Processing activities concerned',
    toDoHead: 'What you need to do',
    toDo: {
      country: () =>
        'Check the processing agreement: personal data may be transferred to a third country only on your documented instructions (Article 28(3)(a)). Approve the transfer in writing, or prohibit it, before the change takes effect.',
      certification: () =>
        'Ask the processor how it will demonstrate sufficient guarantees from now on (Article 28(1) and (5)). Where the transfer has rested on the certification or the list, agree on another ground (Article 46) or suspend the transfer before the change takes effect.',
      sub_processor: ({ day }) =>
        `Decide whether you object to the new sub-processor. Under a general written authorisation you have the right to object before the change is made; otherwise your prior specific written authorisation is required (Article 28(2)). Keep to the period agreed in the contract and give your answer before the change takes effect on ${day}. Make sure that the same obligations are imposed on the sub-processor (Article 28(4)).`,
    },
    findRole: ({ party }) =>
      `First find out whether the recipient (${party}) processes personal data on your behalf (Article 4(8)) or as a controller of its own. If it is a processor, take the steps below.`,
    ground: {
      eea: (_, { country }) =>
        `The new country (${country}) belongs to the European Economic Area. There is no transfer to a third country. Make sure, however, that the data are not accessed remotely from outside the EEA.`,
      adequacy: (decision) =>
        `The transfer may rest on an adequacy decision (Article 45): ${decision}. Record the decision as the ground of the transfer and follow its validity.`,
      partial: (decision) =>
        `The country has an adequacy decision that does not cover every recipient (Article 45): ${decision}. Check and document whether the recipient is within its scope. If it is not, safeguards under Article 46, such as standard contractual clauses, and a transfer impact assessment are required.`,
      safeguards: (_, { country }) =>
        `There is no adequacy decision in force for the country (${country}). The transfer requires safeguards under Article 46, usually the Commission's standard contractual clauses (EU) 2021/914, together with a transfer impact assessment and, where necessary, supplementary measures. The transfer may not begin before these are in place.`,
      unknown: () =>
        'Find out in which country the new sub-processor operates and from which countries the data can be accessed. A transfer outside the EEA requires a ground under Chapter V (Articles 44 to 46).',
    },
    audit:
      'Ask the processor for the information that demonstrates compliance with Article 28 and, where necessary, use your right of audit under the contract (Article 28(3)(h)).',
    record:
      'Update the record of processing activities (Article 30(1)(d) and (e)) and what data subjects are told of recipients and transfers (Articles 13 and 14).',
    ownControllers:
      'In the activities in which you are the processor yourselves, inform your controllers of the change beforehand (Article 28(2) and (4)) and update the record under Article 30(2).',
    close: 'We are glad to help with the assessment and with updating the documents.',
  },
}
