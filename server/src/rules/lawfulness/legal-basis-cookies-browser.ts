import { serviceByAlias } from '@seloste/schema/law/services'
import type { ServiceCategory } from '@seloste/schema/law/services'
import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

/** Services whose cookies are not necessary for what the visitor asked for. */
const notNecessary: readonly ServiceCategory[] = ['analytics', 'advertising', 'tag_management', 'social', 'personalisation']

const isNotNecessary = (name: string): boolean => {
  const category = serviceByAlias(name)?.category
  return category !== undefined && notNecessary.includes(category)
}

const onlyNecessary = {
  fi: 'Tekstissä neuvotaan estämään evästeet selaimessa. Onko sivustolla muita kuin välttämättömiä evästeitä?',
  sv: 'Texten hänvisar till att blockera kakor i webbläsaren. Har webbplatsen andra kakor än nödvändiga?',
  en: 'The text tells visitors to block cookies in the browser. Does the site set cookies that are not strictly necessary?',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const asked = observedWords(notice, 'cookie_consent')
  if (asked.length > 0) return met({ evidence: asked })
  const byBrowser = observedWords(notice, 'cookies_by_browser')
  if (byBrowser.length === 0) return notApplicable(nothingOfTheKind)
  const services = notice.reading.onlineServices.filter(isNotNecessary)
  if (services.length === 0) return unsure(onlyNecessary, { evidence: byBrowser })
  return gap({ evidence: [...byBrowser, ...services.flatMap((name) => noticeWords(notice, `onlineServices.${name}`))] })
}

const browser = observed('cookies_by_browser', 'You can disable cookies in the settings of your browser.')

export const legalBasisCookiesBrowser = defineRule({
  id: 'legal-basis-cookies-browser',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Selaimen asetus ei ole suostumus. Muihin kuin välttämättömiin evästeisiin suostumus pyydetään ennen niiden asettamista.',
      sv: 'En inställning i webbläsaren är inte samtycke. Samtycke till andra kakor än nödvändiga inhämtas innan de lagras.',
      en: 'A browser setting is not consent. For cookies that are not strictly necessary consent is asked before they are set.',
    },
  },
  cites: ['eu:2002/58:5.3', 'cjeu:C-673/17', 'fi:917/2014:205', 'se:2022:482:9.28', 'guidance:traficom-cookies'],
  statement: null,
  from: '2019-10-01',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Suostumus evästeisiin', sv: 'Samtycke till kakor', en: 'Consent to cookies' },
    titleMet: { fi: 'Evästeisiin pyydetään suostumus', sv: 'Samtycke till kakor inhämtas', en: 'Consent to cookies is asked' },
    titleGap: {
      fi: 'Evästeet neuvotaan estämään selaimessa, eikä suostumuksesta kerrota',
      sv: 'Texten hänvisar till att blockera kakor i webbläsaren och nämner inget samtycke',
      en: 'Visitors are told to block cookies in the browser, and consent is not mentioned',
    },
    why: {
      fi: 'Seuranta alkaa ennen kuin kävijä on voinut valita.',
      sv: 'Spårningen börjar innan besökaren har kunnat välja.',
      en: 'Tracking begins before visitors have had a choice.',
    },
    fix: {
      fi: 'Ota käyttöön suostumuspyyntö, jossa kieltäytyminen on yhtä helppoa kuin hyväksyminen, ja kerro siitä tekstissä.',
      sv: 'Inför en fråga om samtycke där det är lika lätt att neka som att godkänna, och berätta om den i texten.',
      en: 'Ask for consent in a way that makes refusing as easy as accepting, and tell of it in the text.',
    },
    ask: {
      fi: 'Mitä evästeitä sivusto asettaa, ja mitkä niistä ovat palvelulle välttämättömiä?',
      sv: 'Vilka kakor lagrar webbplatsen, och vilka av dem är nödvändiga för tjänsten?',
      en: 'Which cookies does the site set, and which of them are necessary for the service?',
    },
    goodEntry: {
      fi: 'Analytiikan evästeet asetetaan vain suostumuksellasi. Voit muuttaa valintaasi milloin tahansa sivun alareunan evästeasetuksista.',
      sv: 'Kakor för analys lagras bara med ditt samtycke. Du kan när som helst ändra ditt val i kakinställningarna längst ned på sidan.',
      en: 'Analytics cookies are set only with your consent. You may change your choice at any time in the cookie settings at the foot of the page.',
    },
  },
  needs: {
    fi: 'Luettelo sivuston evästeistä ja niiden tarkoituksista.',
    sv: 'En förteckning över webbplatsens kakor och deras ändamål.',
    en: 'A list of the cookies of the site and what they are for.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Consent is asked', {
      cookies: true,
      observations: [browser, observed('cookie_consent', 'We ask for your consent to cookies.')],
    }),
    noticeSays('gap', 'Analytics, and the browser as the way out', {
      cookies: true,
      onlineServices: ['Google Analytics'],
      observations: [browser],
    }),
    noticeSays('unsure', 'The browser as the way out, and no service named', { cookies: true, observations: [browser] }),
    noticeSays('not_applicable', 'No word of it', { observations: [] }),
  ],
})
