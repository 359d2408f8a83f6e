import type { Terms } from '../text.js'

/** What a group of rules asks about, in the order in which a reader meets the law. */
export type RuleArea =
  | 'article_30_1'
  | 'retention'
  | 'chapter_5'
  | 'article_30_2'
  | 'article_28'
  | 'roles'
  | 'security'
  | 'impact'
  | 'lawfulness'
  | 'personal_data'
  | 'article_13_14'
  | 'coherence'
  | 'accountability'

export const ruleAreas: Terms<RuleArea> = {
  article_30_1: { fi: 'Rekisterinpitäjän seloste', sv: 'Den personuppgiftsansvariges register', en: 'The controller’s record' },
  retention: { fi: 'Säilyttäminen', sv: 'Lagring', en: 'Storage limitation' },
  chapter_5: { fi: 'Siirrot kolmansiin maihin', sv: 'Överföringar till tredjeländer', en: 'Transfers to third countries' },
  article_30_2: { fi: 'Käsittelijän seloste', sv: 'Personuppgiftsbiträdets register', en: 'The processor’s record' },
  article_28: { fi: 'Henkilötietojen käsittelijät', sv: 'Personuppgiftsbiträden', en: 'Processors' },
  roles: { fi: 'Roolit ja vastuut', sv: 'Roller och ansvar', en: 'Roles and responsibilities' },
  security: { fi: 'Turvallisuus', sv: 'Säkerhet', en: 'Security' },
  impact: { fi: 'Vaikutustenarviointi', sv: 'Konsekvensbedömning', en: 'Impact assessment' },
  lawfulness: { fi: 'Käsittelyn lainmukaisuus', sv: 'Laglig behandling', en: 'Lawfulness of processing' },
  personal_data: { fi: 'Rekisteröidyt ja henkilötiedot', sv: 'Registrerade och personuppgifter', en: 'Data subjects and personal data' },
  article_13_14: { fi: 'Rekisteröityjen informointi', sv: 'Information till de registrerade', en: 'Information to data subjects' },
  coherence: { fi: 'Tietojen yhteensopivuus', sv: 'Uppgifter som stämmer överens', en: 'Statements that agree' },
  accountability: { fi: 'Osoitusvelvollisuus', sv: 'Ansvarsskyldighet', en: 'Accountability' },
}
