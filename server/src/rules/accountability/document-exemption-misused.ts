import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

/** Whoever is dealt with again and again, in words of the three languages. */
const regular =
  /asiak|työntek|henkilöstö|jäsen|potila|opiskel|asuk|kund|anställd|medlem|patient|studerande|boende|customer|client|employee|staff|member|student|resident|tenant|subscriber/iu

const withWhom = {
  fi: 'Teksti vetoaa poikkeukseen, mutta ei kerro, keiden tietoja käsitellään. Onko käsittely satunnaista?',
  sv: 'Texten åberopar undantaget men säger inte vems uppgifter som behandlas. Är behandlingen tillfällig?',
  en: 'The notice claims the exemption, but does not say whose data are processed. Is the processing occasional?',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const claim = observedWords(notice, 'exemption_small')
  if (claim.length === 0) return notApplicable(nothingOfTheKind)
  const { dataSubjects, specialCategories, registerName } = notice.reading
  const isRegular = [...dataSubjects, registerName ?? ''].some((group) => regular.test(group))
  const evidence = [...claim, ...noticeWords(notice, 'dataSubjects', 'specialCategories')]
  if (isRegular || specialCategories.length > 0) return gap({ evidence })
  return dataSubjects.length > 0 ? met({ evidence }) : unsure(withWhom, { evidence })
}

const claim = { observations: [observed('exemption_small', 'As we employ fewer than 250 people, we keep no records.')] }

export const documentExemptionMisused = defineRule({
  id: 'document-exemption-misused',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Poikkeus ei koske säännöllistä käsittelyä, ja asiakkaita tai henkilöstöä käsitellään säännöllisesti.',
      sv: 'Undantaget gäller inte regelbunden behandling, och kunder och personal behandlas regelbundet.',
      en: 'The exemption does not cover regular processing, and customers or staff are processed regularly.',
    },
  },
  cites: ['gdpr:30.5', 'wp29:article-30.5', 'guidance:tsv-record'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Alle 250 työntekijän poikkeus', sv: 'Undantaget för färre än 250 anställda', en: 'Exemption below 250 employees' },
    titleMet: {
      fi: 'Poikkeukseen vedotaan vain satunnaisessa käsittelyssä',
      sv: 'Undantaget åberopas bara för tillfällig behandling',
      en: 'The exemption is claimed for occasional processing only',
    },
    titleGap: {
      fi: 'Teksti vetoaa alle 250 työntekijän poikkeukseen, vaikka käsittely on säännöllistä',
      sv: 'Texten åberopar undantaget för färre än 250 anställda, fast behandlingen är regelbunden',
      en: 'The notice claims the exemption below 250 employees, though the processing is regular',
    },
    why: {
      fi: 'Ilman selostetta kukaan ei valvo, mitä ihmisten tiedoilla tehdään vuodesta toiseen.',
      sv: 'Utan register följer ingen upp vad som görs med uppgifterna år efter år.',
      en: 'Without a record nobody watches what is done with people’s data year after year.',
    },
    fix: {
      fi: 'Laadi seloste säännöllisestä käsittelystä ja poista väite tekstistä. Poikkeus kattaa vain satunnaisen käsittelyn, jossa ei ole riskiä eikä erityisiä henkilötietoryhmiä.',
      sv: 'Upprätta ett register över den regelbundna behandlingen och stryk påståendet. Undantaget täcker bara tillfällig behandling utan risk och utan särskilda kategorier.',
      en: 'Draw up a record of the regular processing and strike the claim. The exemption covers only occasional processing without risk and without special categories.',
    },
    ask: {
      fi: 'Mikä käsittely on todella satunnaista?',
      sv: 'Vilken behandling är verkligen tillfällig?',
      en: 'Which processing is truly occasional?',
    },
    goodEntry: {
      fi: 'Pidämme selostetta asiakas- ja henkilöstötietojen käsittelystä.',
      sv: 'Vi för register över behandlingen av kund- och personaluppgifter.',
      en: 'We keep a record of the processing of customer and staff data.',
    },
  },
  needs: {
    fi: 'Tieto siitä, keiden tietoja käsitellään ja onko käsittely satunnaista.',
    sv: 'Uppgift om vems uppgifter som behandlas och om behandlingen är tillfällig.',
    en: 'Whose data are processed, and whether the processing is occasional.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('gap', 'The claim, in a notice on customers', claim),
    noticeSays('met', 'The claim, for one occasion', {
      ...claim,
      registerName: 'Draw at the fair',
      dataSubjects: ['visitors of one fair'],
    }),
    noticeSays('unsure', 'The claim, and nobody named', { ...claim, registerName: null, dataSubjects: [] }),
    noticeSays('not_applicable', 'No claim', {}),
  ],
})
