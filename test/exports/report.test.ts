import { describe, expect, test } from 'vitest'
import type { Language } from '@seloste/schema/text'
import { languages } from '@seloste/schema/text'
import { contentHash } from '@seloste/server/exports/content-hash'
import { json, verifyReportJson } from '@seloste/server/exports/json'
import type { Report, ReportInput } from '@seloste/server/exports/report'
import { buildReport } from '@seloste/server/exports/report'
import { activities } from './sample-records.js'
import { completeInput, emptyInput, finding, frame, withStates } from './sample-reports.js'

const complete = (language: Language = 'en') => buildReport(completeInput(language))
const statement = (report: Report, title: string, name: string) => {
  const activity = report.parts.flatMap((part) => part.activities).find((each) => each.title.text === title)
  const found = activity?.statements.find((each) => each.statement === name)
  if (!found) throw new Error(`No ${name} of ${title}`)
  return found
}
const words = (report: Report, title: string, name: string) =>
  statement(report, title, name)
    .lines.map(({ label, text }) => (label ? `${label}: ${text}` : text))
    .join('\n')
    .replaceAll('\u00a0', ' ')

describe('what the report says', () => {
  test('every statement of Art. 30(1) and (2) stands in statutory order, none without words', () => {
    const report = complete()
    const letters = report.parts.map(({ activities: own }) => own.map(({ statements }) => statements.map(({ letter }) => letter).join('')))
    expect(letters).toEqual([['abccdefg', 'abccdefg', 'abccdefg'], ['abcd']])
    for (const { statements } of report.parts.flatMap((part) => part.activities))
      for (const { lines } of statements) expect(lines.length).toBeGreaterThan(0)
  })

  test('counts what is missing, what needs a person and what does not apply', () => {
    const { standing, standingWords } = complete()
    expect(standing).toEqual({ required: 27, met: 21, gap: 3, unanswered: 1, unsure: 2, notApplicable: 1 })
    expect(standingWords).toBe(
      'required statements are present. Missing: 4, of which not answered: 1. Needing a person: 2. Not applicable: 1.',
    )
  })

  test('an empty register says that nothing is recorded', () => {
    const report = buildReport(emptyInput('en'))
    expect(report.standingWords).toBe('Nothing is recorded.')
    expect(report.particulars.filter(({ isRecorded }) => !isRecorded).map(({ label, text }) => [label, text])).toContainEqual([
      'Data protection officer',
      'Not recorded.',
    ])
  })

  test('tells none, not known, not applicable and not answered apart', () => {
    const report = complete()
    expect(words(report, 'Customers and orders', 'transfers')).toBe('None.')
    expect(words(report, 'Henkilöstöhallinto', 'recipients')).toBe('Not known: asked, but the answer is not known.')
    expect(words(report, 'Henkilöstöhallinto', 'transfers')).toBe('Not applicable: Tiedot pysyvät yhtiön omilla palvelimilla Suomessa.')
    expect(words(report, 'Uutiskirje ja suoramarkkinointi', 'recipients')).toBe('Not recorded.')
  })

  test('what is answered of accountability is told, "none" and "no" as answers, and what nobody answered is not', () => {
    const of = (id: string, language: Language = 'en') => {
      const told = complete(language)
        .parts.flatMap((part) => part.activities)
        .find(({ title }) => title.text === id)?.accountability.lines
      return told?.map(({ label, text }) => (label ? `${label}: ${text}` : text))
    }
    expect(of('Henkilöstöhallinto')).toEqual(['Criteria of high risk: none is met', 'Service offered directly to children: no'])
    expect(of('Customers and orders')).toEqual([])
    expect(of('Uutiskirje ja suoramarkkinointi')).toEqual([
      'Who answers for it: Markkinointi',
      'Processing began: 1 February 2019',
      'Next review: 1 February 2027',
      'Criteria of high risk: evaluation or scoring, matching or combining of datasets',
      'Profiling and automated decisions: profiling',
      'Logic and what follows: Avauksista päätellään kiinnostus.',
      'How consent is shown: Tilauksen lokimerkintä',
      'Service offered directly to children: yes',
      'Age for own consent: 13 years',
      'Joint controllers: Naapurin Kauppa Oy (Sweden)',
      'Arrangement of the joint controllers (Art. 26): no',
      'data protection impact assessment: done 1 March 2025, the data protection officer’s advice was sought, residual risk: medium, to be reviewed 1 March 2028',
      'Riski pieneni hyväksyttäväksi.',
    ])
  })

  test('the machine reads every answer of it, also those that nobody gave', () => {
    const { accountability, transfers } = complete().parts[0]?.activities[1] ?? {}
    expect(accountability).toMatchObject({
      ...activities.newsletter.accountability,
      automatedLogic: { language: 'fi' },
      consentProof: { language: 'fi' },
      jointControllers: ['Naapurin Kauppa Oy (Sweden)'],
    })
    expect(accountability?.assessments).toMatchObject([
      { kind: 'dpia', status: 'done', residualRisk: 'medium', authorityConsultedOn: null },
    ])
    expect(transfers?.map(({ importerUnderGdpr, isRepeated }) => [importerUnderGdpr, isRepeated])).toEqual([
      [null, null],
      [false, null],
      [null, null],
    ])
    expect(words(complete(), 'Uutiskirje ja suoramarkkinointi', 'controller')).toContain('joint controller: Naapurin Kauppa Oy (Sweden)')
    expect(words(complete(), 'Customers and orders', 'recipients')).toContain('Access from third countries: India')
  })

  test('an answer that its own entries contradict is shown with them', () => {
    const record = { ...activities.newsletter, answers: { transfers: { state: 'none' as const, reason: null, provenance: null } } }
    const report = buildReport({ ...completeInput('en'), activities: [withStates(record)] })
    expect(words(report, 'Uutiskirje ja suoramarkkinointi', 'transfers')).toContain(
      'The answer is “none”, yet the record holds these entries:',
    )
    expect(words(report, 'Uutiskirje ja suoramarkkinointi', 'transfers')).toContain('Kyyhky Mailworks')
  })

  test('names the ground of each transfer, its act and whether it holds on the day', () => {
    const text = words(complete(), 'Uutiskirje ja suoramarkkinointi', 'transfers')
    expect(text).toContain('(EU) 2016/1250')
    expect(text).toContain('Not in force since 16 July 2020.')
    expect(text).toContain('In force on 22 November 2026.')
    expect(text).toContain('Transfer impact assessment of 15 August 2022.')
    expect(text).toContain('Japan')
  })

  test('says which of the law behind a finding nobody has looked up, the Regulation itself apart', () => {
    const notes = languages.map((language) => complete(language).gaps[0]?.lawNote)
    expect(notes).toEqual([
      'yleisesti tiedossa, lähdettä ei ole nähty: C-92/09',
      'allmänt känt, ingen källa sedd: C-92/09',
      'generally known, no source seen: C-92/09',
    ])
    const cited = complete().gaps[0]?.law.map(({ key, confidence }) => [key, confidence])
    expect(cited).toEqual([
      ['gdpr:30.1.e', 'verified'],
      ['cjeu:C-92/09', 'known'],
    ])
  })

  test('judges a ground by the day of the report', () => {
    const report = buildReport({ ...completeInput('en'), asOf: '2019-05-01' })
    expect(words(report, 'Uutiskirje ja suoramarkkinointi', 'transfers')).toContain('In force on 1 May 2019.')
  })

  test('a ground that does not cover the country is not called valid', () => {
    const [first] = activities.newsletter.transfers
    if (!first) throw new Error('The sample has a transfer')
    const record = { ...activities.newsletter, transfers: [{ ...first, country: 'IN', mechanismId: 'adq-us-dpf' }] }
    const [part] = buildReport({ ...completeInput('en'), activities: [withStates(record)] }).parts
    expect(part?.activities[0]?.transfers[0]).toMatchObject({ validity: 'not_valid', validityWords: 'does not cover India' })
  })

  test('a data category without a time limit is a row of its own', () => {
    const text = words(complete(), 'Uutiskirje ja suoramarkkinointi', 'retention')
    expect(text).toContain('Avaus- ja klikkaustiedot: no time limit recorded')
    expect(words(complete(), 'Customers and orders', 'retention')).toContain(
      '6 years, from: end of the calendar year, Kirjanpitolaki 2:10, erased',
    )
  })

  test('an accepted gap stays counted and says by whom and until when', () => {
    const report = complete()
    const retention = statement(report, 'Henkilöstöhallinto', 'retention')
    expect(retention.state).toBe('gap')
    expect(retention.plans).toEqual([
      'Known and accepted gap; still counted as a gap: odottaa uutta järjestelmää; until 31 January 2027, approved by Aino Kuusivirta.',
    ])
    expect(
      buildReport({ ...completeInput('en'), asOf: '2027-02-01' }).gaps.flatMap(({ occurrences }) =>
        occurrences.map(({ decisionKind }) => decisionKind),
      ),
    ).not.toContain('accepted')
  })

  test('a plan whose day has passed is overdue', () => {
    const report = buildReport({ ...completeInput('en'), asOf: '2026-12-01' })
    expect(statement(report, 'Uutiskirje ja suoramarkkinointi', 'transfers').plans.join()).toContain('overdue')
  })

  test('says how far the law was checked, and that later changes were not', () => {
    expect(complete().scope.join(' ')).toContain('Changes of the law after 21 November 2026 have not been checked.')
    expect(buildReport({ ...completeInput('en'), asOf: '2026-11-21' }).scope.join(' ')).not.toContain('have not been checked')
  })

  test('tells the review that it is from the one before', () => {
    const facts = complete().particulars.map(({ label, text }) => `${label}: ${text}`)
    expect(facts).toEqual(expect.arrayContaining(['Review: 5, draft', 'Previous review: 4, signed 12 June 2026, Aino Kuusivirta']))
    expect(buildReport(emptyInput('en')).particulars.map(({ text }) => text)).toContain('No signed review')
  })

  test('a day that is none is refused', () => {
    expect(() => buildReport({ ...completeInput('en'), asOf: '2018-13-45' })).toThrow(RangeError)
  })
})

