import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { authSecret } from '@seloste/server/auth/secret'
import { describe, expect, it, onTestFinished } from 'vitest'

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-keys-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('the key that signs sessions', () => {
  it('is made once, long, and for the eyes of the program alone', () => {
    const folder = dataFolder()
    const secret = authSecret(folder)
    const file = join(folder, 'keys', 'auth-secret')
    expect(secret.length).toBeGreaterThanOrEqual(43)
    expect(authSecret(folder)).toBe(secret)
    expect(authSecret(dataFolder())).not.toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    chmodSync(file, 0o644)
    authSecret(folder)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is not replaced when it is spoiled: the operator is told', () => {
    const folder = dataFolder()
    authSecret(folder)
    const file = join(folder, 'keys', 'auth-secret')
    writeFileSync(file, 'short')
    expect(() => authSecret(folder)).toThrow(/too short/)
    expect(readFileSync(file, 'utf8')).toBe('short')
  })

  it('cannot be made where the folder is a file', () => {
    const folder = dataFolder()
    writeFileSync(join(folder, 'keys'), '')
    expect(() => authSecret(folder)).toThrow(/cannot be read or made/)
    expect(existsSync(join(folder, 'keys', 'auth-secret'))).toBe(false)
  })
})
