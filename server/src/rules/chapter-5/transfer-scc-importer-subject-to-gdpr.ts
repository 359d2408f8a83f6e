import { recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { holding, ofEachTransfer, restsOn } from './each-transfer.js'

const clausal = restsOn('scc')
const moving = (importerUnderGdpr: boolean | null) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ importerUnderGdpr })],
})

export const transferSccImporterSubjectToGdpr = defineRule({
  id: 'transfer-scc-importer-subject-to-gdpr',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Lausekkeita ei ole tehty tähän tilanteeseen, mutta komission luvattuja lausekkeita ei ole annettu: valinta on perusteltava.',
      sv: 'Klausulerna är inte gjorda för detta fall, men kommissionens utlovade klausuler har inte antagits: valet ska motiveras.',
      en: 'The clauses are not made for the case, yet those that the Commission announced are not adopted: the choice needs its reasons.',
    },
  },
  cites: ['eu:2021/914:recital-7', 'gdpr:46', 'edpb:guidelines-5/2021'],
  statement: null,
  from: '2021-06-27',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => clausal(one, bench) && holding(one, bench).length > 0,
    looksAt: 'importerUnderGdpr',
    judge: (one, parts, bench) => {
      if (one.importerUnderGdpr === null)
        return notApplicable({
          fi: 'Selosteessa ei sanota, että tietojen tuojan käsittelyyn sovelletaan asetusta suoraan.',
          sv: 'Det sägs inte att uppgiftsinförarens behandling omfattas direkt av förordningen.',
          en: 'The record does not state that the importer’s processing is itself under the Regulation.',
        })
      if (!one.importerUnderGdpr) return met(parts)
      const made = holding(one, bench).some(({ importer }) => importer !== 'importer_outside_gdpr')
      return made ? met(parts) : gap(parts)
    },
    none: {
      fi: 'Yksikään siirto ei nojaa voimassa oleviin vakiosopimuslausekkeisiin.',
      sv: 'Ingen överföring vilar på gällande standardavtalsklausuler.',
      en: 'No transfer rests on standard contractual clauses in force.',
    },
  }),
  text: {
    topic: {
      fi: 'Vakiosopimuslausekkeet ja asetuksen alainen tietojen tuoja',
      sv: 'Standardavtalsklausulerna och en uppgiftsinförare under förordningen',
      en: 'Standard contractual clauses and an importer under the Regulation',
    },
    titleMet: {
      fi: 'Lausekkeet on tehty tällaiselle tietojen tuojalle',
      sv: 'Klausulerna är gjorda för en sådan uppgiftsinförare',
      en: 'The clauses are made for such an importer',
    },
    titleGap: {
      fi: 'Siirto nojaa lausekkeisiin, joita ei ole tehty asetuksen alaiselle tietojen tuojalle',
      sv: 'Överföringen vilar på klausuler som inte är gjorda för en uppgiftsinförare under förordningen',
      en: 'The transfer rests on clauses not made for an importer that is itself under the Regulation',
    },
    why: {
      fi: 'Lausekkeet eivät ota huomioon, että tuojalla on jo asetuksen mukaiset velvoitteet, ja ihmiselle jää epäselväksi, mihin hän voi vedota.',
      sv: 'Klausulerna beaktar inte att införaren redan har förordningens skyldigheter, och det blir oklart vad den registrerade kan åberopa.',
      en: 'The clauses leave aside that the importer already bears the Regulation’s duties, so that people cannot tell what to rely on.',
    },
    fix: {
      fi: 'Kirjaa, miksi lausekkeita käytetään toistaiseksi ja mitä niiden lisäksi on sovittu viranomaispyynnöistä. Vaihda lausekkeisiin, jotka komissio antaa tätä varten, kun ne on annettu.',
      sv: 'Ange varför klausulerna används tills vidare och vad som därutöver har avtalats om myndigheters begäranden. Byt till de klausuler som kommissionen antar för detta fall när de finns.',
      en: 'Record why the clauses are used for the time being, and what is agreed beside them on requests of authorities. Move to the clauses that the Commission adopts for the case, once they exist.',
    },
    ask: {
      fi: 'Sovelletaanko asetusta tietojen tuojaan 3 artiklan 2 kohdan nojalla?',
      sv: 'Omfattas uppgiftsinföraren av förordningen enligt artikel 3.2?',
      en: 'Is the importer under the Regulation by Article 3(2)?',
    },
    goodEntry: {
      fi: 'Hillside Letters LLC: asetusta ei sovelleta suoraan; vakiosopimuslausekkeet (EU) 2021/914, moduuli 2.',
      sv: 'Hillside Letters LLC: omfattas inte direkt av förordningen; standardavtalsklausulerna (EU) 2021/914, modul 2.',
      en: 'Hillside Letters LLC: not itself under the Regulation; standard contractual clauses (EU) 2021/914, module 2.',
    },
  },
  needs: null,
  neverUnsure: 'It speaks only where the record says that the importer is under the Regulation.',
  examples: [
    recordSays('met', 'An importer outside the Regulation', moving(false)),
    recordSays('gap', 'An importer under the Regulation', moving(true)),
    recordSays('not_applicable', 'Not answered', moving(null)),
    recordSays('not_applicable', 'No transfer', {}),
  ],
})
