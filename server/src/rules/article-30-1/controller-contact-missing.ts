import type { OrganizationRecord } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeSays, organizationSays } from '../examples.js'
import { defineRule, gap, met, notApplicable, unanswered } from '../rule.js'

const channels = ['address', 'email', 'phone'] as const

const ofOrganization = (organization: OrganizationRecord) => {
  const given = channels.filter((channel) => organization[channel])
  if (given.length === 0) return unanswered({ evidence: channels.map((channel) => field(channel)) })
  return met({ evidence: given.map((channel) => field(channel, organization[channel])) })
}

export const controllerContactMissing = defineRule({
  id: 'controller-contact-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Nimi ilman yhteystietoja ei riitä: asetus edellyttää molempia.',
      sv: 'Namn utan kontaktuppgifter räcker inte: båda krävs enligt förordningen.',
      en: 'A name without contact details is not enough: the Regulation asks for both.',
    },
  },
  cites: ['gdpr:30.1.a', 'gdpr:13.1.a'],
  statement: 'controller',
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { controller } = notice.reading
    if (!controller.name)
      return notApplicable({
        fi: 'Rekisterinpitäjää ei ole nimetty, joten yhteystietoja ei voi arvioida.',
        sv: 'Den personuppgiftsansvarige anges inte, så kontaktuppgifterna kan inte bedömas.',
        en: 'No controller is named, so its contact details cannot be judged.',
      })
    return channels.some((channel) => controller[channel])
      ? met({ evidence: noticeWords(notice, 'controller.address', 'controller.email', 'controller.phone') })
      : gap({ evidence: [...channels.map((channel) => field(`controller.${channel}`)), ...noticeWords(notice, 'controller.name')] })
  },
  organization: ofOrganization,
  text: {
    topic: {
      fi: 'Rekisterinpitäjän yhteystiedot',
      sv: 'Den personuppgiftsansvariges kontaktuppgifter',
      en: 'Contact details of the controller',
    },
    titleMet: {
      fi: 'Rekisterinpitäjän yhteystiedot on annettu',
      sv: 'Den personuppgiftsansvariges kontaktuppgifter är angivna',
      en: 'The controller’s contact details are given',
    },
    titleGap: {
      fi: 'Rekisterinpitäjän yhteystiedot puuttuvat',
      sv: 'Den personuppgiftsansvariges kontaktuppgifter saknas',
      en: 'The controller’s contact details are missing',
    },
    why: {
      fi: 'Ilman osoitetta, sähköpostia tai puhelinnumeroa pyyntö omista tiedoista ei mene perille.',
      sv: 'Utan adress, e-post eller telefonnummer når en begäran om de egna uppgifterna inte fram.',
      en: 'Without an address, an e-mail or a telephone number, a request about one’s own data reaches nobody.',
    },
    fix: {
      fi: 'Kirjaa postiosoite ja sähköposti tai puhelinnumero, johon vastataan.',
      sv: 'Ange postadress och en e-postadress eller ett telefonnummer som besvaras.',
      en: 'Record a postal address and an e-mail address or telephone number that is answered.',
    },
    ask: {
      fi: 'Mihin rekisteröity voi ottaa yhteyttä?',
      sv: 'Vart kan den registrerade vända sig?',
      en: 'Where can the data subject turn to?',
    },
    goodEntry: {
      fi: 'Lumipolku 4, 00000 Lumiranta; tietosuoja@lumipolku.example; 09 000 0000.',
      sv: 'Lumipolku 4, 00000 Lumiranta; tietosuoja@lumipolku.example; 09 000 0000.',
      en: 'Lumipolku 4, 00000 Lumiranta, Finland; tietosuoja@lumipolku.example; +358 9 000 0000.',
    },
  },
  needs: null,
  neverUnsure: 'Contact details are given or they are not.',
  examples: [
    noticeSays('met', 'The notice gives an address', {}),
    noticeSays('gap', 'The notice gives the name alone', {
      controller: { name: 'Lumipolun Pyörähuolto Oy', businessId: '0000000-0', address: null, email: null, phone: null },
    }),
    noticeSays('not_applicable', 'The notice names no controller', {
      controller: { name: null, businessId: null, address: null, email: null, phone: null },
    }),
    organizationSays('met', 'The organization has an e-mail address', { address: null, phone: null }),
    organizationSays('gap', 'No channel is recorded', { address: null, email: null, phone: null }),
  ],
})
