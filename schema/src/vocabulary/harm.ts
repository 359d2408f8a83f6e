import type { Terms } from '../text.js'

/** Why the loss of a ground weighs on people, the heaviest first: what an order by harm is made of, and shown with it. */
export type Harm = 'special_categories' | 'criminal_data' | 'vulnerable_subjects' | 'no_other_ground' | 'large_scale' | 'no_fallback'

export const harms: Terms<Harm> = {
  special_categories: {
    fi: 'erityisiä henkilötietoryhmiä',
    sv: 'särskilda kategorier av personuppgifter',
    en: 'special categories of data',
  },
  criminal_data: {
    fi: 'rikostuomioita tai rikkomuksia',
    sv: 'fällande domar eller lagöverträdelser',
    en: 'criminal convictions or offences',
  },
  vulnerable_subjects: {
    fi: 'heikossa asemassa olevia rekisteröityjä',
    sv: 'registrerade i utsatt ställning',
    en: 'vulnerable data subjects',
  },
  no_other_ground: {
    fi: 'maahan ei ole muuta siirtoperustetta kuin poikkeukset',
    sv: 'för landet finns ingen annan grund än undantagen',
    en: 'no ground but the derogations is left for the country',
  },
  large_scale: { fi: 'laajamittaista käsittelyä', sv: 'behandling i stor omfattning', en: 'large-scale processing' },
  no_fallback: {
    fi: 'selosteessa ei ole toista perustetta samalle siirrolle',
    sv: 'registret anger ingen annan grund för samma överföring',
    en: 'the record names no other ground for the same transfer',
  },
}
