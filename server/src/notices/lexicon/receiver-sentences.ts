/** Frames of sentences that decide whether whoever they name is a receiver. */

/** Who gets something without names gets no personal data. */
export const NAMELESS = /\bilman nimiä|\butan namn|\bwithout (?:any )?names/iu

/** Sentences elsewhere that tell where to complain, or that the controller is itself the one who handles data for others. */
export const ASIDE = {
  fi: /valitu(?:s|ksen|ksia) |valittaa|käsittel(?:emme|y) [^.]{0,60}käsittelijänä|toimimme [^.]{0,60}käsittelijänä/iu,
  sv: /klagomål|klaga |vi (?:är|agerar som) (?:endast |bara )?(?:personuppgifts)?biträde/iu,
  en: /complain|we (?:are|act) (?:only )?(?:as )?(?:a |the |their )?(?:data )?processors?\b/iu,
} as const

/** How a sentence says that something keeps, sends or runs something. */
export const OPERATES = {
  fi: /konesali|palvelim|palvelu(?:un|ssa|sta)|ohjelma(?:an|ssa|lla)|järjestelmä(?:än|ssä)|tallenn|tallenta|lähetetään|lähettää|käsittelee|ylläpi|kautta/iu,
  sv: /lagras|sparas|sköts|drivs|skickas|hanteras|driftas|servrar|serverhall|sker (?:via|i|genom)/iu,
  en: /\bhost|\bstored?\b|\bstores\b|\bsent\b|\bsends\b|\bprocess|\brun on\b|\bkept\b|\bheld\b|\bdeliver|\bservers?\b|\bpowered\b|\bthrough\b/iu,
} as const
