import type { Terms } from '../text.js'

/** What a text or a record says of transfers out of the EEA. `absent`: it says nothing. */
export type TransferStatement = 'none' | 'occurs' | 'possible' | 'absent'

export const transferStatements: Terms<TransferStatement> = {
  none: { fi: 'ei siirretä', sv: 'överförs inte', en: 'no transfer' },
  occurs: { fi: 'siirretään', sv: 'överförs', en: 'transferred' },
  possible: { fi: 'voidaan siirtää', sv: 'kan överföras', en: 'may be transferred' },
  absent: { fi: 'ei mainita', sv: 'nämns inte', en: 'not mentioned' },
}

/** Families of transfer instruments, Art. 45 to 49 GDPR. The dated instruments are in `law/mechanisms`. */
export type MechanismKind =
  | 'adequacy'
  | 'privacy_shield'
  | 'dpf'
  | 'safe_harbor'
  | 'scc'
  | 'bcr'
  | 'consent'
  | 'derogation'
  | 'unspecified_safeguards'

export const mechanismKinds: Terms<MechanismKind> = {
  adequacy: { fi: 'riittävyyspäätös', sv: 'beslut om adekvat skyddsnivå', en: 'adequacy decision' },
  privacy_shield: { fi: 'Privacy Shield', sv: 'Privacy Shield', en: 'Privacy Shield' },
  dpf: { fi: 'EU:n ja Yhdysvaltojen tietosuojakehys', sv: 'ramen för dataskydd mellan EU och USA', en: 'EU–US Data Privacy Framework' },
  safe_harbor: { fi: 'Safe Harbor', sv: 'Safe Harbor', en: 'Safe Harbor' },
  scc: { fi: 'vakiosopimuslausekkeet', sv: 'standardavtalsklausuler', en: 'standard contractual clauses' },
  bcr: { fi: 'yritystä koskevat sitovat säännöt', sv: 'bindande företagsbestämmelser', en: 'binding corporate rules' },
  consent: { fi: 'nimenomainen suostumus siirtoon', sv: 'uttryckligt samtycke till överföringen', en: 'explicit consent to the transfer' },
  derogation: { fi: 'erityistilanteen poikkeus', sv: 'undantag i särskilda situationer', en: 'derogation for a specific situation' },
  unspecified_safeguards: { fi: 'nimeämättömät suojatoimet', sv: 'ospecificerade skyddsåtgärder', en: 'unspecified safeguards' },
}
