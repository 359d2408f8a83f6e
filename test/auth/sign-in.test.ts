import { PersonEntity } from '@seloste/server/features/person/person.entity'
import { rowsOf } from '@seloste/server/db/database'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { addOrganization } from '../support/factories/organization.js'
import { cookiesOf, signInDesk } from '../support/factories/sign-in.js'

const origin = { host: 'localhost:4000', origin: 'http://localhost:4000' }

describe('sign-in', () => {
  it('opens a session that stands for the person', async () => {
    const desk = await signInDesk()
    const organizationId = await addOrganization(desk.database, desk.program)
    const personId = await desk.add({ email: ' Aino@Example.test ', role: 'dpo', organizations: [organizationId] })
    const answer = await desk.signIn('AINO@example.test', 'pitkä salasana')
    expect(answer.statusCode).toBe(200)
    expect(await desk.actor({ cookie: cookiesOf(answer) })).toEqual({
      kind: 'person',
      personId,
      name: 'Aino Esimerkki',
      role: 'dpo',
      workspaceId: desk.program.workspaceId,
      organizations: [organizationId],
      scopes: null,
    })
  })

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const desk = await signInDesk()
    await desk.add()
    const [cookie] = (await desk.signIn('aino@example.test', 'pitkä salasana')).cookies
    expect(cookie).toMatchObject({ name: 'seloste.session_token', httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookie).not.toHaveProperty('secure')
  })

  it('over https sets a cookie that travels no other way', async () => {
    const desk = await signInDesk('https://records.example.test')
    await desk.add()
    const answer = await desk.signIn('aino@example.test', 'pitkä salasana')
    expect(answer.cookies[0]).toMatchObject({ name: '__Secure-seloste.session_token', httpOnly: true, sameSite: 'Lax', secure: true })
    expect(await desk.actor({ cookie: cookiesOf(answer) })).not.toBeNull()
  })

  it('answers a wrong password as it answers an unknown address', async () => {
    const desk = await signInDesk()
    await desk.add()
    const wrong = await desk.signIn('aino@example.test', 'väärä salasana')
    const unknown = await desk.signIn('nobody@example.test', 'pitkä salasana')
    expect(wrong.statusCode).toBe(401)
    expect([unknown.statusCode, unknown.body, unknown.cookies]).toEqual([wrong.statusCode, wrong.body, wrong.cookies])
    expect(wrong.cookies).toEqual([])
  })

  it('is slowed down after ten attempts a minute from one address, whatever address a client claims', async () => {
    const desk = await signInDesk()
    await desk.add()
    const answers = []
    for (let attempt = 0; attempt < 11; attempt += 1) {
      answers.push(
        await desk.app.inject({
          method: 'POST',
          url: '/api/auth/sign-in/email',
          headers: { ...origin, 'x-seloste-address': `10.0.0.${attempt}`, 'x-forwarded-for': `10.0.1.${attempt}` },
          payload: { email: 'aino@example.test', password: 'väärä salasana' },
        }),
      )
    }
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array<number>(10).fill(401), 429])
  })

  it('is refused when another site asks for it', async () => {
    const desk = await signInDesk()
    await desk.add()
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { host: 'localhost:4000', origin: 'https://evil.example', cookie: 'a=b' },
      payload: { email: 'aino@example.test', password: 'pitkä salasana' },
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.cookies).toEqual([])
  })
})

