import { describe, expect, it } from 'vitest'
import { accountability, assessment, dataItem } from '@seloste/server/rules/examples'
import { openInRegister } from './support.js'

/** Defects of impact assessments, each with its clean twin. */

const risky = { accountability: accountability({ riskCriteria: ['matching', 'innovative_use'] }) }
const officer = { dpo: { name: 'Aino Esimerkki', email: null, phone: null } }

describe('a defect in the impact assessments', () => {
  it('none, though two criteria are met', () => {
    expect(openInRegister(risky)).toEqual(['gap dpia-missing'])
    expect(openInRegister({ ...risky, assessments: [assessment({ status: 'planned', date: null })] })).toEqual(['unsure dpia-missing'])
    expect(openInRegister({ ...risky, assessments: [assessment()] })).toEqual([])
  })

  it('no screening, though the data are on health', () => {
    const health = { dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'h' })] } as const
    expect(openInRegister({ ...health, accountability: accountability({ riskCriteria: null }) })).toEqual(['gap dpia-screening-missing'])
    expect(openInRegister({ accountability: accountability({ riskCriteria: null }) })).toEqual([])
    expect(openInRegister(health)).toEqual([])
  })

  it('one that is old', () => {
    expect(openInRegister({ assessments: [assessment({ nextReview: '2026-11-21' })] })).toEqual(['gap dpia-stale'])
    expect(openInRegister({ assessments: [assessment({ nextReview: '2026-11-22' })] })).toEqual([])
  })

  it('one without the officer', () => {
    expect(openInRegister({ assessments: [assessment({ officerConsulted: false })] }, officer)).toEqual(['gap dpia-no-dpo-advice'])
    expect(openInRegister({ assessments: [assessment({ officerConsulted: null })] }, officer)).toEqual(['unsure dpia-no-dpo-advice'])
    expect(openInRegister({ assessments: [assessment()] }, officer)).toEqual([])
  })

  it('a high risk left over', () => {
    expect(openInRegister({ assessments: [assessment({ residualRisk: 'high' })] })).toEqual(['gap dpia-residual-no-consultation'])
    expect(openInRegister({ assessments: [assessment({ residualRisk: 'high', authorityConsultedOn: '2026-02-10' })] })).toEqual([])
  })
})
