import { deniedPersonal } from './denied-personal.js'

/** Data of a sole trader are data of a natural person, Art. 4(1). */
export const soleTraderNotPersonal = deniedPersonal('sole_trader_not_personal', {
  fi: ['toiminim*', '*elinkeinonharjoittaj*', 'yksityisyrittäj*', 'ammatinharjoittaj*'],
  sv: ['enskild* näringsidkar*', 'enskild* firm*', 'näringsidkar*', 'yrkesutövar*'],
  en: ['sole trader*', 'sole proprietor*', 'self employed', 'private trader*'],
})
