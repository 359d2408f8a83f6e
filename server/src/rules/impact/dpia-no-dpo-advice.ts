import { field } from '../evidence.js'
import { assessment, organizationExample, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { hasOfficer } from '../roles/officer.js'
import { finishedOf, noAssessment } from './assessments.js'

const officer = { dossier: { organization: organizationExample({ dpo: { name: 'Aino Esimerkki', email: null, phone: null } }) } }

export const dpiaNoDpoAdvice = defineRule({
  id: 'dpia-no-dpo-advice',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Arviointi on tehty, mutta sen riippumaton arvio puuttuu.',
      sv: 'Bedömningen är gjord, men den oberoende synpunkten saknas.',
      en: 'The assessment was made, but without the independent view.',
    },
  },
  cites: ['gdpr:35.2', 'gdpr:39'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: (activity, { dossier: { organization }, asOf }) => {
    const finished = finishedOf(activity, asOf)
    if (finished.length === 0) return notApplicable(noAssessment)
    if (!organization || !hasOfficer(organization))
      return notApplicable({
        fi: 'Organisaatiolla ei ole tietosuojavastaavaa, jonka neuvoa pyytää.',
        sv: 'Organisationen har inget dataskyddsombud att rådfråga.',
        en: 'The organisation has no data protection officer to ask.',
      })
    return finished.map(({ id, officerConsulted }) => {
      const at = `assessments.${id}.officerConsulted`
      const parts = { at, evidence: [field(at, officerConsulted === null ? null : String(officerConsulted))] }
      if (officerConsulted) return met(parts)
      if (officerConsulted === false) return gap(parts)
      return unsure(
        {
          fi: 'Tietosuojavastaavan neuvon pyytämisestä ei ole merkintää.',
          sv: 'Det finns ingen anteckning om att dataskyddsombudet har rådfrågats.',
          en: 'Nothing is recorded on whether the officer’s advice was sought.',
        },
        parts,
      )
    })
  },
  text: {
    topic: {
      fi: 'Tietosuojavastaavan neuvo vaikutustenarvioinnissa',
      sv: 'Dataskyddsombudets råd vid konsekvensbedömningen',
      en: 'Officer’s advice on the impact assessment',
    },
    titleMet: {
      fi: 'Tietosuojavastaavan neuvoa on pyydetty',
      sv: 'Dataskyddsombudet har rådfrågats',
      en: 'The officer’s advice was sought',
    },
    titleGap: {
      fi: 'Vaikutustenarvioinnissa ei ole pyydetty tietosuojavastaavan neuvoa',
      sv: 'Dataskyddsombudet har inte rådfrågats vid konsekvensbedömningen',
      en: 'By the record the officer’s advice was not sought for the impact assessment',
    },
    why: {
      fi: 'Tietosuojavastaava katsoo arviointia ihmisten puolelta.',
      sv: 'Ombudet ser på bedömningen ur de registrerades synvinkel.',
      en: 'The officer looks at the assessment from the people’s side.',
    },
    fix: {
      fi: 'Pyydä tietosuojavastaavan neuvo, kirjaa se arviointiin ja perustele, jos siitä poiketaan.',
      sv: 'Be om ombudets råd, anteckna det i bedömningen och motivera avvikelser.',
      en: 'Seek the officer’s advice, record it in the assessment, and give reasons where it is not followed.',
    },
    ask: {
      fi: 'Onko tietosuojavastaavan neuvoa pyydetty?',
      sv: 'Har dataskyddsombudet rådfrågats?',
      en: 'Was the officer’s advice sought?',
    },
    goodEntry: {
      fi: 'Tietosuojavastaavan lausunto 20.1.2026 arvioinnin liitteenä.',
      sv: 'Dataskyddsombudets utlåtande 20.1.2026 som bilaga.',
      en: 'Officer’s opinion of 20 January 2026 attached.',
    },
  },
  needs: {
    fi: 'Tieto siitä, pyydettiinkö tietosuojavastaavan neuvoa.',
    sv: 'Uppgift om huruvida dataskyddsombudet rådfrågades.',
    en: 'Whether the officer’s advice was sought.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'The advice was sought', { assessments: [assessment()] }, officer),
    recordSays('gap', 'It was not', { assessments: [assessment({ officerConsulted: false })] }, officer),
    recordSays('unsure', 'Nothing is recorded', { assessments: [assessment({ officerConsulted: null })] }, officer),
    recordSays('not_applicable', 'There is no officer', { assessments: [assessment({ officerConsulted: null })] }),
    recordSays('not_applicable', 'There is no assessment', {}, officer),
  ],
})
