import type { NoticeRecord } from '@seloste/schema/record'

/** Groups of people with whom notices deal, by the words that name them in any of the three languages. */
const audiences = {
  customers: /asiak(?:as|kai|kaa|kuu)|\bkund|customer|\bclient|consumer|kuluttaj|konsument|tilaaj/iu,
  staff: /työntekij|henkilöstö|työsuhte|anställd|arbetstagar|medarbetar|employee|\bstaff\b/iu,
  applicants: /hakij|rekrytoin|arbetssökande|rekryter|applicant|recruit|candidate/iu,
  members: /jäsen|medlem|\bmember/iu,
  students: /opiskelij|oppila|studerande|student|\belev|pupil/iu,
  patients: /potila|patient/iu,
  visitors: /kävijä|verkkosivu|webbplats|besökare|visitor|website user/iu,
  filmed: /kameravalvon|tallentava|kamerabevak|camera|cctv/iu,
  reporters: /ilmoituskanav|ilmoittaj|visselblås|whistle/iu,
  residents: /asuk(?:as|kai|kaa)|hyresgäst|boende|resident|tenant/iu,
} as const

export type Audience = keyof typeof audiences

/** With whom a notice deals: by the name of its register and the groups that it names. */
export function audiencesOf({ reading }: NoticeRecord): readonly Audience[] {
  const words = [reading.registerName ?? '', ...reading.dataSubjects].join(' · ')
  return (Object.keys(audiences) as Audience[]).filter((key) => audiences[key].test(words))
}

/** Whether two notices deal with the same people; null where one of them does not tell. */
export function shareAudience(one: NoticeRecord, other: NoticeRecord): boolean | null {
  const [mine, theirs] = [audiencesOf(one), audiencesOf(other)]
  if (mine.length === 0 || theirs.length === 0) return null
  return mine.some((audience) => theirs.includes(audience))
}

/** Of one day and on the same people, in two languages: two versions of one notice. */
export const areVersions = (one: NoticeRecord, other: NoticeRecord): boolean =>
  one.reading.language !== other.reading.language &&
  one.reading.documentDate !== null &&
  one.reading.documentDate === other.reading.documentDate &&
  shareAudience(one, other) !== false
