import { field } from '../evidence.js'
import { assessment, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { finishedOf } from './assessments.js'

export const dpiaResidualNoConsultation = defineRule({
  id: 'dpia-residual-no-consultation',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Korkea riski jää ihmisille, eikä valvontaviranomainen ole voinut ottaa siihen kantaa.',
      sv: 'En hög risk kvarstår för människor utan att tillsynsmyndigheten har kunnat ta ställning.',
      en: 'A high risk is left to people, and the authority had no chance to advise.',
    },
  },
  cites: ['gdpr:36', 'gdpr:35'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: (activity, { asOf }) => {
    const high = finishedOf(activity, asOf).filter(({ residualRisk }) => residualRisk === 'high')
    if (high.length === 0)
      return notApplicable({
        fi: 'Minkään vaikutustenarvioinnin jäännösriski ei ole suuri.',
        sv: 'Ingen konsekvensbedömning har hög kvarstående risk.',
        en: 'No impact assessment leaves a high risk.',
      })
    return high.map(({ id, authorityConsultedOn }) => {
      const at = `assessments.${id}.authorityConsultedOn`
      const parts = { at, evidence: [field(`assessments.${id}.residualRisk`, 'high'), field(at, authorityConsultedOn)] }
      return authorityConsultedOn ? met(parts) : gap(parts)
    })
  },
  text: {
    topic: { fi: 'Ennakkokuuleminen', sv: 'Förhandssamråd', en: 'Prior consultation' },
    titleMet: {
      fi: 'Valvontaviranomaista on kuultu ennakolta',
      sv: 'Förhandssamråd har hållits',
      en: 'The authority was consulted beforehand',
    },
    titleGap: {
      fi: 'Jäännösriski on suuri, mutta selosteessa ei ole ennakkokuulemista',
      sv: 'Den kvarstående risken är hög, men registret anger inget förhandssamråd',
      en: 'The residual risk is high, but the record does not state a prior consultation',
    },
    why: {
      fi: 'Ennakkokuuleminen on viimeinen tarkistus ennen kuin riski toteutuu ihmisille.',
      sv: 'Förhandssamrådet är den sista kontrollen innan risken drabbar någon.',
      en: 'Prior consultation is the last check before the risk reaches people.',
    },
    fix: {
      fi: 'Pienennä riskiä lisätoimilla ja arvioi uudelleen, tai kuule valvontaviranomaista ennen käsittelyn aloittamista ja kirjaa päivä.',
      sv: 'Minska risken med fler åtgärder och bedöm på nytt, eller samråd med tillsynsmyndigheten före behandlingen och ange dagen.',
      en: 'Lower the risk by further measures and assess anew, or consult the authority before the processing and record the day.',
    },
    ask: { fi: 'Onko valvontaviranomaista kuultu?', sv: 'Har samråd skett med tillsynsmyndigheten?', en: 'Was the authority consulted?' },
    goodEntry: {
      fi: 'Ennakkokuuleminen 10.2.2026, viranomaisen ohjeet liitteenä.',
      sv: 'Förhandssamråd 10.2.2026, myndighetens råd som bilaga.',
      en: 'Prior consultation on 10 February 2026, the authority’s advice attached.',
    },
  },
  needs: null,
  neverUnsure: 'A day of consultation is recorded or none is.',
  examples: [
    recordSays('met', 'High risk, and the authority was consulted', {
      assessments: [assessment({ residualRisk: 'high', authorityConsultedOn: '2026-02-10' })],
    }),
    recordSays('gap', 'High risk, and it was not', { assessments: [assessment({ residualRisk: 'high' })] }),
    recordSays('not_applicable', 'Low risk', { assessments: [assessment()] }),
  ],
})
