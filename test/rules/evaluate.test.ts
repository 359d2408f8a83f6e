import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActivityRecord, Dossier } from '@seloste/schema/record'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Verdict } from '@seloste/schema/vocabulary/verdict'
import type { Finding } from '@seloste/server/rules/evaluate'
import { noticeWords } from '@seloste/server/rules/evidence'
import { evaluate, failedRules, statementStates } from '@seloste/server/rules/evaluate'
import {
  activityExample,
  answer,
  dataItem,
  noticeExample,
  organizationExample,
  party,
  processorExample,
  purpose,
  recipient,
  retention,
  transfer,
} from '@seloste/server/rules/examples'
import { rules } from '@seloste/server/rules/index'
import { renderFinding, writeDay, writeValues } from '@seloste/server/rules/render'
import { defineRule } from '@seloste/server/rules/rule'
import type { Rule } from '@seloste/server/rules/rule'
import { instrumentDays } from './law-days.js'

const asOf = '2026-11-22'
const register = (activities: readonly ActivityRecord[], more: Partial<Dossier> = {}): Dossier => ({
  organization: organizationExample(),
  activities,
  notices: [],
  ...more,
})
const judge = (dossier: Dossier, day = asOf) => evaluate(dossier, { asOf: day, scope: 'register' })
const verdictsOf = (findings: readonly Finding[], ruleId: string): readonly Verdict[] =>
  findings.filter((finding) => finding.ruleId === ruleId).map(({ verdict }) => verdict)
const first = rules[0] as Rule

const arbitraryTransfer = fc.record({
  id: fc.uuid(),
  country: fc.constantFrom(null, 'US', 'GB', 'IN', 'NO', 'JP', 'CH', 'CA', 'BR'),
  mechanismKind: fc.constantFrom(
    null,
    'privacy_shield',
    'scc',
    'dpf',
    'adequacy',
    'safe_harbor',
    'bcr',
    'derogation',
    'consent',
    'unspecified_safeguards',
  ),
  mechanismId: fc.constantFrom(
    null,
    'scc-2010-87',
    'scc-2021-914',
    'adq-us-dpf',
    'adq-gb',
    'bcr-c',
    'adq-ca',
    'adq-hu',
    'art48',
    'art49-1-sub2',
    'ipa-public',
    'scc-importer-under-gdpr',
    'no-such-instrument',
  ),
  signedOn: fc.constantFrom(null, '2019-01-01', '2021-08-01', '2024-01-01'),
  assessedOn: fc.constantFrom(null, '2024-01-01'),
  module: fc.constantFrom(null, 1, 4, 9),
  listCheckedOn: fc.constantFrom(null, '2024-01-01'),
  coversStaffData: fc.constantFrom(null, true, false),
  isRepeated: fc.constantFrom(null, true, false),
  importerUnderGdpr: fc.constantFrom(null, true, false),
})
const state = fc.constantFrom('answered', 'none', 'not_applicable', 'unknown', 'unanswered')
const ids = <Thing extends { readonly id: string }>(thing: fc.Arbitrary<Thing>) =>
  fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 4 })

