import { describe, expect, it } from 'vitest'
import { dataItem, observed } from '@seloste/server/rules/examples'
import { openInNotice, openInRegister } from './support.js'

/** Defects of security, each with its clean twin. */

describe('a defect in the security', () => {
  it('health data without measures that fit them', () => {
    const health = { dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'h' })] } as const
    const firewall = { measures: [{ id: 'm1', kind: 'firewall', limb: 'b', text: {}, evidencedOn: null, provenance: null }] } as const
    expect(openInRegister({ ...health, ...firewall })).toEqual(['gap security-special-no-measures'])
    expect(openInRegister(health)).toEqual([])
    expect(openInRegister(firewall)).toEqual([])
  })

  it('breaches that nobody documents', () => {
    expect(openInRegister({}, { keepsBreachLog: false })).toEqual(['gap security-breach-log-missing'])
    expect(openInRegister({}, { keepsBreachLog: null })).toEqual(['unsure security-breach-log-missing'])
    expect(openInRegister({}, { keepsBreachLog: true })).toEqual([])
  })

  it('in a notice', () => {
    const form = { observations: [observed('security_boilerplate', 'A. Manual material')] }
    expect(openInNotice(form)).toEqual(['gap security-boilerplate'])
    expect(openInNotice({ ...form, measures: ['access_control', 'backup', 'locked_paper'] })).toEqual([])
    expect(openInNotice({ observations: [observed('security_detail', 'The firewall is version 7.1.')] })).toEqual([
      'gap security-too-detailed',
    ])
    expect(openInNotice()).toEqual([])
  })
})
