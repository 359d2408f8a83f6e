import type { Right } from '@seloste/schema/vocabulary/right'
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) => `Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nOikeutesi\n${words}\n`,
  sv: (words) => `Integritetspolicy\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nDina rättigheter\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how we use your data and what they are.\n\nYour rights\n${words}\n`,
}

describe('rights, by the words of each', () => {
  test.each([
    ['fi', 'Saat nähdä tietosi.', ['access']],
    ['fi', 'Voit kysyä, mitä tietoja sinusta on.', ['access']],
    ['fi', 'Virheet korjataan.', ['rectification']],
    ['fi', 'Voit pyytää, että unohdamme sinut.', ['erasure']],
    ['fi', 'Voit siirtää tietosi toiseen palveluun.', ['portability']],
    ['fi', 'Voit kieltää suoramarkkinoinnin.', ['objection']],
    ['fi', 'Luvan voi perua milloin vain.', ['withdraw_consent']],
    ['fi', 'Asian voi viedä tietosuojavaltuutetun ratkaistavaksi.', ['complaint']],
    ['fi', 'Tietoja ei voida poistaa, koska laki vaatii ne.', []],
    ['sv', 'Du får veta vad som står om dig.', ['access']],
    ['sv', 'Är något fel rättar vi det.', ['rectification']],
    ['sv', 'Du kan bli struken ur registret.', ['erasure']],
    ['sv', 'Du kan få dina uppgifter flyttade till en annan leverantör.', ['portability']],
    ['sv', 'Du kan säga nej till direktmarknadsföring.', ['objection']],
    ['sv', 'Samtycket kan du ta tillbaka när du vill.', ['withdraw_consent']],
    ['sv', 'Är du missnöjd kan du vända dig till Integritetsskyddsmyndigheten.', ['complaint']],
    ['sv', 'Rätten att bli raderad gäller inte.', []],
    ['en', 'You can see what we hold on you.', ['access']],
    ['en', 'Ask us to put mistakes right.', ['rectification']],
    ['en', 'You can ask us to get rid of it.', ['erasure']],
    ['en', 'You can take your data with you.', ['portability']],
    ['en', 'You may ask us to limit how we use them.', ['restriction']],
    ['en', 'You can change your mind about the consent at any time.', ['withdraw_consent']],
    ['en', 'If you are unhappy you can go to the ICO.', ['complaint']],
    ['en', 'You cannot ask us to delete the register.', []],
  ] as const satisfies readonly (readonly [Language, string, readonly Right[]])[])('%s: %s', (language, words, rights) =>
    expect(readingOf(notice[language](words)).reading.rights.toSorted()).toEqual(rights),
  )
})
