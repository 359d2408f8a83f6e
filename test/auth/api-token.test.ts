import { can } from '@seloste/server/access/gate'
import { addToken } from '@seloste/server/auth/api-token'
import { rowsOf } from '@seloste/server/db/database'
import { describe, expect, it } from 'vitest'
import { type SignInDesk, signInDesk } from '../support/factories/sign-in.js'

const inAnHour = (): Date => new Date(Date.now() + 3_600_000)

async function keyFor(desk: SignInDesk, expiresAt = inAnHour()): Promise<string> {
  const personId = await desk.add()
  return addToken(desk.database, desk.program, { personId, name: 'Reader', scopes: ['read', 'approve'], expiresAt })
}

const bearing = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` })

describe('an API key', () => {
  it('stands for its person within its scopes', async () => {
    const desk = await signInDesk()
    const actor = await desk.actor(bearing(await keyFor(desk)))
    expect(actor).toMatchObject({ name: 'Aino Esimerkki', role: 'editor', scopes: ['read', 'approve'] })
    if (!actor) return
    expect(can(actor, 'read', 'activity').allowed).toBe(true)
    expect(can(actor, 'edit', 'activity').allowed).toBe(false)
  })

  it('is stored as its hash alone, and notes when it was used', async () => {
    const desk = await signInDesk()
    const key = await keyFor(desk)
    const stored = (): Promise<{ text: string; used: boolean }[]> =>
      desk.database.inWorkspace(desk.program, (em) =>
        rowsOf(
          em,
          `select t::text || (select string_agg(a::text, '') from audit_event a) as text, last_used_at is not null as used from api_token t`,
        ),
      )
    const [before] = await stored()
    // The secret may hold the mark that parts the key.
    const secret = key.split('_').slice(2).join('_')
    expect(secret.length).toBeGreaterThan(20)
    expect(before?.text).not.toContain(secret)
    expect(before?.used).toBe(false)
    await desk.actor(bearing(key))
    expect((await stored())[0]?.used).toBe(true)
  })

  it.each([
    ['has expired', `update api_token set expires_at = now() - interval '1 second'`],
    ['was revoked', 'update api_token set revoked_at = now()'],
    ['belongs to somebody who was shut out', 'update person set disabled_at = now()'],
  ])('opens nothing when it %s', async (_why, statement) => {
    const desk = await signInDesk()
    const key = await keyFor(desk)
    await desk.database.inWorkspace(desk.program, (em) => rowsOf(em, statement))
    expect(await desk.actor(bearing(key))).toBeNull()
  })

  it('opens nothing when it is another, nor the session beside it', async () => {
    const desk = await signInDesk()
    const key = await keyFor(desk)
    const otherWorkspace = key.replace(/_[0-9a-f]{32}_/, '_0190a0000000700080000000000000ab_')
    for (const wrong of [`${key.slice(0, -1)}!`, key.slice(0, -2), otherWorkspace, 'x', '']) {
      expect(await desk.actor(bearing(wrong))).toBeNull()
    }
    expect(await desk.actor({ authorization: `Basic ${key}` })).toBeNull()
  })
})