/** Records of every shape that the tables allow, sensible or not. */
const arbitraryActivity: fc.Arbitrary<ActivityRecord> = fc
  .record({
    role: fc.constantFrom('controller', 'processor'),
    states: fc.dictionary(
      fc.constantFrom('purposes', 'dataSubjects', 'dataCategories', 'recipients', 'transfers', 'retention', 'measures'),
      state,
    ),
    purposes: ids(
      fc.record({
        id: fc.uuid(),
        legalBases: fc.subarray<LegalBasis>(['consent', 'contract', 'other']),
        statute: fc.constantFrom(null, '523/1999', 'Kirjanpitolaki'),
      }),
    ),
    items: ids(
      fc.record({
        id: fc.uuid(),
        text: fc.constantFrom('Laskut', 'Potilasasiakirjat', 'Kameravalvonnan tallenteet', 'Asiakkaan tuntemistiedot', 'Nimi'),
        period: fc.constantFrom(null, 'P2Y', 'P10Y', 'PT72H'),
        criterion: fc.constantFrom('', 'as long as necessary'),
        special: fc.constantFrom(null, 'health'),
        kept: fc.boolean(),
      }),
    ),
    recipients: ids(fc.record({ id: fc.uuid(), named: fc.boolean(), role: fc.constantFrom('processor', 'authority', 'unclear') })),
    transfers: ids(arbitraryTransfer),
    transferStatement: fc.constantFrom('none', 'occurs', 'possible', 'absent'),
    serviceIds: fc.subarray(['google-analytics', 'mailchimp', 'no-such-service']),
    reviewedOn: fc.constantFrom(null, '2017-01-01', '2026-01-01'),
  })
  .map(({ states, items, recipients, transfers, purposes, ...plain }) =>
    activityExample({
      ...plain,
      answers: Object.fromEntries(Object.entries(states).map(([statement, said]) => [statement, answer(said, 'reason')])),
      purposes: purposes.map((one) => purpose(one)),
      dataItems: items.map(({ id, text, period, criterion, special, kept }) =>
        dataItem({
          id,
          text: { fi: text },
          specialCategory: special,
          retention: kept ? retention({ period, criterion: { en: criterion }, startEvent: null }) : null,
        }),
      ),
      recipients: recipients.map(({ id, named, role }) => recipient({ id, role, party: named ? party() : null })),
      transfers: transfers.map((one) => transfer(one)),
    }),
  )

