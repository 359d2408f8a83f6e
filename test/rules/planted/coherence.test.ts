import { describe, expect, it } from 'vitest'
import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { evaluate } from '@seloste/server/rules/evaluate'
import {
  activityExample,
  dataItem,
  noticeExample,
  observed,
  organizationExample,
  party,
  purpose,
  recipient,
  retention,
} from '@seloste/server/rules/examples'

/** What two texts of one controller, or a text and the register, say against each other; each with its clean twin. */

const asOf = '2026-11-22'
type Facts = Partial<NoticeFacts & { readonly observations: readonly Observation[] }>

const open = (findings: ReturnType<typeof evaluate>): readonly string[] =>
  [
    ...new Set(
      findings.filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure').map(({ ruleId, verdict }) => `${verdict} ${ruleId}`),
    ),
  ]
    .filter((line) => line.includes(' consistency-'))
    .toSorted()

/** Two notices judged alone, as the command line does. */
const between = (one: Facts, other: Facts, id = 'n2'): readonly string[] =>
  open(
    evaluate(
      { organization: null, activities: [], notices: [noticeExample(one), noticeExample(other, {}, id)] },
      { asOf, scope: 'notice' },
    ),
  )

const denies: Facts = { recipients: [], observations: [observed('denies_disclosure', 'We give your data to nobody.')] }
const kept = (period: string): Facts => ({ retention: [{ span: `kept for ${period}`, period }] })
const controller = (name: string, businessId: string | null) => ({
  controller: { name, businessId, address: null, email: null, phone: null },
})

const pairs: readonly (readonly [string, Facts, Facts, Facts, readonly string[]])[] = [
  [
    '"nobody" and a customer system',
    denies,
    { onlineServices: ['Salesforce'], transferStatement: 'none' },
    { recipients: [], onlineServices: [] },
    ['gap consistency-recipients-across-notices', 'unsure consistency-transfer-conflict'],
  ],
  [
    '"no transfers" and a transfer',
    {},
    { transferStatement: 'occurs', transferCountries: ['US'], transferMechanisms: ['dpf'] },
    {},
    ['gap consistency-transfers-across-notices'],
  ],
  ['two years and ten', kept('P2Y'), kept('P10Y'), kept('P2Y'), ['gap consistency-retention-conflict']],
  ['contract and consent', {}, { legalBases: ['consent'] }, { legalBases: ['contract', 'consent'] }, ['gap consistency-basis-conflict']],
  ['two numbers', {}, controller('Lumipolun Pyörähuolto Oy', '1111111-1'), {}, ['gap consistency-controller-conflict']],
  ['an officer in one of them', {}, { dpo: true }, { dpo: false }, ['gap consistency-dpo-conflict']],
  [
    'versions of one day that differ',
    {},
    { language: 'fi', dataSubjects: ['asiakkaat'], registerName: 'Asiakasrekisteri', ...kept('P7Y') },
    { language: 'fi', dataSubjects: ['asiakkaat'], registerName: 'Asiakasrekisteri' },
    ['gap consistency-language-versions'],
  ],
]

