import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofNotice = (notice: NoticeRecord): Judgement => {
  const detail = observedWords(notice, 'security_detail')
  if (detail.length > 0) return gap({ evidence: detail })
  if (notice.reading.measures.length > 0) return met({ evidence: noticeWords(notice, 'measures') })
  return notApplicable({
    fi: 'Teksti ei kuvaa suojausta.',
    sv: 'Texten beskriver inte skyddet.',
    en: 'The notice does not describe the protection.',
  })
}

export const securityTooDetailed = defineRule({
  id: 'security-too-detailed',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Yleinen kuvaus riittää; yksityiskohta auttaa lähinnä murtautujaa.',
      sv: 'En allmän beskrivning räcker; detaljer hjälper främst en inkräktare.',
      en: 'A general description is enough; details mostly help an intruder.',
    },
  },
  cites: ['gdpr:32', 'gdpr:30.1.g', 'gdpr:5.1.f'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: {
      fi: 'Suojauksen yksityiskohdat julkisessa tekstissä',
      sv: 'Detaljer om skyddet i en offentlig text',
      en: 'Details of the protection in a public notice',
    },
    titleMet: { fi: 'Suojaus kuvataan yleisesti', sv: 'Skyddet beskrivs allmänt', en: 'Protection is described in general' },
    titleGap: {
      fi: 'Teksti julkaisee suojauksen yksityiskohtia',
      sv: 'Texten offentliggör detaljer om skyddet',
      en: 'The notice publishes details of the protection',
    },
    why: {
      fi: 'Ihmisten tiedot vaarantuvat, jos murtautuja saa valmiit ohjeet.',
      sv: 'Uppgifterna hotas om en inkräktare får färdiga anvisningar.',
      en: 'People’s data are at risk when an intruder is given directions.',
    },
    fix: {
      fi: 'Siirrä tuotteet, versiot, osoitteet ja salasanat sisäiseen asiakirjaan ja jätä tekstiin yleinen kuvaus. Vaihda julkaistu salasana.',
      sv: 'Flytta produkter, versioner, adresser och lösenord till ett internt dokument och behåll en allmän beskrivning. Byt ett lösenord som har publicerats.',
      en: 'Move products, versions, addresses and passwords to an internal document and keep a general description. Change a password that was published.',
    },
    ask: {
      fi: 'Tarvitseeko lukija tämän yksityiskohdan?',
      sv: 'Behöver läsaren den här detaljen?',
      en: 'Does the reader need this detail?',
    },
    goodEntry: {
      fi: 'Järjestelmä on suojattu palomuurilla, ja ohjelmistot pidetään ajan tasalla.',
      sv: 'Systemet skyddas av brandvägg och programmen hålls uppdaterade.',
      en: 'The system is behind a firewall and the software is kept up to date.',
    },
  },
  needs: null,
  neverUnsure: 'A detail stands in the text or none does.',
  examples: [
    noticeSays('met', 'A general description', {}),
    noticeSays('gap', 'The version of the firewall', {
      observations: [observed('security_detail', 'The firewall is Examplewall version 7.1.')],
    }),
    noticeSays('not_applicable', 'Nothing on protection', { measures: [] }),
  ],
})
