import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import type { Judgement } from '../rule.js'
import { observedWords } from '../observed.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { movesData } from './ground.js'

/** Named safeguards of Art. 46, of which Art. 13(1)(f) grants a copy; which others are meant is asked by another rule. */
const safeguards: ReadonlySet<MechanismKind> = new Set(['scc', 'bcr'])

const ofNotice = (notice: NoticeRecord): Judgement => {
  const named = notice.reading.transferMechanisms.filter((kind) => safeguards.has(kind))
  if (!movesData(notice) || named.length === 0)
    return notApplicable({
      fi: 'Tekstissä ei nimetä 46 artiklan suojatoimia, joista voisi saada jäljennöksen.',
      sv: 'Texten nämner inga skyddsåtgärder enligt artikel 46 som man kan få en kopia av.',
      en: 'The text names no safeguard of Article 46 of which one could obtain a copy.',
    })
  const evidence = noticeWords(notice, ...named.map((kind) => `transferMechanisms.${kind}`))
  const offered = observedWords(notice, 'safeguards_copy')
  if (offered.length > 0) return met({ evidence: offered })
  if (notice.reading.observations !== undefined) return gap({ evidence })
  return unsure(
    {
      fi: 'Tekstiä ei ole luettu tältä osin. Kerrotaanko siinä, mistä suojatoimista saa jäljennöksen?',
      sv: 'Texten är inte läst i denna del. Anges det var man får en kopia av skyddsåtgärderna?',
      en: 'The text has not been read for this. Does it say where a copy of the safeguards can be obtained?',
    },
    { evidence },
  )
}

const clauses = { transferStatement: 'occurs' as const, transferCountries: ['US'], transferMechanisms: ['scc' as const] }

export const transferNoCopyInfo = defineRule({
  id: 'transfer-no-copy-info',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Puute ei kaada siirtoa, mutta tieto kuuluu tietosuojaselosteeseen.',
      sv: 'Bristen fäller inte överföringen, men uppgiften hör till dataskyddsbeskrivningen.',
      en: 'The omission does not undo the transfer, but the information belongs in the notice.',
    },
  },
  cites: ['gdpr:13.1.f', 'gdpr:14.1.f', 'wp29:wp260'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Jäljennös suojatoimista', sv: 'Kopia av skyddsåtgärderna', en: 'Copy of the safeguards' },
    titleMet: {
      fi: 'Kerrotaan, mistä suojatoimista saa jäljennöksen',
      sv: 'Det anges var man får en kopia av skyddsåtgärderna',
      en: 'The notice says where a copy of the safeguards can be obtained',
    },
    titleGap: {
      fi: 'Ei kerrota, mistä siirron suojatoimista saa jäljennöksen tai mihin ne on asetettu saataville',
      sv: 'Det anges inte hur man får en kopia av skyddsåtgärderna eller var de finns tillgängliga',
      en: 'The notice does not say how to obtain a copy of the safeguards or where they are available',
    },
    why: {
      fi: 'Ihminen ei pääse lukemaan ehtoja, joiden varassa hänen tietonsa viedään maasta.',
      sv: 'Den registrerade kan inte läsa de villkor som skyddar uppgifterna i mottagarlandet.',
      en: 'People cannot read the terms on which their data are taken abroad.',
    },
    fix: {
      fi: 'Lisää linkki lausekkeisiin tai yhteystieto, josta jäljennöksen saa.',
      sv: 'Lägg till en länk till klausulerna eller en kontakt som ger kopian.',
      en: 'Add a link to the clauses, or a contact from which the copy can be had.',
    },
    ask: {
      fi: 'Mistä jäljennöksen suojatoimista saa?',
      sv: 'Var får man en kopia av skyddsåtgärderna?',
      en: 'Where can a copy of the safeguards be obtained?',
    },
    goodEntry: {
      fi: 'Saat jäljennöksen vakiosopimuslausekkeista osoitteesta tietosuoja@lumipolku.example.',
      sv: 'Du får en kopia av standardavtalsklausulerna från tietosuoja@lumipolku.example.',
      en: 'You can obtain a copy of the standard contractual clauses from tietosuoja@lumipolku.example.',
    },
  },
  needs: {
    fi: 'Tietosuojaseloste luettuna uudelleen.',
    sv: 'Dataskyddsbeskrivningen läst på nytt.',
    en: 'The notice, read anew.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'A copy on request', {
      ...clauses,
      observations: [observed('safeguards_copy', 'You can ask us for a copy of the clauses.')],
    }),
    noticeSays('gap', 'Clauses, and nothing on a copy', { ...clauses, observations: [] }),
    noticeSays('unsure', 'A notice read before this was looked for', clauses),
    noticeSays('not_applicable', 'Adequacy alone', {
      transferStatement: 'occurs',
      transferCountries: ['JP'],
      transferMechanisms: ['adequacy'],
      observations: [],
    }),
    noticeSays('not_applicable', 'No transfer', {}),
  ],
})
