import { dataItem, noticeSays, organizationExample, purpose, recordSays, retention } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'
import { ofKeptKinds, ofKeptKindsInNotice, partsOf, statuteOf } from './kept.js'
import { inWords, isLonger, longest } from './period.js'

const finnish = { dossier: { organization: organizationExample() } }
const applications = (period: string) => ({
  dataItems: [
    dataItem({ text: { fi: 'Työhakemukset', sv: 'Arbetssökandes ansökningar', en: 'Job applications' }, retention: retention({ period }) }),
  ],
})

const comparison: Parameters<typeof ofKeptKinds>[0] = {
  kinds: ['applicants'],
  judge: ({ item, period }, law, isConsented) => {
    const parts = partsOf(item)
    const most = longest(law.flatMap(({ retention: rule }) => rule?.max ?? rule?.typical ?? []))
    const source = law.find(({ retention: rule }) => most !== undefined && (rule?.max === most || rule?.typical === most))
    if (!most || !source) return met(parts)
    const told = { ...parts, values: { ...parts.values, longest: inWords(most), statute: statuteOf(source) } }
    return isLonger(period, most) && !isConsented ? gap(told) : met(told)
  },
  none: {
    fi: 'Työnhakijoiden tiedoille ei ole kirjattu säilytysaikaa.',
    sv: 'Ingen lagringstid är angiven för arbetssökandes uppgifter.',
    en: 'No retention period is recorded for data of job applicants.',
  },
}

export const retentionRecruitmentLong = defineRule({
  id: 'retention-recruitment-long',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Kanneajan jälkeen hakemuksia ei enää tarvita valinnan puolustamiseen.',
      sv: 'Efter talefristen behövs ansökningarna inte längre för att försvara valet.',
      en: 'After the time for claims the applications are no longer needed to defend the choice.',
    },
  },
  cites: ['gdpr:5.1.e', 'fi:609/1986:12', 'fi:1325/2014:26', 'se:2008:567:6'],
  statement: null,
  from: '2015-01-01',
  until: null,
  notice: ofKeptKindsInNotice(comparison),
  activity: ofKeptKinds(comparison),
  text: {
    topic: {
      fi: 'Työnhakijoiden tietojen säilytysaika',
      sv: 'Lagringstid för arbetssökandes uppgifter',
      en: 'Retention of applicants’ data',
    },
    titleMet: {
      fi: 'Hakijoiden tiedot poistetaan kanneajan päätyttyä, tai hakija on suostunut pidempään aikaan',
      sv: 'Sökandes uppgifter raderas efter talefristen, eller så har den sökande samtyckt till längre tid',
      en: 'Applicants’ data are erased after the time for claims, or with consent to more',
    },
    titleGap: {
      fi: 'Hakijoiden tietoja säilytetään {period}; kanneajat puoltavat enintään {longest} ({statute})',
      sv: 'Sökandes uppgifter sparas {period}; talefristerna stöder högst {longest} ({statute})',
      en: 'Applicants’ data are kept for {period}; the times for claims support {longest} at most ({statute})',
    },
    why: {
      fi: 'Vanha hakemus voi vaikuttaa ihmisen uusiin hakuihin vuosienkin päästä.',
      sv: 'En gammal ansökan kan påverka nya ansökningar ännu efter flera år.',
      en: 'An old application can weigh on new ones years later.',
    },
    fix: {
      fi: 'Lyhennä aika kanneaikaan tai pyydä hakijalta suostumus pidempään säilyttämiseen.',
      sv: 'Förkorta tiden till talefristen eller be den sökande om samtycke till längre lagring.',
      en: 'Shorten the period to the time for claims, or ask the applicant for consent to longer keeping.',
    },
    ask: {
      fi: 'Mihin hakijan tietoja tarvitaan valinnan jälkeen?',
      sv: 'Vad behövs den sökandes uppgifter till efter valet?',
      en: 'For what are the applicant’s data needed after the choice?',
    },
    goodEntry: {
      fi: 'Hakemukset: 1 vuosi valintapäätöksestä; avoimet hakemukset 6 kuukautta.',
      sv: 'Ansökningar: 1 år från beslutet; spontana ansökningar 6 månader.',
      en: 'Applications: 1 year from the decision; open applications 6 months.',
    },
  },
  needs: null,
  neverUnsure: 'The period is recorded, and the times for claims are in the law book.',
  examples: [
    noticeSays('met', 'A notice: applications for a year', { retention: [{ span: 'Job applications: one year', period: 'P1Y' }] }),
    noticeSays('gap', 'A notice: applications for five years', {
      retention: [{ span: 'Job applications are kept for five years', period: 'P5Y' }],
    }),
    recordSays('met', 'One year', applications('P1Y'), finnish),
    recordSays('met', 'Two years', applications('P24M'), finnish),
    recordSays('gap', 'Three years', applications('P3Y'), finnish),
    recordSays('gap', 'Five years in Sweden', applications('P5Y'), { dossier: { organization: organizationExample({ country: 'SE' }) } }),
    recordSays('met', 'Three years with consent', { ...applications('P3Y'), purposes: [purpose({ legalBases: ['consent'] })] }, finnish),
    recordSays(
      'gap',
      'The people are applicants',
      {
        subjects: [{ id: 's1', text: { fi: 'työnhakijat' }, provenance: null }],
        dataItems: [dataItem({ retention: retention({ period: 'P4Y' }) })],
      },
      finnish,
    ),
    recordSays('not_applicable', 'No applicants', {}, finnish),
  ],
})
