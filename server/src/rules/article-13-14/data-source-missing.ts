import { field, noticeWords, recordedItems } from '../evidence.js'
import { noticeSays, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable, unanswered } from '../rule.js'

export const dataSourceMissing = defineRule({
  id: 'data-source-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Tietolähde on kerrottava, kun tietoja ei saada ihmiseltä itseltään; ilman sitä virhettä ei voi jäljittää.',
      sv: 'Källan ska anges när uppgifterna inte kommer från personen själv; utan den kan fel inte spåras.',
      en: 'The source is due where the data do not come from the person; without it an error cannot be traced.',
    },
  },
  cites: ['gdpr:14.2.f', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.sources.length > 0 ? met({ evidence: noticeWords(notice, 'sources') }) : gap({ evidence: [field('sources')] }),
  activity: (activity) => {
    if (activity.role === 'processor')
      return notApplicable({
        fi: 'Käsittelijän selosteeseen ei kirjata tietolähteitä.',
        sv: 'I personuppgiftsbiträdets register anges inga källor.',
        en: 'A processor’s record states no sources.',
      })
    if (activity.sources.length > 0) return met({ evidence: recordedItems('sources', activity.sources) })
    return unanswered({ evidence: [field('sources')] })
  },
  text: {
    topic: { fi: 'Tietolähteet', sv: 'Källor', en: 'Sources of the data' },
    titleMet: { fi: 'Tietolähteet on kirjattu', sv: 'Källorna är angivna', en: 'The sources of the data are stated' },
    titleGap: { fi: 'Tietolähteet puuttuvat', sv: 'Källorna saknas', en: 'The sources of the data are missing' },
    why: {
      fi: 'Ihminen ei saa tietää, mistä häntä koskevat tiedot ovat peräisin.',
      sv: 'Den registrerade får inte veta var uppgifterna kommer ifrån.',
      en: 'People do not learn where the data about them come from.',
    },
    fix: {
      fi: 'Kirjaa, mistä tiedot saadaan: ihmiseltä itseltään, toiselta rekisterinpitäjältä, viranomaiselta tai julkisesta lähteestä.',
      sv: 'Ange varifrån uppgifterna kommer: personen själv, en annan personuppgiftsansvarig, en myndighet eller en allmän källa.',
      en: 'Record where the data come from: the person, another controller, an authority or a public source.',
    },
    ask: { fi: 'Mistä tiedot saadaan?', sv: 'Varifrån fås uppgifterna?', en: 'Where do the data come from?' },
    goodEntry: {
      fi: 'Asiakas itse varauksen yhteydessä; maksupalvelu maksun vahvistuksesta.',
      sv: 'Kunden själv vid bokningen; betaltjänsten vid bekräftad betalning.',
      en: 'The customer, when booking; the payment service, when a payment is confirmed.',
    },
  },
  needs: null,
  neverUnsure: 'A source is stated or it is not.',
  examples: [
    noticeSays('met', 'The notice names a source', {}),
    noticeSays('gap', 'The notice names no source', { sources: [] }),
    recordSays('met', 'A source is recorded', {}),
    recordSays('gap', 'No source is recorded', { sources: [] }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
