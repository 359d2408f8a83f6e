import type { Right } from '@seloste/schema/vocabulary/right'
import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'
import { enRights } from './rights-en.js'
import { fiRights } from './rights-fi.js'
import { svRights } from './rights-sv.js'

/** How each right is told. */
export const rightPhrases: Readonly<Record<Language, Readonly<Record<Right, readonly Phrase[]>>>> = {
  fi: fiRights,
  sv: svRights,
  en: enRights,
}

/** Words that tell of a right, as opposed to a duty of the controller or a thing that happens. */
export const rightCues: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'oikeu*',
    'oikeude*',
    'voi',
    'voit',
    'saa',
    'voivat',
    'pyydetään',
    'pyytää',
    'pyyntö*',
    'vaatia',
    'voitte',
    'saat',
    'saatte',
    'teillä',
    'sinulla',
    'vaadi*',
    'pyydä*',
    'pyytä*',
    'oikaistaan',
    'korjataan',
    'korjaamme',
    'poistamme',
    'auttaa',
  ],
  sv: [
    'rätt',
    'rätten',
    'kan',
    'rättighet*',
    'begära',
    'får',
    'kontakta oss',
    'kräva',
    'be oss',
    'be om',
    'vill',
    'vänd',
    'vänder',
    'hjälper',
  ],
  en: [
    'right',
    'rights',
    'can',
    'may',
    'request',
    'entitled',
    'ask',
    'demand',
    'asked',
    'could',
    'want',
    'wish',
    'get',
    'tell us',
    'able',
    'rights to',
  ],
}

/** A right denied is no right. */
export const rightDenials: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'ei .. ole .. oikeu*',
    'ei .. oikeutta',
    'oikeutta .. ei ole',
    '*oikeutta ei sovelleta',
    'ei voi vaatia',
    'ei voi pyytää',
    'et voi vaatia',
    'ei rekisteröidyllä ole',
    'ei sinulla ole',
    'oikeu* .. ei sovelleta',
    'oikeu* .. ei koske',
    'ei ole käytettävissä',
    'mutta ei',
    'oikeutta ... voidaan .. rajoittaa',
    'oikeuksia ... rajoittaa',
    'oikeuksista ... poiketa',
    'ei voida .. poistaa|korjata|siirtää|luovuttaa',
    'ei voi poistaa',
    'ei poisteta',
    'emme voi poistaa',
    'et voi',
    'emme voi',
  ],
  sv: [
    'har inte .. rätt',
    'kan inte begära',
    'kan inte kräva',
    'ingen rätt',
    'inte rätt att',
    'inte rätt till',
    'rätt* ... gäller inte',
    'rätt* ... finns inte',
    'men inte',
    'men ej',
    'rätt* ... tillämpas inte',
    'inte .. möjlig*',
    'kan inte .. raderas|tas bort|ändras|flyttas',
    'kan inte radera*',
    'rättigheten|rättigheterna ... begränsas|inskränk*',
    'får inte radera*',
    'du kan inte',
  ],
  en: [
    'no right',
    'cannot request',
    'cannot demand',
    'can not request',
    'not have .. right',
    'not have the right',
    'not entitled',
    'right* ... not apply',
    'not the right',
    'but not',
    'erasure|portability|objection|rectification|restriction .. not possible',
    'right* ... not available',
    'cannot be .. deleted|erased|removed|ported',
    'can not be .. deleted|erased',
    'cannot delete',
    'cannot erase',
    'not possible',
    'does not include',
    'do not include',
    'right* ... be limited',
    'cannot ask',
    'can not ask',
    'you cannot',
  ],
}

/** Supervisory authorities: a complaint goes to them. */
export const authorities: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['tietosuojavaltuut*', 'valvontaviranomai*', 'tietosuojaviranomai*', 'viranomai*'],
  sv: ['tillsynsmyndighet*', 'dataombudsman*', 'datainspektion*', 'integritetsskyddsmyndighet*', 'imy'],
  en: ['supervis*', 'commissioner*', 'ombudsman', 'authority', 'authorities', 'ico'],
}

/** How a text outside its section on rights offers one: what you can do with your data, and on whose request. */
export const rightOffers: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['voit ... tieto*|tiedo*|tiedot', 'pyynnöstäsi', 'pyynnöstä'],
  sv: ['du kan ... uppgift*', 'dina .. uppgift* .. kontakta', 'på begäran', 'dina personuppgift* tas'],
  en: ['you can ... data|information|account', 'you may ... data|information|account', 'on request', 'upon request', 'at your request'],
}