describe('evaluate', () => {
  it('judges each subject in the scope that is asked', () => {
    const dossier = register([activityExample()], { notices: [noticeExample()] })
    const inRegister = judge(dossier)
    const onNotice = evaluate(dossier, { asOf, scope: 'notice' })
    expect(new Set(onNotice.map(({ subjectKind }) => subjectKind))).toEqual(new Set(['notice']))
    expect(onNotice.map(({ ruleId }) => ruleId)).toEqual(rules.filter(({ notice }) => notice).map(({ id }) => id))
    expect(new Set(inRegister.map(({ subjectKind }) => subjectKind))).toEqual(new Set(['organization', 'activity', 'notice']))
    const ofNotice = inRegister.filter(({ subjectKind }) => subjectKind === 'notice').map(({ ruleId }) => ruleId)
    const noticeAlone = rules.filter(({ notice, activity, organization }) => notice && !activity && !organization).map(({ id }) => id)
    expect(ofNotice).toEqual(noticeAlone)
    expect(ofNotice).toContain('rights-complaint-missing')
  })

  it('finds no gap in a complete record', () => {
    const findings = judge(
      register([activityExample({ documentIds: ['n1'] }), processorExample({ id: 'a2' })], { notices: [noticeExample()] }),
    )
    expect(findings.filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')).toEqual([])
  })

  it('goes on when a rule throws, and says which', () => {
    const broken: Rule = {
      ...first,
      id: 'broken',
      organization: () => {
        throw new TypeError('secret of Aino')
      },
    }
    const seen: string[] = []
    const findings = evaluate(register([]), {
      asOf,
      scope: 'register',
      rules: [broken, first],
      onFailure: (id, subject) => seen.push(`${id} ${subject}`),
    })
    expect(findings.map(({ ruleId, verdict }) => [ruleId, verdict])).toEqual([
      ['broken', 'unsure'],
      [first.id, 'met'],
    ])
    expect(findings[0]?.reason?.en).toContain('could not be judged')
    expect(failedRules(findings)).toEqual(['broken'])
    expect(seen).toEqual(['broken o1'])
    expect(JSON.stringify(findings)).not.toContain('Aino')
  })

  it('turns the silence of a rule into "not applicable", never into nothing', () => {
    const silent = defineRule({ ...first, organization: () => [] })
    const findings = evaluate(register([]), { asOf, scope: 'register', rules: [silent] })
    expect(findings.map(({ verdict, reason }) => [verdict, reason !== null])).toEqual([['not_applicable', true]])
  })

  it('does not apply a rule outside its days', () => {
    const old = defineRule({ ...first, from: '2018-05-25', until: '2020-01-01' })
    const on = (day: string) => evaluate(register([]), { asOf: day, scope: 'register', rules: [old] })[0] as Finding
    expect(on('2018-05-24').verdict).toBe('not_applicable')
    expect(on('2018-05-25').verdict).toBe('met')
    expect(on('2020-01-01').verdict).toBe('met')
    expect(on('2020-01-02').verdict).toBe('not_applicable')
    expect(renderFinding(on('2018-05-24'), old, 'fi').reason).toBe('Sääntöä sovelletaan 25.5.2018 alkaen.')
  })

  it('knows a finding by rule, subject and place, whatever the order of rows or the language', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        const turned: ActivityRecord = {
          ...activity,
          title: { sv: 'Kundregister' },
          purposes: activity.purposes.toReversed(),
          dataItems: activity.dataItems.toReversed(),
          recipients: activity.recipients.toReversed(),
          transfers: activity.transfers.toReversed(),
        }
        const prints = (record: ActivityRecord) =>
          judge(register([record]))
            .map(({ fingerprint, verdict }) => `${fingerprint} ${verdict}`)
            .toSorted()
        expect(prints(turned)).toEqual(prints(activity))
      }),
    )
  })

  it('gives the same answer twice, never two verdicts on one place, and never fails', () => {
    fc.assert(
      fc.property(arbitraryActivity, fc.constantFrom('2015-11-01', '2020-07-16', '2022-03-01', asOf), (activity, day) => {
        const findings = judge(register([activity]), day)
        expect(judge(register([activity]), day)).toEqual(findings)
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
        expect(failedRules(findings)).toEqual([])
        for (const finding of findings)
          expect(finding.reason !== null).toBe(finding.verdict === 'unsure' || finding.verdict === 'not_applicable')
      }),
    )
  })

  it('judges an activity alike alone and among others', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        const of = (findings: readonly Finding[]) => findings.filter(({ subjectId }) => subjectId === activity.id)
        expect(of(judge(register([activity, activityExample({ id: 'other' })])))).toEqual(of(judge(register([activity]))))
      }),
    )
  })
})

