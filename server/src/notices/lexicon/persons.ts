import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** Finnish nouns of the doer (`käyttäj` + `ä`): every case of both numbers, and the plain cases at the end of a compound. */
const agent = (stem: string, vowel: 'a' | 'ä'): Phrase[] => {
  const round = vowel === 'a' ? 'o' : 'ö'
  const ends = [`${vowel}n`, `${vowel}t`, `${vowel}${vowel}`, 'ien', `i${vowel}`, `ist${vowel}`, `ilt${vowel}`, 'ille']
  const longer = [`${round}iden`, `${round}it${vowel}`, `${round}ille`, `${round}ilt${vowel}`, `${round}ist${vowel}`]
  return [`${stem}${vowel}~`, `${stem}~`, `${stem}${round}i~`, ...[...ends, ...longer].map((end) => `*${stem}${end}`)]
}

/** Finnish nouns with two stems (`asiakas`: `asiakkaa`, `asiakka`), also at the end of a compound in the plain cases. */
const twoStems = (base: string, strong: string, plural: string): Phrase[] => [
  base,
  `${strong}~`,
  `${plural}~`,
  ...[`${strong}n`, `${strong}t`, `${plural}iden`, `${plural}ita`, `${plural}itä`, `${plural}ille`].map((form) => `*${form}`),
]

const EN_IRREGULAR: Readonly<Record<string, string>> = { child: 'children', person: 'persons', spouse: 'spouses' }
const en = (...nouns: readonly string[]): Phrase[] => nouns.flatMap((noun) => [noun, EN_IRREGULAR[noun] ?? `${noun}s`])

/** Swedish nouns with their endings of number, form and genitive, also at the end of a compound. */
const sv = (stem: string, ...endings: readonly string[]): Phrase[] =>
  ['', ...endings].flatMap((ending) => [`*${stem}${ending}`, `*${stem}${ending}s`])
const svEr = (stem: string): Phrase[] => sv(stem, 'en', 'er', 'erna')
const svAr = (stem: string): Phrase[] => sv(stem, 'en', 'ar', 'arna')
const svAre = (stem: string): Phrase[] => sv(`${stem}are`, 'n').concat(sv(`${stem}arna`))
const svNde = (stem: string): Phrase[] => sv(stem, 'n', 'na')

