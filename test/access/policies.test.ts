import { type Actor, type AuthorityActor, type PersonActor, type Resource, type Verb, resources, verbs } from '@seloste/server/access/actor'
import { Refused, can, permissionsOf, require } from '@seloste/server/access/gate'
import { keysOf } from '@seloste/schema/text'
import { type Role, roles } from '@seloste/schema/vocabulary/role'
import { describe, expect, it } from 'vitest'

const [assigned, notAssigned] = ['organization-1', 'organization-2']

/** Who may do what to a thing within reach. A verb that is not in the table is refused to everybody. */
const table: Readonly<Record<Resource, string>> = {
  //               admin  consultant  dpo  editor  viewer
  organization: `
    read           yes    yes         yes  yes     yes
    create         yes    yes         -    -       -
    edit           -      yes         yes  yes     -`,
  activity: `
    read           yes    yes         yes  yes     yes
    create         -      yes         yes  yes     -
    edit           -      yes         yes  yes     -
    delete         -      yes         yes  yes     -
    import         -      yes         yes  yes     -`,
  finding: `
    read           yes    yes         yes  yes     yes
    decide         -      yes         yes  yes     -
    accept         -      -           yes  -       -`,
  document: `
    read           yes    yes         yes  yes     yes
    import         -      yes         yes  yes     -
    edit           -      yes         yes  yes     -
    delete         -      yes         yes  -       -`,
  party: `
    read           yes    yes         yes  yes     yes
    create         -      yes         yes  yes     -
    edit           -      yes         yes  yes     -`,
  report: `
    read           yes    yes         yes  yes     yes
    report         yes    yes         yes  yes     yes`,
  review: `
    read           yes    yes         yes  yes     yes
    create         -      yes         yes  -       -
    approve        -      -           yes  -       -`,
  person: `
    read           yes    -           -    -       -
    administer     yes    -           -    -       -`,
  settings: `
    read           yes    yes         yes  yes     yes
    administer     yes    -           -    -       -`,
}

const columns: readonly Role[] = ['admin', 'consultant', 'dpo', 'editor', 'viewer']

function expected(resource: Resource, verb: Verb, role: Role): boolean {
  const row = table[resource]
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find(([word]) => word === verb)
  return row?.[columns.indexOf(role) + 1] === 'yes'
}

const personOf = (role: Role, scopes: readonly Verb[] | null = null): PersonActor => ({
  kind: 'person',
  personId: 'person-1',
  name: 'Someone',
  role,
  workspaceId: 'workspace-1',
  organizations: [assigned],
  scopes,
})

const link: AuthorityActor = {
  kind: 'authority',
  linkId: 'link-1',
  reviewId: 'review-1',
  name: 'Authority',
  workspaceId: 'workspace-1',
  organizations: [assigned],
}

const here = { workspaceId: 'workspace-1', organizationId: assigned }
const cases = keysOf(roles).flatMap((role) => resources.flatMap((resource) => verbs.map((verb) => ({ role, resource, verb }))))

it('the table knows every role', () => {
  expect([...columns].sort()).toEqual([...keysOf(roles)].sort())
})

describe.each(cases)('$role, $verb, $resource', ({ role, verb, resource }) => {
  const actor = personOf(role)
  const isAllowed = expected(resource, verb, role)

  it(isAllowed ? 'may where assigned' : 'may not where assigned', () => {
    expect(can(actor, verb, resource, here)).toEqual(isAllowed ? { allowed: true, code: null } : { allowed: false, code: 'not_allowed' })
    expect(can(actor, verb, resource).allowed).toBe(isAllowed)
  })

  it('finds nothing where not assigned or in another workspace', () => {
    const nothing = { allowed: false, code: 'not_found' }
    expect(can(actor, verb, resource, { ...here, organizationId: notAssigned })).toEqual(nothing)
    expect(can(actor, verb, resource, { workspaceId: 'workspace-2', organizationId: assigned })).toEqual(nothing)
    expect(can(actor, verb, resource, { workspaceId: 'workspace-2', organizationId: null })).toEqual(nothing)
  })

  it('is not widened by seeing every organization of the workspace', () => {
    const everywhere: PersonActor = { ...actor, organizations: '*' }
    expect(can(everywhere, verb, resource, { ...here, organizationId: notAssigned }).allowed).toBe(isAllowed)
    expect(can(everywhere, verb, resource, { workspaceId: 'workspace-2', organizationId: assigned }).allowed).toBe(false)
  })
})

describe('an authority link', () => {
  it('reads its own review and nothing else', () => {
    const review = { ...here, reviewId: 'review-1' }
    const open = resources.flatMap((resource) =>
      verbs.filter((verb) => can(link, verb, resource, review).allowed).map((verb) => `${verb} ${resource}`),
    )
    expect(open).toEqual(['read review'])
    expect(can(link, 'edit', 'review', review)).toEqual({ allowed: false, code: 'not_allowed' })
    expect(can(link, 'read', 'activity', review)).toEqual({ allowed: false, code: 'not_found' })
    expect([can(link, 'read', 'review').allowed, can(link, 'read', 'activity').code]).toEqual([true, 'not_allowed'])
    expect(can(personOf('viewer'), 'read', 'review', review).allowed).toBe(true)
  })

  it.each([
    ['another review', { ...here, reviewId: 'review-2' }],
    ['a review that is not named', here],
    ['the same review elsewhere', { workspaceId: 'workspace-2', organizationId: assigned, reviewId: 'review-1' }],
    ['a review of another organization', { workspaceId: 'workspace-1', organizationId: notAssigned, reviewId: 'review-1' }],
  ])('does not find %s', (_what, place) => {
    expect(can(link, 'read', 'review', place)).toEqual({ allowed: false, code: 'not_found' })
  })
})

describe('an API key', () => {
  it('may do what its person may and its scopes name', () => {
    const key = personOf('editor', ['read', 'approve'])
    expect(can(key, 'read', 'activity', here).allowed).toBe(true)
    expect(can(key, 'edit', 'activity', here)).toEqual({ allowed: false, code: 'not_allowed' })
    expect(can(key, 'approve', 'review', here)).toEqual({ allowed: false, code: 'not_allowed' })
  })
})

describe('the program', () => {
  const program: Actor = { kind: 'program', name: 'seloste', workspaceId: 'workspace-1', organizations: '*' }
  it('may do what any role may, in its own workspace', () => {
    expect(can(program, 'approve', 'review', here).allowed).toBe(true)
    expect(can(program, 'approve', 'review', { ...here, workspaceId: 'workspace-2' }).allowed).toBe(false)
    expect(can(program, 'approve', 'party', here).allowed).toBe(false)
  })
})

describe('the gate', () => {
  it('refuses with the code of the permission', () => {
    expect(() => require(personOf('editor'), 'edit', 'activity', here)).not.toThrow()
    expect(() => require(personOf('viewer'), 'edit', 'activity', here)).toThrow(new Refused('not_allowed'))
    expect(() => require(personOf('editor'), 'edit', 'activity', { ...here, organizationId: notAssigned })).toThrow(
      new Refused('not_found'),
    )
  })

  it('gives buttons the same answers', () => {
    expect(permissionsOf(personOf('editor'), 'finding', here)).toEqual([
      { verb: 'read', allowed: true, code: null },
      { verb: 'decide', allowed: true, code: null },
      { verb: 'accept', allowed: false, code: 'not_allowed' },
    ])
  })
})