describe('the law of the day', () => {
  const transfers = [
    transfer({ id: 'harbor', mechanismKind: 'safe_harbor', mechanismId: null }),
    transfer({ id: 'shield', mechanismKind: 'privacy_shield', mechanismId: null }),
    transfer({ id: 'clauses', mechanismId: 'scc-2010-87', signedOn: '2014-05-01' }),
    transfer({ id: 'framework', mechanismKind: 'dpf', mechanismId: null, importer: party({ id: 'pa7', country: 'US' }) }),
  ]
  const dossier = register([activityExample({ transferStatement: 'occurs', transfers })])
  const on = (day: string) => {
    const findings = judge(dossier, day)
    const at = (ruleId: string, id: string) =>
      findings.find((finding) => finding.ruleId === ruleId && finding.at === `transfers.${id}`)?.verdict ?? 'not_applicable'
    return [
      at('transfer-safe-harbor', 'harbor'),
      at('transfer-privacy-shield', 'shield'),
      at('transfer-old-scc', 'clauses'),
      at('transfer-adequacy-expired', 'framework'),
      at('transfer-dpf-at-risk', 'framework'),
    ]
  }

  it.each([
    ['2015-10-05', 'met', 'not_applicable', 'met', 'not_applicable', 'not_applicable'],
    ['2015-10-06', 'gap', 'not_applicable', 'met', 'not_applicable', 'not_applicable'],
    ['2020-07-15', 'gap', 'met', 'met', 'gap', 'not_applicable'],
    ['2020-07-16', 'gap', 'gap', 'met', 'gap', 'not_applicable'],
    ['2022-12-27', 'gap', 'gap', 'met', 'gap', 'not_applicable'],
    ['2022-12-28', 'gap', 'gap', 'gap', 'gap', 'not_applicable'],
    ['2023-07-09', 'gap', 'gap', 'gap', 'gap', 'not_applicable'],
    ['2023-07-11', 'gap', 'gap', 'gap', 'met', 'not_applicable'],
    ['2026-06-28', 'gap', 'gap', 'gap', 'met', 'not_applicable'],
    ['2026-11-22', 'gap', 'gap', 'gap', 'met', 'gap'],
  ])('on %s: harbor %s, shield %s, old clauses %s, framework %s, warning %s', (day, ...verdicts) => {
    expect(on(day)).toEqual(verdicts)
  })

  it('takes the days from the law book, not from the rules', () => {
    for (const { ruleId, id, lastDay, firstDayAfter } of instrumentDays) {
      const record = register([
        activityExample({ transferStatement: 'occurs', transfers: [transfer({ mechanismId: id, mechanismKind: null })] }),
      ])
      expect(verdictsOf(judge(record, lastDay), ruleId), id).toEqual(['met'])
      expect(verdictsOf(judge(record, firstDayAfter), ruleId), id).toEqual(['gap'])
    }
  })

  it('closes the gap when the mechanism is set right', () => {
    const shield = activityExample({
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'privacy_shield', mechanismId: 'adq-us-privacy-shield' })],
    })
    expect(verdictsOf(judge(register([shield])), 'transfer-privacy-shield')).toEqual(['gap'])
    expect(statementStates(shield, judge(register([shield]))).find(({ statement }) => statement === 'transfers')?.state).toBe('gap')
    const mended = activityExample({ transferStatement: 'occurs', transfers: [transfer()] })
    expect(verdictsOf(judge(register([mended])), 'transfer-privacy-shield')).toEqual(['not_applicable'])
    expect(statementStates(mended, judge(register([mended]))).find(({ statement }) => statement === 'transfers')?.state).toBe('met')
  })
})

