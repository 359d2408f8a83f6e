import type { NoticeRecord, OrganizationRecord } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeExample, noticeSays, organizationExample } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { isSameName, siblingsOf } from './same-controller.js'

const digits = (id: string | null): string => (id ?? '').replace(/\D/g, '')
const differ = (one: string | null, other: string | null): boolean =>
  digits(one) !== '' && digits(other) !== '' && digits(one) !== digits(other)

const alone = {
  fi: 'Rekisterinpitäjälle ei ole vertailukohtaa.',
  sv: 'Det finns inget att jämföra den personuppgiftsansvarige med.',
  en: 'There is nothing to compare the controller with.',
}
const otherName = {
  fi: 'Rekisterinpitäjän nimi on tekstissä toinen: {otherController}. Onko kyseessä sama organisaatio?',
  sv: 'Den personuppgiftsansvarige har ett annat namn i texten: {otherController}. Är det samma organisation?',
  en: 'The controller bears another name: {otherController}. Is it the same organisation?',
}

/** Names of two languages differ without being at odds; the number of the organisation never does. */
function withOrganization(notice: NoticeRecord, { name, businessId }: OrganizationRecord): Judgement {
  const { controller } = notice.reading
  const evidence = [
    field('name', name),
    field('businessId', businessId),
    ...noticeWords(notice, 'controller.name', 'controller.businessId'),
  ]
  if (differ(controller.businessId, businessId)) return gap({ evidence, values: { otherController: controller.businessId ?? '' } })
  if (digits(controller.businessId) !== '' && digits(businessId) !== '') return met({ evidence })
  if (controller.name === null) return notApplicable(alone)
  return isSameName(controller.name, name)
    ? met({ evidence })
    : unsure(otherName, { evidence, values: { otherController: controller.name } })
}

function withOthers(notice: NoticeRecord, bench: Bench): Judgement | readonly Judgement[] {
  const others = siblingsOf(notice, bench)
  if (others.length === 0) return notApplicable(alone)
  const against = others.filter(({ reading }) => differ(notice.reading.controller.businessId, reading.controller.businessId))
  if (against.length === 0) return met({ evidence: noticeWords(notice, 'controller.name') })
  return against.map((other) =>
    gap({
      at: `notices.${other.id}`,
      evidence: [...noticeWords(notice, 'controller.businessId'), ...noticeWords(other, 'controller.businessId')],
      values: { otherController: other.reading.controller.businessId ?? '' },
    }),
  )
}

const named = (name: string | null, businessId: string | null) => ({
  controller: { name, businessId, address: 'Lumipolku 4', email: 'tietosuoja@lumipolku.example', phone: null },
})
const register = { dossier: { organization: organizationExample() } }
const within = (facts: Parameters<typeof noticeExample>[0]) => ({
  dossier: { notices: [noticeExample(facts)], organization: organizationExample() },
})

export const consistencyControllerConflict = defineRule({
  id: 'consistency-controller-conflict',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Väärä rekisterinpitäjä ohjaa ihmisen pyynnöt väärälle taholle.',
      sv: 'Fel personuppgiftsansvarig leder begäranden till fel mottagare.',
      en: 'A wrong controller sends people’s requests to the wrong place.',
    },
  },
  cites: ['gdpr:13.1.a', 'gdpr:30.1.a', 'gdpr:5.1.d'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, bench) =>
    bench.dossier.organization ? withOrganization(notice, bench.dossier.organization) : withOthers(notice, bench),
  text: {
    topic: { fi: 'Rekisterinpitäjä eri teksteissä', sv: 'Personuppgiftsansvarig i olika texter', en: 'Controller in different notices' },
    titleMet: { fi: 'Rekisterinpitäjä on sama', sv: 'Den personuppgiftsansvarige är densamma', en: 'The controller is the same' },
    titleGap: {
      fi: 'Rekisterinpitäjän tunnus on muualla toinen: {otherController}',
      sv: 'Den personuppgiftsansvariges nummer är ett annat på annat håll: {otherController}',
      en: 'The controller’s number differs elsewhere: {otherController}',
    },
    why: {
      fi: 'Ihmisen on tiedettävä, mikä organisaatio vastaa hänen tiedoistaan.',
      sv: 'Den registrerade måste veta vilken organisation som ansvarar för uppgifterna.',
      en: 'People must know which organisation answers for their data.',
    },
    fix: {
      fi: 'Tarkista nimi ja Y-tunnus kaupparekisteristä ja korjaa ne samoiksi kaikkiin teksteihin.',
      sv: 'Kontrollera namn och FO- eller organisationsnummer i handels- eller bolagsregistret och rätta dem så att de är lika i alla texter.',
      en: 'Check the name and number in the trade register, and make them the same in every notice.',
    },
    ask: { fi: 'Onko kyseessä sama organisaatio?', sv: 'Är det samma organisation?', en: 'Is it the same organisation?' },
    goodEntry: {
      fi: 'Lumipolun Pyörähuolto Oy, 0000000-0',
      sv: 'Lumipolun Pyörähuolto Oy, 0000000-0',
      en: 'Lumipolun Pyörähuolto Oy, 0000000-0',
    },
  },
  needs: {
    fi: 'Tieto siitä, onko kyseessä sama organisaatio toisella nimellä.',
    sv: 'Uppgift om huruvida det är samma organisation under ett annat namn.',
    en: 'Whether it is the same organisation under another name.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The organization of the register', {}, register),
    noticeSays(
      'gap',
      'Another number than in the register',
      named('Lumipolun Pyörähuolto Oy', '1111111-1'),
      within(named('Lumipolun Pyörähuolto Oy', '1111111-1')),
    ),
    noticeSays('unsure', 'Another name, and no number', named('Pakkaspolun Pyörä Oy', null), within(named('Pakkaspolun Pyörä Oy', null))),
    noticeSays(
      'gap',
      'Two notices of one name and two numbers',
      {},
      {
        dossier: { notices: [noticeExample(), noticeExample(named('Lumipolun Pyörähuolto Oy', '1111111-1'), {}, 'n2')] },
      },
    ),
    noticeSays('not_applicable', 'A notice alone', {}),
  ],
})