describe('what cannot reach the report', () => {
  const secret = 'INTERNAL-NOTE'
  const withSecrets = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withSecrets)
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries(value).map(([key, member]) => [key, key === 'layout' ? member : withSecrets(member)])
    return { ...Object.fromEntries(members), internalNote: secret, notes: [secret], comment: { text: secret } }
  }

  test('fields that are not named stay outside, wherever they hide', () => {
    const report = buildReport(withSecrets(completeInput('fi')) as ReportInput)
    expect(JSON.stringify(report)).not.toContain(secret)
    expect(report).toEqual(complete('fi'))
  })
})

describe('the hash', () => {
  test('is the same for the same input and covers the content without itself', () => {
    expect(complete().contentHash).toBe(complete().contentHash)
    expect(contentHash(complete())).toBe(complete().contentHash)
    expect(complete().contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('any changed field gives another', () => {
    const input = completeInput('en')
    const changed: readonly ReportInput[] = [
      { ...input, asOf: '2026-11-21' },
      { ...input, preparedOn: '2026-11-23' },
      { ...input, rulesetVersion: '2026.5' },
      { ...input, lawVersion: '2026.12' },
      { ...input, review: null },
      { ...input, previousReview: null },
      { ...input, decisions: [] },
      { ...input, findings: input.findings.slice(1) },
      { ...input, activities: input.activities.slice(1) },
      { ...input, organization: { ...input.organization, address: 'Lumipurontie 1' } },
      ...languages.filter((language) => language !== 'en').map((language) => completeInput(language)),
    ]
    const hashes = [input, ...changed].map((each) => buildReport(each).contentHash)
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})

describe('a report file', () => {
  const bytes = async () => json.render(complete())

  test('is checked against its own hash', async () => {
    expect(verifyReportJson(await bytes())).toMatchObject({ ok: true })
  })

  test('a changed word, another order or a stray byte is found', async () => {
    const text = new TextDecoder().decode(await bytes())
    const check = (changed: string) => verifyReportJson(new TextEncoder().encode(changed))
    expect(check(text.replace('Lumipuron', 'Lumipurot'))).toEqual({ ok: false, code: 'hash_differs' })
    expect(check(` ${text}`)).toEqual({ ok: false, code: 'not_canonical' })
    expect(check(`{"contentHash":"x"}`)).toEqual({ ok: false, code: 'not_a_report' })
    expect(check(text.slice(1))).toEqual({ ok: false, code: 'not_json' })
    expect(verifyReportJson(Uint8Array.of(0xff, 0xfe))).toEqual({ ok: false, code: 'not_json' })
    expect(verifyReportJson(new Uint8Array())).toEqual({ ok: false, code: 'not_json' })
  })
})

test('a large register is built in moments', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    withStates({ ...activities.newsletter, id: `newsletter-${at}` }, { recipients: 'gap' }),
  )
  const findings = many.map(({ record }) =>
    finding('recipients-missing', 'en', { verdict: 'gap', statement: 'recipients', subjectId: record.id }),
  )
  const report = buildReport({ ...frame('en'), organization: completeInput('en').organization, activities: many, findings })
  expect(report.gaps.flatMap(({ occurrences }) => occurrences)).toHaveLength(300)
})
