import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'

let desk: ApiDesk
let viewer: Client

beforeAll(async () => {
  desk = await apiDesk()
  viewer = await desk.person('viewer')
})
afterAll(() => desk.close())

const nested = (depth: number): string =>
  `{ findings { edges { node ${'{ organization { nextActions '.repeat(depth)} { id } ${'} }'.repeat(depth)} } } }`

describe('limits', () => {
  it('refuses a query nested 50 deep and names the limit', async () => {
    const { errors } = await viewer.ask(nested(25))
    expect(errors[0]?.message).toContain('limit: depth')
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth', max: 12, actual: 54 })
  })

  it('follows fragments, and does not run round with those that call themselves', async () => {
    const { errors } = await viewer.ask(`
      query { findings { edges { node { ...A } } } }
      fragment A on Finding { organization { nextActions { organization { nextActions { organization { nextActions { organization { nextActions { ...B } } } } } } } } }
      fragment B on Finding { organization { nextActions { ...A } } }`)
    expect(errors.map(({ message }) => message).join()).toMatch(/Cannot spread fragment/)
    expect(errors.some(({ extensions }) => extensions?.['limit'] === 'depth')).toBe(true)
  })

  it('refuses a flood of aliases', async () => {
    const { errors } = await viewer.ask(`{ ${Array.from({ length: 100 }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'aliases', actual: 100 })
  })

  it('refuses a query that could touch too much', async () => {
    const { errors } = await viewer.ask(
      '{ organizations(first: 200) { edges { node { activities(first: 200) { edges { node { findings { id text(language: fi) { title } } } } } } } } }',
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' })
  })

  it('refuses a page of more rows than a page has, by the name of the argument', async () => {
    const { errors } = await viewer.ask('{ organizations(first: 201) { totalCount } }')
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'first', code: 'out_of_range', value: '201' }],
    })
  })

  it('refuses a cursor that is none', async () => {
    const { errors } = await viewer.ask('{ organizations(after: "nonsense") { totalCount } }')
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'after', code: 'invalid_cursor', value: 'nonsense' }],
    })
  })

  it.each([
    ['findings', [1, 'x']],
    ['findings', [1e99, '00000000-0000-7000-8000-000000000000']],
    ['organizations', ['a', 'x']],
    ['organizations', ['a\0', '00000000-0000-7000-8000-000000000000']],
  ])('refuses a cursor of %s that could be no key: %j', async (list, key) => {
    const after = Buffer.from(JSON.stringify(key)).toString('base64url')
    const { errors } = await viewer.ask(`query ($after: String) { ${list}(after: $after) { totalCount } }`, { after })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'after', code: 'invalid_cursor' }] })
  })

  it('refuses fragments that double at each step, in time that does not', async () => {
    const steps = Array.from({ length: 60 }, (_, step) => `fragment F${step} on Rule { ...F${step + 1} ...F${step + 1} }`)
    const start = performance.now()
    const { errors } = await desk.nobody.ask(`{ rules { ...F0 } } ${steps.join(' ')} fragment F60 on Rule { id }`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'fields', max: 5000 })
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('names a variable that is missing or of the wrong kind', async () => {
    const create =
      'mutation ($input: ActivityInput!) { createActivity(organizationId: "a", role: controller, input: $input) { __typename } }'
    for (const variables of [
      {},
      { input: { unheard: 1 } },
      { input: { transferStatement: 'perhaps' } },
      { input: { purposes: [{ purposes: [] }] } },
    ]) {
      const { status, errors } = await viewer.ask(create, variables)
      expect([status, errors[0]?.extensions?.['code']]).toEqual([400, 'BAD_USER_INPUT'])
      expect(errors[0]?.message).toContain('$input')
    }
  })

  it('finds nothing by a key that no key could be', async () => {
    const { data } = await viewer.ask('query ($key: String) { findings(filter: { ruleId: $key }) { totalCount } }', { key: '\0' })
    expect(data.number('findings.totalCount')).toBe(0)
  })

  it('refuses a batch', async () => {
    const response = await viewer.post(JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]))
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('batching')
  })

  it('refuses a query of endless words', async () => {
    const { errors } = await viewer.ask(`{ ${'viewer { id } '.repeat(5_000)} }`)
    expect(errors[0]?.message).toContain('tokens')
  })

  it('refuses a large body that is no upload, and any from nobody', async () => {
    const large = JSON.stringify({ query: '{ viewer { id } }', variables: { filler: 'x'.repeat(1_100_000) } })
    expect((await viewer.post(large)).status).toBe(413)
    expect((await desk.nobody.post(large.replace('viewer', 'addDocument'))).status).toBe(413)
  })

  it('answers no question that another site could make a browser ask', async () => {
    const response = await viewer.get('/graphql?query=%7Bviewer%7Bid%7D%7D')
    expect(response.status).toBe(400)
  })

  it('lets tools read the schema', async () => {
    const { errors } = await viewer.ask(
      '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
    )
    expect(errors).toEqual([])
  })
})
