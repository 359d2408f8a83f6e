import type { Localized, Terms } from '../../text.js'
import type { MechanismKind } from '../../vocabulary/transfer.js'
import { mechanismKinds } from '../../vocabulary/transfer.js'
import type { LegalFact } from '../book.js'
import type { Day } from '../day.js'

/** The family of an instrument: the words that notices use, plus named safeguards without a word of their own and what only looks like a ground. */
export type MechanismFamily = MechanismKind | 'other_safeguard' | 'not_a_ground'

export const mechanismFamilies: Terms<MechanismFamily> = {
  ...mechanismKinds,
  other_safeguard: { fi: 'muu asianmukainen suojatoimi', sv: 'annan lämplig skyddsåtgärd', en: 'other appropriate safeguard' },
  not_a_ground: { fi: 'ei siirtoperuste', sv: 'inte en överföringsgrund', en: 'not a transfer ground' },
}

/** What the instrument is in law. */
export type MechanismType =
  | 'adequacy_decision'
  | 'interim_bridge'
  | 'contractual_clauses'
  | 'binding_corporate_rules'
  | 'appropriate_safeguard'
  | 'code_of_conduct'
  | 'certification'
  | 'derogation'
  | 'not_a_ground'

/** How the instrument stands on the day of the law book. For any other day ask `validityOn`. */
export type MechanismStatus =
  | 'in_force'
  | 'in_force_under_challenge'
  | 'available'
  | 'available_unused'
  | 'planned'
  | 'lapsed'
  | 'expired'
  | 'repealed'
  | 'invalidated'

/** Which importers the instrument can serve; anything but `any` has to be checked of the importer itself. */
export type ImporterScope =
  | 'any'
  | 'listed_participant'
  | 'commercial_organisation'
  | 'business_operator'
  | 'pipa_subject'
  | 'lgpd_subject'
  | 'international_organisation'
  | 'passenger_records_authority'
  | 'law_enforcement_authority'
  | 'group_company'
  | 'public_body'
  | 'code_member'
  | 'certified_importer'
  | 'importer_outside_gdpr'
  | 'importer_under_gdpr'

export const importerScopes: Terms<ImporterScope> = {
  any: { fi: 'kaikki vastaanottajat', sv: 'alla mottagare', en: 'any recipient' },
  listed_participant: { fi: 'luetteloon merkityt yritykset', sv: 'företag som finns i förteckningen', en: 'companies on the list' },
  commercial_organisation: {
    fi: 'PIPEDA-lain alaiset kaupalliset organisaatiot',
    sv: 'kommersiella organisationer som omfattas av PIPEDA',
    en: 'commercial organisations under PIPEDA',
  },
  business_operator: {
    fi: 'APPI-lain alaiset elinkeinonharjoittajat',
    sv: 'näringsidkare som omfattas av APPI',
    en: 'business operators under the APPI',
  },
  pipa_subject: { fi: 'PIPA-lain alaiset vastaanottajat', sv: 'mottagare som omfattas av PIPA', en: 'recipients under PIPA' },
  lgpd_subject: { fi: 'LGPD-lain alaiset vastaanottajat', sv: 'mottagare som omfattas av LGPD', en: 'recipients under the LGPD' },
  international_organisation: { fi: 'kansainvälinen järjestö', sv: 'internationell organisation', en: 'international organisation' },
  passenger_records_authority: {
    fi: 'matkustajarekisteritietojen vastaanottava viranomainen',
    sv: 'myndighet som tar emot passageraruppgifter',
    en: 'authority receiving passenger name records',
  },
  law_enforcement_authority: { fi: 'lainvalvontaviranomaiset', sv: 'brottsbekämpande myndigheter', en: 'law enforcement authorities' },
  group_company: { fi: 'saman konsernin yritykset', sv: 'företag i samma koncern', en: 'companies of the group' },
  public_body: { fi: 'viranomaiset ja julkiset elimet', sv: 'offentliga myndigheter och organ', en: 'public authorities and bodies' },
  code_member: { fi: 'käytännesääntöihin sitoutuneet', sv: 'anslutna till uppförandekoden', en: 'adherents of the code' },
  certified_importer: { fi: 'sertifioidut vastaanottajat', sv: 'certifierade mottagare', en: 'certified recipients' },
  importer_outside_gdpr: {
    fi: 'vastaanottajat, joiden käsittelyyn asetusta ei sovelleta suoraan',
    sv: 'mottagare vars behandling inte omfattas direkt av förordningen',
    en: 'recipients whose processing is not itself under the Regulation',
  },
  importer_under_gdpr: {
    fi: 'vastaanottajat, joiden käsittelyyn asetusta sovelletaan suoraan',
    sv: 'mottagare vars behandling omfattas direkt av förordningen',
    en: 'recipients whose processing is itself under the Regulation',
  },
}

/** One module of the clauses (EU) 2021/914. */
export interface ClauseModule {
  readonly number: 1 | 2 | 3 | 4
  readonly code: 'C2C' | 'C2P' | 'P2P' | 'P2C'
  readonly name: Localized
  readonly from: 'controller' | 'processor'
  readonly to: 'controller' | 'processor' | 'sub_processor'
  /** Whether the module also fulfils Art. 28(3) and (4) GDPR. */
  readonly containsArticle28Terms: boolean
}

/** A dated instrument of Chapter V GDPR, or of Chapter IV of Directive 95/46/EC before it. */
export interface Mechanism extends LegalFact {
  readonly id: string
  readonly kind: MechanismFamily
  readonly type: MechanismType
  readonly name: Localized
  readonly territory: string
  /** ISO 3166-1 alpha-2; `XX-EPO` is the European Patent Organisation. `none`: no ground for any transfer. */
  readonly servesCountries: readonly string[] | 'any' | 'none'
  readonly importer: ImporterScope
  readonly decisionNumber: string | null
  readonly celex: string | null
  readonly oj: string | null
  readonly legalBasis?: string
  readonly adoptedOn: Day | null
  /** First day in force; null: not adopted. For adequacy decisions the day of adoption or notification. */
  readonly validFrom: Day | null
  /** First day when anyone could rely on it in fact, where that is later than the law. */
  readonly usableFrom?: Day
  readonly validUntil: Day | null
  /** Whether `validUntil` itself is still a valid day: true of sunsets, false of annulled and repealed acts. */
  readonly endInclusive?: boolean
  /** Last day on which a contract made before the end, and left unchanged, still counted. */
  readonly lastDayExistingContracts?: Day
  readonly endedBy: string | null
  readonly status: MechanismStatus
  readonly atRiskSince?: Day
  /** What and whom it covers. */
  readonly scope: Localized | null
  readonly notes: string | null
  readonly reviewNext?: Day | null
  readonly certificationRequired?: boolean
  readonly certificationRegister?: string
  readonly modules?: readonly ClauseModule[]
  readonly keyDates?: readonly { readonly date: Day; readonly event: string }[]
  /** The acts that carried the instrument one after the other. */
  readonly history?: readonly { readonly act: string; readonly from: Day; readonly until: Day }[]
  /** Words by which texts call it. Some families share a word. */
  readonly aliases?: readonly string[]
}
