import { importerScopes } from '@seloste/schema/law/mechanisms'
import type { ActivityRecord, TransferRecord } from '@seloste/schema/record'
import { organizationExample, party, recipient, recordSays, transfer } from '../examples.js'
import type { Bench } from '../rule.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { ofEachTransfer, restsOn } from './each-transfer.js'
import { fitOf, scopeOf } from './importer-scope.js'

const scoped = restsOn('adequacy', 'other_safeguard', 'bcr')
const derogated = restsOn('derogation', 'consent')

/** Points that Art. 49(3) closes to public authorities in the exercise of their public powers. */
const closed: ReadonlySet<string> = new Set(['art49-1-a', 'art49-1-b', 'art49-1-c', 'art49-1-sub2'])
const isClosed = (one: TransferRecord, bench: Bench): boolean =>
  bench.dossier.organization?.isPublicBody === true &&
  derogated(one, bench) &&
  (one.mechanismId === null ? one.mechanismKind === 'consent' : closed.has(one.mechanismId))

const maple = party({ id: 'pa5', name: 'Maple Ledger Inc.', country: 'CA' })
const canadian = (importer: typeof maple | null, changes: Partial<ActivityRecord> = {}) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ importer, country: 'CA', mechanismKind: 'adequacy', mechanismId: 'adq-ca', module: null })],
  ...changes,
})
const betweenAuthorities = (withAuthority: boolean) => ({
  transferStatement: 'occurs' as const,
  transfers: [
    transfer({
      importer: withAuthority ? party({ id: 'pa8', name: 'Ministry of Rivers', country: 'IN' }) : null,
      country: 'IN',
      mechanismKind: null,
      mechanismId: 'ipa-public',
      module: null,
    }),
  ],
})
const byRules = (serviceId: string | null) => ({
  transferStatement: 'occurs' as const,
  transfers: [
    transfer({
      importer: party({ id: 'pa2', name: 'Hillside Letters LLC', country: 'US', serviceId }),
      mechanismKind: 'bcr',
      mechanismId: null,
      module: null,
    }),
  ],
})
const staff = { subjects: [{ id: 's1', text: { sv: 'anställda', en: 'employees' }, provenance: null }] }

const publicPowers = {
  fi: 'Tämä poikkeus ei koske viranomaista, joka käyttää julkista valtaa (49 artiklan 3 kohta). Käyttääkö viranomainen siirrossa julkista valtaa?',
  sv: 'Undantaget gäller inte en myndighet vid utövandet av offentliga befogenheter (artikel 49.3). Utövar myndigheten sådana när uppgifterna överförs?',
  en: 'This derogation is not for public authorities in the exercise of their public powers (Article 49(3)). Does the authority exercise them by the transfer?',
}

