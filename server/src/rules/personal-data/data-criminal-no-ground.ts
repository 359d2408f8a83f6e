import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { dataItem, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { offences, speaksOf } from '../wording.js'

const noOffences = {
  fi: 'Rikostuomioita tai rikkomuksia koskevia tietoja ei ole kirjattu, tai niiden puuttuvan perusteen arvioi toinen sääntö.',
  sv: 'Inga uppgifter om fällande domar eller lagöverträdelser är angivna, eller så bedöms den saknade grunden av en annan regel.',
  en: 'No data on convictions or offences are recorded, or another rule judges that their ground is missing.',
}

const withoutSection = {
  fi: 'Laki on kirjattu ilman numeroa ja pykälää. Mikä säännös sallii käsittelyn?',
  sv: 'Lagen är angiven utan nummer och paragraf. Vilken bestämmelse tillåter behandlingen?',
  en: 'The law is recorded without number or section. Which provision allows the processing?',
}

/** That an item marked as Art. 10 data has no ground at all is judged by `data-special-no-condition`. */
const isJudgedHere = ({ text, specialCategory, specialCondition }: DataItemRecord): boolean =>
  specialCategory === 'criminal' ? Boolean(specialCondition?.trim()) : specialCategory === null && speaksOf(offences, text)

const ofItem = ({ id, specialCondition, provenance }: DataItemRecord): Judgement => {
  const at = `dataItems.${id}`
  const ground = specialCondition?.trim() || null
  const parts = { at, evidence: recorded(`${at}.specialCondition`, ground, provenance) }
  if (!ground) return gap(parts)
  return /\d/.test(ground) ? met(parts) : unsure(withoutSection, parts)
}

const ofActivity = ({ role, dataItems }: ActivityRecord): Judgement | readonly Judgement[] => {
  const items = role === 'processor' ? [] : dataItems.filter(isJudgedHere)
  return items.length > 0 ? items.map(ofItem) : notApplicable(noOffences)
}

const extract = dataItem({ text: { fi: 'Rikosrekisteriote', sv: 'Utdrag ur belastningsregistret', en: 'Extract of the criminal record' } })

export const dataCriminalNoGround = defineRule({
  id: 'data-criminal-no-ground',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Rikostietoja saa käsitellä vain viranomaisen valvonnassa tai kun laki sen sallii.',
      sv: 'Uppgifter om lagöverträdelser får behandlas bara under kontroll av myndighet eller när lagen tillåter det.',
      en: 'Data on offences may be processed only under the control of official authority or where the law allows it.',
    },
  },
  cites: ['gdpr:10', 'fi:1050/2018:7'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Rikostietojen käsittelyn säädösperusta',
      sv: 'Lagstödet för uppgifter om lagöverträdelser',
      en: 'Law that allows data on offences',
    },
    titleMet: {
      fi: 'Rikostietojen käsittelyn salliva säännös on kirjattu',
      sv: 'Den bestämmelse som tillåter uppgifter om lagöverträdelser är angiven',
      en: 'The provision that allows data on offences is recorded',
    },
    titleGap: {
      fi: 'Rikostietoja on kirjattu ilman säännöstä, joka sallii niiden käsittelyn',
      sv: 'Uppgifter om lagöverträdelser är angivna utan den bestämmelse som tillåter dem',
      en: 'Data on offences are recorded without the provision that allows them',
    },
    why: {
      fi: 'Tieto tuomiosta seuraa ihmistä pitkään ja voi viedä työn tai asunnon.',
      sv: 'Uppgiften om en dom följer en människa länge och kan kosta arbete eller bostad.',
      en: 'Knowledge of a conviction follows people for long and can cost them work or home.',
    },
    fix: {
      fi: 'Merkitse tieto rikostiedoksi ja kirjaa säädös ja pykälä. Jos laki sallii vain otteen näyttämisen, älä säilytä otetta.',
      sv: 'Märk uppgiften som uppgift om lagöverträdelser och ange författning och paragraf. Om lagen bara tillåter att utdraget visas upp ska det inte sparas.',
      en: 'Mark the item as data on offences and record act and section. Where the law only allows an extract to be shown, do not keep it.',
    },
    ask: {
      fi: 'Mikä säännös sallii rikostietojen käsittelyn, ja säilytetäänkö otetta?',
      sv: 'Vilken bestämmelse tillåter uppgifterna, och sparas utdraget?',
      en: 'Which provision allows the data, and is the extract kept?',
    },
    goodEntry: {
      fi: 'Merkintä rikosrekisteriotteen esittämisestä: laki 504/2002; otetta ei jäljennetä.',
      sv: 'Anteckning om att straffregisterutdrag har visats upp: lagen 504/2002; utdraget kopieras inte.',
      en: 'Note that an extract of the criminal record was shown: Act 504/2002; the extract is not copied.',
    },
  },
  needs: {
    fi: 'Säädöksen numero ja pykälä.',
    sv: 'Författningens nummer och paragraf.',
    en: 'Number and section of the act.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'An extract and the section', {
      dataItems: [{ ...extract, specialCategory: 'criminal', specialCondition: 'Laki 504/2002' }],
    }),
    recordSays('gap', 'An extract that nobody marked', { dataItems: [extract] }),
    recordSays('unsure', 'An extract and a law without number', {
      dataItems: [{ ...extract, specialCategory: 'criminal', specialCondition: 'Lastensuojelulaki' }],
    }),
    recordSays('not_applicable', 'Marked, and no ground at all', { dataItems: [{ ...extract, specialCategory: 'criminal' }] }),
    recordSays('not_applicable', 'No such data', {}),
  ],
})
