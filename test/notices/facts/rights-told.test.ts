/** Rights as people tell of them: what one can have done, what does not hold, and paragraphs that list rights under no heading of theirs. */
import type { Right } from '@seloste/schema/vocabulary/right'
import type { Language } from '@seloste/schema/text'
import { expect, test } from 'vitest'
import { en, fi, read, sv } from './told.js'

const HEADINGS = { fi: 'Rekisteröidyn oikeudet', sv: 'Dina rättigheter', en: 'Your rights' }
const OTHER_HEADINGS = { fi: 'Muuta tietoa', sv: 'Övrigt', en: 'Other things' }
const told = { fi, sv, en }

const TOLD: readonly (readonly [language: Language, words: string, rights: readonly Right[], where?: 'elsewhere'])[] = [
  ['fi', 'Saat kysyttäessä tietää, mitä sinusta on tallennettu.', ['access']],
  ['fi', 'Väärä tieto oikaistaan pyynnöstä.', ['rectification']],
  ['fi', 'Voit pyytää tietojesi oikaisua, poistamista ja siirtämistä.', ['rectification', 'erasure', 'portability']],
  ['fi', 'Voit pyytää, ettei tietojasi toistaiseksi käytetä.', ['restriction']],
  ['fi', 'Voit ottaa tietosi mukaan toiseen palveluun.', ['portability']],
  ['fi', 'Suostumuksen saa peruttua milloin tahansa ilmoittamalla siitä toimistoon.', ['withdraw_consent']],
  ['fi', 'Jos et ole tyytyväinen, tietosuojavaltuutettu neuvoo ja ottaa vastaan kanteluita.', ['complaint']],
  ['fi', 'Vastustamisoikeutta ei ole.', []],
  ['fi', 'Tietoja ei lain vuoksi voida pyynnöstä poistaa.', []],
  [
    'fi',
    'Oikeus saada jäljennös tiedoista, oikeus tietojen täydentämiseen ja oikeus tulla unohdetuksi.',
    ['access', 'rectification', 'erasure'],
  ],
  ['fi', 'Sinulla on oikeus vaatia, että päätöksen tekee ihminen.', ['automated_decision']],
  ['fi', 'Voit kieltää meitä lähettämästä sinulle mainoksia.', ['objection']],
  ['fi', 'Tarkastuspyyntö tehdään allekirjoitetulla kirjeellä.', ['access']],
  ['fi', 'Pyydä meitä lopettamaan tietojesi käyttö, jos sille ei enää ole syytä.', ['erasure']],
  ['fi', 'Jäsen voi koska tahansa perua kuvausluvan.', ['withdraw_consent']],
  ['fi', 'Rekisteröity voi saattaa asian valvontaviranomaisen käsiteltäväksi.', ['complaint']],
  ['fi', 'Sinulla on oikeus rajoittaa käsittelyä ja vastustaa sitä.', ['restriction', 'objection']],
  [
    'fi',
    'Voit pyytää meiltä kopion tiedoistasi, korjauttaa tai poistattaa ne, pyytää käytön rajoittamista ja vastustaa markkinointia. Suostumuksen voi perua.',
    ['access', 'rectification', 'erasure', 'restriction', 'objection', 'withdraw_consent'],
    'elsewhere',
  ],
  ['sv', 'Du får fråga vad vi har antecknat om dig.', ['access']],
  ['sv', 'Rätt att få veta vem som har läst dina uppgifter.', ['access']],
  [
    'sv',
    'Du kan begära att uppgifterna rättas, raderas, begränsas eller flyttas till en annan klubb.',
    ['rectification', 'erasure', 'restriction', 'portability'],
  ],
  ['sv', 'Rätt att återta samtycke till bilder.', ['withdraw_consent']],
  ['sv', 'Rätten att överföra uppgifter tillämpas inte.', []],
  ['sv', 'Uppgifter i bokföringen kan inte på begäran strykas.', []],
  ['sv', 'Vill du inte ha reklam säger du bara till.', ['objection']],
  ['sv', 'Är du missnöjd tar Integritetsskyddsmyndigheten emot klagomål.', ['complaint']],
  ['sv', 'Rätt att få en människa att pröva ett automatiserat beslut.', ['automated_decision']],
  ['sv', 'Du har rätt att få felaktiga uppgifter korrigerade och ofullständiga kompletterade.', ['rectification']],
  ['sv', 'Du kan när som helst ångra ditt medgivande.', ['withdraw_consent']],
  ['sv', 'Du kan ta med dig dina uppgifter i ett maskinläsbart format.', ['portability']],
  ['sv', 'Be oss sluta använda dina uppgifter medan vi utreder saken.', ['restriction']],
  ['sv', 'Rätten till radering gäller inte protokollen.', []],
  [
    'sv',
    'Du har rätt till information, rättelse, radering, begränsning, dataportabilitet och invändning.',
    ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'],
  ],
  [
    'sv',
    'Du kan få en kopia av dina uppgifter, få dem rättade eller raderade, be oss begränsa användningen och motsätta dig utskick. Samtycke kan dras tillbaka.',
    ['access', 'rectification', 'erasure', 'restriction', 'objection', 'withdraw_consent'],
    'elsewhere',
  ],
  ['en', 'Ask us and we will tell you what we hold.', ['access']],
  ['en', 'If something is wrong we will put it right.', ['rectification']],
  ['en', 'You may have your data taken down or wiped.', ['erasure']],
  ['en', 'You can tell us to stop using your data while we look into the matter.', ['restriction']],
  ['en', 'The right to erasure and the right to portability do not, as a rule, apply.', []],
  ['en', 'You can challenge an automated decision.', ['automated_decision']],
  ['en', 'You may ask for a person to look at the decision afresh.', ['automated_decision']],
  ['en', 'Consent can be cancelled at any time.', ['withdraw_consent']],
  ['en', 'You can change your mind about marketing.', ['withdraw_consent']],
  ['en', 'You can take your data to another provider.', ['portability']],
  ['en', 'The ICO will hear complaints.', ['complaint']],
  ['en', 'You can say no to newsletters.', ['objection']],
  ['en', 'Request a copy, a correction or deletion by email.', ['access', 'rectification', 'erasure']],
  [
    'en',
    'You have the right to be informed, the right of access, the right to rectification, the right to erasure, the right to restrict processing, the right to data portability and the right to object.',
    ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'],
  ],
  [
    'en',
    'You can ask us for a copy of your data, have them corrected or erased, ask us to restrict the use of them, and object to marketing. Consent can be cancelled. You can make a complaint to the Ombudsman.',
    ['access', 'rectification', 'erasure', 'restriction', 'objection', 'withdraw_consent', 'complaint'],
    'elsewhere',
  ],
  ['fi', 'Voit ilmoittaa muuttuneista tiedoista.', ['rectification']],
  ['fi', 'Voit kieltää muistutukset ja puhelut.', ['objection']],
  ['fi', 'Oikeutta vastustaa käsittelyä ei ole.', []],
  ['sv', 'Medlemmen kan förbjuda reklam och dra in sitt samtycke.', ['objection', 'withdraw_consent']],
  ['sv', 'Är vi oense kan du föra ärendet till dataombudsmannen.', ['complaint']],
  ['sv', 'Kund har rätt att få besked om vilka uppgifter vi har.', ['access'], 'elsewhere'],
  ['en', 'You can ask us to stop using your name for appeals.', ['objection']],
  ['en', 'Your file can be moved to another club.', ['portability']],
  [
    'en',
    'You need not accept a decision taken purely on automated grounds; you have the right to have it looked at afresh.',
    ['automated_decision'],
  ],
  ['en', 'We keep a copy of the contract.', [], 'elsewhere'],
  ['en', 'We delete the data after a year.', [], 'elsewhere'],
]

for (const [language, words, rights, where] of TOLD)
  test(`${language}: ${words}`, () => {
    const headings = where === 'elsewhere' ? OTHER_HEADINGS : HEADINGS
    expect(read(told[language](words), headings).rights.toSorted()).toEqual(rights.toSorted())
  })
