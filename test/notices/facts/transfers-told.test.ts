/** Transfers as people tell of them: the place in the case of its sentence, the mechanism in the words of its reason. */
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: 'Tietojen siirto EU:n ulkopuolelle', sv: 'Överföring utanför EU', en: 'Transfers outside the EU' }

const TOLD: readonly (readonly [example: Told, countries: readonly string[], mechanisms: readonly MechanismKind[]])[] = [
  [fi('Tietoja siirretään Isoon-Britanniaan, jonka tietosuojan tason komissio on todennut riittäväksi.'), ['GB'], ['adequacy']],
  [fi('Vakuutuksen tiedot voivat siirtyä Ison-Britannian markkinoille komission riittävyyspäätöksen nojalla.'), ['GB'], ['adequacy']],
  [fi('Siirto perustuu komission päätökseen tietosuojan riittävyydestä.'), [], ['adequacy']],
  [fi('Tietoja siirretään Kanadaan asianmukaisin suojatoimin.'), ['CA'], ['unspecified_safeguards']],
  [fi('Siirto on tarpeen sopimuksen täyttämiseksi (49 artikla).'), [], ['derogation']],
  [sv('Uppgifter förs över till Storbritannien, som enligt kommissionen har en adekvat skyddsnivå.'), ['GB'], ['adequacy']],
  [sv('Överföringen är nödvändig för avtalet med dig (artikel 49).'), [], ['derogation']],
  [sv('Uppgifter kan behandlas i Indien. Skyddet motsvarar det inom EU.'), ['IN'], ['unspecified_safeguards']],
  [sv('Leverantören finns i Schweiz, som kommissionen har beslutat har en adekvat skyddsnivå.'), ['CH'], ['adequacy']],
  [en('Data are sent to the UK, which the Commission has found adequate.'), ['GB'], ['adequacy']],
  [en('Some data go to Japan. Such transfers are covered by an adequacy decision.'), ['JP'], ['adequacy']],
  [en('We send data to Chile for important reasons of public interest, under Article 49(1)(d).'), ['CL'], ['derogation']],
  [
    en('If a supplier keeps data outside the EEA, we make sure they are protected to an equivalent standard.'),
    [],
    ['unspecified_safeguards'],
  ],
  [en('Our hosting company is in the United States and has signed the standard contractual clauses.'), ['US'], ['scc']],
  [en('We do not transfer data outside the EU.'), [], []],
  [fi('Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.'), [], []],
  [sv('Uppgifter överförs inte utanför EU.'), [], []],
]

for (const [example, countries, mechanisms] of TOLD)
  test(example.text, () => {
    const { transferCountries, transferMechanisms } = read(example, HEADINGS)
    expect({ transferCountries, transferMechanisms }).toEqual({ transferCountries: countries, transferMechanisms: mechanisms })
  })
