import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import type { RegulationKey } from './Section.vue'

export type Heading =
  | 'controller'
  | 'purposes'
  | 'people'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'measures'
  | 'controllers'
  | 'processing'

interface Outlined {
  readonly id: string
  readonly letter: string
  readonly heading: Heading
  readonly statements: readonly Statement[]
  readonly cites: readonly RegulationKey[]
}

/** What can be shown beside the statements, after them. */
export const accountabilitySection = { id: 's-acc', cites: ['gdpr:5.2', 'gdpr:24', 'gdpr:35'] as const satisfies readonly RegulationKey[] }

/** The form in the order of Art. 30(1) and 30(2). */
export const outline: Readonly<Record<RegisterRole, readonly Outlined[]>> = {
  controller: [
    { id: 's-a', letter: 'a', heading: 'controller', statements: ['controller'], cites: ['gdpr:30.1.a'] },
    { id: 's-b', letter: 'b', heading: 'purposes', statements: ['purposes'], cites: ['gdpr:30.1.b', 'gdpr:6.1'] },
    { id: 's-c', letter: 'c', heading: 'people', statements: ['dataSubjects', 'dataCategories'], cites: ['gdpr:30.1.c'] },
    { id: 's-d', letter: 'd', heading: 'recipients', statements: ['recipients'], cites: ['gdpr:30.1.d'] },
    { id: 's-e', letter: 'e', heading: 'transfers', statements: ['transfers'], cites: ['gdpr:30.1.e', 'gdpr:44'] },
    { id: 's-f', letter: 'f', heading: 'retention', statements: ['retention'], cites: ['gdpr:30.1.f', 'gdpr:5.1.e'] },
    { id: 's-g', letter: 'g', heading: 'measures', statements: ['measures'], cites: ['gdpr:30.1.g', 'gdpr:32.1'] },
  ],
  processor: [
    { id: 's-a', letter: 'a', heading: 'controllers', statements: ['controllers'], cites: ['gdpr:30.2.a'] },
    { id: 's-b', letter: 'b', heading: 'processing', statements: ['processing'], cites: ['gdpr:30.2.b'] },
    { id: 's-c', letter: 'c', heading: 'transfers', statements: ['transfers'], cites: ['gdpr:30.2.c', 'gdpr:44'] },
    { id: 's-d', letter: 'd', heading: 'measures', statements: ['measures'], cites: ['gdpr:30.2.d', 'gdpr:32.1'] },
  ],
}
