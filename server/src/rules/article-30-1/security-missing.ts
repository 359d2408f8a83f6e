import { judgeStatement } from '../answers.js'
import { field, noticeWords } from '../evidence.js'
import { answer, noticeSays, recordSays } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'

export const securityMissing = defineRule({
  id: 'security-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Yleinen kuvaus kirjataan mahdollisuuksien mukaan; sen puute ei vielä kerro, että suojaus puuttuu.',
      sv: 'Den allmänna beskrivningen anges om möjligt; att den saknas betyder ännu inte att skyddet saknas.',
      en: 'The general description is asked where possible; its absence does not yet show that protection is absent.',
    },
  },
  cites: ['gdpr:30.1.g', 'gdpr:30.2.d', 'gdpr:32.1'],
  statement: 'measures',
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.measures.length > 0 ? met({ evidence: noticeWords(notice, 'measures') }) : gap({ evidence: [field('measures')] }),
  activity: (activity) => judgeStatement(activity, 'measures', activity.measures, 'measures'),
  text: {
    topic: {
      fi: 'Tekniset ja organisatoriset turvatoimet',
      sv: 'Tekniska och organisatoriska säkerhetsåtgärder',
      en: 'Technical and organisational security measures',
    },
    titleMet: { fi: 'Turvatoimet on kuvattu', sv: 'Säkerhetsåtgärderna är beskrivna', en: 'The security measures are described' },
    titleGap: {
      fi: 'Turvatoimien kuvaus puuttuu',
      sv: 'Beskrivningen av säkerhetsåtgärderna saknas',
      en: 'The description of the security measures is missing',
    },
    why: {
      fi: 'Ilman kuvausta kukaan ei voi arvioida, ovatko ihmisten tiedot turvassa katoamiselta ja uteliailta.',
      sv: 'Utan beskrivning kan ingen bedöma om uppgifterna är skyddade mot förlust och obehörig insyn.',
      en: 'Without a description nobody can judge whether people’s data are safe from loss and from prying eyes.',
    },
    fix: {
      fi: 'Kuvaa toimet yleisellä tasolla: käyttöoikeudet, salaus, varmuuskopiointi, lokit, koulutus. Yksityiskohdat pidetään sisäisinä.',
      sv: 'Beskriv åtgärderna allmänt: behörigheter, kryptering, säkerhetskopiering, loggar, utbildning. Detaljerna hålls interna.',
      en: 'Describe the measures in general: access rights, encryption, backup, logs, training. Keep the details internal.',
    },
    ask: { fi: 'Miten nämä tiedot on suojattu?', sv: 'Hur skyddas dessa uppgifter?', en: 'How are these data protected?' },
    goodEntry: {
      fi: 'Henkilökohtaiset tunnukset ja monivaiheinen tunnistautuminen; salattu yhteys; päivittäinen varmuuskopio; käyttöloki.',
      sv: 'Personliga konton och flerfaktorsautentisering; krypterad förbindelse; daglig säkerhetskopia; användningslogg.',
      en: 'Personal accounts with multi-factor authentication; encrypted connection; daily backup; access log.',
    },
  },
  needs: {
    fi: 'Vastaus siihen, miten tiedot on suojattu.',
    sv: 'Ett svar på hur uppgifterna skyddas.',
    en: 'An answer to how the data are protected.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The notice names a measure', {}),
    noticeSays('gap', 'The notice names no measure', { measures: [] }),
    recordSays('met', 'A measure is recorded', {}),
    recordSays('met', 'A processor’s record with a measure', { role: 'processor' }),
    recordSays('gap', 'Nobody has answered', { measures: [] }),
    recordSays('unsure', 'Recorded as not known', { measures: [], answers: { measures: answer('unknown') } }),
  ],
})
