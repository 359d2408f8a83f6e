import type { Terms } from '../text.js'

/** Fields in which activities are compared, in the order of the law. */
export type ComparedField =
  | 'purposes'
  | 'legalBases'
  | 'dataSubjects'
  | 'dataCategories'
  | 'specialCategories'
  | 'sources'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'measures'

/** Named as Art. 6, 9, 14 and 30 of the Regulation name them. */
export const comparedFieldNames: Terms<ComparedField> = {
  purposes: { fi: 'Käsittelyn tarkoitukset', sv: 'Ändamålen med behandlingen', en: 'Purposes of the processing' },
  legalBases: { fi: 'Käsittelyn oikeusperuste', sv: 'Rättslig grund för behandlingen', en: 'Legal basis for the processing' },
  dataSubjects: { fi: 'Rekisteröityjen ryhmät', sv: 'Kategorier av registrerade', en: 'Categories of data subjects' },
  dataCategories: { fi: 'Henkilötietoryhmät', sv: 'Kategorier av personuppgifter', en: 'Categories of personal data' },
  specialCategories: {
    fi: 'Erityiset henkilötietoryhmät',
    sv: 'Särskilda kategorier av personuppgifter',
    en: 'Special categories of personal data',
  },
  sources: { fi: 'Mistä henkilötiedot on saatu', sv: 'Varifrån personuppgifterna kommer', en: 'Source of the personal data' },
  recipients: { fi: 'Vastaanottajien ryhmät', sv: 'Kategorier av mottagare', en: 'Categories of recipients' },
  transfers: {
    fi: 'Siirrot kolmanteen maahan tai kansainväliselle järjestölle',
    sv: 'Överföringar till ett tredjeland eller en internationell organisation',
    en: 'Transfers to a third country or an international organisation',
  },
  retention: {
    fi: 'Tietojen poistamisen suunnitellut määräajat',
    sv: 'Förutsedda tidsfrister för radering',
    en: 'Envisaged time limits for erasure',
  },
  measures: {
    fi: 'Tekniset ja organisatoriset turvatoimet',
    sv: 'Tekniska och organisatoriska säkerhetsåtgärder',
    en: 'Technical and organisational security measures',
  },
}

/** Letter of Art. 30(1) under which a field stands; null for what another article asks. */
export const comparedFieldLetters: Readonly<Record<ComparedField, string | null>> = {
  purposes: 'b',
  legalBases: null,
  dataSubjects: 'c',
  dataCategories: 'c',
  specialCategories: null,
  sources: null,
  recipients: 'd',
  transfers: 'e',
  retention: 'f',
  measures: 'g',
}

/** Why two activities were laid side by side. `by_hand`: a person said so. */
export type AlignmentReason = 'by_hand' | 'kind' | 'title' | 'purposes' | 'data' | 'subjects'

export const alignmentReasons: Terms<AlignmentReason> = {
  by_hand: { fi: 'rinnastettu käsin', sv: 'sammanförda för hand', en: 'said by hand' },
  kind: { fi: 'sama laji', sv: 'samma slag', en: 'same kind' },
  title: { fi: 'nimet muistuttavat toisiaan', sv: 'namnen liknar varandra', en: 'titles are alike' },
  purposes: { fi: 'tarkoitukset muistuttavat toisiaan', sv: 'ändamålen liknar varandra', en: 'purposes are alike' },
  data: { fi: 'tietoryhmät muistuttavat toisiaan', sv: 'uppgiftskategorierna liknar varandra', en: 'data are alike' },
  subjects: { fi: 'rekisteröidyt muistuttavat toisiaan', sv: 'de registrerade liknar varandra', en: 'data subjects are alike' },
}

/** Whether activities say the same. `unclear`: the wordings are in different languages and nothing else tells. */
export type ComparisonStanding = 'same' | 'differs' | 'unclear'

export const comparisonStandings: Terms<ComparisonStanding> = {
  same: { fi: 'sama', sv: 'lika', en: 'same' },
  differs: { fi: 'eroaa', sv: 'skiljer sig', en: 'differs' },
  unclear: { fi: 'epäselvä', sv: 'oklart', en: 'unclear' },
}
