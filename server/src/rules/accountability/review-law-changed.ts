import { serves, validityOn } from '@seloste/schema/law/mechanisms'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import type { ActivityRecord, Evidence, NoticeRecord } from '@seloste/schema/record'
import { field, noticeWords, recordedItems } from '../evidence.js'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

interface Change {
  readonly mechanism: Mechanism
  readonly day: string
}

/** Days after the review on which a decision that still holds began, or was carried on by another act. What has ended is judged as a ground. */
function changesOf(mechanism: Mechanism, after: string, upTo: string): readonly Change[] {
  const days = [mechanism.validFrom, ...(mechanism.history ?? []).map(({ from }) => from)]
  const later = days.flatMap((day) => (day && after < day && day <= upTo ? [{ mechanism, day }] : []))
  return later.length > 0 && validityOn(mechanism, upTo).valid ? later : []
}

/** Decisions that concern a transfer: the adequacy on which it rests, and a framework for its country whatever its ground. */
const concerns = (mechanism: Mechanism, countries: readonly string[], grounds: readonly string[]): boolean =>
  mechanism.type === 'adequacy_decision' &&
  (mechanism.kind === 'adequacy' ? grounds.includes('adequacy') : mechanism.kind === 'dpf') &&
  countries.some((country) => serves(mechanism, country))

function judge(changes: readonly Change[], reviewed: string, evidence: readonly Evidence[]): Judgement {
  const latest = changes.toSorted((one, other) => other.day.localeCompare(one.day))[0]
  if (!latest) return met({ evidence, values: { reviewedDate: reviewed } })
  return gap({ evidence, values: { reviewedDate: reviewed, changeDate: latest.day, changedMechanism: latest.mechanism.id } })
}

const nothingDated = {
  fi: 'Siirtoja tai tarkistuspäivää ei ole, joten muutosta ei voi verrata.',
  sv: 'Det finns inga överföringar eller inget datum att jämföra med.',
  en: 'There are no transfers, or no date to compare with.',
}

const ofActivity = ({ transfers, reviewedOn }: ActivityRecord, bench: Bench): Judgement => {
  if (!reviewedOn || transfers.length === 0) return notApplicable(nothingDated)
  const changes = transfers.flatMap(({ country, mechanismId, mechanismKind }) => {
    const countries = country ? [country] : []
    const family = (mechanismId ? bench.law.mechanism(mechanismId)?.kind : undefined) ?? mechanismKind
    return bench.law.mechanisms
      .filter((mechanism) => concerns(mechanism, countries, family ? [family] : []))
      .flatMap((mechanism) => changesOf(mechanism, reviewedOn, bench.asOf))
  })
  return judge(changes, reviewedOn, [field('reviewedOn', reviewedOn), ...recordedItems('transfers', transfers)])
}

const ofNotice = (notice: NoticeRecord, { asOf, law }: Bench): Judgement => {
  const { documentDate, transferCountries, transferMechanisms } = notice.reading
  if (!documentDate || (transferCountries.length === 0 && transferMechanisms.length === 0)) return notApplicable(nothingDated)
  const changes = law.mechanisms
    .filter((mechanism) => concerns(mechanism, transferCountries, transferMechanisms))
    .flatMap((mechanism) => changesOf(mechanism, documentDate, asOf))
  return judge(changes, documentDate, noticeWords(notice, 'documentDate', 'transferCountries', 'transferMechanisms'))
}

const toBritain = { transferStatement: 'occurs', transferCountries: ['GB'], transferMechanisms: ['adequacy'] } as const
const resting = {
  transferStatement: 'occurs',
  transfers: [transfer({ country: 'GB', mechanismKind: 'adequacy', mechanismId: 'adq-gb' })],
} as const

export const reviewLawChanged = defineRule({
  id: 'review-law-changed',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Siirtoperusteen oikeustila on muuttunut sen jälkeen, kun teksti viimeksi tarkistettiin.',
      sv: 'Rättsläget för överföringsgrunden har ändrats efter den senaste översynen.',
      en: 'The law on the transfer ground has changed since the text was last reviewed.',
    },
  },
  cites: ['gdpr:24.1', 'gdpr:5.2', 'gdpr:44'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Lain muutos tarkistuksen jälkeen', sv: 'Ändrat rättsläge efter översynen', en: 'Change of the law since the review' },
    titleMet: {
      fi: 'Siirtoperusteet eivät ole muuttuneet tarkistuksen jälkeen: {reviewedDate}',
      sv: 'Överföringsgrunderna har inte ändrats efter översynen: {reviewedDate}',
      en: 'No transfer ground has changed since the review: {reviewedDate}',
    },
    titleGap: {
      fi: 'Siirtoperuste on muuttunut {changeDate} tarkistuksen {reviewedDate} jälkeen: {changedMechanism}',
      sv: 'En överföringsgrund har ändrats {changeDate}, efter översynen {reviewedDate}: {changedMechanism}',
      en: 'A transfer ground changed on {changeDate}, after the review of {reviewedDate}: {changedMechanism}',
    },
    why: {
      fi: 'Ihmiselle kerrotaan säädöksestä, jonka tilalla on jo toinen.',
      sv: 'Den registrerade får veta om en rättsakt som redan har ersatts.',
      en: 'People are told of an act that another has already replaced.',
    },
    fix: {
      fi: 'Tarkista siirrot nykyisen lain mukaan, päivitä peruste ja merkitse uusi tarkistuspäivä.',
      sv: 'Se över överföringarna enligt gällande rätt, uppdatera grunden och ange ny dag.',
      en: 'Review the transfers under the present law, update the ground and date the review.',
    },
    ask: {
      fi: 'Vaikuttaako muutos tähän siirtoon?',
      sv: 'Påverkar ändringen den här överföringen?',
      en: 'Does the change touch this transfer?',
    },
    goodEntry: {
      fi: 'Tarkistettu 1.3.2026: Yhdistyneen kuningaskunnan tietosuojan riittävyyspäätös (EU) 2025/2574.',
      sv: 'Översedd 1.3.2026: beslutet om adekvat skyddsnivå för Förenade kungariket (EU) 2025/2574.',
      en: 'Reviewed on 1 March 2026: adequacy decision for the United Kingdom (EU) 2025/2574.',
    },
  },
  needs: null,
  neverUnsure: 'The days of the law book and of the review tell.',
  examples: [
    noticeSays('met', 'Dated after the renewal for the United Kingdom', toBritain, { asOf: '2026-11-22' }),
    noticeSays('gap', 'Dated before the renewal', { ...toBritain, documentDate: '2025-10-01' }, { asOf: '2026-11-22' }),
    noticeSays('not_applicable', 'No transfer', {}),
    recordSays('met', 'Reviewed after the renewal', resting),
    recordSays('gap', 'Reviewed before the renewal', { ...resting, reviewedOn: '2025-10-01' }),
    recordSays('gap', 'Reviewed before the renewal, with the very decision alone', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'GB', mechanismKind: null, mechanismId: 'adq-gb' })],
      reviewedOn: '2025-10-01',
    }),
    recordSays('met', 'Reviewed before, judged before', { ...resting, reviewedOn: '2025-10-01' }, { asOf: '2025-12-18' }),
    recordSays(
      'gap',
      'Clauses for the United States, reviewed before the framework',
      { transferStatement: 'occurs', transfers: [transfer()], reviewedOn: '2023-01-01' },
      { asOf: '2024-06-01' },
    ),
    recordSays('not_applicable', 'No transfers', {}),
  ],
})
