import { randomUUIDv7 } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import type pg from 'pg'

/** A request carries the caller's address here; what a client sends under this name is thrown away. */
export const addressHeader = 'x-seloste-address'

export interface AuthSettings {
  readonly pool: pg.Pool
  readonly secret: string
  /** The address people use, where it is known; over https the cookies are marked so that they travel no other way. */
  readonly publicUrl?: string | undefined
}

/** Sign-ins tried from one address in a minute. */
const signInsPerMinute = 10

const week = 7 * 24 * 60 * 60

/** How people sign in: e-mail and password, no sign-up, nothing sent anywhere, nothing logged. */
export function authOptions({ pool, secret, publicUrl }: AuthSettings): BetterAuthOptions {
  const isHttps = publicUrl?.startsWith('https://') ?? false
  return {
    database: pool,
    secret,
    basePath: '/api/auth',
    ...(publicUrl ? { baseURL: publicUrl } : {}),
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        workspaceId: { type: 'string', required: true, input: false },
        personId: { type: 'string', required: true, input: false },
      },
    },
    session: { expiresIn: week, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: signInsPerMinute }, '/change-password': { window: 60, max: signInsPerMinute } },
    },
    advanced: {
      cookiePrefix: 'seloste',
      useSecureCookies: isHttps,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => randomUUIDv7() },
    },
    telemetry: { enabled: false },
    // Its log names people.
    logger: { disabled: true },
  }
}
