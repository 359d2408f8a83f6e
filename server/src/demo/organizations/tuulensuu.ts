import type { DemoOrganization } from '../demo.js'
import { authority, employment, fi, kept, processor, vouchers } from '../wording.js'

/** Property services that stay in Finland: every record says that nothing is transferred. */
export const tuulensuu: DemoOrganization = {
  key: 'tuulensuu',
  name: 'Tuulensuun Kiinteistöpalvelut Oy',
  businessId: null,
  country: 'FI',
  sector: 'Kiinteistöala',
  headcount: 57,
  languages: ['fi'],
  address: 'Huoltopiha 5, 99930 Tuulensuu',
  email: 'huolto@tuulensuu.example',
  phone: '+358 00 000 0700',
  contactPoint: 'Huoltokeskus, huolto@tuulensuu.example',
  activities: [
    {
      title: fi('Huoltopyynnöt'),
      answers: { transfers: { state: 'none' } },
      purposes: [{ text: fi('Vikailmoitusten vastaanotto ja huollon tilaaminen'), bases: ['contract'] }],
      subjects: [fi('Asukkaat'), fi('Isännöitsijät')],
      data: [
        { text: fi('Nimi, asunto ja puhelinnumero'), keep: kept('P2Y', 'last_activity') },
        { text: fi('Lupa käyttää yleisavainta'), of: [0], keep: { period: 'P2Y' } },
      ],
      sources: [fi('Asukas'), fi('Isännöitsijä')],
      recipients: [{ category: fi('Alihankkijat: putkimiehet ja sähköasentajat'), role: 'processor' }],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'locked_paper', text: fi('Avainkaappi on lukittu ja luovutukset kirjataan') }],
      reviewedOn: -50,
    },
    {
      title: fi('Kulunvalvonta kohteissa'),
      answers: { transfers: { state: 'none' } },
      purposes: [
        { text: fi('Ovien avaukset ja avainten hallinta'), bases: ['legitimate_interests'], interest: fi('Kiinteistön turvallisuus') },
      ],
      subjects: [fi('Asukkaat'), fi('Huoltohenkilöstö')],
      data: [{ text: fi('Avaintunniste ja avausajat'), keep: kept('P3M', 'collection') }],
      sources: [fi('Lukkojärjestelmä')],
      recipients: [processor('Salpa ja Telki Oy', '2021-03-30', 'TK-2021-5'), authority(fi('Poliisi rikosepäilyissä'))],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'logging', evidencedOn: -61 }],
      reviewedOn: -50,
    },
    {
      title: fi('Laskutus ja reskontra'),
      answers: { transfers: { state: 'none' } },
      purposes: [{ text: fi('Töiden laskutus'), bases: ['contract', 'legal_obligation'], statute: 'Kirjanpitolaki (1336/1997) 2 luku' }],
      subjects: [fi('Asukkaat'), fi('Taloyhtiöiden yhteyshenkilöt')],
      data: [{ text: fi('Laskut ja maksut'), keep: vouchers }],
      sources: [fi('Huoltopyyntö')],
      recipients: [processor('Lähdevesi Laskutus Oy', '2023-02-14', 'TK-2023-2')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }, { kind: 'backup' }],
      reviewedOn: -50,
    },
    {
      title: fi('Henkilöstö ja työajanseuranta'),
      answers: { transfers: { state: 'none' } },
      purposes: [
        { text: fi('Palkanmaksu'), bases: ['contract'] },
        { text: fi('Työajan kirjaaminen'), bases: ['legal_obligation'], statute: 'Työaikalaki (872/2019) 32 §' },
      ],
      subjects: [fi('Työntekijät')],
      data: [
        { text: fi('Henkilö- ja palkkatiedot'), keep: employment },
        {
          text: fi('Työaikakirjanpito'),
          keep: { period: 'P2Y', from: 'end_of_calendar_year', statute: 'Työaikalaki (872/2019) 32 §', atEnd: 'erase' },
        },
      ],
      sources: [fi('Työntekijä'), fi('Leimauslaite')],
      recipients: [processor('Palkkapuro Laskenta Oy', '2023-01-09', 'TK-2023-1')],
      transferStatement: 'none',
      measures: [{ kind: 'access_control' }],
      reviewedOn: -50,
    },
  ],
  decisions: [
    {
      ruleId: 'processor-unnamed',
      activity: 0,
      kind: 'disputed',
      reason: 'Alihankkijat saavat vain osoitteen ja avaimen. Selvitetään, ovatko he käsittelijöitä lainkaan.',
      owner: 'Toimitusjohtaja',
    },
  ],
}
