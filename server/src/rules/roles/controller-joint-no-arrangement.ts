import { serviceById } from '@seloste/schema/law/services'
import type { ActivityRecord } from '@seloste/schema/record'
import { field, recordedItems } from '../evidence.js'
import { accountability, engagement, party, recipient, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const sharedTool = {
  fi: 'Käytössä on palvelu, jonka tuottaja on usein yhteisrekisterinpitäjä: {joint}. Päätetäänkö tietojen keräämisestä yhdessä, ja onko siitä sovittu?',
  sv: 'En tjänst används vars leverantör ofta är gemensamt personuppgiftsansvarig: {joint}. Bestäms insamlingen gemensamt, och finns ett arrangemang?',
  en: 'A service is in use whose supplier often is a joint controller: {joint}. Is the collection decided on together, and is it settled?',
}

/** Services that join whoever uses them in controlling, unless the record has settled their role. */
const sharedTools = ({ serviceIds, recipients }: ActivityRecord): readonly string[] =>
  serviceIds.filter(
    (id) =>
      serviceById(id)?.typicalRole === 'joint_controller' &&
      !recipients.some(({ party: one, role }) => one?.serviceId === id && role !== 'unclear'),
  )

const ofActivity = (activity: ActivityRecord): Judgement => {
  const { accountability: record, recipients, role } = activity
  const { jointControllers, hasJointArrangement } = record
  const joint = recipients.filter(({ role }) => role === 'joint_controller')
  const names = [...jointControllers.map(({ name }) => name), ...joint.flatMap(({ party: one }) => (one ? [one.name] : []))]
  const tools = role === 'processor' || hasJointArrangement ? [] : sharedTools(activity)
  if (jointControllers.length === 0 && joint.length === 0 && tools.length > 0)
    return unsure(sharedTool, {
      evidence: [field('serviceIds', tools.join(', '))],
      values: { joint: tools.map((id) => serviceById(id)?.name ?? id).join(', ') },
    })
  if (jointControllers.length === 0 && joint.length === 0)
    return notApplicable({
      fi: 'Selosteessa ei ole yhteisrekisterinpitäjiä.',
      sv: 'Inga gemensamt personuppgiftsansvariga är angivna.',
      en: 'The record names no joint controllers.',
    })
  const evidence = [
    ...jointControllers.map(({ id, name }) => field(`accountability.jointControllers.${id}`, name)),
    ...recordedItems('recipients', joint),
    field('accountability.hasJointArrangement', hasJointArrangement === null ? null : String(hasJointArrangement)),
  ]
  const parts = { evidence, values: { joint: names.join(', ') || '–' } }
  if (hasJointArrangement) return met(parts)
  if (hasJointArrangement === false) return gap(parts)
  return unsure(
    {
      fi: 'Yhteisrekisterinpitäjä on kirjattu ({joint}), mutta keskinäisestä järjestelystä ei ole tietoa.',
      sv: 'En gemensamt personuppgiftsansvarig är angiven ({joint}), men inget om arrangemanget.',
      en: 'A joint controller is recorded ({joint}), but nothing on the arrangement.',
    },
    parts,
  )
}

const withOther = (hasJointArrangement: boolean | null) => ({
  accountability: accountability({ jointControllers: [party({ id: 'pa5', name: 'Havupuiston Kauppa Oy' })], hasJointArrangement }),
})

export const controllerJointNoArrangement = defineRule({
  id: 'controller-joint-no-arrangement',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman järjestelyä kukaan ei ole sitoutunut vastaamaan ihmisille.',
      sv: 'Utan arrangemang har ingen åtagit sig att svara de registrerade.',
      en: 'Without the arrangement nobody has undertaken to answer people.',
    },
  },
  cites: ['gdpr:26', 'cjeu:C-210/16', 'cjeu:C-40/17'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Yhteisrekisterinpitäjien järjestely',
      sv: 'Arrangemang mellan gemensamt personuppgiftsansvariga',
      en: 'Arrangement between joint controllers',
    },
    titleMet: {
      fi: 'Yhteisrekisterinpitäjien järjestely on tehty: {joint}',
      sv: 'Arrangemanget med den gemensamt ansvarige finns: {joint}',
      en: 'The arrangement between joint controllers is made: {joint}',
    },
    titleGap: {
      fi: 'Selosteen mukaan järjestelyä yhteisrekisterinpitäjän kanssa ei ole: {joint}',
      sv: 'Enligt registret saknas arrangemang med den gemensamt personuppgiftsansvarige: {joint}',
      en: 'The record states no arrangement with the joint controller: {joint}',
    },
    why: {
      fi: 'Ihmisen on voitava tietää, kumpi vastaa hänen pyyntöönsä.',
      sv: 'Den registrerade måste kunna veta vem av dem som svarar på en begäran.',
      en: 'People must be able to know which of the two answers their request.',
    },
    fix: {
      fi: 'Sopikaa vastuunjaosta ja informoinnista 26 artiklan mukaisesti ja pitäkää järjestelyn keskeiset osat rekisteröidyn saatavilla.',
      sv: 'Fastställ ansvarsfördelningen och informationen enligt artikel 26 och gör det väsentliga innehållet tillgängligt för den registrerade.',
      en: 'Settle who is responsible for what, and who informs, under Article 26, and make the essence of it available to people.',
    },
    ask: {
      fi: 'Onko vastuunjaosta sovittu, ja missä sen keskeinen sisältö on luettavissa?',
      sv: 'Är ansvarsfördelningen fastställd, och var kan man läsa det väsentliga?',
      en: 'Is the division of responsibilities settled, and where can its essence be read?',
    },
    goodEntry: {
      fi: 'Yhteisrekisterinpitäjä Havupuiston Kauppa Oy; järjestely 1.2.2024, keskeinen sisältö tietosuojaselosteessa.',
      sv: 'Gemensamt ansvarig Havupuiston Kauppa Oy; arrangemang 1.2.2024, det väsentliga i dataskyddsbeskrivningen.',
      en: 'Joint controller Havupuiston Kauppa Oy; arrangement of 1 February 2024, its essence in the privacy notice.',
    },
  },
  needs: {
    fi: 'Tieto siitä, onko järjestely tehty.',
    sv: 'Uppgift om huruvida arrangemanget finns.',
    en: 'Whether the arrangement is made.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'The arrangement is made', withOther(true)),
    recordSays('gap', 'There is no arrangement', withOther(false)),
    recordSays('unsure', 'A joint controller among the recipients, and nobody answered', {
      recipients: [recipient({ role: 'joint_controller', engagement: null })],
    }),
    recordSays('unsure', 'A tool that joins whoever uses it in controlling', { serviceIds: ['meta-pixel'] }),
    recordSays('not_applicable', 'Such a tool, whose role is settled', {
      serviceIds: ['meta-pixel'],
      recipients: [recipient({ party: party({ serviceId: 'meta-pixel' }), role: 'independent_controller', engagement: null })],
    }),
    recordSays('not_applicable', 'No joint controller', { recipients: [recipient({ engagement: engagement() })] }),
  ],
})
