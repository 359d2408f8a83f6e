import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { activityExample, noticeSays, organizationExample } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofNotice = (notice: NoticeRecord, { dossier }: Bench): Judgement => {
  if (!dossier.organization)
    return notApplicable({
      fi: 'Tekstiä arvioidaan ilman rekisteriä.',
      sv: 'Texten bedöms utan register.',
      en: 'The text is judged without a register.',
    })
  const evidence = noticeWords(notice, 'registerName', 'purposes')
  return dossier.activities.some(({ documentIds }) => documentIds.includes(notice.id)) ? met({ evidence }) : gap({ evidence })
}

const register = (documentIds: readonly string[]) => ({
  dossier: { organization: organizationExample(), activities: [activityExample({ documentIds })] },
})

export const consistencyActivityMissingForNotice = defineRule({
  id: 'consistency-activity-missing-for-notice',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Käsittely on olemassa, koska siitä kerrotaan, mutta seloste siitä puuttuu kokonaan.',
      sv: 'Behandlingen finns, eftersom den beskrivs, men saknas helt i registret.',
      en: 'The processing exists, since a notice tells of it, but the record lacks it altogether.',
    },
  },
  cites: ['gdpr:30.1', 'gdpr:5.2', 'decision:pl-toyota-bank'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: {
      fi: 'Tekstin käsittelytoimi rekisterissä',
      sv: 'Textens behandling i registret',
      en: 'Activity of the notice in the register',
    },
    titleMet: {
      fi: 'Tekstin käsittelytoimi on rekisterissä',
      sv: 'Textens behandling finns i registret',
      en: 'The activity of the notice is in the register',
    },
    titleGap: {
      fi: 'Rekisterissä ei ole käsittelytointa, josta tämä teksti kertoo',
      sv: 'Registret innehåller inte den behandling som texten beskriver',
      en: 'The register does not hold the activity of which this notice tells',
    },
    why: {
      fi: 'Käsittelyä, jota ei ole kirjattu, kukaan ei valvo eikä päivitä.',
      sv: 'En behandling som inte är antecknad följs inte upp av någon.',
      en: 'Nobody watches over processing that is not recorded.',
    },
    fix: {
      fi: 'Luo käsittelytoimi tekstin pohjalta tai liitä teksti siihen käsittelytoimeen, jota se koskee.',
      sv: 'Skapa behandlingen utifrån texten eller koppla texten till den behandling som den gäller.',
      en: 'Create the activity from the notice, or tie the notice to the activity it is about.',
    },
    ask: {
      fi: 'Mihin käsittelytoimeen teksti kuuluu?',
      sv: 'Vilken behandling hör texten till?',
      en: 'To which activity does the notice belong?',
    },
    goodEntry: {
      fi: 'Uutiskirje: oma käsittelytoimi, johon uutiskirjeen tietosuojaseloste on liitetty.',
      sv: 'Nyhetsbrevet: en egen behandling med informationstexten kopplad.',
      en: 'Newsletter: an activity of its own, with its privacy notice tied to it.',
    },
  },
  needs: null,
  neverUnsure: 'An activity is tied to the notice or none is.',
  examples: [
    noticeSays('met', 'An activity is drawn from it', {}, register(['n1'])),
    noticeSays('gap', 'No activity is tied to it', {}, register([])),
    noticeSays('not_applicable', 'A notice judged without a register', {}),
  ],
})
