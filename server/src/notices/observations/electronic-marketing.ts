import { toldInASentence } from './observer.js'

/** Marketing by e-mail or text message, for which the law asks prior consent of natural persons. */
export const electronicMarketing = toldInASentence({
  kind: 'electronic_marketing',
  confidence: 0.8,
  phrases: {
    fi: [
      'sähköi* suoramarkkinoi*',
      'uutiskirje*',
      'sähköpostimarkkinoi*',
      'tekstiviestimarkkinoi*',
      'markkinointiviest*',
      'sähköposti* .. *markkinoi*',
      '*markkinoi* .. sähköpostitse|sähköpostilla|tekstiviest*',
    ],
    sv: [
      'nyhetsbrev*',
      'e postmarknadsföring*',
      '*marknadsför* .. e post',
      '*marknadsför* .. sms|epost',
      'elektronisk* direktmarknadsför*',
      'marknadsföringsmeddeland*',
    ],
    en: [
      'newsletter*',
      'marketing e mail*',
      'marketing email*|messages',
      'email marketing',
      'e mail marketing',
      '*marketing .. by e|email|sms',
      'electronic direct marketing',
    ],
  },
  unless: {
    fi: [
      'tilaa*',
      'tilan*',
      'tilau*',
      'suostumu*',
      'lupa*',
      'luva*',
      'lupia',
      'päättää',
      'kieltä*',
      'kiellä*',
      'vastust*',
      'perua',
      'perut*',
      'peruu*',
    ],
    sv: ['prenumer*', 'samtyck*', 'tillåt*', 'invänd*', 'motsätt*', 'avregistrer*', 'avböj*', 'anmäl*'],
    en: ['subscri*', 'opted', 'deny', 'oppose', 'delete', 'revoke*', 'permission', 'sign* up', 'consent*', 'object*', 'opt', 'unsubscrib*'],
  },
})
