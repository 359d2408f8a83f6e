import { field, noticeWords } from '../evidence.js'
import { noticeSays, organizationSays } from '../examples.js'
import { defineRule, gap, met, unanswered } from '../rule.js'

export const controllerMissing = defineRule({
  id: 'controller-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Ilman rekisterinpitäjän nimeä kukaan ei tiedä, kuka käsittelystä vastaa.',
      sv: 'Utan namn på den personuppgiftsansvarige vet ingen vem som svarar för behandlingen.',
      en: 'Without a named controller nobody knows who answers for the processing.',
    },
  },
  cites: ['gdpr:30.1.a', 'gdpr:13.1.a'],
  statement: 'controller',
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.controller.name
      ? met({ evidence: noticeWords(notice, 'controller.name') })
      : gap({ evidence: [field('controller.name'), ...noticeWords(notice, 'controller')] }),
  organization: ({ name }) => (name.trim() ? met({ evidence: [field('name', name)] }) : unanswered({ evidence: [field('name')] })),
  text: {
    topic: { fi: 'Rekisterinpitäjän nimi', sv: 'Den personuppgiftsansvariges namn', en: 'Name of the controller' },
    titleMet: { fi: 'Rekisterinpitäjä on nimetty', sv: 'Den personuppgiftsansvarige är angiven', en: 'The controller is named' },
    titleGap: { fi: 'Rekisterinpitäjää ei ole nimetty', sv: 'Den personuppgiftsansvarige anges inte', en: 'The controller is not named' },
    why: {
      fi: 'Ihminen ei voi käyttää oikeuksiaan, jos hän ei tiedä, keneltä niitä pyytää.',
      sv: 'Den som inte vet vem som behandlar uppgifterna kan inte heller utöva sina rättigheter.',
      en: 'People cannot use their rights when they do not know whom to ask.',
    },
    fix: {
      fi: 'Kirjaa rekisterinpitäjän virallinen nimi. Yhteisrekisterinpitäjät kirjataan kaikki.',
      sv: 'Ange den personuppgiftsansvariges officiella namn. Ange alla gemensamt personuppgiftsansvariga.',
      en: 'Record the legal name of the controller. Joint controllers are all recorded.',
    },
    ask: {
      fi: 'Kuka päättää, mihin tietoja käytetään ja millä keinoin?',
      sv: 'Vem bestämmer ändamålen med och medlen för behandlingen?',
      en: 'Who decides what the data are used for, and by what means?',
    },
    goodEntry: {
      fi: 'Rekisterinpitäjä: Lumipolun Pyörähuolto Oy, Y-tunnus 0000000-0.',
      sv: 'Personuppgiftsansvarig: Lumipolun Pyörähuolto Oy, FO-nummer 0000000-0.',
      en: 'Controller: Lumipolun Pyörähuolto Oy, business ID 0000000-0.',
    },
  },
  needs: null,
  neverUnsure: 'A name is given or it is not.',
  examples: [
    noticeSays('met', 'The notice names the controller', {}),
    noticeSays('gap', 'The notice gives an address and no name', {
      controller: { name: null, businessId: null, address: 'Lumipolku 4', email: null, phone: null },
    }),
    organizationSays('met', 'The organization has a name', {}),
    organizationSays('gap', 'The name was left empty', { name: '' }),
  ],
})
