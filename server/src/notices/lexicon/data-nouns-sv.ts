/** Stems of Swedish nouns for what may be written down of a person; a compound counts by its last part. */
export const svDataNouns: readonly string[] = (
  'namn adress nummer uppgift telefon mobil epost mejl signatur underskrift titel befattning yrke roll tjänst arbetsgivare anställning arbetsplats arbetstid timmar schema erfarenhet utbildning ' +
  'examen kompetens kunskap färdighet behörighet intyg certifikat licens tillstånd körkort pass legitimation kort cv meritförteckning ansökning ansökan brev referens löneanspråk lön arvode skatt skattesats skattesedel ' +
  'konto kontot betalning betalsätt avgift avgifter faktura fakturor skuld kredit kreditupplysning inkomst tillgång köp köpen order beställning leverans leveranssätt retur returer produkt vara varor varukorg bokning reservation biljett resa resor ' +
  'rutt position plats ort postort hemort kommun land nationalitet medborgarskap lägenhet bostad yta fastighet beteckning fordon bil märke modell mätarställning mätvärde förbrukning service reservdel reparation arbete arbeten fel garanti ' +
  'avtal kontrakt fullmakt samtycke förbud val inställning önskemål önskan preferens intresse synpunkt återkoppling omdöme betyg klagomål reklamation meddelande konversation samtal chatt korrespondens inspelning ljud röst bild foto fotografi ' +
  'film video ansikte fingeravtryck personnummer personbeteckning födelsetid födelsedatum födelseår ålder kön språk modersmål civilstånd allergi kost specialkost diet matallergi sjukdom hälsa hälsotillstånd diagnos symptom symtom besvär behandling ' +
  'vård läkemedel medicin medicinering vaccination provsvar resultat undersökning mått vikt längd puls storlek tröjstorlek blodgrupp funktionsnedsättning hjälpbehov behov närvaro frånvaro deltagande anmälan anmälning prestation poäng kurs kurser ' +
  'grupp lag klass förening gren idrott medlemskap medlemstyp medlemsår inträde inträdesår utträde förtroendeuppdrag uppdrag utmärkelse medalj pris bonus saldo lösenord inloggning logg ip kaka kakor cookie webbläsare enhet operativsystem version sida sidor klick ' +
  'sökning sökord historik besök användning aktivitet händelse tidpunkt tid datum dag period längd antal belopp summa familj familjemedlem make maka barn barnet vårdnadshavare anhörig närstående kontaktperson förälder referensperson bilaga handling dokument ' +
  'blankett formulär anteckning journal utlåtande beslut utredning rapport beskrivning protokoll innehåll svar fråga frågor ärende kommentar inlägg profil profilbild användarnamn alias avatar status bakgrund relation rättighet nyckel passerkort hyra andel ' +
  'skada skador åtgärd åtgärder vittne vittnen olycka anteckningar bredd djup märkning ras art chipnummer bryggplats plats matvanor resvanor vanor pass läs betalningssätt villkor möte möten minnesanteckning utrustning redskap ' +
  'aktie bidrag förmån stöd rekord mål hobby tro religion etnicitet ursprung brott registerutdrag rörelse rörelser hållplats start slut början år'
).split(' ')
