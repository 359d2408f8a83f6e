import type { ActivityRecord } from '@seloste/schema/record'
import type { Language, Localized } from '@seloste/schema/text'
import type { Statement, StatementState } from '@seloste/schema/vocabulary/answer'
import { controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import { fiAuthority } from '@seloste/server/exports/layouts/fi-authority'
import type { ActivityToReport, DecisionToReport, FindingToReport, Report, ReportInput } from '@seloste/server/exports/report'
import { buildReport } from '@seloste/server/exports/report'
import { activities, blankActivity, organization, provenance } from './sample-records.js'

type States = Partial<Record<Statement, StatementState>>

export const withStates = (record: ActivityRecord, states: States = {}): ActivityToReport => ({
  record,
  states: (record.role === 'controller' ? controllerStatements : processorStatements).map(([statement]) => ({
    statement,
    state: states[statement] ?? 'met',
  })),
})

const sampleTexts = {
  'transfer-privacy-shield': {
    title: {
      fi: 'Siirto nojaa Privacy Shieldiin',
      sv: 'Överföringen stöder sig på Privacy Shield',
      en: 'A transfer leans on the Privacy Shield',
    },
    why: {
      fi: 'Tiedot voivat päätyä viranomaisten haltuun ilman oikeussuojaa.',
      sv: 'Uppgifterna kan hamna hos myndigheter utan rättsskydd.',
      en: 'The data may reach authorities without redress.',
    },
    fix: { fi: 'Valitse voimassa oleva siirtoperuste.', sv: 'Välj en giltig överföringsgrund.', en: 'Choose a ground that is in force.' },
  },
  'recipients-missing': {
    title: { fi: 'Vastaanottajia ei ole kirjattu', sv: 'Mottagarna är inte angivna', en: 'No recipients are recorded' },
    why: {
      fi: 'Ihmiset eivät tiedä, kuka tietoja käyttää.',
      sv: 'Människor vet inte vem som använder uppgifterna.',
      en: 'People do not know who uses their data.',
    },
    fix: {
      fi: 'Nimeä vastaanottajat tai kirjaa, ettei niitä ole.',
      sv: 'Ange mottagarna eller att de saknas.',
      en: 'Name the recipients, or record that there are none.',
    },
  },
  'retention-circular': {
    title: { fi: 'Poistoaika kiertää kehää', sv: 'Raderingsfristen är cirkulär', en: 'The time limit goes in a circle' },
    why: { fi: 'Tiedot voivat jäädä säilöön pysyvästi.', sv: 'Uppgifterna kan bli kvar för alltid.', en: 'The data may stay for ever.' },
    fix: {
      fi: 'Kirjaa määräaika ja siitä, mistä se alkaa.',
      sv: 'Ange tidsfristen och när den börjar.',
      en: 'Record a period and the event from which it runs.',
    },
  },
  'security-vague': {
    title: {
      fi: 'Turvatoimien kuvaus on epämääräinen',
      sv: 'Beskrivningen av säkerhetsåtgärder är vag',
      en: 'The security measures are vague',
    },
    why: { fi: 'Suojan tasoa ei voi arvioida.', sv: 'Skyddsnivån kan inte bedömas.', en: 'The protection cannot be weighed.' },
    fix: { fi: 'Nimeä toimet.', sv: 'Ange åtgärderna.', en: 'Name the measures.' },
  },
  'representative-missing': {
    title: { fi: 'Edustajaa ei ole nimetty', sv: 'Företrädare är inte utsedd', en: 'No representative is named' },
    why: {
      fi: 'Ihmisillä ei ole yhteystahoa unionissa.',
      sv: 'Människor saknar kontakt i unionen.',
      en: 'People have no contact in the Union.',
    },
    fix: { fi: 'Nimeä edustaja.', sv: 'Utse en företrädare.', en: 'Name a representative.' },
  },
  'purpose-missing': {
    title: { fi: 'Tarkoitus on kirjattu', sv: 'Ändamålet är angivet', en: 'The purpose is recorded' },
    why: { fi: 'Tarkoitus rajaa käyttöä.', sv: 'Ändamålet begränsar användningen.', en: 'The purpose limits the use.' },
    fix: { fi: 'Kirjaa tarkoitus.', sv: 'Ange ändamålet.', en: 'Record the purpose.' },
  },
} as const satisfies Record<string, Record<'title' | 'why' | 'fix', Localized>>

export const finding = (
  ruleId: keyof typeof sampleTexts,
  language: Language,
  parts: Partial<FindingToReport> & Pick<FindingToReport, 'verdict'>,
): FindingToReport => {
  const { title, why, fix } = sampleTexts[ruleId]
  const subjectId = parts.subjectId ?? 'newsletter'
  return {
    fingerprint: `${ruleId}|activity|${subjectId}|${parts.at ?? ''}`,
    ruleId,
    silent: false,
    severity: 'high',
    statement: null,
    subjectKind: 'activity',
    subjectId,
    subjectName: null,
    at: '',
    title: title[language],
    why: why[language],
    fix: fix[language],
    ask: { fi: 'Tarkista asia vastuuhenkilöltä.', sv: 'Fråga den ansvariga.', en: 'Ask the person in charge.' }[language],
    goodEntry: { fi: '2 vuotta tilauksesta.', sv: '2 år från beställningen.', en: '2 years from the order.' }[language],
    reason: null,
    law: [
      {
        key: 'gdpr:30.1.e',
        short: { fi: '30 art. 1 k. e alak.', sv: 'art. 30.1 e', en: 'Art. 30(1)(e)' }[language],
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        confidence: 'verified',
      },
      { key: 'cjeu:C-92/09', short: 'C-92/09', url: '', confidence: 'known' },
    ],
    spans: [],
    firstSeen: '2026-11-14',
    ...parts,
  }
}

const sampleFindings = (language: Language): readonly FindingToReport[] => [
  finding('purpose-missing', language, { verdict: 'met', statement: 'purposes', subjectId: 'orders' }),
  finding('purpose-missing', language, { verdict: 'met', statement: 'purposes' }),
  finding('recipients-missing', language, { verdict: 'gap', silent: true, statement: 'recipients' }),
  finding('transfer-privacy-shield', language, {
    verdict: 'gap',
    severity: 'critical',
    statement: 'transfers',
    at: 'transfers.t1',
    spans: provenance('sitoutunut Privacy Shield -järjestelyyn', 400).evidence,
  }),
  finding('retention-circular', language, {
    verdict: 'gap',
    severity: 'medium',
    statement: 'retention',
    at: 'dataItems.d3',
    spans: provenance('niin kauan kuin se on tarpeen', 700).evidence,
  }),
  finding('retention-circular', language, {
    verdict: 'gap',
    severity: 'medium',
    statement: 'retention',
    at: 'dataItems.d5',
    subjectId: 'staff',
  }),
  finding('security-vague', language, {
    verdict: 'unsure',
    severity: 'low',
    statement: 'measures',
    reason: { fi: 'Kirjaus ei nimeä toimia.', sv: 'Uppgiften anger inga åtgärder.', en: 'The entry names no measure.' }[language],
  }),
  finding('representative-missing', language, {
    verdict: 'not_applicable',
    subjectKind: 'organization',
    subjectId: 'org-1',
    reason: {
      fi: 'Organisaatio on sijoittautunut unioniin.',
      sv: 'Organisationen är etablerad i unionen.',
      en: 'The organisation is established in the Union.',
    }[language],
  }),
]

const sampleDecisions: readonly DecisionToReport[] = [
  {
    fingerprint: 'transfer-privacy-shield|activity|newsletter|transfers.t1',
    kind: 'planned',
    reason: 'uusi siirtoperuste',
    owner: 'Oskar Lindfelt',
    approver: null,
    due: '2026-11-30',
    until: null,
    untilFieldChanges: false,
  },
  {
    fingerprint: 'retention-circular|activity|staff|dataItems.d5',
    kind: 'accepted',
    reason: 'odottaa uutta järjestelmää',
    owner: null,
    approver: 'Aino Kuusivirta',
    due: null,
    until: '2027-01-31',
    untilFieldChanges: false,
  },
]

/** The frame of every sample report. */
export const frame = (language: Language): Omit<ReportInput, 'organization' | 'activities' | 'findings'> => ({
  asOf: '2026-11-22',
  preparedOn: '2026-11-22',
  language,
  layout: fiAuthority,
  rulesetVersion: '2026.4',
  lawVersion: '2026.11',
  lawAsOf: '2026-11-21',
})

export const completeInput = (language: Language): ReportInput => ({
  ...frame(language),
  organization,
  review: { number: 5, signedOn: null, signedBy: null },
  previousReview: { number: 4, signedOn: '2026-06-12', signedBy: 'Aino Kuusivirta' },
  activities: [
    withStates(activities.orders),
    withStates(activities.newsletter, { recipients: 'unanswered', transfers: 'gap', retention: 'gap', measures: 'unsure' }),
    withStates(activities.staff, { recipients: 'unsure', transfers: 'not_applicable', retention: 'gap' }),
    withStates(activities.hosting),
  ],
  findings: sampleFindings(language),
  decisions: sampleDecisions,
})

export const emptyInput = (language: Language): ReportInput => ({
  ...frame(language),
  organization: {
    ...organization,
    name: 'Tyhjä Yhdistys ry',
    businessId: null,
    address: null,
    email: null,
    phone: null,
    dpo: null,
    contactPoint: null,
  },
  activities: [],
  findings: [],
})

/** Text that tries to be something else: a formula, markup of three kinds, another direction, half a character. */
export const hostileTexts = {
  formula: '=HYPERLINK("http://evil.example","x")',
  plus: '+1+1|cmd',
  minus: '-2+3',
  at: '@SUM(A1)',
  tab: '\t=1+1',
  typst: '#read("/etc/passwd") #panic("no") *b* _i_ $x$ @ref <label> \\ // [x] `raw`',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'',
  rtl: 'مرحبا بالعالم שלום',
  emoji: 'tiimi 👩‍👩‍👧 🇫🇮 😀',
  chinese: '漢字かな',
  control: 'a\u0000b\u0007c\u200bd\ufeffe\ud800f',
  long: 'pitkä sana '.repeat(910),
  unbroken: 'x'.repeat(600),
} as const

const hostileInput = (language: Language): ReportInput => {
  const items = Object.entries(hostileTexts)
  return {
    ...frame(language),
    organization: {
      ...organization,
      name: `${hostileTexts.formula} ${hostileTexts.html} ${'Pitkänimi '.repeat(60)}`,
      businessId: hostileTexts.plus,
      address: hostileTexts.at,
    },
    activities: items.map(([key, text]) =>
      withStates(
        {
          ...blankActivity(key, text.slice(0, 300)),
          purposes: [
            {
              id: `p-${key}`,
              text: { fi: text },
              legalBases: [],
              statute: text.slice(0, 200),
              interest: { en: text.slice(0, 200) },
              provenance: null,
            },
          ],
          subjects: [{ id: `s-${key}`, text: { sv: text }, provenance: null }],
        },
        { recipients: 'gap', retention: 'unanswered', measures: 'unsure' },
      ),
    ),
    findings: items.map(([key, text]) =>
      finding('recipients-missing', language, {
        verdict: 'gap',
        statement: 'recipients',
        subjectId: key,
        reason: text.slice(0, 400),
        spans: provenance(text.slice(0, 200)).evidence,
      }),
    ),
    decisions: [],
  }
}

export const sampleReports = (language: Language): Readonly<Record<'complete' | 'empty' | 'hostile', Report>> => ({
  complete: buildReport(completeInput(language)),
  empty: buildReport(emptyInput(language)),
  hostile: buildReport(hostileInput(language)),
})