/** Words for groups of persons whose data notices tell of, by the group. */
export const personWords: Readonly<Record<Language, Readonly<Record<string, readonly Phrase[]>>>> = {
  fi: {
    customer: [...twoStems('asiakas', 'asiakkaa', 'asiakka'), '*asiakasyrity*', '*asiakasyhteisö*'],
    member: ['jäsen', 'jäsen~', 'jäsente~', 'jäseni~', '*jäsenten', '*jäsenet'],
    user: agent('käyttäj', 'ä'),
    patient: twoStems('potilas', 'potilaa', 'potila'),
    employee: [...agent('työntekij', 'ä'), 'palkansaaj~', 'palkansaaja~', 'henkilöstö', 'henkilöstön', 'henkilöstömme'],
    applicant: [...agent('hakij', 'a'), 'hakenei~', 'hakenee~'],
    participant: agent('osallistuj', 'a'),
    visitor: [...agent('kävij', 'ä'), ...agent('vierailij', 'a')],
    subscriber: [...agent('tilaaj', 'a'), ...agent('ostaj', 'a'), ...agent('myyj', 'ä')],
    volunteer: ['vapaaehtoiste~', 'vapaaehtoise~', 'vapaaehtoisi~', 'vapaaehtoistoimij~', 'vapaaehtoistoimijoi~'],
    official: [
      'luottamushenkilö~',
      'luottamushenkilöi~',
      'toimihenkilö~',
      'toimihenkilöi~',
      'viranhaltij~',
      'viranhaltijoi~',
      'viranhaltija~',
    ],
    donor: [...agent('lahjoittaj', 'a'), ...agent('tukij', 'a')],
    partner: ['*yhteistyökumppanei~', '*yhteistyökumppani~', '*yhteistyökumppanien', '*sidosryhmi~', '*sidosryhmä~', '*sidosryhmien'],
    group: ['kohderyhmi~', 'kohderyhmä~'],
    contact: ['yhteyshenkilö~', 'yhteyshenkilöi~', 'yhteydenottaj~', 'yhteydenottaja~', ...agent('edustaj', 'a')],
    deputy: ['varahenkilö~', 'varahenkilöi~', 'vastuuhenkilö~', 'vastuuhenkilöi~', 'hätäyhteyshenkilö~'],
    supplier: [
      '*urakoitsija~',
      '*urakoitsijoi~',
      'aliurakoitsija~',
      'aliurakoitsijoi~',
      'toimittajie~',
      'toimittajat',
      'tavarantoimittaj~',
      'tavarantoimittaja~',
    ],
    pupil: ['opiskelija~', 'opiskelijoi~', ...twoStems('oppilas', 'oppilaa', 'oppila')],
    child: ['lapsi', 'lapse~', 'laste~', 'lapsi~', 'nuorte~', 'nuore~', '*lasten'],
    guardian: [...agent('huoltaj', 'a'), 'vanhempi', 'vanhempie~', 'vanhempi~', 'vanhemmat', 'vanhempain', 'edunvalvoj~', 'edunvalvoja~'],
    relative: ['omainen', 'omaise~', 'omaist~', 'omaisi~', 'läheinen', 'läheist~', 'läheise~', 'perheenjäsen~', 'perheenjäsente~'],
    tenant: ['vuokralainen', 'vuokralaise~', 'vuokralaist~', 'vuokralaisi~', ...twoStems('asukas', 'asukkaa', 'asukka')],
    owner: [...twoStems('osakas', 'osakkaa', 'osakka'), ...agent('omistaj', 'a'), ...agent('osakkeenomistaj', 'a')],
    reader: ['lukija~', 'lukijoi~', 'katsoja~', 'katsojie~'],
    traveller: [...agent('matkustaj', 'a'), ...agent('kuljettaj', 'a')],
    citizen: [
      'kuntalaise~',
      'kuntalaist~',
      'kuntalaisi~',
      'seurakuntalais~',
      'seurakuntalaise~',
      'seurakuntalaist~',
      'leiriläi~',
      'leiriläise~',
      'leiriläist~',
      'eläkeläi~',
      'eläkeläist~',
    ],
    reporter: [...agent('ilmoittaj', 'a'), ...agent('todistaj', 'a'), ...agent('valittaj', 'a')],
    athlete: [
      'urheilija~',
      'urheilijoi~',
      ...agent('pelaaj', 'a'),
      ...agent('valmentaj', 'a'),
      ...agent('ohjaaj', 'a'),
      ...agent('kilpailij', 'a'),
    ],
    teacher: [
      ...agent('opettaj', 'a'),
      ...agent('kouluttaj', 'a'),
      ...agent('hoitaj', 'a'),
      'luennoitsij~',
      'luennoitsija~',
      ...agent('esiintyj', 'ä'),
    ],
    subject: ['tutkittav~', 'tutkittava~', 'haastateltav~', 'haastateltava~', 'vastaajie~', 'vastaaja~', 'vakuutettu~', 'vakuutetu~'],
    payer: [...agent('maksaj', 'a'), ...agent('velallis', 'a'), 'velallise~', 'velallist~'],
    inquirer: ['ottaneen', 'ottaneiden'],
    people: ['henkilöt', 'henkilöiden', 'henkilöitä', 'henkilöistä'],
    guest: ['vieraide~', 'vieraat', 'vieraa~', 'kutsuvierai~', 'kutsuvieraide~'],
  },
  sv: {
    customer: [...svEr('kund'), ...svEr('konsument')],
    member: [...sv('medlem', 'men', 'mar', 'marna')],
    user: [...svAre('använd'), 'användar'],
    patient: svEr('patient'),
    participant: svAre('deltag'),
    visitor: svAre('besök'),
    employee: [...sv('anställd', 'a', 'as'), ...svAre('medarbet'), 'personal', 'personalen', 'personalens'],
    applicant: [...svNde('sökande'), ...svEr('kandidat')],
    partner: [...svEr('leverantör'), ...sv('samarbetspartner', 'n', 'na')],
    driver: [...svAre('för').filter((word) => /^\*förare|^\*förarna/u.test(word)), ...svAre('passager'), ...svEr('resenär')],
    pupil: [...svEr('elev'), ...svEr('student'), ...svNde('studerande')],
    child: ['barn', 'barnen', 'barns', 'barnens', 'barnet', 'barnets', ...svAr('ungdom'), ...svEr('junior')],
    guardian: [...svAre('vårdnadshav'), 'målsman', 'målsmän', 'förälder', 'föräldrar', 'föräldrarna', 'föräldrars'],
    relative: ['anhörig', 'anhöriga', 'anhörigas', ...svNde('närstående'), 'familjemedlemmar'],
    tenant: [
      ...sv('hyresgäst', 'en', 'er', 'erna'),
      ...svNde('boende'),
      ...sv('bostadsrättshavare', 'n', 'na'),
      ...svAre('invån'),
      ...svAre('lägenhetsinnehav'),
    ],
    owner: [...svAre('delägare'), ...sv('ägare', 'n', 'na')],
    donor: [
      ...svAre('givare').concat(sv('givare', 'n', 'na')),
      ...sv('volontär', 'en', 'er', 'erna'),
      ...svEr('prenumerant'),
      ...sv('köpare', 'n', 'na'),
    ],
    leader: [
      'ledare',
      'ledarna',
      ...svAre('trän'),
      ...svAre('lär'),
      ...sv('förtroendevald', 'a', 'as'),
      ...svEr('funktionär'),
      'ledamöter',
      'ledamöterna',
      'styrelseledamöter',
    ],
    contact: [...svEr('kontaktperson'), ...svAre('företräd'), ...sv('ombud', 'et', 'en')],
    guest: [...sv('gäst', 'en', 'er', 'erna')],
    reporter: [...svAre('anmäl'), ...svAre('visselblås'), ...sv('uppgiftslämnare', 'n', 'na'), 'vittnen'],
    client: svEr('klient'),
    people: ['personer', 'de', 'den'],
  },
  en: {
    customer: en('customer', 'client', 'consumer', 'buyer', 'purchaser', 'shopper', 'policyholder'),
    member: en('member', 'non-member', 'alumnus'),
    user: en('user'),
    visitor: en('visitor', 'guest'),
    patient: en('patient'),
    carer: en('carer', 'caregiver'),
    applicant: en('applicant', 'candidate', 'jobseeker', 'enquirer'),
    employee: ['staff', ...en('employee', 'worker', 'volunteer', 'contractor', 'freelancer', 'trainee', 'officer', 'trustee', 'director')],
    participant: en('participant', 'attendee', 'delegate', 'competitor', 'entrant', 'prospect'),
    researcher: en('researcher', 'author', 'reviewer'),
    pupil: ['alumni', ...en('student', 'pupil', 'learner')],
    child: en('child'),
    guardian: [...en('parent', 'guardian', 'relative', 'dependant', 'dependent', 'spouse'), 'next of kin'],
    contact: [...en('representative', 'contact person'), 'contact persons', 'contacts'],
    subscriber: en('subscriber', 'reader', 'follower'),
    donor: en('donor', 'supporter', 'sponsor', 'beneficiary').concat('beneficiaries'),
    tenant: en('tenant', 'resident', 'landlord', 'leaseholder', 'shareholder', 'owner'),
    traveller: en('passenger', 'traveller', 'traveler', 'driver'),
    athlete: en('athlete', 'player', 'coach').concat('coaches'),
    teacher: en('teacher', 'tutor', 'instructor', 'speaker'),
    recruiter: en('recruiter', 'employer', 'referee'),
    reporter: en('complainant', 'witness', 'claimant', 'whistleblower', 'reporter').concat('witnesses'),
    payee: ['recipient', ...en('payer', 'payee', 'debtor')],
    supplier: en('supplier', 'vendor'),
    people: ['people', 'individuals', 'persons', 'those'],
  },
}

