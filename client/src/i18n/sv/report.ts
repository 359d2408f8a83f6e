import type fi from '../fi/report.js'

const messages: typeof fi = {
  title: 'Rapport',
  heading: 'Rapport till myndigheten',
  settings: 'Rapportens inställningar',
  notFound: 'Rapporten kan inte visas',
  layout: 'Mall',
  layouts: { fi: 'Finland, register över behandling' },
  language: 'Dokumentets språk',
  asOf: 'Läget den',
  asOfHint: 'Anteckningarna är dagens, rättsläget är den valda dagens.',
  included: 'Alltid med',
  gaps: '{n} brist och planen för den | {n} brister och planen för dem',
  unsure: '{n} oklar punkt | {n} oklara punkter',
  notApplicable: '{n} uppgift som inte är tillämplig, med skäl | {n} uppgifter som inte är tillämpliga, med skäl',
  scope: 'Rapporten visar vad som är angivet i registret. Den bedömer inte om behandlingen är laglig.',
  pdf: 'Ladda ner PDF',
  download: 'Ladda ner {format}',
  making: 'Upprättar {format}',
  makingShort: 'Upprättar',
  made: '{format} har laddats ner',
  failed: 'Filen {format} kunde inte hämtas.',
  print: 'Skriv ut',
  hash: 'Innehållets kontrollsumma, SHA-256',
  copy: 'Kopiera kontrollsumman',
  copied: 'Kopierat',
  howToCheck: 'Så kontrolleras summan',
  check:
    'Samma kontrollsumma står sist i PDF-filen, arbetsboken och JSON-filen samt här. Öppna den här sidan med samma mall, språk och dag ({day}) och jämför: är summan densamma är innehållet detsamma. Ur JSON-filen kan den räknas ut: ta bort contentHash, skriv resten enligt RFC 8785 och räkna SHA-256. Regelverk {ruleset}, lagmaterial {law}.',
  preview: 'Rapportens sidor',
  unreadable: 'Förhandsvisningen kan inte visas. Ladda ner rapporten som fil.',
}

export default messages
