import { field, noticeWords } from '../evidence.js'
import { noticeSays } from '../examples.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

export const legalBasisConsentNoWithdrawal = defineRule({
  id: 'legal-basis-consent-no-withdrawal',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Peruuttamisesta on kerrottava ennen kuin suostumus annetaan.',
      sv: 'Information om återkallelsen ska ges innan samtycke lämnas.',
      en: 'People are to be told of withdrawal before they give consent.',
    },
  },
  cites: ['gdpr:7.3', 'gdpr:13.2.c', 'gdpr:14.2.d'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { legalBases, rights } = notice.reading
    if (!legalBases.includes('consent'))
      return notApplicable({
        fi: 'Käsittelyn ei kerrota perustuvan suostumukseen.',
        sv: 'Behandlingen uppges inte bygga på samtycke.',
        en: 'The processing is not said to rest on consent.',
      })
    if (rights.includes('withdraw_consent')) return met({ evidence: noticeWords(notice, 'rights.withdraw_consent') })
    return gap({ evidence: [field('rights.withdraw_consent'), ...noticeWords(notice, 'legalBases.consent')] })
  },
  text: {
    topic: { fi: 'Suostumuksen peruuttaminen', sv: 'Återkallelse av samtycke', en: 'Withdrawal of consent' },
    titleMet: {
      fi: 'Oikeudesta peruuttaa suostumus kerrotaan',
      sv: 'Rätten att återkalla samtycke nämns',
      en: 'The right to withdraw consent is told',
    },
    titleGap: {
      fi: 'Käsittely perustuu suostumukseen, mutta sen peruuttamisesta ei kerrota',
      sv: 'Behandlingen bygger på samtycke, men rätten att återkalla det nämns inte',
      en: 'The processing rests on consent, but the right to withdraw it is not told',
    },
    why: {
      fi: 'Ihminen ei tiedä voivansa muuttaa mieltään.',
      sv: 'Den registrerade vet inte att det går att ändra sig.',
      en: 'People do not know that they may change their minds.',
    },
    fix: {
      fi: 'Kerro, että suostumuksen voi peruuttaa milloin tahansa ja yhtä helposti kuin sen antoi, ja miten se tehdään.',
      sv: 'Informera om att samtycket kan återkallas när som helst, lika enkelt som det gavs, och hur det går till.',
      en: 'Say that consent can be withdrawn at any time, as easily as it was given, and how.',
    },
    ask: {
      fi: 'Miten suostumuksen voi peruuttaa?',
      sv: 'Hur återkallas samtycket?',
      en: 'How is consent withdrawn?',
    },
    goodEntry: {
      fi: 'Voit peruuttaa suostumuksesi milloin tahansa jokaisen viestin lopussa olevasta linkistä. Peruutus ei vaikuta aiempaan käsittelyyn.',
      sv: 'Du kan när som helst återkalla ditt samtycke via länken i slutet av varje meddelande. Återkallelsen påverkar inte tidigare behandling.',
      en: 'You may withdraw your consent at any time by the link at the end of each message. Withdrawal does not affect earlier processing.',
    },
  },
  needs: null,
  neverUnsure: 'The right is told or it is not.',
  examples: [
    noticeSays('met', 'Consent, and how to withdraw it', { legalBases: ['consent'] }),
    noticeSays('gap', 'Consent, and no word of withdrawal', { legalBases: ['consent'], rights: ['access', 'complaint'] }),
    noticeSays('not_applicable', 'No consent', { rights: [] }),
  ],
})
