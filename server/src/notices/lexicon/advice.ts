import type { Language } from '@seloste/schema/text'

/** How a sentence tells its reader what to do: what it names is advice, and no measure of the controller. */
export const advice: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:käytä|valitse|pidä|muista|älä|huolehdi|vaihda|suojaa|varmista|säilytä|tarkista|lue|kirjaudu)(?!\p{L})|suosittel(?:emme|laan)|suositeltava|kannattaa|(?:olet|vastaat)\s(?:itse\s)?(?:vastuussa|siitä|huolellise)|vastaat itse|sinun (?:tulee|on|täytyy|pitää)|käyttäjän (?:tulee|on|täytyy|pitää|vastuulla)|käyttäjä (?:vastaa|on (?:itse )?vastuussa)/iu,
  sv: /^(?:välj|håll|använd|kom ihåg|se till|byt|skydda|dela (?:inte|aldrig)|lämna (?:inte|aldrig)|tänk på|logga)(?!\p{L})|rekommendera|du (?:ansvarar|bör|ska|skall|måste)(?!\p{L})|ditt (?:eget )?ansvar|användaren (?:ansvarar|bör|ska)(?!\p{L})/iu,
  en: /^(?:please|remember|never|do not|don['’]t|make sure)\b|^(?:choose|keep|use|change|protect|log)\b.{0,80}\b(?:your|a strong|strong)\b|\bwe (?:recommend|advise|encourage|urge|suggest)\b|\byou (?:are (?:also )?responsible|should|must|need to|can (?:also )?(?:protect|secure|enable|turn on))\b|\byour (?:own )?responsibility\b/iu,
}
