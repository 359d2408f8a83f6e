import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import type { ActivityRecord, Dossier, OrganizationRecord } from '@seloste/schema/record'
import type { Finding } from '@seloste/server/rules/evaluate'
import { evaluate } from '@seloste/server/rules/evaluate'
import { activityExample, noticeExample, organizationExample, processorExample } from '@seloste/server/rules/examples'

export const asOf = '2026-11-22'

const open = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

/** What is open in a register of one sound activity with these changes. */
export const openInRegister = (
  activity: Partial<ActivityRecord> = {},
  organization: Partial<OrganizationRecord> = {},
  more: Partial<Dossier> = {},
): readonly string[] =>
  open(
    evaluate(
      {
        organization: organizationExample(organization),
        activities: [activity.role === 'processor' ? processorExample(activity) : activityExample(activity)],
        notices: [],
        ...more,
      },
      { asOf, scope: 'register' },
    ),
  )

/** What is open in a sound notice with these changes, judged alone. */
export const openInNotice = (facts: Partial<NoticeFacts & { readonly observations: readonly Observation[] }> = {}): readonly string[] =>
  open(
    evaluate({ organization: null, activities: [], notices: [noticeExample({ observations: [], ...facts })] }, { asOf, scope: 'notice' }),
  )
