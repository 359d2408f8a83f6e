/** How a sign-in ended; the page owns the words. */
export type SignInOutcome = 'signed_in' | 'wrong' | 'too_many' | 'failed'

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** Opens a session: the answer sets a cookie that only the server reads. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  try {
    const answer = await post('/sign-in/email', { email, password })
    if (answer.ok) return 'signed_in'
    if (answer.status === 429) return 'too_many'
    return answer.status < 500 ? 'wrong' : 'failed'
  } catch {
    return 'failed'
  }
}

/** Ends the session on the server. */
export async function signOut(): Promise<boolean> {
  try {
    return (await post('/sign-out', {})).ok
  } catch {
    return false
  }
}
