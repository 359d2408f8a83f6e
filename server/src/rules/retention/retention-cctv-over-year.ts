import { dataItem, noticeSays, organizationExample, recordSays, retention } from '../examples.js'
import type { Judgement, Rule } from '../rule.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { cites, ofKeptKinds, ofKeptKindsInNotice, partsOf, statuteOf } from './kept.js'
import { offence } from './words.js'
import { inWords, isLonger, longest } from './period.js'

const finnish = { dossier: { organization: organizationExample() } }
const footage = (changes: Parameters<typeof retention>[0]) => ({
  dataItems: [
    dataItem({
      text: { fi: 'Kameravalvonnan tallenteet', sv: 'Kameraövervakningens upptagningar', en: 'Camera recordings' },
      retention: retention({ startEvent: 'collection', ...changes }),
    }),
  ],
})

const comparison: Parameters<typeof ofKeptKinds>[0] = {
  kinds: ['recordings'],
  judge: ({ item, limit, period }, law) => {
    const parts = partsOf(item)
    const most = longest(law.flatMap(({ retention: rule }) => (rule?.max ? [rule.max] : [])))
    const source = law.find(({ retention: rule }) => rule?.max === most)
    if (!most || !source) return met(parts)
    const told = { ...parts, values: { ...parts.values, longest: inWords(most), statute: statuteOf(source) } }
    if (!isLonger(period, most)) return met(told)
    if (limit.statute === null && !cites(offence, limit)) return gap(told)
    return unsure(
      {
        fi: 'Laissa säädetty enimmäisaika on {longest} ({statute}); pidempi on sallittu vain poikkeuksin, esimerkiksi rikoksen selvittämiseksi. Koskeeko pidempi aika vain sellaisia tallenteita?',
        sv: 'Lagens längsta tid är {longest} ({statute}); en längre är tillåten bara undantagsvis, till exempel för att utreda ett brott. Gäller den längre tiden bara sådana upptagningar?',
        en: 'The longest time of the law is {longest} ({statute}); more is allowed by way of exception only, as to clear up an offence. Is the longer period for such recordings alone?',
      },
      told,
    )
  },
  none: {
    fi: 'Kameravalvonnan tallenteille ei ole kirjattu säilytysaikaa.',
    sv: 'Ingen lagringstid är angiven för kameraövervakningens upptagningar.',
    en: 'No retention period is recorded for camera recordings.',
  },
}

const noWorkplace = {
  fi: 'Enimmäisaika {longest} koskee työpaikan kameravalvontaa ({statute}), eikä organisaatiolla ole työntekijöitä. Kuvataanko paikkaa, jossa jonkun työnantajan työntekijät työskentelevät?',
  sv: 'Den längsta tiden {longest} gäller kameraövervakning på en arbetsplats ({statute}), och organisationen har inga anställda. Filmas en plats där någons anställda arbetar?',
  en: 'The longest time of {longest} is for cameras at a workplace ({statute}), and the organization has no employees. Is a place filmed where somebody’s employees work?',
}

/** The Finnish act is about workplaces: who employs nobody may film none. */
const ofActivity: NonNullable<Rule['activity']> = (activity, bench) => {
  const judged: readonly Judgement[] = [ofKeptKinds(comparison)(activity, bench)].flat()
  if (bench.dossier.organization?.headcount !== 0) return judged
  return judged.map((one) => (one.verdict === 'gap' ? { ...one, verdict: 'unsure', reason: noWorkplace } : one))
}

export const retentionCctvOverYear = defineRule({
  id: 'retention-cctv-over-year',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Laki asettaa tallenteille enimmäisajan.',
      sv: 'Lagen anger en längsta tid för upptagningarna.',
      en: 'The law sets a longest time for the recordings.',
    },
  },
  cites: ['fi:759/2004:17', 'gdpr:5.1.e', 'gdpr:30.1.f'],
  statement: null,
  from: '2004-10-01',
  until: null,
  notice: ofKeptKindsInNotice(comparison),
  activity: ofActivity,
  text: {
    topic: { fi: 'Kameratallenteiden enimmäisaika', sv: 'Längsta tid för kameraupptagningar', en: 'Longest time for camera recordings' },
    titleMet: {
      fi: 'Kameratallenteet hävitetään laissa säädetyssä ajassa ({statute})',
      sv: 'Kameraupptagningarna förstörs inom lagens tid ({statute})',
      en: 'Camera recordings are destroyed within the time of the law ({statute})',
    },
    titleGap: {
      fi: 'Kameratallenteiden säilytysaika on {period}; laissa säädetty enimmäisaika on {longest} ({statute})',
      sv: 'Kameraupptagningar sparas {period}; lagen tillåter högst {longest} ({statute})',
      en: 'Camera recordings are kept for {period}; the law allows {longest} at most ({statute})',
    },
    why: {
      fi: 'Työntekijän ja kävijän liikkeitä voi selata jälkikäteen vuosien ajalta.',
      sv: 'Anställdas och besökares rörelser kan granskas i efterhand för flera år.',
      en: 'The movements of staff and visitors can be looked through for years back.',
    },
    fix: {
      fi: 'Hävitä tallenteet heti kun niitä ei tarvita ja viimeistään vuoden kuluttua. Säilytä pidempään vain se, mitä vireillä oleva asia edellyttää.',
      sv: 'Förstör upptagningarna så snart de inte behövs och senast efter ett år. Spara längre bara det som ett pågående ärende kräver.',
      en: 'Destroy recordings as soon as they are not needed, and at the latest after a year. Keep longer only what a pending matter requires.',
    },
    ask: {
      fi: 'Mitkä tallenteet säilytetään yli vuoden, ja miksi?',
      sv: 'Vilka upptagningar sparas längre än ett år, och varför?',
      en: 'Which recordings are kept for more than a year, and why?',
    },
    goodEntry: {
      fi: 'Kameratallenteet: 30 päivää tallentamisesta.',
      sv: 'Kameraupptagningar: 30 dagar från upptagningen.',
      en: 'Camera recordings: 30 days from the recording.',
    },
  },
  needs: {
    fi: 'Peruste, jonka vuoksi tallenteita säilytetään yli vuoden, ja tieto siitä, kuvataanko työpaikkaa.',
    sv: 'Skälet till att upptagningar sparas längre än ett år, och om en arbetsplats filmas.',
    en: 'The reason why recordings are kept for more than a year, and whether a workplace is filmed.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'A notice: thirty days', { retention: [{ span: 'Camera recordings: 30 days', period: 'P30D' }] }),
    noticeSays('gap', 'A notice: eighteen months', { retention: [{ span: 'Camera recordings are kept for 18 months', period: 'P18M' }] }),
    recordSays('met', 'Thirty days', footage({ period: 'P30D' }), finnish),
    recordSays('met', 'A year to the day', footage({ period: 'P12M' }), finnish),
    recordSays('gap', 'Two years', footage({ period: 'P2Y' }), finnish),
    recordSays('unsure', 'Two years, by an organization without employees', footage({ period: 'P2Y' }), {
      dossier: { organization: organizationExample({ headcount: 0 }) },
    }),
    recordSays('unsure', 'Two years for an offence', footage({ period: 'P2Y', criterion: { fi: 'Rikoksen selvittämiseksi' } }), finnish),
    recordSays('not_applicable', 'No camera', {}, finnish),
    recordSays('not_applicable', 'Sweden has no such limit in the law book', footage({ period: 'P2Y' }), {
      dossier: { organization: organizationExample({ country: 'SE' }) },
    }),
  ],
})
