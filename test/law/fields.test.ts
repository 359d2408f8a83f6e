import { describe, expect, it } from 'vitest'
import { authorities, authorityOf } from '@seloste/schema/law/authorities'
import { decisionById, enforcementDecisions } from '@seloste/schema/law/enforcement'
import { authorityTemplates, fieldByColumn, fieldById, fields, legacyHeadings } from '@seloste/schema/law/fields'
import { isProvisionKey } from '@seloste/schema/law/provisions'
import { languages } from '@seloste/schema/text'

describe('fields', () => {
  it.each([
    ['Käsittelyn tarkoitukset', 'purposes'],
    ['PERSONUPPGIFTSANSVARIG', 'controller-identity'],
    ['Categories of recipients', 'recipient-categories'],
    ['  retention   schedule ', 'retention'],
  ])('a column "%s" holds %s', (column, id) => {
    expect(fieldByColumn(column)?.id).toBe(id)
  })

  it('knows no field for a column of something else', () => {
    expect(fieldByColumn('Lempiväri')).toBeUndefined()
    expect(fieldByColumn('')).toBeUndefined()
  })

  it('says who asks for a field and how sure that is', () => {
    expect(fieldById('purposes')?.askedBy.FI).toEqual({ asked: 'required', confidence: 'verified' })
    expect(fieldById('purposes')?.askedBy.DK).toEqual({ asked: 'required', confidence: 'known' })
    expect(fieldById('x-legal-basis')?.askedBy.ES).toEqual({ asked: 'required_of_public_bodies', confidence: 'verified' })
  })

  it.each(fields.map((field) => [field.id, field] as const))('%s is labelled, cited and weighed', (_id, field) => {
    for (const language of languages) expect(field.labels[language].trim()).not.toBe('')
    for (const key of field.cites) expect(isProvisionKey(key)).toBe(true)
    expect(field.confidence === 'known' || field.sources.length > 0).toBe(true)
  })

  it('maps every old heading to a field, and covers each point of Article 30', () => {
    for (const { mapsTo } of legacyHeadings) expect(fieldById(mapsTo), mapsTo).toBeDefined()
    const cited = new Set(fields.flatMap(({ cites }) => cites))
    for (const point of 'abcdefg') expect(cited).toContain(`gdpr:30.1.${point}`)
    for (const point of 'abcd') expect(cited).toContain(`gdpr:30.2.${point}`)
  })

  it('has ids of their own, and each template an authority', () => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    expect(new Set(authorityTemplates.map(({ country }) => country)).size).toBe(authorityTemplates.length)
  })
})

describe('authorities and their decisions', () => {
  it('reach the Finnish and the Swedish authority', () => {
    expect(authorityOf('FI')?.email).toBe('tietosuoja@om.fi')
    expect(authorityOf('SE')?.web.sv).toBe('https://www.imy.se')
    expect(authorityOf('US')).toBeUndefined()
    for (const { web } of authorities) for (const language of languages) expect(new URL(web[language]).protocol).toBe('https:')
  })

  it.each(enforcementDecisions.map((decision) => [decision.id, decision] as const))('%s is dated and weighed', (id, decision) => {
    expect(decisionById(id)).toBe(decision)
    expect(decision.date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/)
    expect(decision.currency).toMatch(/^[A-Z]{3}$/)
    expect(decision.confidence === 'known' || decision.sources.length > 0).toBe(true)
  })
})
