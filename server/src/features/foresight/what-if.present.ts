import type { PartyRecord } from '@seloste/schema/record'
import { ContentText } from '../../graphql/shared.type.js'
import { toPreview } from '../finding/preview.service.js'
import { Party } from '../party/party.type.js'
import { toMechanism } from '../rulebook/rulebook.present.js'
import type { Foresight } from './what-if.service.js'
import { AffectedActivity, AffectedNotice, AffectedParty, AffectedTransfer, WhatIf } from './what-if.type.js'

const toParty = ({ id, name, country, serviceId }: PartyRecord): Party => Object.assign(new Party(), { id, name, country, serviceId })

/** A foresight as the API shows it. */
export function toWhatIf(foresight: Foresight): WhatIf {
  const { asOf, mechanism, party, activities, notices } = foresight
  return Object.assign(new WhatIf(), {
    asOf,
    mechanism: mechanism && toMechanism(mechanism, asOf),
    party: party && toParty(party),
    activities: activities.map((one) => toActivity(one, asOf)),
    parties: partiesIn(foresight),
    notices: notices.map(({ id, name, organization }) =>
      Object.assign(new AffectedNotice(), { documentId: id, name, organizationId: organization.id, organizationName: organization.name }),
    ),
    organizationCount: new Set([...activities, ...notices].map(({ organization }) => organization.id)).size,
  })
}

function toActivity(
  { activity, organization, transfers, parties, harms, opened }: Foresight['activities'][number],
  asOf: string,
): AffectedActivity {
  const { fi = null, sv = null, en = null } = activity.title
  return Object.assign(new AffectedActivity(), {
    activityId: activity.id,
    organizationId: organization.id,
    title: Object.assign(new ContentText(), { fi, sv, en }),
    transfers: transfers.map(({ transfer: { id, importer, country }, certainty, alternatives, hasFallback }) =>
      Object.assign(new AffectedTransfer(), {
        id,
        importer: importer && toParty(importer),
        country,
        isNamed: certainty === 'named',
        hasFallback,
        instruments: alternatives,
        asOf,
      }),
    ),
    parties: parties.map(toParty),
    harms,
    opened: opened.map((finding) => toPreview(finding, activity.role)),
  })
}

function partiesIn({ activities }: Foresight): readonly AffectedParty[] {
  const uses = activities.flatMap(({ parties, organization }) => parties.map((party) => ({ party, organizationId: organization.id })))
  return [...Map.groupBy(uses, ({ party }) => party.id).values()]
    .flatMap((own) => {
      const [first] = own
      return first
        ? [
            Object.assign(new AffectedParty(), {
              party: toParty(first.party),
              activityCount: own.length,
              organizationCount: new Set(own.map(({ organizationId }) => organizationId)).size,
            }),
          ]
        : []
    })
    .sort((a, b) => b.activityCount - a.activityCount || a.party.name.localeCompare(b.party.name, 'fi'))
}