export const transferImporterScope = defineRule({
  id: 'transfer-importer-scope',
  since: '2026.2',
  aliases: ['transfer-canada-scope'],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Riittävyyspäätös tai muu siirtoperuste voi koskea vain osaa vastaanottajista; muille siirretään ilman perustetta.',
      sv: 'Ett beslut om adekvat skyddsnivå eller en annan grund kan gälla bara en del av mottagarna; till andra överförs uppgifter utan grund.',
      en: 'An adequacy decision or another ground may be for some recipients only; to others data go without a ground.',
    },
  },
  cites: ['gdpr:45', 'gdpr:46.2.a', 'gdpr:47', 'gdpr:49', 'eu:2002/2', 'eu:2019/419', 'eu:2022/254', 'eu:2026/179'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => isClosed(one, bench) || (scoped(one, bench) && scopeOf(one, bench) !== null),
    looksAt: 'importer',
    judge: (one, parts, bench, activity) => {
      if (isClosed(one, bench)) return unsure(publicPowers, parts)
      const scope = scopeOf(one, bench) ?? 'any'
      const told = { ...parts, values: { ...parts.values, scope: importerScopes[scope] } }
      const fit = fitOf(scope, one, bench, activity)
      if (fit !== 'unknown') return fit === 'inside' ? met(told) : gap(told)
      return unsure(
        {
          fi: 'Siirtoperuste koskee vain osaa vastaanottajista: {scope}. Kuuluuko tämä vastaanottaja niihin?',
          sv: 'Överföringsgrunden gäller bara en del av mottagarna: {scope}. Hör denna mottagare till dem?',
          en: 'The ground is for some recipients only: {scope}. Is this recipient one of them?',
        },
        told,
      )
    },
    none: {
      fi: 'Yksikään siirto ei nojaa perusteeseen, joka koskisi vain osaa vastaanottajista.',
      sv: 'Ingen överföring vilar på en grund som gäller bara en del av mottagarna.',
      en: 'No transfer rests on a ground that is for some recipients only.',
    },
  }),
  text: {
    topic: {
      fi: 'Siirtoperusteen soveltamisala ja vastaanottaja',
      sv: 'Överföringsgrundens tillämpningsområde och mottagaren',
      en: 'Scope of the transfer ground and the recipient',
    },
    titleMet: {
      fi: 'Mikään kirjattu ei viittaa siihen, että vastaanottaja olisi siirtoperusteen ulkopuolella',
      sv: 'Inget som är angivet tyder på att mottagaren står utanför överföringsgrunden',
      en: 'Nothing on record points to a recipient outside the ground',
    },
    titleGap: {
      fi: 'Siirtoperuste ei koske tätä siirtoa: sen piirissä ovat {scope}',
      sv: 'Överföringsgrunden gäller inte denna överföring: den omfattar {scope}',
      en: 'The ground is not for this transfer: it covers {scope}',
    },
    why: {
      fi: 'Ihmisen tietoja saa vastaanottaja, johon suojaava laki ei ulotu.',
      sv: 'Uppgifterna når en mottagare som den skyddande lagen inte gäller.',
      en: 'People’s data reach a recipient that the protecting law does not bind.',
    },
    fix: {
      fi: 'Selvitä, mikä laki vastaanottajaa sitoo. Jos peruste ei koske sitä, sovi vakiosopimuslausekkeista (EU) 2021/914 tai käytä muuta 46 artiklan suojatointa.',
      sv: 'Utred vilken lag som binder mottagaren. Om grunden inte gäller den, avtala om standardavtalsklausulerna (EU) 2021/914 eller använd en annan skyddsåtgärd i artikel 46.',
      en: 'Find out which law binds the recipient. Where the ground is not for it, agree on the standard contractual clauses (EU) 2021/914 or use another safeguard of Article 46.',
    },
    ask: {
      fi: 'Kuuluuko vastaanottaja siirtoperusteen piiriin, esimerkiksi sen lain alaisuuteen, johon päätös nojaa?',
      sv: 'Omfattas mottagaren av överföringsgrunden, till exempel av den lag som beslutet vilar på?',
      en: 'Is the recipient within the ground, for instance under the law on which the decision rests?',
    },
    goodEntry: {
      fi: 'Kanada, Maple Ledger Inc. (PIPEDA-lain alainen): komission päätös 2002/2/EY.',
      sv: 'Kanada, Maple Ledger Inc. (omfattas av PIPEDA): kommissionens beslut 2002/2/EG.',
      en: 'Canada, Maple Ledger Inc. (under PIPEDA): Commission Decision 2002/2/EC.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mikä laki vastaanottajaa sitoo, tai käyttääkö viranomainen siirrossa julkista valtaa.',
    sv: 'Uppgift om vilken lag som binder mottagaren, eller om myndigheten utövar offentliga befogenheter vid överföringen.',
    en: 'Which law binds the recipient, or whether the authority exercises public powers by the transfer.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'A company in Canada', canadian(maple)),
    recordSays(
      'gap',
      'A public authority in Canada',
      canadian(maple, { recipients: [recipient({ party: maple, role: 'authority', engagement: null })] }),
    ),
    recordSays('unsure', 'A university in Canada', canadian(party({ id: 'pa6', name: 'University of the Maples', country: 'CA' }))),
    recordSays('unsure', 'A foundation in Canada', canadian(party({ id: 'pa6', name: 'Maple Rivers Foundation', country: 'CA' }))),
    recordSays('unsure', 'Staff data to a company in Canada', canadian(maple, staff)),
    recordSays('unsure', 'No recipient is named', canadian(null)),
    recordSays('met', 'A company in Brazil, by the decision of 2026', {
      transferStatement: 'occurs',
      transfers: [
        transfer({
          importer: party({ id: 'pa7', name: 'Ipê Suporte Ltda', country: 'BR' }),
          country: 'BR',
          mechanismKind: 'adequacy',
          mechanismId: null,
          module: null,
        }),
      ],
    }),
    recordSays('gap', 'A company on an instrument between authorities', betweenAuthorities(false), {
      dossier: { organization: organizationExample() },
    }),
    recordSays('met', 'Corporate rules, and a company without further mark', byRules(null)),
    recordSays('unsure', 'Corporate rules, and a supplier of services', byRules('mailchimp')),
    recordSays('met', 'An authority on it', betweenAuthorities(true), {
      dossier: { organization: organizationExample({ isPublicBody: true }) },
    }),
    recordSays(
      'unsure',
      'A public authority on a derogation that is closed to public powers',
      {
        transferStatement: 'occurs',
        transfers: [transfer({ mechanismKind: 'derogation', mechanismId: 'art49-1-b', module: null })],
      },
      { dossier: { organization: organizationExample({ isPublicBody: true }) } },
    ),
    recordSays(
      'not_applicable',
      'A company on that derogation',
      {
        transferStatement: 'occurs',
        transfers: [transfer({ mechanismKind: 'derogation', mechanismId: 'art49-1-b', module: null })],
      },
      { dossier: { organization: organizationExample() } },
    ),
    recordSays('not_applicable', 'Switzerland has a general decision', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'CH', mechanismKind: 'adequacy', mechanismId: 'adq-ch', module: null })],
    }),
  ],
})