/** Words after which the persons stand whose data are meant: `data of …`, `this notice applies to …`. */
export const beforePersons: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['rekisteröityjä ovat', 'koskee', 'koskevat', 'tietoja seuraavista', 'tietoja', 'henkilötietoja'],
  sv: [
    '*uppgifter|*uppgifterna|information|data|register|registret|registrerar om|från|för|av|rörande|gällande|hos|över',
    '*uppgifter|information .. om|rörande|gällande',
    'policyn|meddelandet|beskrivningen|informationen gäller|omfattar',
    'gäller för',
    'register|journal|journaler|förteckning|lista över',
    'registrerade är',
    '^ gäller|för',
    'riktar sig till',
    'information|policy|meddelande|integritetspolicy|dataskyddsmeddelande till|för',
  ],
  en: [
    'data|information|details|records|register|lists|statistics of|about|on|concerning|regarding|from|for',
    'data|information|details|records relating|related|pertaining|belonging to',
    'compiled of',
    'data subjects are',
    'applies|apply|applicable|relates|relate to',
    'notice|policy|statement covers|concerns|for',
  ],
}

/** Words after which a person is spoken to in a part: `as a member`, `du som användare`. */
export const asPerson: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['olet', 'ollessasi'],
  sv: ['du|dig|er|ni som', 'du|dig|er|ni som .. är', 'i egenskap av', '^ som'],
  en: ['as a|an', 'you are a|an', 'you re a|an', 'are you a|an', 'becoming|become a|an'],
}

/** Those whom a notice names as the controller's helpers: none of them is a data subject. */
export const notSubjects: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    '*rekisterinpitäj*',
    '*käsittelij*',
    '*palveluntarjoaj*',
    '*valmistaj*',
    '*ylläpitäj*',
    '*vastaanottaj*',
    '*järjestäj*',
    '*viranomais*',
    '*julkaisij*',
  ],
  sv: ['*ansvarig*', '*vårdgivare*', '*biträde*', '*leverantör*', '*arbetsgivar*'],
  en: ['controller*', 'processor*', 'provider*'],
}
