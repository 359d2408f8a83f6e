import type { ActivityRecord } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import { field, recorded } from '../evidence.js'
import { accountability, purpose, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, met, notApplicable, unanswered } from '../rule.js'
import { noConsent, restingOn } from './reasons.js'

const ofActivity = (activity: ActivityRecord): Judgement => {
  const resting = restingOn(activity, 'consent')
  if (resting.length === 0) return notApplicable(noConsent)
  const onConsent = resting.flatMap(({ id, provenance }) => recorded(`purposes.${id}.legalBases`, 'consent', provenance))
  const proof = pick(activity.accountability.consentProof, 'fi')?.text.trim()
  const evidence = [field('accountability.consentProof', proof || null), ...onConsent]
  return proof ? met({ evidence }) : unanswered({ evidence })
}

const onConsent = { purposes: [purpose({ text: { fi: 'Uutiskirje', en: 'Newsletter' }, legalBases: ['consent'] })] } as const

export const legalBasisConsentNoProof = defineRule({
  id: 'legal-basis-consent-no-proof',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Rekisterinpitäjän on pystyttävä osoittamaan, että suostumus on annettu; muuten se ei kanna käsittelyä.',
      sv: 'Den personuppgiftsansvarige ska kunna visa att samtycke har lämnats; annars bär det inte behandlingen.',
      en: 'The controller must be able to demonstrate that consent was given; otherwise it does not carry the processing.',
    },
  },
  cites: ['gdpr:7.1', 'gdpr:5.2', 'cjeu:C-61/19'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Suostumuksen osoittaminen', sv: 'Bevis på samtycke', en: 'Proof of consent' },
    titleMet: {
      fi: 'On kirjattu, miten suostumus osoitetaan',
      sv: 'Det är angivet hur samtycket bevisas',
      en: 'How consent is demonstrated is recorded',
    },
    titleGap: {
      fi: 'Käsittely perustuu suostumukseen, mutta sen osoittamistapaa ei ole kirjattu',
      sv: 'Behandlingen bygger på samtycke, men det är inte angivet hur samtycket bevisas',
      en: 'The processing rests on consent, but how consent is demonstrated is not recorded',
    },
    why: {
      fi: 'Kun ihminen kiistää suostuneensa, kukaan ei voi tarkistaa, mitä häneltä kysyttiin ja mitä hän vastasi.',
      sv: 'Om den registrerade bestrider sitt samtycke kan ingen kontrollera vad som frågades och vad svaret blev.',
      en: 'When somebody disputes having consented, nobody can check what was asked and answered.',
    },
    fix: {
      fi: 'Kirjaa, mihin tallentuu kuka suostui, milloin, mihin tekstiin ja millä tavalla, ja miten peruutus merkitään.',
      sv: 'Ange var det framgår vem som samtyckte, när, till vilken text och på vilket sätt, och hur en återkallelse antecknas.',
      en: 'Record where it is kept who consented, when, to which wording and how, and how a withdrawal is noted.',
    },
    ask: {
      fi: 'Mistä nähdään, kuka on suostunut, mihin ja milloin?',
      sv: 'Var framgår vem som har samtyckt, till vad och när?',
      en: 'Where can it be seen who consented, to what and when?',
    },
    goodEntry: {
      fi: 'Uutiskirjepalvelun loki: sähköpostiosoite, aika, lomakkeen versio ja vahvistusviestin klikkaus; peruutuksesta jää merkintä.',
      sv: 'Nyhetsbrevstjänstens logg: e-postadress, tidpunkt, formulärets version och bekräftelseklick; återkallelser antecknas.',
      en: 'Log of the newsletter service: address, time, version of the form and click on the confirmation; withdrawals are noted.',
    },
  },
  needs: null,
  neverUnsure: 'A way of proof is recorded or it is not; whether it convinces is for people to judge.',
  examples: [
    recordSays('met', 'Consent, and a log of it', {
      ...onConsent,
      accountability: accountability({ consentProof: { fi: 'Uutiskirjepalvelun loki', en: 'Log of the newsletter service' } }),
    }),
    recordSays('gap', 'Consent, and nothing on its proof', onConsent),
    recordSays('not_applicable', 'No purpose rests on consent', {}),
  ],
})
