import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, seloste, shieldNotice } from './seloste.js'

interface Printed {
  asOf: string
  ruleset: string
  documents: {
    path: string
    language: string
    findings: {
      rule: string
      verdict: string
      severity: string
      title: string
      law: string[]
      evidence: { text: string }[]
      remedy: string
    }[]
  }[]
}

const check = (args: string[]) => seloste(['check', ...args])
const printed = (args: string[]): Printed => JSON.parse(check([...args, '--format', 'json']).out) as Printed

describe('seloste check', () => {
  const folder = folderOf({ 'kirjapaja.txt': shieldNotice })

  it('shows the sentence that leans on the Privacy Shield', () => {
    const { documents, asOf } = printed([folder, '--as-of', '2026-11-22'])
    const shield = documents[0]?.findings.find(({ rule }) => rule === 'transfer-privacy-shield')
    expect(asOf).toBe('2026-11-22')
    expect(shield?.verdict).toBe('gap')
    expect(shield?.evidence.map(({ text }) => text).join(' ')).toContain('Privacy Shield -järjestelyyn')
    expect(shield?.law).toContain('Art. 30(1)(e)')
  })

  it('judges by the law of the day asked for', () => {
    const verdict = (day: string): string | undefined =>
      printed([folder, '--as-of', day]).documents[0]?.findings.find(({ rule }) => rule === 'transfer-privacy-shield')?.verdict
    expect(verdict('2020-07-15')).not.toBe('gap')
    expect(verdict('2020-07-16')).toBe('gap')
  })

  it('speaks the language asked for', () => {
    const titles = (lang: string): string[] => printed([folder, '--lang', lang]).documents[0]?.findings.map(({ title }) => title) ?? []
    const [finnish, swedish, english] = [titles('fi'), titles('sv'), titles('en')]
    expect(finnish.length).toBe(english.length)
    expect(finnish.filter((title) => swedish.includes(title) || english.includes(title))).toEqual([])
  })

  it('ends with 1 at or above the severity given, with 0 otherwise', () => {
    expect(check([folder, '--fail-on', 'critical']).code).toBe(1)
    expect(check([folder]).code).toBe(0)
  })

  it('prints SARIF that points at the characters', () => {
    const { runs } = JSON.parse(check([folder, '--format', 'sarif']).out) as { runs: { results: { ruleId: string }[] }[] }
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('transfer-privacy-shield')
  })

  it('names a wrong day and judges nothing', () => {
    const { code, err, out } = check([folder, '--as-of', '2018-13-45'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('2018-13-45')
  })

  it('names each unreadable file and goes on with the rest', () => {
    const mixed = folderOf({
      'a-empty.txt': '',
      'b-binary.md': new Uint8Array([0, 1, 2, 255, 0, 7]),
      'c-broken.txt': new Uint8Array([0x4e, 0x69, 0x6d, 0xe4, 0x20, 0xff]),
      'd-sheet.csv': 'nimi;osoite',
      'e-good.txt': shieldNotice,
      'f-script.html': '<!doctype html><script>alert("x")</script>',
    })
    const { code, err, out } = check([mixed, join(mixed, 'missing.txt'), '--format', 'json'])
    expect(code).toBe(2)
    expect((JSON.parse(out) as Printed).documents.map(({ path }) => path)).toEqual([join(mixed, 'e-good.txt')])
    const lines = err.trimEnd().split('\n')
    expect(lines.map((line) => line.replace(`seloste: ${mixed}/`, '').split(':')[0])).toEqual([
      'a-empty.txt',
      'b-binary.md',
      'c-broken.txt',
      'd-sheet.csv',
      'f-script.html',
      'missing.txt',
    ])
  })
})
