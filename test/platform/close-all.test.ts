import { closeAll } from '@seloste/server/close-all'
import { expect, test } from 'vitest'

test('what does not close in its time, or fails to, holds up none of the others', async () => {
  const closed: string[] = []
  const start = performance.now()
  await closeAll(
    [
      async () => void closed.push('database'),
      () => new Promise(() => undefined),
      () => Promise.reject(new Error('already gone')),
      async () => void closed.push('http'),
    ],
    200,
  )
  expect(closed).toEqual(['http', 'database'])
  expect(performance.now() - start).toBeLessThan(5_000)
})