describe('states of the statements', () => {
  const stateOn = (activity: ActivityRecord, statement: string) =>
    statementStates(activity, judge(register([activity]))).find((standing) => standing.statement === statement)?.state

  it('are all met for a complete record, in statutory order', () => {
    const controller = activityExample()
    const processor = processorExample()
    expect(statementStates(controller, judge(register([controller])))).toEqual(
      [
        ['controller', 'a'],
        ['purposes', 'b'],
        ['dataSubjects', 'c'],
        ['dataCategories', 'c'],
        ['recipients', 'd'],
        ['transfers', 'e'],
        ['retention', 'f'],
        ['measures', 'g'],
      ].map(([statement, letter]) => ({ statement, letter, state: 'met' })),
    )
    expect(statementStates(processor, judge(register([processor]))).map(({ state: said }) => said)).toEqual(['met', 'met', 'met', 'met'])
  })

  it('are those of one activity, whatever stands in the others', () => {
    const sound = activityExample()
    const bare = activityExample({ id: 'a2', purposes: [], measures: [] })
    const findings = judge(register([sound, bare]))
    expect(statementStates(sound, findings).every(({ state: said }) => said === 'met')).toBe(true)
    expect(
      statementStates(bare, findings)
        .filter(({ state: said }) => said !== 'met')
        .map(({ statement }) => statement),
    ).toEqual(['purposes', 'measures'])
  })

  it('keep silence, ignorance, absence and irrelevance apart', () => {
    const bare = { recipients: [] } as const
    expect(stateOn(activityExample(bare), 'recipients')).toBe('unanswered')
    expect(stateOn(activityExample({ ...bare, answers: { recipients: answer('unknown') } }), 'recipients')).toBe('unsure')
    expect(stateOn(activityExample({ ...bare, answers: { recipients: answer('none') } }), 'recipients')).toBe('met')
    expect(stateOn(activityExample({ ...bare, answers: { recipients: answer('not_applicable', 'no staff') } }), 'recipients')).toBe(
      'not_applicable',
    )
    expect(stateOn(activityExample({ ...bare, answers: { recipients: answer('not_applicable') } }), 'recipients')).toBe('unsure')
    expect(stateOn(activityExample({ answers: { recipients: answer('none') } }), 'recipients')).toBe('gap')
    expect(stateOn(activityExample({ purposes: [], answers: { purposes: answer('none') } }), 'purposes')).toBe('gap')
    expect(stateOn(activityExample({ answers: { recipients: answer('unknown') } }), 'recipients')).toBe('unsure')
    expect(stateOn(activityExample({ answers: { recipients: answer('not_applicable', 'no staff') } }), 'recipients')).toBe('unsure')
  })

  it('are a gap where somebody answered and wrote nothing', () => {
    expect(stateOn(activityExample({ purposes: [], answers: { purposes: answer('answered') } }), 'purposes')).toBe('gap')
    expect(stateOn(activityExample({ dataItems: [], answers: { retention: answer('answered') } }), 'retention')).toBe('gap')
  })

  it('show the words behind an answer', () => {
    const span = {
      kind: 'span',
      documentId: 'd9',
      documentName: 'notice.txt',
      language: 'en',
      start: 0,
      end: 24,
      text: 'We do not share any data',
    } as const
    const said = { ...answer('none'), provenance: { by: 'import', at: '2026-11-01T00:00:00Z', confidence: 0.8, evidence: [span] } } as const
    const activity = activityExample({ recipients: [], answers: { recipients: said } })
    const finding = judge(register([activity])).find(({ ruleId }) => ruleId === 'recipients-missing')
    expect(finding).toMatchObject({ verdict: 'met', evidence: [{ path: 'answers.recipients', value: 'none' }, span] })
  })

  it('never take silence for "no transfers"', () => {
    expect(stateOn(activityExample({ transferStatement: 'absent' }), 'transfers')).toBe('unanswered')
    expect(stateOn(activityExample({ transferStatement: 'none' }), 'transfers')).toBe('met')
    expect(stateOn(activityExample({ transferStatement: 'occurs' }), 'transfers')).toBe('gap')
  })

  it('need a rule that says so before they are met', () => {
    expect(statementStates(activityExample(), []).map(({ state: said }) => said)).toEqual(Array.from({ length: 8 }, () => 'unsure'))
  })

  it('put a gap before all else, for any record', () => {
    fc.assert(
      fc.property(arbitraryActivity, (activity) => {
        const findings = judge(register([activity]))
        for (const { statement, state: said } of statementStates(activity, findings)) {
          const onIt = findings.filter((finding) => finding.statement === statement)
          if (said === 'met') expect(onIt.some(({ verdict }) => verdict === 'gap' || verdict === 'unsure')).toBe(false)
          if (onIt.some(({ verdict, silent }) => verdict === 'gap' && !silent)) expect(said).toBe('gap')
        }
      }),
    )
  })
})

