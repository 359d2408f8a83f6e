import type { DemoOrganization } from '../demo.js'
import { accountable, kept, processor, sv, verifikationer } from '../wording.js'

/** A housing company in Swedish; its contact details wait in a notice at the intake. */
export const akerbryggan: DemoOrganization = {
  key: 'akerbryggan',
  name: 'Åkerbryggans Bostads Ab',
  businessId: null,
  country: 'FI',
  sector: 'Boende',
  headcount: 6,
  languages: ['sv'],
  activities: [
    {
      title: sv('Hyresgäster och hyresavtal'),
      accountability: accountable('Disponenten', '2008-01-01'),
      purposes: [
        { text: sv('Skötsel av hyresavtal'), bases: ['contract'] },
        { text: sv('Bokföring av hyror'), bases: ['legal_obligation'], statute: 'Bokföringslagen (1336/1997) 2 kap.' },
      ],
      subjects: [sv('Hyresgäster'), sv('Medboende')],
      data: [
        { text: sv('Namn, personbeteckning och kontaktuppgifter'), keep: kept('P3Y', 'end_of_contract') },
        { text: sv('Kopia av pass'), of: [0], keep: kept('P3M', 'decision') },
        { text: sv('Kreditupplysning inför avtalet'), of: [0], keep: kept('P3M', 'decision') },
        { text: sv('Hyror och betalningar'), of: [0], keep: verifikationer },
      ],
      sources: [sv('Hyresgästen'), sv('Kreditupplysningsbolag')],
      recipients: [processor('Skötbåtens Disponenter Ab', '2022-06-30', 'ÅB-2022-3')],
      transferStatement: 'occurs',
      transfers: [
        {
          importer: { name: 'Latchkey Portals LLC', country: 'US' },
          country: 'US',
          kind: 'scc',
          mechanismId: 'scc-2021-914',
          signedOn: '2022-11-01',
          importerUnderGdpr: true,
        },
      ],
      measures: [{ kind: 'access_control' }, { kind: 'backup' }],
      reviewedOn: -240,
    },
    {
      title: sv('Tvättstuga, förråd och parkering'),
      accountability: { owner: 'Disponenten' },
      purposes: [{ text: sv('Bokningar och nycklar'), bases: ['contract'] }],
      subjects: [sv('Boende')],
      data: [
        { text: sv('Bokningar'), keep: { criterion: sv('Så länge det behövs') } },
        { text: sv('Bilens registernummer'), keep: kept('P1M', 'end_of_contract') },
      ],
      sources: [sv('Den boende')],
      answers: { recipients: { state: 'unanswered' } },
      transferStatement: 'none',
      measures: [{ kind: 'locked_paper', text: sv('Nyckelskåp i bolagets kontor') }],
      reviewedOn: -240,
    },
    {
      title: sv('Störningsanmälningar'),
      purposes: [{ text: sv('Utredning av störningar'), bases: ['legitimate_interests'], interest: sv('Boendefriden i huset') }],
      subjects: [sv('Anmälare'), sv('Boende som anmälan gäller')],
      data: [{ text: sv('Anmälan och vidtagna åtgärder'), keep: { criterion: sv('Så länge det behövs för att sköta hyresavtalet') } }],
      sources: [sv('Anmälaren')],
      recipients: [processor('Skötbåtens Disponenter Ab', '2022-06-30', 'ÅB-2022-3')],
      measures: [{ kind: 'confidentiality' }],
      reviewedOn: -240,
    },
  ],
  notices: [
    {
      name: 'dataskydd-bostadssokande.txt',
      text: `Dataskyddsbeskrivning: bostadssökande

Upprättad den 3 mars 2025

1. Personuppgiftsansvarig
Åkerbryggans Bostads Ab, Bryggvägen 7, 99900 Åkerbryggan
Telefon +358 00 000 1000, kontor@akerbryggan.example

2. Registrets namn
Bostadssökande

3. Ändamål och rättslig grund
Uppgifterna behandlas för att välja hyresgäster och förbereda hyresavtal. Behandlingen grundar sig på åtgärder som den sökande begär innan ett avtal ingås.

4. Kategorier av personuppgifter
- namn och kontaktuppgifter
- hushållets storlek
- inkomster
- önskad lägenhet

5. Informationskällor
Uppgifterna fås av den sökande själv i ansökan.

6. Mottagare
Ansökningarna hanteras av Skötbåtens Disponenter Ab för bolagets räkning.

7. Överföring till länder utanför EU
Uppgifter överförs inte till länder utanför EU eller EES.

8. Lagringstid
Ansökningar raderas sex månader efter att de lämnats in.

9. Skydd av uppgifterna
Ansökningarna finns i ett system med personliga användarnamn och lösenord. Papper förvaras i ett låst skåp.

10. Den registrerades rättigheter
Den sökande har rätt att få tillgång till sina uppgifter, att få dem rättade eller raderade, att begära begränsning av behandlingen och att göra invändningar. Klagomål kan lämnas till dataombudsmannen.
`,
    },
  ],
  decisions: [
    {
      ruleId: 'transfer-no-tia',
      activity: 0,
      kind: 'planned',
      reason: 'Disponenten begär leverantörens underlag och gör bedömningen.',
      owner: 'Disponenten',
      due: 9,
    },
  ],
}
