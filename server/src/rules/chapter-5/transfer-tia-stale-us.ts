import { assessment, recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { ofEachTransfer, restsOn } from './each-transfer.js'
import { instrument } from './ground.js'

const safeguarded = restsOn('scc', 'bcr', 'other_safeguard', 'unspecified_safeguards')
const assessed = (assessedOn: string | null) => ({ transferStatement: 'occurs' as const, transfers: [transfer({ assessedOn })] })

export const transferTiaStaleUs = defineRule({
  id: 'transfer-tia-stale-us',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Ennen muutosta tehty arviointi nojaa tavallisesti valvontaan, jonka riippumattomuus on sen jälkeen heikentynyt.',
      sv: 'En bedömning från tiden före ändringen vilar ofta på en tillsyn vars oberoende därefter har försvagats.',
      en: 'An assessment from before the change usually leans on oversight whose independence has since been weakened.',
    },
  },
  cites: ['us:25-332', 'eu:2021/914:clause-14', 'edpb:recommendations-1/2020', 'gdpr:46'],
  statement: null,
  from: '2026-06-29',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => safeguarded(one, bench) && one.country === 'US' && one.assessedOn !== null && one.assessedOn <= bench.asOf,
    looksAt: 'assessedOn',
    judge: (one, parts, { law, asOf }, { assessments }) => {
      const changed = instrument(law, 'adq-us-dpf').atRiskSince ?? ''
      const told = { ...parts, values: { ...parts.values, changedDate: changed, assessedDate: one.assessedOn ?? '' } }
      if ((one.assessedOn ?? '') >= changed) return met(told)
      const later = assessments.some(
        ({ kind, status, date }) => kind === 'tia' && status === 'done' && date && date >= changed && date <= asOf,
      )
      if (!later) return gap(told)
      return unsure(
        {
          fi: 'Käsittelytoimelle on tehty uudempi siirron vaikutustenarviointi. Koskeeko se tätä siirtoa?',
          sv: 'En nyare konsekvensbedömning av överföring har gjorts för behandlingen. Gäller den denna överföring?',
          en: 'A newer transfer impact assessment has been done for the activity. Does it cover this transfer?',
        },
        told,
      )
    },
    none: {
      fi: 'Siirtoa Yhdysvaltoihin 46 artiklan suojatoimin ja kirjatulla arvioinnilla ei ole.',
      sv: 'Ingen överföring till USA med skyddsåtgärder enligt artikel 46 och en angiven bedömning finns.',
      en: 'There is no transfer to the United States on a safeguard of Article 46 with an assessment on record.',
    },
  }),
  text: {
    topic: {
      fi: 'Yhdysvaltoja koskevan arvioinnin ajantasaisuus',
      sv: 'Aktualiteten hos bedömningen av USA',
      en: 'Freshness of the assessment for the United States',
    },
    titleMet: {
      fi: 'Siirron vaikutustenarviointi on tehty oikeustilan muutoksen jälkeen',
      sv: 'Konsekvensbedömningen av överföringen är gjord efter ändringen av rättsläget',
      en: 'The transfer impact assessment was done after the law changed',
    },
    titleGap: {
      fi: 'Siirron vaikutustenarviointi ({assessedDate}) on vanhempi kuin Yhdysvaltojen oikeustilan muutos {changedDate}',
      sv: 'Konsekvensbedömningen av överföringen ({assessedDate}) är äldre än ändringen av rättsläget i USA {changedDate}',
      en: 'The transfer impact assessment ({assessedDate}) is older than the change of law in the United States on {changedDate}',
    },
    why: {
      fi: 'Oikeussuojakeinot, joihin arviointi luotti, eivät ehkä enää suojaa ihmistä samalla tavalla.',
      sv: 'De rättsmedel som bedömningen litade på skyddar kanske inte längre den registrerade på samma sätt.',
      en: 'The remedies on which the assessment relied may no longer protect people in the same way.',
    },
    fix: {
      fi: 'Arvioi uudelleen liittovaltion kauppakomission (FTC) ja PCLOB-lautakunnan riippumattomuus sekä FISA-lain 702 §:n tila, ja kirjaa uusi päivä.',
      sv: 'Bedöm på nytt oberoendet hos handelskommissionen FTC och nämnden PCLOB samt läget för avsnitt 702 i FISA, och ange den nya dagen.',
      en: 'Assess anew the independence of the Federal Trade Commission and of the PCLOB, and the state of FISA section 702, and record the new day.',
    },
    ask: {
      fi: 'Nojaako arviointi FTC:n tai PCLOB:n riippumattomuuteen?',
      sv: 'Vilar bedömningen på FTC:s eller PCLOB:s oberoende?',
      en: 'Does the assessment lean on the independence of the FTC or the PCLOB?',
    },
    goodEntry: {
      fi: 'Siirron vaikutustenarviointi, Yhdysvallat: 1.9.2026.',
      sv: 'Konsekvensbedömning av överföring, USA: 1.9.2026.',
      en: 'Transfer impact assessment, United States: 1 September 2026.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mitä siirtoa uudempi arviointi koskee.',
    sv: 'Uppgift om vilken överföring den nyare bedömningen gäller.',
    en: 'Which transfer the newer assessment covers.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'An assessment after the judgment', assessed('2026-09-01')),
    recordSays('gap', 'An assessment of 2024', assessed('2024-03-01')),
    recordSays('unsure', 'A newer one stands with the activity', {
      ...assessed('2024-03-01'),
      assessments: [assessment({ kind: 'tia', date: '2026-09-01' })],
    }),
    recordSays('not_applicable', 'No assessment at all has a rule of its own', assessed(null)),
    recordSays('not_applicable', 'An assessment of a later day', assessed('2026-09-01'), { asOf: '2026-07-15' }),
    recordSays('met', 'An assessment on the day of the judgment', assessed('2026-06-29'), { asOf: '2026-06-29' }),
    recordSays('not_applicable', 'The day before the judgment', assessed('2024-03-01'), { asOf: '2026-06-28' }),
  ],
})
