import { describe, expect, it } from 'vitest'
import type { EngagementRecord } from '@seloste/schema/record'
import { activityExample, engagement, noticeExample, observed, party, processorExample, recipient } from '@seloste/server/rules/examples'
import { openInNotice, openInRegister } from './support.js'

/** Defects of recipients, processors and their contracts, each with its clean twin. */

const contract = (changes: Partial<EngagementRecord>) => ({ recipients: [recipient({ engagement: engagement(changes) })] })
const sub = [party({ id: 'pa3', name: 'Havupuiston Palvelin Oy' })]

describe('a defect in the contracts', () => {
  it.each([
    [
      'an old contract',
      contract({ contractDate: '2015-03-01' }),
      contract({ contractDate: '2018-05-25' }),
      'gap processor-contract-pre-gdpr',
    ],
    [
      'no check of guarantees',
      contract({ guaranteesCheckedOn: null }),
      contract({ guaranteesCheckedOn: null, auditedOn: '2025-01-01' }),
      'unsure processor-no-due-diligence',
    ],
    [
      'sub-processors on no authorisation',
      contract({ subProcessors: sub, subProcessorApproval: null }),
      contract({ subProcessors: sub }),
      'gap processor-no-subprocessor-list',
    ],
    [
      'no country',
      { recipients: [recipient({ party: party({ country: null }), engagement: engagement({ party: party({ country: null }) }) })] },
      {},
      'gap processor-outside-eu-unknown',
    ],
    [
      'a service that is no recipient',
      { serviceIds: ['procountor'] },
      { serviceIds: ['procountor'], recipients: [recipient({ party: party({ serviceId: 'procountor' }) })] },
      'gap recipients-processor-not-listed',
    ],
    [
      'recipients who could be anybody',
      {
        recipients: [recipient({ party: null, role: 'independent_controller', engagement: null, category: { fi: 'yhteistyökumppanit' } })],
      },
      { recipients: [recipient({ party: null, role: 'independent_controller', engagement: null, category: { fi: 'perintätoimisto' } })] },
      'gap recipients-vague',
    ],
  ] as const)('%s', (_name, defect, twin, found) => {
    expect(openInRegister(defect)).toEqual([found])
    expect(openInRegister(twin)).toEqual([])
  })

  it('in a notice', () => {
    expect(openInNotice({ recipients: [{ name: 'third parties', kind: 'unclear' }] })).toEqual(['gap recipients-vague'])
    const regular = { observations: [observed('no_regular_disclosure', 'There are no regular disclosures.')] }
    expect(openInNotice({ ...regular, recipients: [], onlineServices: ['Procountor'] })).toContain(
      'gap recipients-legacy-regular-disclosures-none',
    )
    expect(openInNotice(regular)).toEqual([])
  })

  it('a processor without its record', () => {
    const notices = [noticeExample({ observations: [observed('acts_as_processor', 'We act as a processor.')] })]
    const own = activityExample({ documentIds: ['n1'] })
    expect(openInRegister({}, {}, { notices, activities: [own] })).toEqual(['gap processor-record-missing'])
    expect(openInRegister({}, {}, { notices, activities: [own, processorExample({ id: 'a2' })] })).toEqual([])
  })
})
