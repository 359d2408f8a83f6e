import type { Localized } from '@seloste/schema/text'

/** What the report is, told in the report itself, and its headline in words. */
export const scopeWords = {
  what: {
    fi: 'Tämä on yleisen tietosuoja-asetuksen (EU) 2016/679 30 artiklassa tarkoitettu seloste käsittelytoimista. Se kertoo, mitä selosteeseen on kirjattu {day}, ja vertaa kirjauksia 30 artiklan tietoihin ja siirtoperusteiden voimassaoloon samana päivänä.',
    sv: 'Detta är ett sådant register över behandling som avses i artikel 30 i allmänna dataskyddsförordningen (EU) 2016/679. Det visar vad som är antecknat i registret {day} och jämför uppgifterna med dem som artikel 30 kräver och med överföringsgrundernas giltighet samma dag.',
    en: 'This is a record of processing activities within the meaning of Article 30 of the General Data Protection Regulation (EU) 2016/679. It tells what is recorded on {day} and holds the entries against what Article 30 asks and against the validity of transfer grounds on that day.',
  },
  notLegality: {
    fi: 'Raportti ei ole arvio käsittelyn lainmukaisuudesta eikä oikeudellinen neuvo. Vastaamatta jätettyä kohtaa ei ole tulkittu kielteiseksi vastaukseksi.',
    sv: 'Rapporten är varken en bedömning av om behandlingen är laglig eller juridisk rådgivning. En obesvarad punkt har inte tolkats som ett nekande svar.',
    en: 'The report is neither an assessment of whether the processing is lawful nor legal advice. A statement left unanswered is not read as a negative answer.',
  },
  law: {
    fi: 'Lakiaineiston (versio {version}) tilanne on {day}. ”Nähty lähteessä” tarkoittaa, että tieto on nähty nimetyssä lähteessä; ”yleisesti tiedossa” tarkoittaa, ettei lähdettä ole nähty.',
    sv: 'Lagmaterialet (version {version}) avser läget {day}. ”Sett i en källa” betyder att uppgiften har setts i en angiven källa, ”allmänt känt” att ingen källa har setts.',
    en: 'The law book (version {version}) stands as of {day}. “Seen in a source” means that the fact was seen in a named source; “generally known” means that no source was seen.',
  },
  later: {
    fi: 'Lain muutoksia {day} jälkeen ei ole tarkistettu.',
    sv: 'Lagändringar efter {day} har inte kontrollerats.',
    en: 'Changes of the law after {day} have not been checked.',
  },
  switchedOff: {
    fi: 'Sääntöä ”{topic}” ei ole arvioitu {day} alkaen. Syy: {reason} ({by})',
    sv: 'Regeln ”{topic}” har inte bedömts sedan {day}. Skäl: {reason} ({by})',
    en: 'The rule “{topic}” has not been asked since {day}. Reason: {reason} ({by})',
  },
  internal: {
    fi: 'Sisäiset muistiinpanot eivät ole raportissa. Hyväksytty lakisääteinen puute lasketaan edelleen puutteeksi.',
    sv: 'Interna anteckningar ingår inte i rapporten. En godtagen lagstadgad brist räknas fortfarande som brist.',
    en: 'Internal notes are not part of the report. An accepted statutory gap still counts as a gap.',
  },
  presentOne: { fi: 'vaaditusta tiedosta on kirjattu.', sv: 'uppgift som krävs är angiven.', en: 'required statement is present.' },
  presentMany: { fi: 'vaaditusta tiedosta on kirjattu.', sv: 'uppgifter som krävs är angivna.', en: 'required statements are present.' },
  missing: {
    fi: 'Puuttuu {missing}, joista vastaamatta {unanswered}.',
    sv: 'Saknas {missing}, varav obesvarade {unanswered}.',
    en: 'Missing: {missing}, of which not answered: {unanswered}.',
  },
  person: { fi: 'Ihmisen arvion vaatii {unsure}.', sv: 'En människa behöver bedöma {unsure}.', en: 'Needing a person: {unsure}.' },
  na: { fi: 'Ei sovellu: {notApplicable}.', sv: 'Ej tillämpliga: {notApplicable}.', en: 'Not applicable: {notApplicable}.' },
  accepted: {
    fi: 'Avoimista puutteista tunnettuina hyväksyttyjä {n}, suunniteltuja {planned}.',
    sv: 'Av de öppna bristerna är {n} kända och godtagna, {planned} planerade.',
    en: 'Of the open gaps, {n} are known and accepted, {planned} planned.',
  },
} as const satisfies Record<string, Localized>
