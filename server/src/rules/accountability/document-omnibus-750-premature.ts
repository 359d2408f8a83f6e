import { legalEvents } from '@seloste/schema/law/events'
import type { NoticeRecord } from '@seloste/schema/record'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** Whether the law book holds the amendment as law on that day: the rule turns round with the data. */
const isAdopted = (asOf: string): boolean =>
  legalEvents.some(({ provision, kind, day }) => provision === 'eu:COM(2025)501' && kind === 'in_force' && day <= asOf)

const ofNotice = (notice: NoticeRecord, { asOf }: Bench): Judgement => {
  const claim = observedWords(notice, 'exemption_750')
  if (claim.length > 0) return isAdopted(asOf) ? met({ evidence: claim }) : gap({ evidence: claim })
  const present = observedWords(notice, 'exemption_small')
  return present.length > 0 ? met({ evidence: present }) : notApplicable(nothingOfTheKind)
}

export const documentOmnibus750Premature = defineRule({
  id: 'document-omnibus-750-premature',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ehdotus ei ole laki: raja on yhä 250 työntekijää, ja säännöllinen käsittely on aina selosteessa.',
      sv: 'Ett förslag är inte lag: gränsen är ännu 250 anställda, och regelbunden behandling ska alltid antecknas.',
      en: 'A proposal is no law: the limit is still 250 employees, and regular processing is always recorded.',
    },
  },
  cites: ['gdpr:30.5', 'eu:COM(2025)501'],
  statement: null,
  from: '2025-05-21',
  until: null,
  notice: ofNotice,
  text: {
    topic: {
      fi: 'Ehdotettu 750 työntekijän raja',
      sv: 'Den föreslagna gränsen på 750 anställda',
      en: 'The proposed limit of 750 employees',
    },
    titleMet: {
      fi: 'Teksti ei vetoa ehdotettuun rajaan',
      sv: 'Texten åberopar inte den föreslagna gränsen',
      en: 'The notice does not rely on the proposed limit',
    },
    titleGap: {
      fi: 'Teksti vetoaa 750 työntekijän rajaan, joka ei ole voimassa',
      sv: 'Texten åberopar en gräns på 750 anställda som inte gäller',
      en: 'The notice relies on a limit of 750 employees that is not in force',
    },
    why: {
      fi: 'Ihmisten tietojen käsittely jää kirjaamatta sellaisen säännön varassa, jota ei vielä ole.',
      sv: 'Behandlingen lämnas oantecknad med stöd av en regel som ännu inte finns.',
      en: 'Processing goes unrecorded on the strength of a rule that does not exist yet.',
    },
    fix: {
      fi: 'Noudata nykyistä 30 artiklan 5 kohtaa, kunnes muutos on julkaistu EUVL:ssä, ja poista väite.',
      sv: 'Följ gällande artikel 30.5 tills ändringen har offentliggjorts i EUT, och stryk påståendet.',
      en: 'Follow the present Article 30(5) until the amendment is published in the Official Journal, and strike the claim.',
    },
    ask: {
      fi: 'Mihin säännökseen väite perustuu?',
      sv: 'Vilken bestämmelse stöder sig påståendet på?',
      en: 'On which provision does the claim rest?',
    },
    goodEntry: {
      fi: 'Pidämme selostetta 30 artiklan mukaisesti.',
      sv: 'Vi för register enligt artikel 30.',
      en: 'We keep a record under Article 30.',
    },
  },
  needs: null,
  neverUnsure: 'The claim stands in the text or it does not; the law book tells whether it is law.',
  examples: [
    noticeSays('gap', 'A limit of 750', { observations: [observed('exemption_750', 'Companies below 750 employees need no record.')] }),
    noticeSays('met', 'The present limit', { observations: [observed('exemption_small', 'Below 250 employees we need no record.')] }),
    noticeSays('not_applicable', 'No claim', {}),
  ],
})
