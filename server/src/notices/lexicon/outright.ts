import type { Language } from '@seloste/schema/text'

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu')

/** How a sentence says outright whom its data or its notice concern: the enumeration of them follows. */
export const SAYS: Readonly<Record<Language, RegExp>> = {
  fi: anyOf([
    String.raw`(?:rekisteröity(?:jä|inä|ihin|jen ryhmät?|jen ryhmiä)?(?: henkilöitä)?|rekisteröidyt|kohderyhm\p{L}+|kohdehenkilöt|henkilöryhm\p{L}+)\s(?:ovat|on|kuuluvat|ovat muun muassa)\s`,
    String.raw`(?:selost\p{L}*|ilmoitu\p{L}*|rekisteri|tiedot|jotka|käsittely|käytän\p{L}*|lausek\p{L}*|sivu|asiakirja|tiedote|informointi)\s(?:koskee|koskevat)\s`,
    String.raw`rekisteri(?:ssä on|in kuuluvat|in merkitään|ssä ovat|in tallennetaan|in kirjataan|in otetaan|ssä käsitellään|in kuuluu)\s`,
    String.raw`rekisteri sisältää\s`,
    String.raw`(?:tutkimuk|kysely|haastattelu|selvityk)\p{L}*\s(?:kutsutaan|osallistuvat|osallistuu|otetaan|pyydetään)\s`,
    String.raw`kuvissa (?:voi )?(?:näky\p{L}+|esiinty\p{L}+)\s`,
    String.raw`kamera\p{L}*\s(?:kuvaa|kuvaavat|tallentaa|tallentavat)\s`,
    String.raw`(?:seloste|ilmoitus|sivu|tiedote) on (?:tarkoitettu|laadittu|suunnattu|kirjoitettu)\s`,
  ]),
  sv: anyOf([
    String.raw`(?:går ut|skickas|sänds|delas ut) till\s(?=(?:alla|den|dem|de) som\s)`,
    String.raw`(?:oavsett|oberoende av|vare sig|antingen) (?:om )?du (?:är|kommer som)\s(?=\p{L})`,
    String.raw`(?:^|\()(?:gäller|avser)\s`,
    String.raw`(?:de )?registrerade (?:är|utgörs av|personerna är)\s`,
    String.raw`(?:^|\s)(?:detta|den|policyn|sidan|dokumentet|bladet|\p{L}*beskrivningen|\p{L}*meddelandet|texten|informationen|uppgifterna|registret|rutinen|dataskyddsinformationen)\s(?:här )?(?:\p{L}+ ){0,2}(?:gäller|rör|berör|avser|omfattar|riktar sig till|vänder sig till|är till|är avsedd för|är för)\s(?:för )?`,
    String.raw`i registret (?:finns|ingår|antecknas|registreras|införs|upptas)\s(?:uppgifter om )?`,
    String.raw`registret (?:innehåller|består av|omfattar)\s(?:uppgifter om )?`,
    String.raw`kamer(?:a|or)\p{L}*\s(?:kan )?(?:filma|fånga|spela in)\p{L}*\s`,
    String.raw`(?:i|till) (?:studien|undersökningen|enkäten|intervjuerna|forskningen) (?:deltar|ingår|bjuds|inbjuds|medverkar)\s(?:in )?`,
    String.raw`^vi (?:registrerar|antecknar|för in)\s`,
    String.raw`(?:har|sparar|behandlar|hanterar|registrerar|lagrar|samlar in) (?:vi )?(?:person)?uppgifter om\s(?:följande grupper: )?`,
  ]),
  en: anyOf([
    String.raw`(?:whether|be it)\s(?:you(?: are|[’']re| come to us| visit us| deal with us) )?(?:as )?(?=an?\s)`,
    String.raw`^(?:personal )?(?:data|information|details) (?:of|about|on)\s`,
    String.raw`(?:notice|policy|statement|page|leaflet|document|^this|^it|^they)\s(?:applies to|covers|concerns|is (?:intended |written |meant )?for|is about|relates to|sets out|is addressed to|is aimed at)\s`,
    String.raw`(?:people|persons|individuals) whose (?:personal )?(?:data|information|details) (?:we|the \p{L}+) \p{L}+ (?:are|include)\s`,
    String.raw`data subjects (?:are|include)\s`,
    String.raw`(?:hold|process|keep|collect|have|handle|look after|use|store) (?:the )?(?:personal )?(?:data|information|details|records) (?:about|on|of|relating to|concerning)\s(?:the following (?:groups|people|categories)(?: of (?:people|persons|individuals))?: )?`,
    String.raw`cameras? (?:may |can )?(?:film|capture|record)s?\s`,
    String.raw`(?:study|research|trial|survey|project|interviews?) (?:involves?|includes?|recruits?|invites?|covers?)\s`,
    String.raw`(?:register|database|list|file|scheme|system) (?:contains|holds|includes|lists)(?: (?:the )?(?:personal )?(?:data|details|names|information|records) (?:of|about|on))?\s`,
  ]),
}

/** How a page greets whom it is written to: `Bästa kund!`, `Dear patient,`. */
export const GREETING: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:hyvä|hyvät|hei|arvoisa|arvoisat|rakas|rakkaat|tervetuloa) ([^.?]{3,70}?)[!,]?$|^(?:hyvä|hyvät|hei|arvoisa|arvoisat) ([^.?]{3,70}?)!/iu,
  sv: /^(?:hej|bästa|bäste|kära|käre|ärade) ([^.?]{3,70}?)[!,]?$|^(?:hej|bästa|bäste|kära) ([^.?]{3,70}?)!/iu,
  en: /^(?:dear|hello|hi) ([^.?]{3,70}?)[!,]?$|^(?:dear|hello|hi) ([^.?]{3,70}?)!/iu,
}
