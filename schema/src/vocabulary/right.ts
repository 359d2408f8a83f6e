import type { Terms } from '../text.js'

/** Rights of the data subject, Art. 7(3), 15–22 and 77 GDPR. */
export type Right =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'withdraw_consent'
  | 'complaint'
  | 'automated_decision'

export const rights: Terms<Right> = {
  access: { fi: 'oikeus saada pääsy tietoihin', sv: 'rätt till tillgång', en: 'right of access' },
  rectification: { fi: 'oikeus tietojen oikaisemiseen', sv: 'rätt till rättelse', en: 'right to rectification' },
  erasure: { fi: 'oikeus tietojen poistamiseen', sv: 'rätt till radering', en: 'right to erasure' },
  restriction: {
    fi: 'oikeus käsittelyn rajoittamiseen',
    sv: 'rätt till begränsning av behandling',
    en: 'right to restriction of processing',
  },
  portability: { fi: 'oikeus siirtää tiedot järjestelmästä toiseen', sv: 'rätt till dataportabilitet', en: 'right to data portability' },
  objection: { fi: 'vastustamisoikeus', sv: 'rätt att göra invändningar', en: 'right to object' },
  withdraw_consent: { fi: 'oikeus peruuttaa suostumus', sv: 'rätt att återkalla samtycke', en: 'right to withdraw consent' },
  complaint: {
    fi: 'oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'rätt att lämna in klagomål till en tillsynsmyndighet',
    en: 'right to lodge a complaint with a supervisory authority',
  },
  automated_decision: {
    fi: 'oikeus olla joutumatta automaattisen päätöksen kohteeksi',
    sv: 'rätt att inte bli föremål för automatiserat beslut',
    en: 'right not to be subject to an automated decision',
  },
}

/** What a text says of profiling or automated decisions. */
export type AutomatedDecisions = 'none' | 'profiling' | 'decisions' | 'absent'

export const automatedDecisions: Terms<AutomatedDecisions> = {
  none: { fi: 'ei automaattista päätöksentekoa', sv: 'inget automatiserat beslutsfattande', en: 'no automated decision-making' },
  profiling: { fi: 'profilointia', sv: 'profilering', en: 'profiling' },
  decisions: { fi: 'automaattisia päätöksiä', sv: 'automatiserade beslut', en: 'automated decisions' },
  absent: { fi: 'ei mainita', sv: 'nämns inte', en: 'not mentioned' },
}
