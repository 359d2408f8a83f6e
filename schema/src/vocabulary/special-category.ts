import type { Terms } from '../text.js'

/** Special categories of Art. 9(1) GDPR, and `criminal` for Art. 10. */
export type SpecialCategory = 'health' | 'ethnic' | 'political' | 'religion' | 'union' | 'genetic' | 'biometric' | 'sex_life' | 'criminal'

export const specialCategories: Terms<SpecialCategory> = {
  health: { fi: 'terveystiedot', sv: 'uppgifter om hälsa', en: 'health' },
  ethnic: { fi: 'rotu tai etninen alkuperä', sv: 'ras eller etniskt ursprung', en: 'racial or ethnic origin' },
  political: { fi: 'poliittiset mielipiteet', sv: 'politiska åsikter', en: 'political opinions' },
  religion: {
    fi: 'uskonnollinen tai filosofinen vakaumus',
    sv: 'religiös eller filosofisk övertygelse',
    en: 'religious or philosophical beliefs',
  },
  union: { fi: 'ammattiliiton jäsenyys', sv: 'medlemskap i fackförening', en: 'trade union membership' },
  genetic: { fi: 'geneettiset tiedot', sv: 'genetiska uppgifter', en: 'genetic data' },
  biometric: {
    fi: 'biometriset tiedot tunnistamista varten',
    sv: 'biometriska uppgifter för identifiering',
    en: 'biometric data for identification',
  },
  sex_life: {
    fi: 'seksuaalinen käyttäytyminen tai suuntautuminen',
    sv: 'sexualliv eller sexuell läggning',
    en: 'sex life or sexual orientation',
  },
  criminal: { fi: 'rikostuomiot ja rikkomukset', sv: 'fällande domar och lagöverträdelser', en: 'criminal convictions and offences' },
}
