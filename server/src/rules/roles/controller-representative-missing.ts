import { isThirdCountry } from '@seloste/schema/law/countries'
import type { OrganizationRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { organizationSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofOrganization = ({ country, isPublicBody, representative }: OrganizationRecord, { asOf }: Bench): Judgement => {
  if (!isThirdCountry(country, asOf))
    return notApplicable({
      fi: 'Organisaatio on sijoittautunut EU- tai ETA-alueelle.',
      sv: 'Organisationen är etablerad inom EU eller EES.',
      en: 'The organisation is established in the EU or EEA.',
    })
  if (isPublicBody)
    return notApplicable({
      fi: 'Edustajaa ei vaadita viranomaiselta tai julkishallinnon elimeltä.',
      sv: 'Företrädare krävs inte av en myndighet eller ett offentligt organ.',
      en: 'A public authority or body needs no representative.',
    })
  const evidence = [field('country', country), field('representative', representative?.trim() || null)]
  return representative?.trim() ? met({ evidence }) : gap({ evidence, values: { ownCountry: country } })
}

export const controllerRepresentativeMissing = defineRule({
  id: 'controller-representative-missing',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman edustajaa ihmisillä ja valvontaviranomaisella ei ole unionissa ketään, jonka puoleen kääntyä.',
      sv: 'Utan företrädare finns ingen i unionen att vända sig till.',
      en: 'Without a representative there is nobody in the Union to turn to.',
    },
  },
  cites: ['gdpr:27', 'gdpr:30.1.a', 'gdpr:13.1.a'],
  statement: null,
  from: '2018-05-25',
  until: null,
  organization: ofOrganization,
  text: {
    topic: { fi: 'Edustaja unionissa', sv: 'Företrädare i unionen', en: 'Representative in the Union' },
    titleMet: {
      fi: 'Edustaja unionissa on nimetty',
      sv: 'Företrädaren i unionen är angiven',
      en: 'The representative in the Union is named',
    },
    titleGap: {
      fi: 'Selosteessa ei ole edustajaa unionissa, vaikka organisaatio on sen ulkopuolella: {ownCountry}',
      sv: 'Registret anger ingen företrädare i unionen, fast organisationen finns utanför den: {ownCountry}',
      en: 'The record names no representative in the Union, though the organisation is outside it: {ownCountry}',
    },
    why: {
      fi: 'Ihminen tarvitsee unionissa yhteystahon, jolla on valtuudet vastata.',
      sv: 'Den registrerade behöver en kontakt i unionen med mandat att svara.',
      en: 'People need a contact in the Union with a mandate to answer.',
    },
    fix: {
      fi: 'Nimeä edustaja kirjallisesti jäsenvaltioon, jossa rekisteröidyt ovat, ja kirjaa hänen nimensä ja yhteystietonsa. Jos käsittely on satunnaista 27 artiklan 2 kohdan tavoin, kirjaa perustelu edustajan kohdalle.',
      sv: 'Utse skriftligen en företrädare i en medlemsstat där de registrerade finns och ange namn och kontaktuppgifter. Är behandlingen tillfällig enligt artikel 27.2, ange skälen.',
      en: 'Appoint a representative in writing in a Member State where the people are, and record name and contact details. Where the processing is occasional under Article 27(2), record the reasons in its place.',
    },
    ask: {
      fi: 'Kuka edustaa organisaatiota unionissa?',
      sv: 'Vem företräder organisationen i unionen?',
      en: 'Who represents the organisation in the Union?',
    },
    goodEntry: {
      fi: 'Edustaja: Korkeavuoren Edustus Oy, Lumipolku 4, Lumiranta.',
      sv: 'Företrädare: Korkeavuoren Edustus Oy, Lumipolku 4, Lumiranta.',
      en: 'Representative: Korkeavuoren Edustus Oy, Lumipolku 4, Lumiranta.',
    },
  },
  needs: null,
  neverUnsure: 'A representative is named or none is.',
  examples: [
    organizationSays('met', 'From the United States, with a representative', { country: 'US', representative: 'Korkeavuoren Edustus Oy' }),
    organizationSays('gap', 'From the United States, without one', { country: 'US' }),
    organizationSays('not_applicable', 'In Finland', {}),
    organizationSays('not_applicable', 'A public body outside the Union', { country: 'US', isPublicBody: true }),
  ],
})
