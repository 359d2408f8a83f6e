import type { LegalFact } from '../book.js'
import type { Day } from '../day.js'
import type { ProvisionKey } from '../provisions.js'

/** Guidance on what a transfer is and how its assessment is done. */
export interface TransferGuidance extends LegalFact {
  readonly id: string
  readonly instrument: string
  readonly provision?: ProvisionKey
  /** First day from which a transfer needs it. */
  readonly from?: Day
  readonly trigger?: string
  readonly note?: string
}

/** What a transfer impact assessment rests on. */
export const transferGuidance: readonly TransferGuidance[] = [
  {
    id: 'tia-edpb',
    instrument: 'EDPB Recommendations 01/2020 on supplementary measures (v1 10 Nov 2020, v2.0 18 June 2021)',
    provision: 'edpb:recommendations-1/2020',
    from: '2020-07-16',
    trigger: 'every Art. 46 transfer since 2020-07-16 (C-311/18)',
    confidence: 'known',
    sources: [],
  },
  {
    id: 'tia-essential',
    instrument: 'EDPB Recommendations 02/2020 European Essential Guarantees (10 Nov 2020)',
    provision: 'edpb:recommendations-2/2020',
    confidence: 'known',
    sources: [],
  },
  {
    id: 'transfer-concept',
    instrument: 'EDPB Guidelines 05/2021 on Art. 3 / Chapter V interplay (v2.0 14 Feb 2023)',
    provision: 'edpb:guidelines-5/2021',
    note: 'direct collection from the data subject by a non-EU firm is not a transfer; remote access from a third country is',
    confidence: 'known',
    sources: [],
  },
  {
    id: 'tia-us-note',
    instrument: 'EDPB information note 18 July 2023 (updated later)',
    note: 'US safeguards of EO 14086 also count in TIAs for SCC/BCR transfers to the US; this support is weakened by the 2025-26 PCLOB/FTC events',
    confidence: 'known',
    sources: [],
  },
]
