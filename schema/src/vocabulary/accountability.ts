import type { Terms } from '../text.js'

/** The criteria by which processing is likely to be of high risk, Art. 35(3) GDPR and WP 248 rev.01: two or more call for an assessment. */
export type RiskCriterion =
  | 'evaluation'
  | 'automated_decision'
  | 'systematic_monitoring'
  | 'sensitive_data'
  | 'large_scale'
  | 'matching'
  | 'vulnerable_subjects'
  | 'innovative_use'
  | 'prevents_right'

export const riskCriteria: Terms<RiskCriterion> = {
  evaluation: { fi: 'arviointi tai pisteytys', sv: 'utvärdering eller poängsättning', en: 'evaluation or scoring' },
  automated_decision: {
    fi: 'automaattinen päätöksenteko, jolla on merkittäviä vaikutuksia',
    sv: 'automatiserat beslutsfattande med betydande följder',
    en: 'automated decisions with significant effects',
  },
  systematic_monitoring: { fi: 'järjestelmällinen valvonta', sv: 'systematisk övervakning', en: 'systematic monitoring' },
  sensitive_data: {
    fi: 'arkaluonteiset tai hyvin henkilökohtaiset tiedot',
    sv: 'känsliga eller mycket personliga uppgifter',
    en: 'sensitive or highly personal data',
  },
  large_scale: { fi: 'laajamittainen käsittely', sv: 'behandling i stor omfattning', en: 'large-scale processing' },
  matching: { fi: 'tietoaineistojen yhdistäminen', sv: 'sammanförande av uppgiftssamlingar', en: 'matching or combining of datasets' },
  vulnerable_subjects: {
    fi: 'heikossa asemassa olevat rekisteröidyt',
    sv: 'registrerade i utsatt ställning',
    en: 'vulnerable data subjects',
  },
  innovative_use: { fi: 'uuden teknologian käyttö', sv: 'användning av ny teknik', en: 'innovative use of technology' },
  prevents_right: {
    fi: 'käsittely estää oikeuden tai palvelun käytön',
    sv: 'behandlingen hindrar någon från att utöva en rättighet eller använda en tjänst',
    en: 'processing that keeps people from a right or a service',
  },
}

/** What else the data protection officer does, as far as it may conflict with the task, Art. 38(6). */
export type OfficerDuty = 'none' | 'top_management' | 'head_of_it' | 'head_of_marketing' | 'head_of_hr' | 'other'

export const officerDuties: Terms<OfficerDuty> = {
  none: { fi: 'ei muita tehtäviä', sv: 'inga andra uppgifter', en: 'no other duties' },
  top_management: { fi: 'ylin johto', sv: 'högsta ledningen', en: 'top management' },
  head_of_it: { fi: 'tietohallinnon johto', sv: 'it-chef', en: 'head of IT' },
  head_of_marketing: { fi: 'markkinoinnin johto', sv: 'marknadschef', en: 'head of marketing' },
  head_of_hr: { fi: 'henkilöstöjohto', sv: 'personalchef', en: 'head of human resources' },
  other: { fi: 'muita tehtäviä', sv: 'andra uppgifter', en: 'other duties' },
}

/** How the controller allows further processors, Art. 28(2). */
export type SubProcessorApproval = 'specific' | 'general' | 'forbidden'

export const subProcessorApprovals: Terms<SubProcessorApproval> = {
  specific: { fi: 'erityinen ennakkolupa', sv: 'särskilt förhandstillstånd', en: 'specific authorisation' },
  general: { fi: 'yleinen ennakkolupa', sv: 'allmänt förhandstillstånd', en: 'general authorisation' },
  forbidden: { fi: 'ei sallittu', sv: 'inte tillåtet', en: 'not allowed' },
}

/** The risk that is left after the measures of an impact assessment. */
export type ResidualRisk = 'low' | 'medium' | 'high'

export const residualRisks: Terms<ResidualRisk> = {
  low: { fi: 'pieni', sv: 'låg', en: 'low' },
  medium: { fi: 'kohtalainen', sv: 'måttlig', en: 'medium' },
  high: { fi: 'suuri', sv: 'hög', en: 'high' },
}
