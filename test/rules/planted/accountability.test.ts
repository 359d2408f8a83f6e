import { describe, expect, it } from 'vitest'
import { accountability, observed, transfer } from '@seloste/server/rules/examples'
import { openInNotice, openInRegister } from './support.js'

/** Defects of review and of the document itself, each with its clean twin. */

describe('a defect in what shows accountability', () => {
  it('a review that is due', () => {
    expect(openInRegister({ accountability: accountability({ nextReviewOn: '2026-11-21' }) })).toEqual(['gap review-next-past'])
    expect(openInRegister({ accountability: accountability({ nextReviewOn: '2026-11-22' }) })).toEqual([])
  })

  it('a date to come', () => {
    expect(openInRegister({ reviewedOn: '2026-11-23' })).toEqual(['gap review-date-future'])
    expect(openInRegister({ reviewedOn: '2026-11-22' })).toEqual([])
    expect(openInNotice({ documentDate: '2027-01-01' })).toEqual(['gap review-date-future'])
  })

  it('a decision renewed after the review', () => {
    const resting = {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'GB', mechanismKind: 'adequacy', mechanismId: 'adq-gb' })],
    } as const
    expect(openInRegister({ ...resting, reviewedOn: '2025-12-18' })).toContain('gap review-law-changed')
    expect(openInRegister({ ...resting, reviewedOn: '2025-12-19' })).not.toContain('gap review-law-changed')
  })

  it('nobody in charge', () => {
    expect(openInRegister({ accountability: accountability({ owner: null }) })).toEqual(['gap document-no-owner'])
  })

  it('no activity at all', () => {
    expect(openInRegister({}, { headcount: 300 }, { activities: [] })).toEqual(['gap document-record-not-written'])
    expect(openInRegister({}, {}, { activities: [] })).toEqual(['unsure document-record-not-written'])
  })

  it.each([
    ['legacy_title', 'document-legacy-rekisteriseloste'],
    ['record_and_notice', 'document-joint-notice-ropa'],
    ['exemption_small', 'document-exemption-misused'],
    ['exemption_750', 'document-omnibus-750-premature'],
    ['placeholder', 'document-template-text'],
    ['other_controller', 'document-copied-notice'],
    ['lost_list', 'document-lost-list'],
  ] as const)('a notice with %s', (kind, rule) => {
    expect(openInNotice({ observations: [observed(kind, 'words of the notice')] })).toEqual([`gap ${rule}`])
    expect(openInNotice()).toEqual([])
  })
})