describe('a session', () => {
  it('ends with sign-out', async () => {
    const desk = await signInDesk()
    await desk.add()
    const cookie = cookiesOf(await desk.signIn('aino@example.test', 'pitkä salasana'))
    const answer = await desk.app.inject({ method: 'POST', url: '/api/auth/sign-out', headers: { ...origin, cookie } })
    expect(answer.statusCode).toBe(200)
    expect(await desk.actor({ cookie })).toBeNull()
  })

  it('ends in time', async () => {
    const desk = await signInDesk()
    await desk.add()
    const cookie = cookiesOf(await desk.signIn('aino@example.test', 'pitkä salasana'))
    const client = new pg.Client(desk.owner)
    await client.connect()
    await client.query(`update auth.session set "expiresAt" = now() - interval '1 second'`)
    await client.end()
    expect(await desk.actor({ cookie })).toBeNull()
  })

  it('is not believed when its signature is another', async () => {
    const desk = await signInDesk()
    await desk.add()
    const cookie = cookiesOf(await desk.signIn('aino@example.test', 'pitkä salasana'))
    expect(await desk.actor({ cookie })).not.toBeNull()
    expect(await desk.actor({ cookie: cookie.replace(/\.[^.]{10}([^.]*)$/, '.aaaaaaaaaa$1') })).toBeNull()
    expect(await desk.actor({})).toBeNull()
  })

  it('counts for nothing once the person is shut out, and follows a change of role at once', async () => {
    const desk = await signInDesk()
    const personId = await desk.add()
    const cookie = cookiesOf(await desk.signIn('aino@example.test', 'pitkä salasana'))
    const change = (values: { role?: 'viewer'; disabledAt?: Date }): Promise<number> =>
      desk.database.inWorkspace(desk.program, (em) => em.nativeUpdate(PersonEntity, { id: personId }, values))
    await change({ role: 'viewer' })
    expect(await desk.actor({ cookie })).toMatchObject({ role: 'viewer' })
    await change({ disabledAt: new Date() })
    expect(await desk.actor({ cookie })).toBeNull()
  })

  it('ends everywhere with a new password', async () => {
    const desk = await signInDesk()
    const personId = await desk.add()
    const cookie = cookiesOf(await desk.signIn('aino@example.test', 'pitkä salasana'))
    const person = await desk.database.inWorkspace(desk.program, (em) => em.findOneOrFail(PersonEntity, { id: personId }))
    await desk.auth.setPassword(person.accountId ?? '', 'aivan uusi salasana')
    expect(await desk.actor({ cookie })).toBeNull()
    expect((await desk.signIn('aino@example.test', 'pitkä salasana')).statusCode).toBe(401)
    expect((await desk.signIn('aino@example.test', 'aivan uusi salasana')).statusCode).toBe(200)
  })
})

describe('accounts', () => {
  it('are not made by those who want one', async () => {
    const desk = await signInDesk()
    const payload = {
      email: 'eve@example.test',
      password: 'pitkä salasana',
      name: 'Eve',
      workspaceId: desk.program.workspaceId,
      personId: 'x',
    }
    const answer = await desk.app.inject({ method: 'POST', url: '/api/auth/sign-up/email', headers: origin, payload })
    expect(answer.statusCode).toBe(404)
    const request = new Request('http://localhost:4000/api/auth/sign-up/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: origin.origin },
      body: JSON.stringify(payload),
    })
    expect((await desk.auth.handle(request)).ok).toBe(false)
    expect((await desk.signIn(payload.email, payload.password)).statusCode).toBe(401)
  })

  it('show no field of the library that is not opened', async () => {
    const desk = await signInDesk()
    await desk.add()
    const cookie = cookiesOf(await desk.signIn('aino@example.test', 'pitkä salasana'))
    for (const [method, url] of [
      ['POST', '/api/auth/update-user'],
      ['POST', '/api/auth/delete-user'],
      ['POST', '/api/auth/change-email'],
      ['GET', '/api/auth/ok'],
    ] as const) {
      const answer = await desk.app.inject({ method, url, headers: { ...origin, cookie } })
      expect([url, answer.statusCode]).toEqual([url, 404])
    }
  })

  it('keep no password that could be read', async () => {
    const desk = await signInDesk()
    await desk.add()
    const client = new pg.Client(desk.owner)
    await client.connect()
    const { rows } = await client.query<{ password: string }>('select password from auth.account')
    await client.end()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.password).not.toContain('salasana')
    expect(rows[0]?.password.length).toBeGreaterThan(100)
  })

  it('are out of reach of the role that the program works as', async () => {
    const desk = await signInDesk()
    await expect(desk.database.inWorkspace(desk.program, (em) => rowsOf(em, 'select * from auth.account'))).rejects.toThrow(
      /permission denied/,
    )
  })

  it('come with their person or not at all', async () => {
    const desk = await signInDesk()
    await expect(desk.add({ organizations: ['0190a000-0000-7000-8000-000000000000'] })).rejects.toThrow(/foreign key/)
    await desk.add()
    await expect(desk.add({ name: 'Twice' })).rejects.toThrow()
    const people = await desk.database.inWorkspace(desk.program, (em) => em.find(PersonEntity, {}))
    expect(people.map(({ name }) => name)).toEqual(['Aino Esimerkki'])
    expect((await desk.signIn('aino@example.test', 'pitkä salasana')).statusCode).toBe(200)
  })
})
