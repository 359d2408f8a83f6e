import { describe, expect, it } from 'vitest'
import { serviceByAlias, serviceCategories, services } from '@seloste/schema/law/services'

describe('services', () => {
  it('have ids of their own', () => {
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
  })

  it('are found by every name and alias, and no alias means two services', () => {
    for (const service of services)
      for (const alias of [service.name, ...service.aliases]) {
        expect(serviceByAlias(alias)?.id, alias).toBe(service.id)
        expect(serviceByAlias(`  ${alias.toUpperCase().replaceAll(' ', '\u00a0 ')}™ `)?.id, alias).toBe(service.id)
      }
  })

  it.each([
    ['GA4', 'google-analytics'],
    ['google\u00a0analytics', 'google-analytics'],
    ['MS Teams', 'microsoft-365'],
    ['Microsoft Dynamics CRM', 'microsoft-dynamics'],
  ])('%s is %s', (text, id) => {
    expect(serviceByAlias(text)?.id).toBe(id)
  })

  it.each(['', '  ', 'Oma palvelin', 'Google Analytics ja Hotjar'])('"%s" is none', (text) => {
    expect(serviceByAlias(text)).toBeUndefined()
  })

  it.each(services.map((service) => [service.id, service] as const))('%s is complete', (_id, service) => {
    for (const country of [service.hqCountry, service.ultimateParentCountry, ...service.typicalThirdCountries])
      expect(country).toMatch(/^[A-Z]{2}$/)
    expect(serviceCategories[service.category]).toBeDefined()
    expect(service.confidence === 'known' || service.sources.length > 0).toBe(true)
  })
})
