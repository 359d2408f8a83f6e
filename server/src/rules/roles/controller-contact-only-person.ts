import type { Evidence } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeSays, organizationSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** Words of functions: with one of them `first.last` is no person's name. */
const ofFunction =
  /info|asiakas|palvelu|tieto|suoja|toimisto|posti|kirjaamo|hallinto|kund|tjänst|skydd|kontor|post|privacy|data|gdpr|dpo|contact|office|support|service|customer|hello|mail|etunimi|fornamn|firstname/i

/** `firstname.lastname@`: a mailbox that leaves with its owner. */
const isPersons = (email: string): boolean => {
  const box = email.split('@')[0] ?? ''
  return /^\p{L}{2,}[.]\p{L}{2,}(?:-\p{L}+)?$/u.test(box) && !ofFunction.test(box)
}

function judge(email: string | null, evidence: readonly Evidence[]): Judgement {
  if (!email)
    return notApplicable({
      fi: 'Sähköpostiosoitetta ei ole.',
      sv: 'Ingen e-postadress är angiven.',
      en: 'No e-mail address is given.',
    })
  return isPersons(email) ? gap({ evidence }) : met({ evidence })
}

const withEmail = (email: string | null) => ({
  controller: { name: 'Lumipolun Pyörähuolto Oy', businessId: null, address: 'Lumipolku 4', email, phone: null },
})

export const controllerContactOnlyPerson = defineRule({
  id: 'controller-contact-only-person',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Yhteystieto on olemassa, mutta se lakkaa toimimasta, kun henkilö vaihtuu.',
      sv: 'Kontaktuppgiften finns, men upphör att fungera när personen byts.',
      en: 'There is a contact, but it ceases to work when the person leaves.',
    },
  },
  cites: ['gdpr:12.2', 'gdpr:13.1.a', 'gdpr:5.1.c'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => judge(notice.reading.controller.email, noticeWords(notice, 'controller.email')),
  organization: ({ email }) => judge(email, [field('email', email)]),
  text: {
    topic: {
      fi: 'Yhteystieto, joka kestää henkilön vaihtumisen',
      sv: 'Kontaktuppgift som håller när personen byts',
      en: 'A contact that outlives a person',
    },
    titleMet: {
      fi: 'Yhteystieto ei riipu yhdestä henkilöstä',
      sv: 'Kontaktuppgiften beror inte på en enda person',
      en: 'The contact does not hang on one person',
    },
    titleGap: {
      fi: 'Ainoa sähköpostiosoite on yhden henkilön oma',
      sv: 'Den enda e-postadressen är en enskild persons',
      en: 'The only e-mail address is one person’s own',
    },
    why: {
      fi: 'Pyyntö, jolla on kuukauden määräaika, voi jäädä lomalla olevan tai lähteneen henkilön postilaatikkoon.',
      sv: 'En begäran med en månads svarstid kan bli liggande hos någon som är ledig eller har slutat.',
      en: 'A request with a month’s time limit can lie in the mailbox of somebody who is away or gone.',
    },
    fix: {
      fi: 'Ilmoita tehtävän mukainen osoite, jota lukee useampi kuin yksi henkilö.',
      sv: 'Ange en funktionsadress som läses av fler än en person.',
      en: 'Give an address of the function, read by more than one person.',
    },
    ask: {
      fi: 'Kuka lukee osoitetta, kun henkilö on poissa?',
      sv: 'Vem läser adressen när personen är borta?',
      en: 'Who reads the address when the person is away?',
    },
    goodEntry: { fi: 'tietosuoja@lumipolku.example', sv: 'tietosuoja@lumipolku.example', en: 'tietosuoja@lumipolku.example' },
  },
  needs: null,
  neverUnsure: 'The form of the address tells.',
  examples: [
    noticeSays('met', 'An address of the function', {}),
    noticeSays('gap', 'A person’s own address', withEmail('aino.esimerkki@lumipolku.example')),
    noticeSays('met', 'A function of two words', withEmail('customer.service@lumipolku.example')),
    noticeSays('not_applicable', 'No address', withEmail(null)),
    organizationSays('met', 'An address of the function', {}),
    organizationSays('gap', 'A person’s own address', { email: 'aino.esimerkki@lumipolku.example' }),
    organizationSays('not_applicable', 'No address', { email: null }),
  ],
})
