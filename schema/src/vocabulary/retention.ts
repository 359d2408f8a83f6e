import type { Terms } from '../text.js'

/** The best retention statement found: a period, a real criterion, only "as long as necessary", or nothing. */
export type RetentionKind = 'duration' | 'criteria' | 'vague' | 'absent'

export const retentionKinds: Terms<RetentionKind> = {
  duration: { fi: 'määräaika', sv: 'tidsfrist', en: 'period' },
  criteria: { fi: 'peruste', sv: 'kriterium', en: 'criterion' },
  vague: { fi: 'vain ”niin kauan kuin tarpeen”', sv: 'endast ”så länge det behövs”', en: 'only “as long as necessary”' },
  absent: { fi: 'ei mainita', sv: 'nämns inte', en: 'not stated' },
}

/** The event from which a retention period runs. */
export type StartEvent =
  | 'collection'
  | 'end_of_contract'
  | 'end_of_relationship'
  | 'end_of_employment'
  | 'end_of_financial_year'
  | 'end_of_calendar_year'
  | 'last_activity'
  | 'withdrawal_of_consent'
  | 'birth'
  | 'death'
  | 'decision'
  | 'end_of_recruitment'
  | 'other'

export const startEvents: Terms<StartEvent> = {
  collection: { fi: 'tiedon kerääminen', sv: 'insamlingen av uppgiften', en: 'collection of the data' },
  end_of_contract: { fi: 'sopimuksen päättyminen', sv: 'avtalets upphörande', en: 'end of the contract' },
  end_of_relationship: {
    fi: 'asiakas- tai jäsensuhteen päättyminen',
    sv: 'kund- eller medlemsrelationens upphörande',
    en: 'end of the customer or member relationship',
  },
  end_of_employment: { fi: 'työsuhteen päättyminen', sv: 'anställningens upphörande', en: 'end of employment' },
  end_of_financial_year: { fi: 'tilikauden päättyminen', sv: 'räkenskapsperiodens utgång', en: 'end of the financial year' },
  end_of_calendar_year: { fi: 'kalenterivuoden päättyminen', sv: 'kalenderårets utgång', en: 'end of the calendar year' },
  last_activity: { fi: 'viimeinen asiointi', sv: 'senaste aktivitet', en: 'last activity' },
  withdrawal_of_consent: { fi: 'suostumuksen peruuttaminen', sv: 'återkallelse av samtycke', en: 'withdrawal of consent' },
  birth: { fi: 'syntymä', sv: 'födelse', en: 'birth' },
  death: { fi: 'kuolema', sv: 'dödsfall', en: 'death' },
  decision: { fi: 'päätös', sv: 'beslut', en: 'decision' },
  end_of_recruitment: { fi: 'rekrytoinnin päättyminen', sv: 'rekryteringens avslutande', en: 'end of the recruitment' },
  other: { fi: 'muu tapahtuma', sv: 'annan händelse', en: 'other event' },
}

/** What happens to the data when the period ends. */
export type EndAction = 'erase' | 'anonymise' | 'archive' | 'review'

export const endActions: Terms<EndAction> = {
  erase: { fi: 'poistetaan', sv: 'raderas', en: 'erased' },
  anonymise: { fi: 'anonymisoidaan', sv: 'anonymiseras', en: 'anonymised' },
  archive: { fi: 'arkistoidaan', sv: 'arkiveras', en: 'archived' },
  review: { fi: 'säilytystarve arvioidaan', sv: 'behovet prövas', en: 'reviewed' },
}
