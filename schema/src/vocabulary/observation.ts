import type { Terms } from '../text.js'

/**
 * What a notice shows beside its facts: remarks that a rule may rest on. One kind, one file in `server/src/notices/observations`.
 */
export type ObservationKind = 'implied_consent' | 'placeholder' | 'other_controller' | 'lost_list' | 'wrong_check_digit'

export const observationKinds: Terms<ObservationKind> = {
  implied_consent: {
    fi: 'suostumus oletetaan käytöstä',
    sv: 'samtycke antas genom användning',
    en: 'consent inferred from use',
  },  placeholder: {
    fi: 'mallipohjan kohta on täyttämättä',
    sv: 'ett fält i mallen är inte ifyllt',
    en: 'a field of a template is not filled in',
  },
  other_controller: {
    fi: 'toisen organisaation nimi rekisterinpitäjän paikalla',
    sv: 'en annan organisations namn på den personuppgiftsansvarigas plats',
    en: 'another organisation’s name in the controller’s place',
  },
  lost_list: {
    fi: 'otsikon tai kaksoispisteen jälkeen ei ole mitään',
    sv: 'efter rubriken eller kolonet följer ingenting',
    en: 'nothing follows the heading or the colon',
  },
  wrong_check_digit: {
    fi: 'Y-tunnuksen tai organisationsnummerin tarkistusnumero ei täsmää',
    sv: 'kontrollsiffran i FO-numret eller organisationsnumret stämmer inte',
    en: 'the check digit of the company number does not fit',
  },
}