describe('two notices of one controller', () => {
  it.each(pairs)('%s', (_name, one, defect, twin, found) => {
    expect(between(one, defect)).toEqual(found)
    expect(between(one, twin)).toEqual([])
  })

  it('are found at odds from either side, and hold the words of both', () => {
    const words = ['We give your data to nobody.', 'Data are kept in Salesforce.']
    const notices = [
      noticeExample(denies),
      noticeExample({ onlineServices: ['Salesforce'] }, { 'onlineServices.Salesforce': words[1] ?? '' }, 'n2'),
    ]
    const findings = evaluate({ organization: null, activities: [], notices }, { asOf, scope: 'notice' }).filter(
      ({ ruleId }) => ruleId === 'consistency-recipients-across-notices',
    )
    expect(findings.map(({ subjectId, at, verdict }) => [subjectId, at, verdict])).toEqual([
      ['n1', '', 'gap'],
      ['n2', '', 'gap'],
    ])
    for (const { evidence } of findings) {
      expect(evidence).toContainEqual(expect.objectContaining({ documentId: 'n1', text: words[0] }))
      expect(evidence).toContainEqual(expect.objectContaining({ documentId: 'n2', text: words[1] }))
    }
  })

  it('make one finding a notice, however many stand against it', () => {
    const naming = ['n2', 'n3', 'n4', 'n5', 'n6'].map((id) => noticeExample({}, { 'recipients.0': `Recipient named in ${id}.` }, id))
    const findings = evaluate(
      { organization: null, activities: [], notices: [noticeExample(denies), ...naming] },
      { asOf, scope: 'notice' },
    ).filter(({ ruleId, subjectId }) => ruleId === 'consistency-recipients-across-notices' && subjectId === 'n1')
    expect(findings.map(({ verdict }) => verdict)).toEqual(['gap'])
    const documents = new Set(findings[0]?.evidence.map((piece) => (piece.kind === 'span' ? piece.documentId : '')))
    expect(documents).toEqual(new Set(['n1', 'n2', 'n3', 'n4']))
    expect(findings[0]?.evidence.filter((piece) => piece.kind === 'span' && piece.documentId === 'n1')).toHaveLength(1)
  })

  it('on other people, or of another controller, may differ', () => {
    expect(
      between(denies, { registerName: 'Staff', dataSubjects: ['employees'], legalBases: ['legal_obligation'], ...kept('P10Y') }),
    ).toEqual([])
    expect(
      between(denies, { ...controller('Havupuiston Kauppa Oy', null), onlineServices: [], ...kept('P10Y'), legalBases: ['consent'] }),
    ).toEqual([])
  })

  it('are known as one controller’s by the short name that one of them bears', () => {
    const short = {
      ...denies,
      ...controller('Pohjanrannan ammattikorkeakoulu Oy', null),
      observations: [...(denies.observations ?? []), observed('own_name', 'Pohmak')],
    }
    expect(between(short, controller('Pohmak University of Applied Sciences', null))).toContain('gap consistency-recipients-across-notices')
    expect(between(short, controller('Etelmak University of Applied Sciences', null))).toEqual([])
  })
})

describe('a mailbox', () => {
  const shared = (name: string): Facts => ({ ...controller(name, null), observations: [observed('own_name', 'pohmak', 0.6)] })

  it('that two organisations share makes them no single controller', () => {
    expect(
      between({ ...shared('Pohmakin opettajat ry'), ...kept('P2Y') }, { ...shared('Pohjanrannan ammattikorkeakoulu Oy'), ...kept('P10Y') }),
    ).toEqual([])
  })
})

describe('the register and its notices', () => {
  const judged = (activity: Partial<ActivityRecord>, notices: readonly NoticeRecord[]) =>
    open(evaluate({ organization: organizationExample(), activities: [activityExample(activity)], notices }, { asOf, scope: 'register' }))
  const drawn = { documentIds: ['n1'] }

  it('agree', () => expect(judged(drawn, [noticeExample()])).toEqual([]))

  it.each<readonly [string, Partial<ActivityRecord>, Facts, readonly string[]]>([
    [
      'another basis',
      { ...drawn, purposes: [purpose({ legalBases: ['legitimate_interests'] })] },
      {},
      ['gap consistency-register-vs-notice'],
    ],
    [
      'another period',
      { ...drawn, dataItems: [dataItem({ retention: retention({ period: 'P6Y' }) })] },
      {},
      ['gap consistency-register-vs-notice'],
    ],
    ['a service that no activity knows', drawn, { onlineServices: ['Webropol'] }, ['gap consistency-processor-list-vs-cookies']],
    ['a notice of no activity', {}, {}, ['gap consistency-activity-missing-for-notice', 'gap consistency-notice-missing-for-activity']],
  ])('%s', (_name, activity, facts, found) => expect(judged(activity, [noticeExample(facts)])).toEqual(found))

  it('know the service once it is a recipient', () => {
    const recipients = [recipient({ party: party({ serviceId: 'webropol' }) })]
    expect(judged({ ...drawn, recipients }, [noticeExample({ onlineServices: ['Webropol'] })])).toEqual([])
  })

  it('set notices against each other too', () => {
    const notices = [noticeExample(denies), noticeExample({ onlineServices: ['Webropol'] }, {}, 'n2')]
    const recipients = [recipient({ party: party({ serviceId: 'webropol' }) })]
    expect(judged({ documentIds: ['n1', 'n2'], recipients }, notices)).toEqual(['gap consistency-recipients-across-notices'])
  })
})
