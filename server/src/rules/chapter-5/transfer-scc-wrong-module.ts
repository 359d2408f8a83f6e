import type { ActivityRecord, TransferRecord } from '@seloste/schema/record'
import type { ClauseModule } from '@seloste/schema/law/mechanisms'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import { accountability, engagement, party, recipient, recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { isSameParty, ofEachTransfer, restsOn } from './each-transfer.js'
import { instrument } from './ground.js'

type ImporterRole = ClauseModule['to']

const roles: Readonly<Record<RecipientRole, ImporterRole | null>> = {
  processor: 'processor',
  joint_controller: 'controller',
  independent_controller: 'controller',
  authority: 'controller',
  unclear: null,
}

/** In which role the importer receives the data, as far as the record says who it is. */
function importerRole(activity: ActivityRecord, { importer }: TransferRecord): ImporterRole | null {
  const { role, recipients, controllers, accountability } = activity
  if (accountability.jointControllers.some((one) => isSameParty(one, importer))) return 'controller'
  if (role === 'processor' && controllers.some((one) => isSameParty(one, importer))) return 'controller'
  if (recipients.some(({ engagement: contract }) => contract?.subProcessors.some((one) => isSameParty(one, importer))))
    return 'sub_processor'
  const recorded = recipients.find(({ party: one }) => isSameParty(one, importer))
  const found = recorded ? roles[recorded.role] : null
  return role === 'processor' && found === 'processor' ? 'sub_processor' : found
}

const clausal = restsOn('scc')
const us = party({ id: 'pa2', name: 'Hillside Letters LLC', country: 'US' })
const moving = (module: number) => ({ transferStatement: 'occurs' as const, transfers: [transfer({ module })] })
const asProcessor = { recipients: [recipient({ party: us, engagement: engagement({ party: us }) })] }
const asController = { recipients: [recipient({ party: us, role: 'independent_controller', engagement: null })] }
const asSubProcessor = { recipients: [recipient({ engagement: engagement({ subProcessors: [us] }) })] }

export const transferSccWrongModule = defineRule({
  id: 'transfer-scc-wrong-module',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Väärä moduuli antaa osapuolille velvoitteet, jotka eivät vastaa niiden asemaa.',
      sv: 'Fel modul ger parterna skyldigheter som inte motsvarar deras roller.',
      en: 'The wrong module gives the parties duties that do not fit their roles.',
    },
  },
  cites: ['eu:2021/914', 'gdpr:46.2.c', 'gdpr:28.3'],
  statement: null,
  from: '2021-06-27',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => clausal(one, bench) && one.module !== null,
    looksAt: 'module',
    judge: (one, parts, { law }, activity) => {
      const agreed = instrument(law, 'scc-2021-914').modules?.find(({ number }) => number === one.module)
      const role = importerRole(activity, one)
      const told = { ...parts, values: { ...parts.values, moduleNumber: one.module ?? '' } }
      if (!agreed) return gap(told)
      if (activity.role === 'controller' && role === 'sub_processor')
        return agreed.to === 'sub_processor'
          ? met(told)
          : unsure(
              {
                fi: 'Tietojen tuoja on kirjattu käsittelijän alikäsittelijäksi. Kumpi on sopinut lausekkeista sen kanssa, organisaatio vai käsittelijä?',
                sv: 'Uppgiftsinföraren är angiven som underbiträde. Vem har avtalat om klausulerna med den, organisationen eller biträdet?',
                en: 'The importer is recorded as a sub-processor. Who agreed on the clauses with it, the organization or its processor?',
              },
              told,
            )
      if (role !== null) return agreed.from === activity.role && agreed.to === role ? met(told) : gap(told)
      if (agreed.from !== activity.role && agreed.to !== 'sub_processor') return gap(told)
      return notApplicable({
        fi: 'Selosteesta ei käy ilmi, missä asemassa tietojen tuoja toimii.',
        sv: 'Det framgår inte i vilken roll uppgiftsinföraren agerar.',
        en: 'The record does not state in which role the importer acts.',
      })
    },
    none: {
      fi: 'Vakiosopimuslausekkeiden moduulia ei ole kirjattu.',
      sv: 'Ingen modul av standardavtalsklausulerna är angiven.',
      en: 'No module of the standard contractual clauses is recorded.',
    },
  }),
  text: {
    topic: {
      fi: 'Vakiosopimuslausekkeiden moduuli ja osapuolten asema',
      sv: 'Klausulernas modul och parternas roller',
      en: 'Module of the clauses and roles of the parties',
    },
    titleMet: {
      fi: 'Moduuli vastaa osapuolten asemaa',
      sv: 'Modulen motsvarar parternas roller',
      en: 'The module fits the roles of the parties',
    },
    titleGap: {
      fi: 'Vakiosopimuslausekkeiden moduuli {moduleNumber} ei vastaa selosteeseen kirjattuja rooleja',
      sv: 'Modul {moduleNumber} av standardavtalsklausulerna motsvarar inte de roller som är angivna',
      en: 'Module {moduleNumber} of the clauses does not fit the roles in the record',
    },
    why: {
      fi: 'Ihminen ei saa lausekkeista niitä oikeuksia, jotka vastaanottajan todellinen asema edellyttäisi.',
      sv: 'Den registrerade får inte de rättigheter som mottagarens verkliga roll förutsätter.',
      en: 'People do not get the rights that the real role of the recipient calls for.',
    },
    fix: {
      fi: 'Tarkista, kuka päättää tarkoituksista ja keinoista. Korjaa rooli selosteeseen tai sovi oikea moduuli: 1 rekisterinpitäjältä rekisterinpitäjälle, 2 rekisterinpitäjältä käsittelijälle, 3 käsittelijältä käsittelijälle, 4 käsittelijältä rekisterinpitäjälle.',
      sv: 'Kontrollera vem som bestämmer ändamål och medel. Rätta rollen i registret eller avtala om rätt modul: 1 ansvarig till ansvarig, 2 ansvarig till biträde, 3 biträde till biträde, 4 biträde till ansvarig.',
      en: 'Check who decides on purposes and means. Correct the role in the record or agree on the right module: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.',
    },
    ask: {
      fi: 'Missä asemassa tietojen viejä ja tuoja toimivat?',
      sv: 'I vilka roller agerar uppgiftsutföraren och uppgiftsinföraren?',
      en: 'In which roles do the exporter and the importer act?',
    },
    goodEntry: {
      fi: 'Hillside Letters LLC, henkilötietojen käsittelijä: moduuli 2.',
      sv: 'Hillside Letters LLC, personuppgiftsbiträde: modul 2.',
      en: 'Hillside Letters LLC, processor: module 2.',
    },
  },
  needs: {
    fi: 'Tietojen viejän ja tuojan asema.',
    sv: 'Uppgiftsutförarens och uppgiftsinförarens roller.',
    en: 'The roles of the exporter and the importer.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Module 2 with a processor', { ...moving(2), ...asProcessor }),
    recordSays('met', 'Module 3 with a sub-processor', { ...moving(3), ...asSubProcessor }),
    recordSays('gap', 'Module 1 with a processor', { ...moving(1), ...asProcessor }),
    recordSays('gap', 'Module 2 with an independent controller', { ...moving(2), ...asController }),
    recordSays('gap', 'Module 2 with a joint controller', { ...moving(2), accountability: accountability({ jointControllers: [us] }) }),
    recordSays('gap', 'Module 4 in a controller’s record', moving(4)),
    recordSays('unsure', 'Module 2 with a sub-processor', { ...moving(2), ...asSubProcessor }),
    recordSays('gap', 'Module 2 in a processor’s record', { role: 'processor', ...moving(2) }),
    recordSays('met', 'A processor sends data back to its controller', { role: 'processor', controllers: [us], ...moving(4) }),
    recordSays('not_applicable', 'The role of the importer is not recorded', moving(2)),
  ],
})
