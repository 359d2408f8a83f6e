import type { Terms } from '../text.js'

/** Security measures that a text names (Art. 32(1) GDPR). */
export type Measure =
  | 'access_control'
  | 'authentication'
  | 'mfa'
  | 'firewall'
  | 'encryption_in_transit'
  | 'encryption_at_rest'
  | 'physical_security'
  | 'backup'
  | 'confidentiality'
  | 'logging'
  | 'training'
  | 'pseudonymisation'
  | 'malware_protection'
  | 'locked_paper'
  | 'updates'
  | 'other_technical'

export const measures: Terms<Measure> = {
  access_control: { fi: 'käyttöoikeuksien hallinta', sv: 'behörighetsstyrning', en: 'access control' },
  authentication: { fi: 'käyttäjän tunnistaminen', sv: 'autentisering', en: 'authentication' },
  mfa: { fi: 'monivaiheinen tunnistautuminen', sv: 'flerfaktorsautentisering', en: 'multi-factor authentication' },
  firewall: { fi: 'palomuuri', sv: 'brandvägg', en: 'firewall' },
  encryption_in_transit: { fi: 'tietoliikenteen salaus', sv: 'kryptering vid överföring', en: 'encryption in transit' },
  encryption_at_rest: { fi: 'tallennettujen tietojen salaus', sv: 'kryptering av lagrade uppgifter', en: 'encryption at rest' },
  physical_security: { fi: 'tilojen suojaus', sv: 'fysisk säkerhet', en: 'physical security' },
  backup: { fi: 'varmuuskopiointi', sv: 'säkerhetskopiering', en: 'backup' },
  confidentiality: { fi: 'salassapitovelvollisuus', sv: 'tystnadsplikt', en: 'confidentiality undertaking' },
  logging: { fi: 'lokitus', sv: 'loggning', en: 'logging' },
  training: { fi: 'koulutus ja ohjeet', sv: 'utbildning och anvisningar', en: 'training and instructions' },
  pseudonymisation: { fi: 'pseudonymisointi', sv: 'pseudonymisering', en: 'pseudonymisation' },
  malware_protection: { fi: 'haittaohjelmien torjunta', sv: 'skydd mot skadlig kod', en: 'malware protection' },
  locked_paper: { fi: 'lukittu säilytys', sv: 'låst förvaring', en: 'locked storage of paper' },
  updates: { fi: 'päivitykset', sv: 'uppdateringar', en: 'updates' },
  other_technical: { fi: 'muu tekninen suojaus', sv: 'annat tekniskt skydd', en: 'other technical measure' },
}

/** The four limbs of Art. 32(1) GDPR. */
export type MeasureLimb = 'a' | 'b' | 'c' | 'd'

export const measureLimbs: Terms<MeasureLimb> = {
  a: { fi: 'pseudonymisointi ja salaus', sv: 'pseudonymisering och kryptering', en: 'pseudonymisation and encryption' },
  b: {
    fi: 'luottamuksellisuus, eheys, käytettävyys ja vikasietoisuus',
    sv: 'konfidentialitet, integritet, tillgänglighet och motståndskraft',
    en: 'confidentiality, integrity, availability and resilience',
  },
  c: { fi: 'palautuminen', sv: 'återställning', en: 'restoration' },
  d: { fi: 'testaus ja arviointi', sv: 'testning och utvärdering', en: 'testing and evaluation' },
}

/** The limb that a measure usually serves, where nobody says otherwise. */
export const usualLimb: Readonly<Record<Measure, MeasureLimb>> = {
  access_control: 'b',
  authentication: 'b',
  mfa: 'b',
  firewall: 'b',
  encryption_in_transit: 'a',
  encryption_at_rest: 'a',
  physical_security: 'b',
  backup: 'c',
  confidentiality: 'b',
  logging: 'b',
  training: 'b',
  pseudonymisation: 'a',
  malware_protection: 'b',
  locked_paper: 'b',
  updates: 'b',
  other_technical: 'b',
}
