import { advertisingServices } from './services/advertising.js'
import { analyticsServices } from './services/analytics.js'
import { financeServices } from './services/finance.js'
import { hostingServices } from './services/hosting.js'
import { marketingServices } from './services/marketing.js'
import { officeServices } from './services/office.js'
import { peopleServices } from './services/people.js'
import type { Service } from './services/service.js'
import { tradeServices } from './services/trade.js'

export type { DpfClaim, EuHosting, Service, ServiceCategory } from './services/service.js'
export { dpfClaims, euHostings, serviceCategories } from './services/service.js'

/** Every service of the law book. */
export const services: readonly Service[] = [
  ...analyticsServices,
  ...advertisingServices,
  ...marketingServices,
  ...officeServices,
  ...hostingServices,
  ...tradeServices,
  ...financeServices,
  ...peopleServices,
]

/** Letter case, spacing and the marks ™ and ® tell no two services apart. */
function folded(text: string): string {
  return text
    .replace(/[™®©]/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

const byId = new Map(services.map((service) => [service.id, service]))
const byAlias = new Map(services.flatMap((service) => [service.name, ...service.aliases].map((alias) => [folded(alias), service] as const)))

/** The service with that id, as `google-analytics`. */
export function serviceById(id: string): Service | undefined {
  return byId.get(id)
}

/** The service that goes by exactly that name or alias, whatever its letter case. */
export function serviceByAlias(text: string): Service | undefined {
  return byAlias.get(folded(text))
}
