import { describe, expect, it } from 'vitest'
import type { OrganizationRecord } from '@seloste/schema/record'
import { accountability, noticeExample, observed, organizationExample, party, recipient } from '@seloste/server/rules/examples'
import { openInNotice, openInRegister } from './support.js'

/** Defects of who answers for the data, each with its clean twin. */

const officer = { name: null, email: 'tietosuojavastaava@lumipolku.example', phone: null }

const organizations: readonly (readonly [string, Partial<OrganizationRecord>, Partial<OrganizationRecord>, readonly string[]])[] = [
  [
    'a person’s mailbox',
    { email: 'aino.esimerkki@lumipolku.example' },
    { email: 'info@lumipolku.example' },
    ['gap controller-contact-only-person'],
  ],
  [
    'outside the Union',
    { country: 'US' },
    { country: 'US', representative: 'Korkeavuoren Edustus Oy' },
    ['gap controller-representative-missing'],
  ],
  ['a public body', { isPublicBody: true }, { isPublicBody: true, dpo: officer }, ['gap controller-dpo-missing-public']],
  ['a large-scale core', { largeScaleCore: true }, { largeScaleCore: true, dpo: officer }, ['gap controller-dpo-missing-large-scale']],
  [
    'an officer who manages',
    { dpo: officer, officerDuty: 'top_management' },
    { dpo: officer, officerDuty: 'none' },
    ['gap controller-dpo-conflict'],
  ],
  ['an officer with other duties', { dpo: officer, officerDuty: 'other' }, { dpo: officer }, ['unsure controller-dpo-conflict']],
]

describe('a defect in the roles', () => {
  it.each(organizations)('%s', (_name, defect, twin, found) => {
    expect(openInRegister({}, defect)).toEqual(found)
    expect(openInRegister({}, twin)).toEqual([])
  })

  it('joint controllers without an arrangement', () => {
    const joint = (hasJointArrangement: boolean | null) => ({
      accountability: accountability({ jointControllers: [party({ id: 'pa5', name: 'Havupuiston Kauppa Oy' })], hasJointArrangement }),
    })
    expect(openInRegister(joint(false))).toEqual(['gap controller-joint-no-arrangement'])
    expect(openInRegister(joint(null))).toEqual(['unsure controller-joint-no-arrangement'])
    expect(openInRegister(joint(true))).toEqual([])
  })

  it('one party in two roles', () => {
    const twice = (name: string) => ({
      recipients: [
        recipient(),
        recipient({ id: 'r2', party: party({ id: 'pa7', name }), role: 'independent_controller', engagement: null }),
      ],
    })
    expect(openInRegister(twice(party().name))).toContain('gap controller-processor-role-confused')
    expect(openInRegister(twice('Havupuiston Kauppa Oy'))).toEqual([])
  })

  it('an officer of whom the notice does not tell', () => {
    const register = (dpo: boolean) =>
      openInRegister(
        { documentIds: ['n1'] },
        {},
        { organization: organizationExample({ dpo: officer }), notices: [noticeExample({ dpo, observations: [] })] },
      )
    expect(register(false)).toEqual(['gap controller-dpo-contact-missing'])
    expect(register(true)).toEqual([])
  })

  it('in a notice', () => {
    const says = { dpo: true, observations: [observed('officer_conflict', 'Our data protection officer is the CEO.')] }
    expect(openInNotice(says)).toEqual(['gap controller-dpo-conflict'])
    expect(openInNotice({ dpo: true })).toEqual([])
  })
})
