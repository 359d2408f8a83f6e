import type { Localized } from '@seloste/schema/text'

/** Words of the exported comparison. */
export const comparisonWords = {
  title: { fi: 'Selosteiden vertailu', sv: 'Jämförelse av register', en: 'Comparison of records' },
  lead: {
    fi: 'Merkki ≠ seisoo kohdassa, joka eroaa, ja + sellaisen arvon edessä, joka toiselta puuttuu. Merkki ? tarkoittaa, että sanamuodot ovat eri kielillä eikä eroa voi päätellä.',
    sv: 'Tecknet ≠ står vid en punkt som skiljer sig och + framför ett värde som en annan saknar. Tecknet ? betyder att formuleringarna är på olika språk och skillnaden inte kan avgöras.',
    en: 'The sign ≠ stands at a field that differs, and + before a value that another lacks. The sign ? means that the wordings are in different languages and the difference cannot be told.',
  },
  activity: { fi: 'Käsittelytoimi', sv: 'Behandling', en: 'Activity' },
  field: { fi: 'Kohta', sv: 'Punkt', en: 'Field' },
  standing: { fi: 'Ero', sv: 'Skillnad', en: 'Difference' },
  because: { fi: 'Rinnastuksen syy', sv: 'Varför de står tillsammans', en: 'Why laid together' },
  alone: { fi: 'Vain täällä', sv: 'Bara här', en: 'Only here' },
  notRecorded: { fi: 'Ei kirjattu', sv: 'Inte angivet', en: 'Not recorded' },
  notThere: { fi: 'Ei tätä käsittelytointa', sv: 'Har inte behandlingen', en: 'Has no such activity' },
  noCountry: { fi: 'maata ei ole kirjattu', sv: 'landet är inte angivet', en: 'no country recorded' },
  noGround: { fi: 'perustetta ei ole kirjattu', sv: 'grund är inte angiven', en: 'no ground recorded' },
  asOf: { fi: 'Tilanne {day}', sv: 'Läget {day}', en: 'As of {day}' },
  onlyDifferences: { fi: 'Vain eroavat kohdat', sv: 'Bara punkter som skiljer sig', en: 'Differences only' },
  nothing: {
    fi: 'Näillä asiakkailla ei ole kirjattuja käsittelytoimia.',
    sv: 'Kunderna har inga antecknade behandlingar.',
    en: 'These clients have no recorded activities.',
  },
} as const satisfies Record<string, Localized>
