import { describe, expect, test } from 'vitest'
import { read } from './support.js'

const fi = (words: string): string => `Tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy\n\nRekisteröidyn oikeudet\n${words}`
const sv = (words: string): string => `Integritetspolicy\n\nPersonuppgiftsansvarig\nNävernäs AB\n\nDina rättigheter\n${words}`
const en = (words: string): string => `Privacy notice\n\nController\nBirchbark Ltd\n\nYour rights\n${words}`

describe('a right that the text denies is not told', () => {
  test.each([
    [fi('Sinulla on oikeus saada pääsy tietoihisi. Sinulla ei ole oikeutta siirtää tietoja järjestelmästä toiseen.'), ['access']],
    [fi('Voit pyytää tietojesi oikaisemista. Oikeutta tietojen poistamiseen ei ole, koska käsittely perustuu lakiin.'), ['rectification']],
    [fi('Rekisteröity voi tarkastaa tietonsa. Vastustamisoikeutta ei sovelleta, koska käsittely on lakisääteistä.'), ['access']],
    [sv('Du har rätt att få tillgång till dina uppgifter. Du har inte rätt att få uppgifterna raderade.'), ['access']],
    [sv('Du har rätt till rättelse. Rätten till dataportabilitet gäller inte för denna behandling.'), ['rectification']],
    [en('You have the right of access. You do not have the right to erasure, because the law requires the processing.'), ['access']],
    [en('You may ask us to correct your data. The right to data portability does not apply.'), ['rectification']],
    [en('You have the right to access your data. There is no right to object to this processing.'), ['access']],
  ])('%s', (text, rights) => expect(read(text).rights).toEqual(rights))
})
