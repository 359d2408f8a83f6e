/** Verbs in a personal form, and words that only a full sentence has, in the three languages. */
const FINITE =
  /\s(?:we|you|is|are|will|can|may|have|has|use|uses|collect|keeps?|holds?|takes?|this|these|please|on|ovat|voi|voit|voidaan|vi|är|kan|sker|görs|har|får|ska|finns|behöver|behandla[rs]|används|använder|sparas?|sparar|lämnas|samlas)\s|(?:[^d\s]emme|ämme|amme|omme|imme|[aeiouyäö](?:taan|tään|daan|dään)|hdään|llaan|llään)(?=[\s,.;:)])/iu
/** A Finnish noun with its owner ends like a verb of ours: `tuotteidemme`, `palvelussamme`. */
const OWNED = /\p{L}*(?:idemme|iemme|temme|ssamme|ssämme|stamme|stämme|llamme|llämme|ltamme|ltämme|llemme|ksemme)(?=[\s,.]|$)/giu

/** Whether a stretch of text says something of its own, or is only a name or a list of names. */
export const isClause = (text: string): boolean => FINITE.test(` ${text.replaceAll(OWNED, '')} `)
