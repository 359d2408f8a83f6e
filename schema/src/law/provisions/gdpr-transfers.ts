import type { Localized } from '../../text.js'

/** Chapter V GDPR, Articles 44 to 49: transfers to third countries and international organisations. */
export const transferArticles = {
  '44': {
    fi: 'siirtoja koskeva yleinen periaate',
    sv: 'allmän princip för överföring av uppgifter',
    en: 'general principle for transfers',
  },
  '45': {
    fi: 'siirto tietosuojan riittävyyttä koskevan päätöksen perusteella',
    sv: 'överföring på grundval av ett beslut om adekvat skyddsnivå',
    en: 'transfers on the basis of an adequacy decision',
  },
  '45.9': {
    fi: 'aiempien riittävyyspäätösten voimassaolo',
    sv: 'tidigare beslut om adekvat skyddsnivå fortsätter att gälla',
    en: 'earlier adequacy decisions remain in force',
  },
  '46': {
    fi: 'siirto asianmukaisia suojatoimia soveltaen',
    sv: 'överföring som omfattas av lämpliga skyddsåtgärder',
    en: 'transfers subject to appropriate safeguards',
  },
  '46.1': {
    fi: 'asianmukaiset suojatoimet ja tehokkaat oikeussuojakeinot',
    sv: 'lämpliga skyddsåtgärder och effektiva rättsmedel',
    en: 'appropriate safeguards and effective legal remedies',
  },
  '46.2.a': {
    fi: 'viranomaisten välinen sitova ja täytäntöönpanokelpoinen väline',
    sv: 'rättsligt bindande och verkställbart instrument mellan myndigheter',
    en: 'legally binding and enforceable instrument between public authorities',
  },
  '46.2.b': { fi: 'yritystä koskevat sitovat säännöt', sv: 'bindande företagsbestämmelser', en: 'binding corporate rules' },
  '46.2.c': {
    fi: 'komission antamat tietosuojaa koskevat vakiolausekkeet',
    sv: 'standardiserade dataskyddsbestämmelser som antas av kommissionen',
    en: 'standard data protection clauses adopted by the Commission',
  },
  '46.2.d': {
    fi: 'valvontaviranomaisen vahvistamat vakiolausekkeet',
    sv: 'standardiserade dataskyddsbestämmelser som antagits av en tillsynsmyndighet',
    en: 'standard data protection clauses adopted by a supervisory authority',
  },
  '46.2.e': { fi: 'hyväksytyt käytännesäännöt', sv: 'en godkänd uppförandekod', en: 'an approved code of conduct' },
  '46.2.f': { fi: 'hyväksytty sertifiointimekanismi', sv: 'en godkänd certifieringsmekanism', en: 'an approved certification mechanism' },
  '46.3.a': { fi: 'yksittäiset sopimuslausekkeet', sv: 'avtalsklausuler', en: 'contractual clauses' },
  '46.3.b': {
    fi: 'viranomaisten väliset hallinnolliset järjestelyt',
    sv: 'administrativa överenskommelser mellan myndigheter',
    en: 'administrative arrangements between public authorities',
  },
  '47': { fi: 'yritystä koskevat sitovat säännöt', sv: 'bindande företagsbestämmelser', en: 'binding corporate rules' },
  '48': {
    fi: 'siirrot tai luovutukset, joita ei sallita unionin lainsäädännössä',
    sv: 'överföringar och utlämnanden som inte är tillåtna enligt unionsrätten',
    en: 'transfers or disclosures not authorised by Union law',
  },
  '49': { fi: 'erityistilanteita koskevat poikkeukset', sv: 'undantag i särskilda situationer', en: 'derogations for specific situations' },
  '49.1': {
    fi: 'erityistilanteita koskevat poikkeukset',
    sv: 'undantag i särskilda situationer',
    en: 'derogations for specific situations',
  },
  '49.1.a': { fi: 'nimenomainen suostumus siirtoon', sv: 'uttryckligt samtycke till överföringen', en: 'explicit consent to the transfer' },
  '49.1.sub2': {
    fi: 'pakottavat oikeutetut edut ja rajoitettu siirto',
    sv: 'tvingande berättigade intressen och begränsad överföring',
    en: 'compelling legitimate interests and a limited transfer',
  },
  '49.6': {
    fi: 'arvioinnin kirjaaminen käsittelytoimien selosteeseen',
    sv: 'bedömningen dokumenteras i registret över behandling',
    en: 'documenting the assessment in the record',
  },
} as const satisfies Readonly<Record<string, Localized>>
