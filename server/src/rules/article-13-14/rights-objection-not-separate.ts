import type { NoticeRecord } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const noMarketing = {
  fi: 'Tekstissä ei kerrota suoramarkkinoinnista.',
  sv: 'Texten nämner ingen direktmarknadsföring.',
  en: 'The text tells of no direct marketing.',
}

const amongTheOthers = {
  fi: 'Vastustamisoikeus on muiden oikeuksien joukossa. Kerrotaanko suoramarkkinoinnin vastustamisesta selkeästi ja erillään muualla?',
  sv: 'Rätten att invända nämns bland de andra rättigheterna. Framgår rätten att invända mot direktmarknadsföring tydligt och åtskilt på annat ställe?',
  en: 'The right to object stands among the other rights. Is objection to direct marketing told clearly and separately elsewhere?',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const marketing = observedWords(notice, 'direct_marketing', 'electronic_marketing')
  if (marketing.length === 0) return notApplicable(noMarketing)
  const objection = observedWords(notice, 'marketing_objection')
  if (objection.length > 0) return met({ evidence: objection })
  if (notice.reading.rights.includes('objection'))
    return unsure(amongTheOthers, { evidence: [...noticeWords(notice, 'rights.objection'), ...marketing] })
  return gap({ evidence: [field('rights.objection'), ...marketing] })
}

const marketing = observed('direct_marketing', 'The data are used for direct marketing.')

export const rightsObjectionNotSeparate = defineRule({
  id: 'rights-objection-not-separate',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Suoramarkkinointia saa vastustaa milloin tahansa ja syytä antamatta, ja siitä on kerrottava erillään muista tiedoista.',
      sv: 'Direktmarknadsföring får motsättas när som helst och utan skäl, och det ska framgå åtskilt från annan information.',
      en: 'Direct marketing may be objected to at any time without giving reasons, and this is to be told apart from other information.',
    },
  },
  cites: ['gdpr:21.4', 'gdpr:21.2', 'gdpr:21.3', 'fi:917/2014:202'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: {
      fi: 'Oikeus vastustaa suoramarkkinointia',
      sv: 'Rätten att invända mot direktmarknadsföring',
      en: 'Right to object to direct marketing',
    },
    titleMet: {
      fi: 'Oikeudesta vastustaa suoramarkkinointia kerrotaan',
      sv: 'Rätten att invända mot direktmarknadsföring nämns',
      en: 'The right to object to direct marketing is told',
    },
    titleGap: {
      fi: 'Tietoja käytetään suoramarkkinointiin, mutta oikeudesta vastustaa sitä ei kerrota',
      sv: 'Uppgifterna används för direktmarknadsföring, men rätten att invända mot den nämns inte',
      en: 'The data serve direct marketing, but the right to object to it is not told',
    },
    why: {
      fi: 'Ihminen ei tiedä, että markkinoinnin saa loppumaan pelkällä ilmoituksella.',
      sv: 'Den registrerade vet inte att det räcker med ett meddelande för att marknadsföringen ska upphöra.',
      en: 'People do not know that a mere message makes the marketing stop.',
    },
    fix: {
      fi: 'Kerro omassa kohdassaan, että suoramarkkinoinnin ja siihen liittyvän profiloinnin voi kieltää milloin tahansa, ja miten. Sama koskee yritysten yhteyshenkilöitä.',
      sv: 'Ange i ett eget avsnitt att direktmarknadsföring och profilering för den kan avböjas när som helst, och hur. Detsamma gäller företags kontaktpersoner.',
      en: 'Say in a passage of its own that direct marketing, and profiling for it, can be objected to at any time, and how. The same goes for contacts of companies.',
    },
    ask: {
      fi: 'Missä ja miten suoramarkkinoinnin voi kieltää?',
      sv: 'Var och hur kan direktmarknadsföringen avböjas?',
      en: 'Where and how can direct marketing be objected to?',
    },
    goodEntry: {
      fi: 'Voit kieltää suoramarkkinoinnin milloin tahansa viestin lopussa olevasta linkistä tai osoitteesta tietosuoja@lumipolku.example.',
      sv: 'Du kan när som helst avböja direktmarknadsföring via länken i meddelandet eller på tietosuoja@lumipolku.example.',
      en: 'You may object to direct marketing at any time by the link in the message or at tietosuoja@lumipolku.example.',
    },
  },
  needs: {
    fi: 'Kohta, jossa suoramarkkinoinnin vastustamisesta kerrotaan.',
    sv: 'Det ställe där rätten att invända mot direktmarknadsföring framgår.',
    en: 'The passage that tells of objection to direct marketing.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Marketing, and how to stop it', {
      observations: [marketing, observed('marketing_objection', 'You may object to direct marketing at any time.')],
    }),
    noticeSays('gap', 'Marketing, and no word of objection', { rights: ['access', 'complaint'], observations: [marketing] }),
    noticeSays('unsure', 'Marketing, and objection among the other rights', { observations: [marketing] }),
    noticeSays('not_applicable', 'No marketing', { observations: [] }),
  ],
})
