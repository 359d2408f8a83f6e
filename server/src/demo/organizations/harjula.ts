import type { DemoOrganization } from '../demo.js'
import { oldFormNotice, theatreNotice, theatreOldNotice, theatreSwedishNotice } from '../town-notices.js'
import { accountable, authority, both, employment, fi, kept, processor, recruitment } from '../wording.js'

/** A bilingual town whose old records were moved in as they stood: the most work of all. */
export const harjula: DemoOrganization = {
  key: 'harjula',
  name: 'Harjulan kaupunki',
  businessId: null,
  country: 'FI',
  sector: 'Kunta',
  isPublicBody: true,
  headcount: 1240,
  languages: ['fi', 'sv'],
  address: 'Raatihuoneentori 1, 99990 Harjula',
  email: 'kirjaamo@harjula.example',
  phone: '+358 00 000 0100',
  contactPoint: 'Kirjaamo, kirjaamo@harjula.example',
  dpo: { name: 'Hanna Rinnekangas', email: 'tietosuojavastaava@harjula.example', phone: '+358 00 000 0101' },
  officerDuty: 'none',
  largeScaleCore: true,
  keepsBreachLog: true,
  activities: [
    {
      title: both('Vesihuollon asiakkuudet ja laskutus', 'Vattentjänstens kunder och fakturering'),
      accountability: accountable('Vesihuoltolaitos', '1994-01-01'),
      purposes: [
        {
          text: both('Vesi- ja jätevesisopimusten hoitaminen', 'Skötsel av avtal om vatten och avlopp'),
          bases: ['contract'],
        },
        {
          text: both('Laskutus ja perintä', 'Fakturering och indrivning'),
          bases: ['legal_obligation'],
          statute: 'Vesihuoltolaki (119/2001) 18 §',
        },
      ],
      subjects: [both('Kiinteistöjen omistajat ja haltijat', 'Fastighetsägare och -innehavare')],
      data: [
        { text: both('Nimi, yhteystiedot ja kiinteistö', 'Namn, kontaktuppgifter och fastighet'), keep: kept('P2Y', 'end_of_contract') },
        { text: both('Mittarilukemat ja laskut', 'Mätaravläsningar och fakturor'), keep: { period: 'P6Y' } },
      ],
      sources: [both('Asiakas, etäluettava vesimittari', 'Kunden, fjärravläst vattenmätare')],
      recipients: [processor('Lähdevesi Laskutus Oy', '2022-05-16', 'HAR 412/2022')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'backup' }, { kind: 'logging', evidencedOn: -120 }],
      reviewedOn: -210,
    },
    {
      title: both('Kirjaston asiakasrekisteri', 'Bibliotekets kundregister'),
      accountability: accountable('Kirjastotoimi', '1998-08-01', { riskCriteria: ['vulnerable_subjects'], nextReviewOn: -60 }),
      answers: { recipients: { state: 'none' } },
      purposes: [
        {
          text: both('Lainojen, varausten ja maksujen hoitaminen', 'Skötsel av lån, reservationer och avgifter'),
          bases: ['public_task'],
          statute: 'Laki yleisistä kirjastoista (1492/2016) 6 §',
        },
      ],
      subjects: [both('Lainaajat', 'Låntagare'), both('Alaikäisten lainaajien huoltajat', 'Vårdnadshavare till minderåriga låntagare')],
      data: [
        { text: both('Nimi, osoite ja kirjastokortti', 'Namn, adress och bibliotekskort'), keep: kept('P3Y', 'last_activity') },
        {
          text: both('Voimassa olevat lainat ja varaukset', 'Gällande lån och reservationer'),
          of: [0],
          keep: kept('P1M', 'end_of_contract'),
        },
        {
          text: both('Maksamattomat maksut', 'Obetalda avgifter'),
          keep: { criterion: both('niin kauan kuin on tarpeen', 'så länge det behövs') },
        },
      ],
      sources: [both('Lainaaja tai huoltaja', 'Låntagaren eller vårdnadshavaren')],
      recipients: [{ party: { name: 'Hyllymeren Kirjastojärjestelmät Oy', country: 'FI' }, role: 'processor' }],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'training' }],
      reviewedOn: -300,
    },
    {
      title: both('Verkkosivut ja kävijämittaus', 'Webbplatsen och besöksstatistik'),
      accountability: accountable('Viestintä', '2011-03-15'),
      purposes: [
        {
          text: both('Sivuston kehittäminen käyntitietojen avulla', 'Utveckling av webbplatsen med hjälp av besöksdata'),
          bases: ['consent'],
        },
      ],
      subjects: [both('Sivustolla kävijät', 'Webbplatsens besökare')],
      data: [
        {
          text: both('Laitetunniste, sivulataukset ja sijainti kunnan tarkkuudella', 'Enhets-id, sidvisningar och läge på kommunnivå'),
          keep: { period: 'P14M' },
        },
      ],
      sources: [both('Kävijän selain', 'Besökarens webbläsare')],
      recipients: [{ party: { name: 'Google Analytics' }, role: 'processor', contract: { exists: true } }],
      transferStatement: 'none',
      measures: [{ kind: 'encryption_in_transit' }],
      reviewedOn: -430,
    },
    {
      title: both('Varhaiskasvatuksen hakemukset', 'Ansökningar om småbarnspedagogik'),
      accountability: accountable('Varhaiskasvatus', '2013-01-01', {
        riskCriteria: ['sensitive_data', 'vulnerable_subjects'],
        automatedDecisions: 'decisions',
      }),
      purposes: [
        {
          text: both('Paikan myöntäminen ja maksun määrääminen', 'Beviljande av plats och fastställande av avgift'),
          bases: ['public_task'],
          statute: 'Varhaiskasvatuslaki (540/2018) 5 §',
        },
      ],
      subjects: [both('Lapset', 'Barn'), both('Huoltajat', 'Vårdnadshavare')],
      data: [
        { text: both('Henkilö- ja yhteystiedot', 'Person- och kontaktuppgifter') },
        { text: both('Perheen tulotiedot', 'Familjens inkomstuppgifter'), of: [1] },
        { text: both('Lapsen allergiat ja sairaudet', 'Barnets allergier och sjukdomar'), of: [0], special: 'health' },
      ],
      sources: [both('Huoltajat, väestötietojärjestelmä, tulorekisteri', 'Vårdnadshavarna, befolkningsdatasystemet, inkomstregistret')],
      recipients: [authority(both('Kansaneläkelaitos', 'Folkpensionsanstalten'))],
      transferStatement: 'absent',
      measures: [{ kind: 'access_control' }, { kind: 'confidentiality' }],
      reviewedOn: -95,
    },
    {
      title: both('Rakennusluvat', 'Bygglov'),
      accountability: accountable('Rakennusvalvonta', '1990-01-01'),
      purposes: [
        {
          text: both('Lupahakemusten käsittely ja rakentamisen valvonta', 'Behandling av tillståndsansökningar och byggnadstillsyn'),
          bases: ['public_task'],
          statute: 'Rakentamislaki (751/2023)',
        },
      ],
      subjects: [both('Luvan hakijat', 'Sökande'), both('Naapurit', 'Grannar'), both('Suunnittelijat', 'Planerare')],
      data: [
        {
          text: both('Hakemukset, lausunnot ja päätökset', 'Ansökningar, utlåtanden och beslut'),
          keep: { criterion: both('Säilytetään pysyvästi', 'Bevaras varaktigt'), statute: 'Arkistolaki (831/1994) 8 §', atEnd: 'archive' },
        },
        {
          text: both('Naapureiden yhteystiedot kuulemista varten', 'Grannars kontaktuppgifter för hörande'),
          of: [1],
          keep: { period: 'P5Y' },
        },
      ],
      sources: [both('Hakija, kiinteistörekisteri', 'Sökanden, fastighetsregistret')],
      recipients: [
        authority(both('Hallinto-oikeus muutoksenhaussa', 'Förvaltningsdomstolen vid ändringssökande')),
        { category: both('Lupapalvelun toimittaja', 'Leverantören av tillståndstjänsten'), role: 'processor' },
      ],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'locked_paper' }, { kind: 'backup' }],
      reviewedOn: -60,
    },
    {
      title: both('Nuorisotyö ja leirit', 'Ungdomsarbete och läger'),
      accountability: { offeredToChildren: true },
      answers: { measures: { state: 'unknown' } },
      purposes: [{ text: both('Leirien ilmoittautumiset ja turvallisuus', 'Anmälningar till läger och säkerheten där') }],
      subjects: [both('Alle 18-vuotiaat osallistujat', 'Deltagare under 18 år'), both('Huoltajat', 'Vårdnadshavare')],
      data: [
        { text: both('Nimi, ikä ja yhteystiedot', 'Namn, ålder och kontaktuppgifter'), keep: kept('P1Y', 'end_of_contract') },
        { text: both('Ruokavaliot ja lääkitys', 'Dieter och medicinering'), of: [0], special: 'health' },
        { text: both('Kuvat leiriltä', 'Bilder från lägret'), keep: { criterion: both('toistaiseksi', 'tills vidare') } },
      ],
      recipients: [
        { party: { name: 'Instagram' }, role: 'unclear' },
        { category: both('yhteistyökumppanit', 'samarbetspartner'), role: 'unclear' },
      ],
      transferStatement: 'possible',
      reviewedOn: -820,
    },
    {
      title: both('Kameravalvonta torilla ja asemalla', 'Kameraövervakning på torget och stationen'),
      accountability: { owner: 'Tekninen toimi', startedOn: '2017-06-01', riskCriteria: ['systematic_monitoring', 'large_scale'] },
      answers: { purposes: { state: 'unanswered' } },
      subjects: [both('Valvotulla alueella liikkuvat', 'Personer som rör sig inom området')],
      data: [{ text: both('Kuvatallenteet', 'Bildupptagningar'), keep: { period: 'P30D', from: 'collection', atEnd: 'erase' } }],
      sources: [both('Tallentavat valvontakamerat', 'Inspelande övervakningskameror')],
      recipients: [authority(both('Poliisi rikosepäilyissä', 'Polisen vid brottsmisstanke'))],
      transferStatement: 'none',
    },
    {
      title: both('Palvelussuhteet', 'Anställningar'),
      accountability: accountable('Henkilöstöhallinto', '1990-01-01', { riskCriteria: ['vulnerable_subjects'] }),
      purposes: [
        {
          text: both('Palkanmaksu ja palvelussuhteen ehdot', 'Löneutbetalning och anställningsvillkor'),
          bases: ['contract', 'legal_obligation'],
          statute: 'Laki kunnan ja hyvinvointialueen viranhaltijasta (304/2003)',
        },
      ],
      subjects: [both('Työntekijät ja viranhaltijat', 'Anställda och tjänsteinnehavare')],
      data: [
        { text: both('Henkilö- ja palkkatiedot', 'Person- och löneuppgifter'), keep: employment },
        {
          text: both('Ammattiliiton jäsenmaksun perintä', 'Uppbörd av fackavgift'),
          special: 'union',
          condition: 'b',
          keep: { period: 'P1Y', from: 'end_of_calendar_year' },
        },
        { text: both('Sairauspoissaolot', 'Sjukfrånvaro'), keep: kept('P10Y', 'end_of_employment') },
      ],
      sources: [both('Työntekijä, esihenkilö', 'Arbetstagaren, chefen')],
      recipients: [
        processor('Palkkapuro Laskenta Oy', '2023-01-02', 'HAR 7/2023'),
        authority(both('Keva ja Verohallinto', 'Keva och Skatteförvaltningen')),
      ],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'mfa', evidencedOn: -40 }, { kind: 'logging' }],
      reviewedOn: -150,
    },
    {
      title: both('Rekrytointi', 'Rekrytering'),
      accountability: { owner: 'Henkilöstöhallinto', automatedDecisions: 'none' },
      purposes: [{ text: both('Hakijoiden vertailu ja valinta', 'Jämförelse och val av sökande'), bases: ['public_task'] }],
      subjects: [both('Työnhakijat', 'Arbetssökande')],
      data: [
        { text: both('Hakemus ja ansioluettelo', 'Ansökan och meritförteckning'), keep: recruitment },
        {
          text: both('Merkintä rikosrekisteriotteesta', 'Anteckning om straffregisterutdrag'),

          keep: kept('P1M', 'decision'),
        },
      ],
      sources: [both('Hakija', 'Den sökande')],
      recipients: [processor('Kuntarekry', '2021-09-01', 'HAR 655/2021')],
      answers: { transfers: { state: 'unknown' } },
      measures: [{ kind: 'access_control' }],
      reviewedOn: -500,
    },
    {
      title: both('Kaupunginteatterin lippukauppa', 'Stadsteaterns biljettbutik'),
      accountability: { owner: 'Kaupunginteatteri', startedOn: '2009-09-01' },
      purposes: [{ text: both('Lippujen myynti ja varaukset', 'Försäljning och bokning av biljetter'), bases: ['public_task'] }],
      subjects: [both('Teatterin asiakkaat', 'Teaterns kunder')],
      data: [{ text: both('Nimi ja yhteystiedot', 'Namn och kontaktuppgifter'), keep: kept('P3Y', 'last_activity') }],
      sources: [both('Asiakas', 'Kunden')],
      measures: [{ kind: 'access_control' }],
      reviewedOn: -700,
    },
  ],
  notices: [
    { name: 'tietosuojaseloste-kaupunginteatteri.txt', text: theatreNotice, confirmInto: 9 },
    {
      name: 'rekisteriseloste-kaupunginteatteri.txt',
      text: theatreOldNotice,
      confirmAs: fi('Kaupunginteatterin asiakkaat'),
      isOrphan: true,
    },
    { name: 'rekisteriseloste-tietopalvelu.txt', text: oldFormNotice, confirmAs: fi('Tietopalvelu'), isOrphan: true },
    { name: 'dataskydd-stadsteatern.txt', text: theatreSwedishNotice, confirmInto: 9 },
  ],
  decisions: [
    {
      ruleId: 'transfer-google-analytics-no-section',
      activity: 2,
      kind: 'planned',
      reason: 'Kävijämittaus vaihdetaan palveluun, joka toimii kaupungin omalla palvelimella.',
      owner: 'Viestintäpäällikkö',
      due: 23,
    },
    {
      ruleId: 'retention-no-start-event',
      activity: 0,
      kind: 'accepted',
      reason: 'Laskutusjärjestelmä laskee ajan tilikaudesta; kirjataan tiedonohjaussuunnitelman päivityksessä.',
      owner: 'Vesihuoltopäällikkö',
      until: 21,
    },
    {
      ruleId: 'purpose-missing',
      activity: 6,
      kind: 'planned',
      reason: 'Tekninen johtaja kirjaa tarkoituksen ja oikeusperusteen.',
      owner: 'Tekninen johtaja',
      due: -12,
    },
  ],
  reviews: [
    {
      daysAgo: 600,
      notYet: [5, 6, 8],
      unanswered: {
        0: ['retention', 'measures'],
        1: ['dataSubjects', 'measures'],
        4: ['retention', 'recipients', 'measures'],
        7: ['retention', 'recipients'],
      },
    },
    { daysAgo: 250, notYet: [6], unanswered: { 0: ['measures'], 4: ['retention', 'measures'], 7: ['recipients'] } },
  ],
}
