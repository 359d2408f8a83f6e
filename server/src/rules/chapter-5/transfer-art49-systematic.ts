import type { ActivityRecord, TransferRecord } from '@seloste/schema/record'
import { engagement, party, recipient, recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { isSameParty, ofEachTransfer, restsOn } from './each-transfer.js'

const derogated = restsOn('consent', 'derogation')
/** Points that recital 111 does not limit to occasional transfers, though none may become the rule. */
const openPoints: ReadonlySet<string> = new Set(['art49-1-a', 'art49-1-d', 'art49-1-f', 'art49-1-g'])
const isOpenPoint = ({ mechanismId, mechanismKind }: TransferRecord): boolean =>
  mechanismId === null ? mechanismKind === 'consent' : openPoints.has(mechanismId)

const exception = {
  fi: 'Siirto toistuu. Tätä poikkeusta ei rajata satunnaisiin siirtoihin, mutta siitä ei saa tulla pääsääntöä. Kuinka laaja siirto on?',
  sv: 'Överföringen upprepas. Undantaget är inte begränsat till tillfälliga överföringar, men får inte bli huvudregel. Hur omfattande är överföringen?',
  en: 'The transfer is repeated. This derogation is not limited to occasional transfers, but must not become the rule. How wide is the transfer?',
}

/** A processor under contract receives data as long as the contract runs. */
const isStanding = ({ recipients }: ActivityRecord, { importer }: TransferRecord): boolean =>
  recipients.some(({ party: one, role, engagement: contract }) => role === 'processor' && contract !== null && isSameParty(one, importer))

const us = party({ id: 'pa2', name: 'Hillside Letters LLC', country: 'US' })
const byDerogation = (isRepeated: boolean | null, mechanismId: string | null = 'art49-1-b') => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ mechanismKind: mechanismId ? 'derogation' : 'consent', mechanismId, module: null, isRepeated })],
})

export const transferArt49Systematic = defineRule({
  id: 'transfer-art49-systematic',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Poikkeusta tulkitaan suppeasti: toistuvaa siirtoa se ei kanna.',
      sv: 'Undantaget tolkas snävt: det bär inte en upprepad överföring.',
      en: 'A derogation is read narrowly: it does not carry a repeated transfer.',
    },
  },
  cites: ['gdpr:49', 'gdpr:49.1', 'edpb:guidelines-2/2018'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofEachTransfer({
    concerns: derogated,
    looksAt: 'isRepeated',
    judge: (one, parts, _bench, activity) => {
      if (one.isRepeated === false) return met(parts)
      // A service under contract is no exception, whatever the point.
      if (isStanding(activity, one)) return gap(parts)
      if (one.isRepeated) return isOpenPoint(one) ? unsure(exception, parts) : gap(parts)
      return unsure(
        {
          fi: 'Poikkeus sopii satunnaiseen siirtoon. Onko siirto yksittäinen, vai toistuuko se?',
          sv: 'Undantaget passar en tillfällig överföring. Är överföringen enstaka eller upprepas den?',
          en: 'A derogation suits an occasional transfer. Is the transfer a single one, or is it repeated?',
        },
        parts,
      )
    },
    none: {
      fi: 'Yksikään siirto ei nojaa 49 artiklan poikkeukseen.',
      sv: 'Ingen överföring vilar på ett undantag i artikel 49.',
      en: 'No transfer rests on a derogation of Article 49.',
    },
  }),
  text: {
    topic: {
      fi: 'Poikkeuksen käyttö toistuvaan siirtoon',
      sv: 'Undantag för en upprepad överföring',
      en: 'Derogation for a repeated transfer',
    },
    titleMet: {
      fi: 'Poikkeusta käytetään satunnaiseen siirtoon',
      sv: 'Undantaget används för en tillfällig överföring',
      en: 'The derogation is used for an occasional transfer',
    },
    titleGap: {
      fi: 'Toistuva siirto nojaa 49 artiklan poikkeukseen: {toCountry}',
      sv: 'En upprepad överföring vilar på ett undantag i artikel 49: {toCountry}',
      en: 'A repeated transfer rests on a derogation of Article 49: {toCountry}',
    },
    why: {
      fi: 'Poikkeus ei anna ihmiselle suojaa vastaanottajamaassa: jokainen toistuva siirto kasvattaa riskiä.',
      sv: 'Undantaget ger inget skydd i mottagarlandet: varje upprepad överföring ökar risken.',
      en: 'A derogation gives no protection in the country of the recipient: each repetition adds to the risk.',
    },
    fix: {
      fi: 'Vaihda jatkuvan siirron perusteeksi riittävyyspäätös tai 46 artiklan suojatoimi, esimerkiksi vakiosopimuslausekkeet (EU) 2021/914.',
      sv: 'Byt grund för den fortlöpande överföringen till ett beslut om adekvat skyddsnivå eller en skyddsåtgärd i artikel 46, till exempel standardavtalsklausulerna (EU) 2021/914.',
      en: 'Move the standing transfer to an adequacy decision or a safeguard of Article 46, such as the standard contractual clauses (EU) 2021/914.',
    },
    ask: {
      fi: 'Kuinka usein tietoja siirretään, ja onko siirto osa jatkuvaa palvelua?',
      sv: 'Hur ofta överförs uppgifter, och ingår överföringen i en fortlöpande tjänst?',
      en: 'How often are data transferred, and is the transfer part of a standing service?',
    },
    goodEntry: {
      fi: 'Yhdysvallat, yksittäinen hotellivaraus asiakkaan pyynnöstä: 49 artiklan 1 kohdan b alakohta; siirto ei toistu.',
      sv: 'USA, en enstaka hotellbokning på kundens begäran: artikel 49.1 b; överföringen upprepas inte.',
      en: 'United States, a single hotel booking at the customer’s request: Article 49(1)(b); the transfer is not repeated.',
    },
  },
  needs: {
    fi: 'Tieto siitä, toistuuko siirto ja kuinka laaja se on.',
    sv: 'Uppgift om överföringen upprepas och hur omfattande den är.',
    en: 'Whether the transfer is repeated, and how wide it is.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'A single transfer', byDerogation(false)),
    recordSays('gap', 'A repeated transfer', byDerogation(true)),
    recordSays('gap', 'Consent, for a processor under contract', {
      ...byDerogation(null, null),
      recipients: [recipient({ party: us, engagement: engagement({ party: us }) })],
    }),
    recordSays('unsure', 'Not answered', byDerogation(null)),
    recordSays('unsure', 'Repeated, for reasons of public interest', byDerogation(true, 'art49-1-d')),
    recordSays('unsure', 'Repeated, on explicit consent', byDerogation(true, null)),
    recordSays('not_applicable', 'A transfer on clauses', { transferStatement: 'occurs', transfers: [transfer()] }),
  ],
})
