import type fi from '../fi/report.js'

const messages: typeof fi = {
  title: 'Report',
  heading: 'Report for the authority',
  settings: 'Settings of the report',
  notFound: 'The report cannot be shown',
  layout: 'Layout',
  layouts: { fi: 'Finland, record of processing activities' },
  language: 'Language of the document',
  asOf: 'As of',
  asOfHint: 'The entries are those of today; the law is that of the chosen day.',
  included: 'Always included',
  gaps: '{n} gap with its plan | {n} gaps with their plan',
  unsure: '{n} unsure point | {n} unsure points',
  notApplicable: '{n} statement that does not apply, with its reason | {n} statements that do not apply, with their reasons',
  scope: 'The report tells what is recorded. It does not judge whether the processing is lawful.',
  pdf: 'Download the PDF',
  download: 'Download {format}',
  making: 'Making the {format}',
  makingShort: 'Making',
  made: 'The {format} has been downloaded',
  failed: 'The {format} could not be had.',
  print: 'Print',
  hash: 'Digest of the content, SHA-256',
  copy: 'Copy the digest',
  copied: 'Copied',
  howToCheck: 'How to check the digest',
  check:
    'The same digest stands at the end of the PDF, the workbook and the JSON file, and here. Open this page with the same layout, language and day ({day}) and compare: if the digest is the same, so is the content. From the JSON file anyone can compute it: take contentHash out, write the rest by RFC 8785, and take its SHA-256. Ruleset {ruleset}, law book {law}.',
  preview: 'Pages of the report',
  unreadable: 'The preview cannot be shown. Download the report as a file.',
}

export default messages
