/** Words for the record of processing, of one of which the sentence must speak. */
export const recordWords = {
  fi: ['selost*', 'käsittelytoimi*', '30 artikla*', 'artiklan 30'],
  sv: ['register', 'registret', 'förteckning*', 'artikel 30'],
  en: ['record*', 'article 30', 'art 30', 'ropa'],
}

/** Words by which a text says that a duty does not hold for it. */
export const exemptionWords = {
  fi: ['ei', 'emme', 'eivät', 'vapaut*', 'poikkeu*', 'velvollisuutta'],
  sv: ['inte', 'inga', 'undantag*', 'undantas', 'befri*', 'behöver'],
  en: ['not', 'exempt*', 'no', 'need', 'without', 'required'],
}
