import type { Localized } from '@seloste/schema/text'

/** Words for what is shown beside the statements of Art. 30. */
export const accountabilityWords = {
  owner: { fi: 'Vastuutaho', sv: 'Ansvarig enhet', en: 'Who answers for it' },
  startedOn: { fi: 'Käsittely alkoi', sv: 'Behandlingen började', en: 'Processing began' },
  nextReviewOn: { fi: 'Seuraava läpikäynti', sv: 'Nästa genomgång', en: 'Next review' },
  riskCriteria: { fi: 'Korkean riskin kriteerit', sv: 'Kriterier för hög risk', en: 'Criteria of high risk' },
  noCriteria: { fi: 'ei mikään täyty', sv: 'inget är uppfyllt', en: 'none is met' },
  automatedDecisions: {
    fi: 'Profilointi ja automaattiset päätökset',
    sv: 'Profilering och automatiserade beslut',
    en: 'Profiling and automated decisions',
  },
  automatedLogic: { fi: 'Logiikka ja seuraukset', sv: 'Logik och följder', en: 'Logic and what follows' },
  consentProof: { fi: 'Suostumuksen osoittaminen', sv: 'Hur samtycket visas', en: 'How consent is shown' },
  offeredToChildren: {
    fi: 'Palvelua tarjotaan suoraan lapselle',
    sv: 'Tjänsten erbjuds direkt till barn',
    en: 'Service offered directly to children',
  },
  childAgeLimit: { fi: 'Ikäraja omalle suostumukselle', sv: 'Åldersgräns för eget samtycke', en: 'Age for own consent' },
  jointControllers: { fi: 'Yhteisrekisterinpitäjät', sv: 'Gemensamt personuppgiftsansvariga', en: 'Joint controllers' },
  hasJointArrangement: {
    fi: 'Järjestely yhteisrekisterinpitäjien kesken (26 art.)',
    sv: 'Inbördes arrangemang (art. 26)',
    en: 'Arrangement of the joint controllers (Art. 26)',
  },
  assessments: { fi: 'Arvioinnit', sv: 'Bedömningar', en: 'Assessments' },
  nextReview: { fi: 'tarkistetaan {day}', sv: 'ses över {day}', en: 'to be reviewed {day}' },
  officerConsulted: {
    fi: 'tietosuojavastaavalta on pyydetty neuvoja',
    sv: 'dataskyddsombudet har rådfrågats',
    en: 'the data protection officer’s advice was sought',
  },
  officerNotConsulted: {
    fi: 'tietosuojavastaavalta ei ole pyydetty neuvoja',
    sv: 'dataskyddsombudet har inte rådfrågats',
    en: 'the data protection officer’s advice was not sought',
  },
  residualRisk: { fi: 'jäännösriski: {risk}', sv: 'kvarstående risk: {risk}', en: 'residual risk: {risk}' },
  authorityConsultedOn: {
    fi: 'viranomaista kuultu ennakolta {day}',
    sv: 'förhandssamråd med myndigheten {day}',
    en: 'authority consulted {day}',
  },
  listCheckedOn: { fi: 'Luettelomerkintä tarkistettu', sv: 'Uppgiften i förteckningen kontrollerad', en: 'List entry checked' },
  coversStaffData: {
    fi: 'Merkintä kattaa henkilöstötiedot',
    sv: 'Anslutningen omfattar personaluppgifter',
    en: 'Entry covers data of staff',
  },
  isRepeated: { fi: 'Siirto on toistuva', sv: 'Överföringen upprepas', en: 'Transfer is repeated' },
  importerUnderGdpr: {
    fi: 'Vastaanottaja kuuluu itse asetuksen soveltamisalaan',
    sv: 'Mottagaren omfattas själv av förordningen',
    en: 'Importer is itself under the Regulation',
  },
  contractEnds: { fi: 'sopimus päättyy {day}', sv: 'avtalet upphör {day}', en: 'contract ends {day}' },
  guaranteesCheckedOn: { fi: 'takeet selvitetty {day}', sv: 'garantierna utredda {day}', en: 'guarantees looked into {day}' },
  auditedOn: { fi: 'tarkastettu {day}', sv: 'granskat {day}', en: 'audited {day}' },
  scope: { fi: 'Käsittelyn kohde', sv: 'Föremål för behandlingen', en: 'Subject matter of the processing' },
  approval: { fi: 'Lupa toiseen käsittelijään', sv: 'Tillstånd för ett annat biträde', en: 'Leave for another processor' },
  care: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  remoteAccess: { fi: 'Pääsy kolmansista maista', sv: 'Åtkomst från tredjeländer', en: 'Access from third countries' },
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  noAccess: { fi: 'ei ole', sv: 'finns inte', en: 'none' },
} as const satisfies Record<string, Localized>
