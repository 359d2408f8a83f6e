import { languages } from '@seloste/schema/text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let officer: Client

beforeAll(async () => {
  desk = await apiDesk()
  officer = await desk.person('dpo')
})
afterAll(() => desk.close())

describe('a rule of the catalogue', () => {
  it('tells whose law it rests on, what it asks about and since when it stands', async () => {
    const answer = await officer.done('{ rules { id since versions jurisdictions area aliases } }')
    for (const rule of answer.list('rules')) {
      expect(rule.list('jurisdictions').length, rule.text('id')).toBeGreaterThan(0)
      expect(rule.list('versions')[0]?.value).toBe(rule.text('since'))
    }
    const all = answer.list('rules').flatMap((rule) => rule.list('jurisdictions').map(({ value }) => value))
    expect(new Set(all)).toEqual(new Set(['eu', 'fi', 'se']))
  })

  it('says of each provision whether it was seen in a source', async () => {
    const answer = await officer.done('{ rule(id: "transfer-tia-stale-us") { citations(language: en) { key verified } } }')
    expect(answer.list('rule.citations').map((one) => `${one.text('key')} ${one.at('verified')}`)).toEqual([
      'us:25-332 true',
      'eu:2021/914:clause-14 true',
      'edpb:recommendations-1/2020 false',
      'gdpr:46 false',
    ])
  })

  it('says of its examples, in three languages, what a reader would meet', async () => {
    const titles = await Promise.all(
      languages.map(async (language) => {
        const answer = await officer.done(
          'query ($language: Language!) { rule(id: "transfer-privacy-shield") { examples { verdict title(language: $language) reason(language: $language) } } }',
          { language },
        )
        const examples = answer.list('rule.examples')
        for (const example of examples) {
          expect(example.text('title')).not.toMatch(/[{}]/)
          expect(example.at('reason') !== null).toBe(['unsure', 'not_applicable'].includes(example.text('verdict')))
        }
        return examples.map((example) => example.text('title')).join()
      }),
    )
    expect(new Set(titles).size).toBe(3)
  })

  it('counts the planned beside the open', async () => {
    const consultant = await desk.person('consultant')
    const organizationId = await makeOrganization(consultant)
    await makeActivity(consultant, organizationId)
    const open = await officer.done(
      'query ($id: ID!) { findings(filter: { organizationId: $id, lens: open }, first: 1) { edges { node { id ruleId } } } }',
      { id: organizationId },
    )
    const [edge] = open.list('findings.edges')
    const id = edge?.text('node.ruleId')
    const counts = async () => {
      const answer = await officer.done('query ($id: ID!) { rule(id: $id) { openFindings plannedFindings } }', { id })
      return [Number(answer.at('rule.openFindings')), Number(answer.at('rule.plannedFindings'))] as const
    }
    const [openBefore, plannedBefore] = await counts()
    await officer.done('mutation ($ids: [ID!]!) { decideFindings(ids: $ids, decision: { kind: planned }) { refusal { code } } }', {
      ids: [edge?.text('node.id')],
    })
    expect(plannedBefore).toBe(0)
    expect((await counts())[1]).toBe(1)
    expect(openBefore).toBeGreaterThan(0)
  })
})

describe('the law book', () => {
  it('tells its version, its review and each fact with what was seen of it', async () => {
    const answer = await officer.done(`{ lawBook { version reviewedOn evidenceHorizon
      nationalFacts { id country statute text(language: sv) verified sources retention { min max exact typical startEvent } }
      enforcement { id date authority whatWasWrong verified sources }
      services { id name category(language: fi) hosting(language: fi) frameworkClaim(language: fi) verified sources }
      mechanisms { id verified confidenceNote sources }
      events { id verified confidenceNote sources } } }`)
    expect(answer.text('lawBook.reviewedOn')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    const facts = answer.list('lawBook.nationalFacts')
    expect(new Set(facts.map((fact) => fact.text('country')))).toEqual(new Set(['FI', 'SE']))
    expect(facts.some((fact) => fact.at('retention.min') !== undefined && fact.at('retention.min') !== null)).toBe(true)
    for (const kind of ['nationalFacts', 'enforcement', 'services', 'mechanisms', 'events'])
      for (const fact of answer.list(`lawBook.${kind}`))
        if (fact.at('verified')) expect(fact.list('sources'), fact.text('id')).not.toEqual([])
    const days = answer.list('lawBook.enforcement').map((one) => one.text('date'))
    expect(days).toEqual(days.toSorted().toReversed())
  })

  it('knows a service by its name or alias, and nothing of others', async () => {
    const ask = (name: string) =>
      officer.done('query ($name: String!) { knownService(name: $name) { id typicalThirdCountries } }', { name })
    expect((await ask('GOOGLE analytics')).text('knownService.id')).toBe('google-analytics')
    expect((await ask('Lumipolun Pyörähuolto Oy')).at('knownService')).toBeNull()
    expect((await ask('')).at('knownService')).toBeNull()
  })
})
