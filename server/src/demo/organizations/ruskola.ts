import type { DemoOrganization } from '../demo.js'
import { authority, employment, fi, kept, processor, recruitment } from '../wording.js'

/** A vocational college: services of many years, each with the transfer ground of its time. */
export const ruskola: DemoOrganization = {
  key: 'ruskola',
  name: 'Ruskolan ammattiopisto',
  businessId: null,
  country: 'FI',
  sector: 'Koulutus',
  isPublicBody: true,
  headcount: 310,
  languages: ['fi'],
  address: 'Koulukatu 8, 99960 Ruskola',
  email: 'opintotoimisto@ruskola.example',
  phone: '+358 00 000 0400',
  contactPoint: 'Opintotoimisto, opintotoimisto@ruskola.example',
  dpo: { name: 'Leo Sarkajärvi', email: 'tietosuoja@ruskola.example', phone: '+358 00 000 0401' },
  activities: [
    {
      title: fi('Opiskelijahallinto'),
      purposes: [
        {
          text: fi('Opiskelijaksi ottaminen, opintosuoritukset ja todistukset'),
          bases: ['public_task'],
          statute: 'Laki ammatillisesta koulutuksesta (531/2017)',
        },
      ],
      subjects: [fi('Opiskelijat'), fi('Alaikäisten opiskelijoiden huoltajat')],
      data: [
        { text: fi('Henkilö- ja yhteystiedot'), keep: kept('P10Y', 'end_of_relationship') },
        {
          text: fi('Opintosuoritukset ja todistukset'),
          of: [0],
          keep: { criterion: fi('Säilytetään pysyvästi'), statute: 'Arkistolaki (831/1994) 8 §', atEnd: 'archive' },
        },
        { text: fi('Erityisen tuen päätökset'), of: [0], special: 'health', condition: 'g', keep: kept('P10Y', 'decision') },
      ],
      sources: [fi('Hakija, valtakunnallinen opiskelijavalinta')],
      recipients: [
        authority(fi('Opetushallitus ja Kansaneläkelaitos')),
        processor('Opinpolku Järjestelmät Oy', '2021-02-15', 'RAO 21/2021'),
      ],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'mfa', evidencedOn: -90 }, { kind: 'logging' }],
      reviewedOn: -110,
    },
    {
      title: fi('Verkko-oppimisympäristö'),
      purposes: [
        {
          text: fi('Opetuksen ja tehtävien toteuttaminen verkossa'),
          bases: ['public_task'],
          statute: 'Laki ammatillisesta koulutuksesta (531/2017)',
        },
      ],
      subjects: [fi('Opiskelijat'), fi('Opettajat')],
      data: [
        { text: fi('Käyttäjätunnus, tehtävät ja palautteet'), keep: kept('P2Y', 'end_of_relationship') },
        { text: fi('Kirjautumistiedot'), keep: { criterion: fi('Säilytetään niin kauan kuin niitä tarvitaan') } },
      ],
      sources: [fi('Opiskelijahallinto')],
      recipients: [{ party: { name: 'Tammenterho Learning Ltd', country: 'CA' }, role: 'processor', contract: { exists: false } }],
      transferStatement: 'occurs',
      transfers: [{ importer: { name: 'Tammenterho Learning Ltd', country: 'CA' }, country: 'CA' }],
      measures: [{ kind: 'authentication' }],
      reviewedOn: -260,
    },
    {
      title: fi('Päättökysely valmistuneille'),
      purposes: [{ text: fi('Työllistymisen seuranta'), bases: ['public_task'], statute: 'Henkilötietolaki (523/1999) 8 §' }],
      subjects: [fi('Valmistuneet')],
      data: [{ text: fi('Sähköpostiosoite ja vastaukset'), keep: { period: 'P5Y' } }],
      sources: [fi('Valmistunut itse')],
      recipients: [{ party: { name: 'Corkscrew Surveys, Inc.', country: 'US' }, role: 'processor', contract: { exists: true } }],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Corkscrew Surveys, Inc.', country: 'US' },
          country: 'US',
          kind: 'safe_harbor',
          mechanismId: 'adq-us-safe-harbor',
          signedOn: '2013-09-18',
        },
      ],
      measures: [{ kind: 'encryption_in_transit' }],
      reviewedOn: '2017-11-20',
    },
    {
      title: fi('Opiskeluhuolto'),
      purposes: [
        { text: fi('Opiskeluhuollon järjestäminen'), bases: ['legal_obligation'], statute: 'Oppilas- ja opiskelijahuoltolaki (1287/2013)' },
      ],
      subjects: [fi('Opiskelijat')],
      data: [
        { text: fi('Opiskeluhuoltokertomus'), special: 'health', condition: 'h', keep: kept('P10Y', 'end_of_relationship') },
        { text: fi('Yhteydenotot ja sovitut toimet') },
      ],
      sources: [fi('Opiskelija, huoltaja, opettaja')],
      recipients: [authority(fi('Hyvinvointialueen opiskeluhuolto'))],
      transferStatement: 'none',
      measures: [{ kind: 'confidentiality' }, { kind: 'access_control' }, { kind: 'encryption_at_rest' }],
      reviewedOn: -110,
    },
    {
      title: fi('Työelämässä oppimisen työpaikat'),
      answers: { retention: { state: 'unknown' } },
      purposes: [{ text: fi('Koulutussopimusten tekeminen'), bases: ['contract'] }],
      subjects: [fi('Työpaikkaohjaajat')],
      data: [{ text: fi('Nimi, työpaikka ja yhteystiedot') }],
      sources: [fi('Työpaikka')],
      recipients: [{ category: fi('Sopimusten sähköinen allekirjoituspalvelu'), role: 'processor' }],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }],
      reviewedOn: -400,
    },
    {
      title: fi('Henkilöstö ja rekrytointi'),
      purposes: [
        {
          text: fi('Palvelussuhteet ja avoimien tehtävien täyttäminen'),
          bases: ['contract', 'legal_obligation'],
          statute: 'Työsopimuslaki (55/2001)',
        },
      ],
      subjects: [fi('Työntekijät'), fi('Työnhakijat')],
      data: [
        { text: fi('Henkilö- ja palkkatiedot'), of: [0], keep: employment },
        { text: fi('Hakemukset'), of: [1], keep: recruitment },
      ],
      sources: [fi('Työntekijä tai hakija')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2023-01-02', 'RAO 3/2023')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'training', evidencedOn: -55 }],
      reviewedOn: -110,
    },
  ],
  decisions: [
    {
      ruleId: 'transfer-safe-harbor',
      activity: 2,
      kind: 'planned',
      reason: 'Kysely siirretään opetushallinnon omaan lomakepalveluun ja vanhat vastaukset poistetaan.',
      owner: 'Laatupäällikkö',
      due: -2,
    },
    {
      ruleId: 'processor-no-contract',
      activity: 1,
      kind: 'planned',
      reason: 'Sopimusluonnos on toimittajalla.',
      owner: 'Tietohallinto',
      due: 26,
    },
  ],
}