describe('words', () => {
  it('name which category a gap in its retention is about, in the language that the record has', () => {
    const items = [dataItem({ id: 'timed' }), dataItem({ id: 'untimed', text: { fi: 'Sähköpostiosoite' }, retention: null })]
    const untimed = activityExample({ dataItems: items })
    const rule = rules.find(({ id }) => id === 'retention-missing')!
    const gap = evaluate(register([untimed]), { asOf, scope: 'register' }).find((one) => one.ruleId === rule.id && one.verdict === 'gap')!
    expect(renderFinding(gap, rule, 'fi').title).toBe('Säilytysaika puuttuu (Sähköpostiosoite)')
    expect(renderFinding(gap, rule, 'en').title).toBe('The retention period is missing (Sähköpostiosoite)')
  })

  it('write a day as each language does', () => {
    expect(writeDay('2020-07-16', 'fi')).toBe('16.7.2020')
    expect(writeDay('2020-07-16', 'sv')).toBe('16.7.2020')
    expect(writeDay('2020-07-16', 'en')).toBe('16 July 2020')
  })

  it('name the end of the Privacy Shield in the reader’s language', () => {
    const record = register([
      activityExample({ transferStatement: 'occurs', transfers: [transfer({ mechanismKind: 'privacy_shield', mechanismId: null })] }),
    ])
    const finding = judge(record).find(({ ruleId }) => ruleId === 'transfer-privacy-shield') as Finding
    const rule = rules.find(({ id }) => id === 'transfer-privacy-shield') as Rule
    expect(renderFinding(finding, rule, 'fi').title).toContain('päättyi 16.7.2020')
    expect(renderFinding(finding, rule, 'sv').title).toContain('upphörde 16.7.2020')
    expect(renderFinding(finding, rule, 'en').title).toContain('ended on 16 July 2020')
  })

  it('name what speaks for a transfer in the reader’s language', () => {
    const notice = noticeExample({ transferCountries: ['US'], transferMechanisms: ['scc'] })
    const findings = evaluate({ organization: null, activities: [], notices: [notice] }, { asOf, scope: 'notice' })
    const finding = findings.find(({ ruleId }) => ruleId === 'consistency-transfer-conflict') as Finding
    const rule = rules.find(({ id }) => id === 'consistency-transfer-conflict') as Rule
    expect(renderFinding(finding, rule, 'fi').title).toContain(': Yhdysvallat, vakiosopimuslausekkeet')
    expect(renderFinding(finding, rule, 'sv').title).toContain(': USA, standardavtalsklausuler')
    expect(writeValues({ conflictSigns: 'Hillside Letters LLC, possible' }, 'en')).toEqual({
      conflictSigns: 'Hillside Letters LLC, may be transferred',
    })
  })

  it('stand in the order of the text, those below a key path with it', () => {
    const notice = noticeExample({}, { 'rights.access': 'See your data.', 'rights.complaint': 'Complain.', rightsOfOthers: 'Not asked.' })
    const moved = { ...notice.reading.evidence, 'rights.access': [{ start: 40, end: 54, text: 'See your data.' }] }
    const words = noticeWords({ ...notice, reading: { ...notice.reading, evidence: moved } }, 'rights', 'purposes')
    expect(words.map(({ text, start, documentId }) => [text, start, documentId])).toEqual([
      ['Complain.', 0, 'n1'],
      ['See your data.', 40, 'n1'],
    ])
  })

  it('head an unsure verdict by its topic, not by a claim', () => {
    const activity = activityExample({ measures: [], answers: { measures: answer('unknown') } })
    const finding = judge(register([activity])).find(({ ruleId }) => ruleId === 'security-missing') as Finding
    const rule = rules.find(({ id }) => id === 'security-missing') as Rule
    expect(renderFinding(finding, rule, 'fi').title).toBe('Tekniset ja organisatoriset turvatoimet: epäselvä')
  })

  it('show the sentence of the source behind a value', () => {
    const span = {
      kind: 'span',
      documentId: 'd9',
      documentName: 'notice.txt',
      language: 'fi',
      start: 10,
      end: 24,
      text: 'Privacy Shield',
    } as const
    const spoken = transfer({
      mechanismKind: 'privacy_shield',
      mechanismId: null,
      provenance: { by: 'import', at: '2026-11-01T00:00:00Z', confidence: 0.9, evidence: [span] },
    })
    const finding = judge(register([activityExample({ transferStatement: 'occurs', transfers: [spoken] })])).find(
      ({ ruleId }) => ruleId === 'transfer-privacy-shield',
    ) as Finding
    expect(finding.evidence).toEqual([{ kind: 'field', path: 'transfers.t1.mechanism', value: 'privacy_shield' }, span])
  })
})
