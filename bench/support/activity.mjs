// One activity as a careful consultant keeps it: the staff of an invented bicycle shop, some of it drawn from a notice.
import {
  accountability,
  activityExample,
  answer,
  assessment,
  dataItem,
  engagement,
  organizationExample,
  party,
  purpose,
  recipient,
  retention,
  transfer,
} from '@seloste/server/rules/examples'

const read = (start, text) => ({
  by: 'import',
  at: '2026-10-05T08:12:00Z',
  confidence: 0.87,
  evidence: [
    { kind: 'span', documentId: 'n1', documentName: 'henkilöstön-seloste.docx', language: 'fi', start, end: start + text.length, text },
  ],
  confirmedBy: 'Aino Rinne',
})

const items = [
  ['d1', { fi: 'Nimi ja yhteystiedot', sv: 'Namn och kontaktuppgifter', en: 'Name and contact details' }, { period: 'P2Y' }],
  ['d2', { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' }, { period: 'P10Y', statute: 'Kirjanpitolaki 2:10' }],
  [
    'd3',
    { fi: 'Palkkatiedot ja tositteet', sv: 'Löneuppgifter och verifikat', en: 'Pay and vouchers' },
    { period: 'P6Y', statute: 'KPL 2:10' },
  ],
  ['d4', { fi: 'Työaikakirjanpito', sv: 'Arbetstidsbokföring', en: 'Working-time records' }, { period: 'P2Y' }],
  [
    'd5',
    { fi: 'Osaaminen ja koulutukset', en: 'Skills and training' },
    { criterion: { fi: 'Työsuhteen päättymiseen asti' }, period: null },
  ],
  ['d6', { fi: 'Sairauspoissaolot', sv: 'Sjukfrånvaro', en: 'Sick leave' }, { period: 'P2Y' }],
  ['d7', { fi: 'Pankkitili', sv: 'Bankkonto', en: 'Bank account' }, { period: 'P1Y' }],
  ['d8', { fi: 'Lähiomaisen yhteystiedot', en: 'Next of kin' }, { period: 'P1M' }],
]

const receivers = [
  ['r1', 'Korkeavuoren Laskenta Oy', { fi: 'tilitoimisto', en: 'accounting firm' }, 'processor'],
  ['r2', 'Tuulimyllyn Työterveys Oy', { fi: 'työterveyshuolto', en: 'occupational health care' }, 'independent'],
  ['r3', 'Pilvirannan Palvelut Oy', { fi: 'henkilöstöjärjestelmän toimittaja', en: 'supplier of the staff system' }, 'processor'],
  ['r4', 'Verohallinto', { fi: 'veroviranomainen', en: 'tax authority' }, 'authority'],
  ['r5', 'Lumirannan Eläke', { fi: 'eläkevakuutusyhtiö', en: 'pension insurer' }, 'independent'],
]

const measures = ['access_control', 'logging', 'backup', 'training', 'confidentiality', 'mfa']

/** The activity under an id of its own; every part of it is a new object. */
export const activityOf = (id = 'a1') =>
  activityExample({
    id,
    registerId: `reg-${id}`,
    title: { fi: 'Henkilöstöhallinto', sv: 'Personaladministration', en: 'Staff administration' },
    answers: { transfers: answer('answered'), recipients: answer('answered'), measures: answer('answered') },
    purposes: [
      purpose({ id: 'p1', text: { fi: 'Palkanmaksu ja työsuhteen hoito', en: 'Pay and employment' }, legalBases: ['contract'] }),
      purpose({
        id: 'p2',
        text: { fi: 'Työnantajan lakisääteiset velvoitteet', en: 'Statutory duties of the employer' },
        legalBases: ['legal_obligation'],
        statute: 'Työsopimuslaki 55/2001',
        provenance: read(410, 'Käsittely perustuu työnantajan lakisääteisiin velvoitteisiin.'),
      }),
    ],
    subjects: [
      { id: 's1', text: { fi: 'työntekijät', sv: 'anställda', en: 'employees' }, provenance: read(120, 'työntekijät') },
      { id: 's2', text: { fi: 'lähiomaiset', en: 'next of kin' }, provenance: null },
    ],
    dataItems: items.map(([itemId, text, limit], at) =>
      dataItem({
        id: itemId,
        text,
        subjectIds: [itemId === 'd8' ? 's2' : 's1'],
        specialCategory: itemId === 'd6' ? 'health' : null,
        specialCondition: itemId === 'd6' ? 'b' : itemId === 'd2' ? 'Tietosuojalaki 29 §' : null,
        retention: retention(limit),
        provenance: at % 2 ? read(800 + at * 60, text.fi) : null,
      }),
    ),
    sources: [
      { id: 'so1', text: { fi: 'työntekijä itse', en: 'the employee' }, provenance: read(620, 'työntekijältä itseltään') },
      { id: 'so2', text: { fi: 'esihenkilö', en: 'the manager' }, provenance: null },
    ],
    recipients: receivers.map(([receiverId, name, category, role]) =>
      recipient({
        id: receiverId,
        party: party({ id: `pa-${receiverId}`, name }),
        category,
        role,
        engagement: role === 'processor' ? engagement({ id: `e-${receiverId}`, party: party({ id: `pa-${receiverId}`, name }) }) : null,
      }),
    ),
    transferStatement: 'occurs',
    transfers: [
      transfer(),
      transfer({
        id: 't2',
        importer: party({ id: 'pa7', name: 'Ashdown Rotas Ltd', country: 'GB' }),
        country: 'GB',
        mechanismKind: 'adequacy',
        mechanismId: 'adq-gb',
        module: null,
        signedOn: null,
      }),
    ],
    measures: measures.map((kind, at) => ({ id: `m${at}`, kind, limb: 'b', text: {}, evidencedOn: '2026-02-01', provenance: null })),
    assessments: [assessment()],
    accountability: accountability({ owner: 'Henkilöstöpäällikkö' }),
    documentIds: ['n1'],
  })

/** The organization under an id of its own, with so many activities. */
export const dossierOf = (id, activities) => ({
  organization: organizationExample({ id }),
  activities: Array.from({ length: activities }, (_, at) => activityOf(`${id}-${at}`)),
  notices: [],
})
