import { toldInASentence } from './observer.js'

/** Nobody can buy without an account. */
export const forcedAccount = toldInASentence({
  kind: 'forced_account',
  confidence: 0.8,
  phrases: {
    fi: [
      'tilaami*|tilaukse*|ostami*|ostokse*|osto*|asioint* .. edellyttää|vaatii .. rekisteröity*|käyttäjätili*|asiakastili*|tilin',
      'tilataksesi|ostaaksesi ... rekisteröidy*|rekisteröity*|käyttäjätili*|asiakastili*',
    ],
    sv: [
      'köp*|beställning* .. kräver|förutsätter .. *konto*|registrering*',
      'för att handla|beställa|köpa ... måste|ska ... *konto*|registrera*',
    ],
    en: [
      'purchas*|order* .. require* .. account|registration',
      'to buy|order|purchase ... must|need|required ... account|register',
      'must|need .. create|register .. account ... buy|purchase*|order*',
      'account is required ... buy|purchase*|order*',
    ],
  },
  unless: {
    fi: ['ilman'],
    sv: ['utan', 'gäst*'],
    en: ['without', 'guest*'],
  },
})
