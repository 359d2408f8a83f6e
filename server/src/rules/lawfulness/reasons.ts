import type { ActivityRecord, PurposeRecord } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'

/** The legal basis is the controller's: a processor's record states none, Art. 30(2). */
export const basisIsTheControllers: Localized = {
  fi: 'Oikeusperusteesta vastaa rekisterinpitäjä, jonka lukuun tietoja käsitellään.',
  sv: 'Den rättsliga grunden svarar den personuppgiftsansvarige för.',
  en: 'The legal basis is the controller’s, on whose behalf the data are processed.',
}

export const noBasisStated: Localized = {
  fi: 'Oikeusperustetta ei ole kirjattu.',
  sv: 'Ingen rättslig grund är angiven.',
  en: 'No legal basis is stated.',
}

export const noLegitimateInterest: Localized = {
  fi: 'Käsittelyn ei kerrota perustuvan oikeutettuun etuun.',
  sv: 'Behandlingen uppges inte bygga på berättigat intresse.',
  en: 'The processing is not said to rest on legitimate interests.',
}

export const noConsent: Localized = {
  fi: 'Käsittelyn ei kerrota perustuvan suostumukseen.',
  sv: 'Behandlingen uppges inte bygga på samtycke.',
  en: 'The processing is not said to rest on consent.',
}

/** The purposes of a controller's record that rest on the ground. */
export const restingOn = ({ role, purposes }: ActivityRecord, basis: LegalBasis): readonly PurposeRecord[] =>
  role === 'processor' ? [] : purposes.filter(({ legalBases }) => legalBases.includes(basis))
