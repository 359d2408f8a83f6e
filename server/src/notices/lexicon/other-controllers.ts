import type { Language } from '@seloste/schema/text'

/** Words beside a name by which a sentence speaks for that organisation: its notice, its customers, what it collects. */
export const speaksFor: Readonly<Record<Language, RegExp>> = {
  fi: /rekisteri|seloste|tietosuoja|asiakka|asiakas|jäsen|työntekij|henkilökun|henkilöst|palvelu|verkkosivu|sivusto|verkkokaup|kerää|käsittele|käyttää|tallentaa|säilyttää|vastaa|yhteyt|sitoutu/iu,
  sv: /register|policy|dataskydd|integritet|kund|medlem|anställd|personal|tjänst|webbplats|webbsida|butik|samlar|behandlar|använder|sparar|lagrar|ansvarar|kontakt/iu,
  en: /register|policy|notice|data protection|privacy|customer|client|member|employee|staff|service|website|store|collect|process|use|store|keep|responsible|contact|committed/iu,
}

/** Words by which a sentence names an organisation in another part than the controller's: processor, partner, one of the same group. */
export const otherPart: Readonly<Record<Language, RegExp>> = {
  fi: /käsittelij|toimittaja|toimittama|tarjoa|tuottama|alihankki|toimeksi|lukuun|puolesta|kumppan|yhteisrekisteri|yhteisesti|yhdessä|tytäryhti|emoyhti|konserni|ylläpit|ylläpitä|luovut|siirre|siirty|palvelin|palvelim|ulkoist|tilitoimisto|lähde|saadaan|hankita|jäsenenä|jäseniä|noudata/iu,
  sv: /biträde|leverantör|levereras|tillhandahål|underleverantör|uppdrag|räkning|partner|gemensam|tillsammans|dotterbolag|moderbolag|koncern|driftas|drifta|överför|lämnas|hämtas|server|redovisningsbyrå|medlem i|medlemmar i/iu,
  en: /processor|provider|provided by|supplier|contractor|on (?:our|its|their) behalf|partner|joint|together|subsidiar|parent|group|affiliate|hosted|hosting|disclos|transfer|shared? with|obtained|server|accountant|member of|members of|association/iu,
}
