import type { Dossier } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'

/** Whether Art. 30(5) asks for a record of these activities. `unsure`: only a person can tell whether the processing is occasional. */
export type RecordDuty = 'required' | 'unsure'

/** Why a record is required, or what still has to be told. */
export type DutyReason =
  | 'headcount'
  | 'special_categories'
  | 'criminal_data'
  | 'risk'
  | 'staff'
  | 'customers'
  | 'headcount_unknown'
  | 'occasional_unknown'

/** Fewer persons than this may be exempt, Art. 30(5). */
export const exemptionBelow = 250

/** What the Commission proposed instead, COM(2025) 501: shown as a proposal, never judged by. */
export const proposedExemptionBelow = 750

/** The duty to keep a record, with its reasons and the activities behind each. */
export interface DutyFound {
  readonly duty: RecordDuty
  readonly headcount: number | null
  readonly reasons: readonly { readonly reason: DutyReason; readonly activityIds: readonly string[] }[]
}

export const dutyReasons: Readonly<Record<DutyReason, Localized>> = {
  headcount: {
    fi: 'Organisaatiossa on vähintään 250 työntekijää.',
    sv: 'Organisationen sysselsätter minst 250 personer.',
    en: 'The organisation employs 250 persons or more.',
  },
  special_categories: {
    fi: 'Käsitellään erityisiä henkilötietoryhmiä (9 artiklan 1 kohta).',
    sv: 'Särskilda kategorier av personuppgifter behandlas (artikel 9.1).',
    en: 'Special categories of data are processed (Art. 9(1)).',
  },
  criminal_data: {
    fi: 'Käsitellään rikostuomioihin tai rikkomuksiin liittyviä tietoja (10 artikla).',
    sv: 'Uppgifter om fällande domar eller lagöverträdelser behandlas (artikel 10).',
    en: 'Data on criminal convictions or offences are processed (Art. 10).',
  },
  risk: {
    fi: 'Käsittely aiheuttaa todennäköisesti riskin: seloste täyttää vaikutustenarvioinnin kriteerejä.',
    sv: 'Behandlingen medför sannolikt en risk: kriterier för en konsekvensbedömning är uppfyllda.',
    en: 'The processing is likely to result in a risk: criteria for an impact assessment are met.',
  },
  staff: {
    fi: 'Henkilöstön tietojen käsittely ei ole satunnaista.',
    sv: 'Behandling av personalens uppgifter är inte tillfällig.',
    en: 'Processing of data of staff is not occasional.',
  },
  customers: {
    fi: 'Asiakkaiden, jäsenten tai käyttäjien tietojen jatkuva käsittely ei ole satunnaista.',
    sv: 'Löpande behandling av kunders, medlemmars eller användares uppgifter är inte tillfällig.',
    en: 'Continuous processing of data of customers, members or users is not occasional.',
  },
  headcount_unknown: {
    fi: 'Työntekijöiden määrää ei ole kirjattu.',
    sv: 'Antalet anställda är inte angivet.',
    en: 'The number of employees is not recorded.',
  },
  occasional_unknown: {
    fi: 'Onko muu käsittely satunnaista? Sitä ei voi päätellä selosteesta.',
    sv: 'Är den övriga behandlingen tillfällig? Det går inte att utläsa av registret.',
    en: 'Is the other processing occasional? The record does not tell.',
  },
}

/** Groups whose data nobody handles only now and then. Beginnings of words, so that inflection does not matter. */
const STAFF =
  /(?:^|\s)(?:työntekij|henkilöst|henkilökun|työsuht|palkansaaj|anställd|personal(?:en|ens)?(?:\s|$)|medarbetar|arbetstagar|employee|staff|worker)/iu
const CUSTOMERS =
  /(?:^|\s)(?:asiak|jäsen|käyttäj|tilaaj|potila|oppila|opiskel|vuokralai|asuk|kund|medlem|användar|prenumerant|patient|elev|student|hyresgäst|customer|client|member|user|subscriber|tenant|pupil)/iu

/** Whether a record is required, activity by activity and as a whole. Pure; the number of persons is the organization's own. */
export function recordDutyOf({ organization, activities }: Dossier): DutyFound {
  const headcount = organization?.headcount ?? null
  const where = (reason: DutyReason, holds: (activity: Dossier['activities'][number]) => boolean) => {
    const activityIds = activities.filter(holds).map(({ id }) => id)
    return activityIds.length > 0 ? [{ reason, activityIds }] : []
  }
  const names = (pattern: RegExp) => (activity: Dossier['activities'][number]) =>
    activity.subjects.some(({ text }) => Object.values(text).some((words) => pattern.test(words)))
  const requiring = [
    ...(headcount !== null && headcount >= exemptionBelow
      ? [{ reason: 'headcount' as const, activityIds: activities.map(({ id }) => id) }]
      : []),
    ...where('special_categories', ({ dataItems }) =>
      dataItems.some(({ specialCategory }) => specialCategory && specialCategory !== 'criminal'),
    ),
    ...where('criminal_data', ({ dataItems }) => dataItems.some(({ specialCategory }) => specialCategory === 'criminal')),
    ...where('risk', ({ accountability }) => (accountability.riskCriteria?.length ?? 0) > 0),
    ...where('staff', names(STAFF)),
    ...where('customers', names(CUSTOMERS)),
  ]
  const covered = new Set(requiring.flatMap(({ activityIds }) => activityIds))
  const left = activities.filter(({ id }) => !covered.has(id)).map(({ id }) => id)
  const open = [
    ...(headcount === null && left.length > 0 ? [{ reason: 'headcount_unknown' as const, activityIds: left }] : []),
    ...(left.length > 0 ? [{ reason: 'occasional_unknown' as const, activityIds: left }] : []),
  ]
  const duty = requiring.length > 0 ? 'required' : 'unsure'
  return { duty, headcount, reasons: [...requiring, ...open] }
}
