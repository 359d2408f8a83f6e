import type { Phrase } from '../words/phrase.js'

/** Service names beyond the law book's: by what a reader meets in notices. */
export const serviceNames: Readonly<Record<string, readonly string[]>> = {
  'adobe-analytics': ['Adobe Analytics'],
  discord: ['Discord'],
  doubleclick: ['Google DoubleClick', 'DoubleClick'],
  'google-display': ['Google Display Network'],
  mailgun: ['Mailgun'],
  'microsoft-outlook': ['Microsoft Outlook'],
  strava: ['Strava'],
  supabase: ['Supabase'],
  sumup: ['SumUp'],
  veriff: ['Veriff'],
  vercel: ['Vercel'],
  netlify: ['Netlify'],
  bambora: ['Bambora'],
  mobilepay: ['MobilePay'],
  plausible: ['Plausible Analytics'],
  postmark: ['Postmark'],
  substack: ['Substack'],
  patreon: ['Patreon'],
  kajabi: ['Kajabi'],
  flodesk: ['Flodesk'],
  convertkit: ['ConvertKit'],
  auth0: ['Auth0'],
  mixpanel: ['Mixpanel'],
  amplitude: ['Amplitude'],
  optimizely: ['Optimizely'],
  crazyegg: ['Crazy Egg'],
  yandex: ['Yandex Metrica'],
  clubconline: ['myClub', 'Nimenhuuto', 'Jopox'],
}

/** Words in whose company a service is only linked to or opted out of. */
export const notAService: readonly Phrase[] = [
  'plugins',
  'sharing link',
  'opt out',
  'optout',
  'social sharing',
  'tietosuojakäytäntö $',
  'tietosuojalauseke $',
  'privacy policy $',
]
