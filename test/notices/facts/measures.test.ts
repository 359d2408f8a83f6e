import type { Measure } from '@seloste/schema/vocabulary/measure'
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) => `Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nTietojen suojaaminen\n${words}\n`,
  sv: (words) => `Integritetspolicy\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nSäkerhet\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how we use your data and what they are.\n\nSecurity\n${words}\n`,
}

describe('measures, by the words of each', () => {
  test.each([
    ['fi', 'Vain hallituksen puheenjohtajalla on pääsy tietoihin.', ['access_control']],
    ['fi', 'Tietoja pääsevät käsittelemään ainoastaan ne työntekijät, jotka tarvitsevat niitä työssään.', ['access_control']],
    ['fi', 'Järjestelmään kirjaudutaan henkilökohtaisella tunnuksella ja salasanalla.', ['authentication']],
    ['fi', 'Kirjautuminen edellyttää kaksivaiheista tunnistautumista.', ['mfa']],
    ['fi', 'Yhteys palvelimeen on salattu.', ['encryption_in_transit']],
    ['fi', 'Kannettavien tietokoneiden levyt on salattu.', ['encryption_at_rest']],
    ['fi', 'Palvelimet ovat lukitussa ja valvotussa konesalissa.', ['physical_security']],
    ['fi', 'Paperit säilytetään lukitussa kaapissa.', ['locked_paper']],
    ['fi', 'Tiedoista otetaan päivittäin varmuuskopiot.', ['backup']],
    ['fi', 'Henkilökunta on koulutettu ja sitoutunut vaitiolovelvollisuuteen.', ['confidentiality', 'training']],
    ['fi', 'Tietojen katselusta jää lokimerkintä.', ['logging']],
    ['fi', 'Nimet on korvattu koodeilla.', ['pseudonymisation']],
    ['fi', 'Koneissa on ajantasainen virustorjunta ja palomuuri.', ['firewall', 'malware_protection']],
    ['fi', 'Käytämme asianmukaisia teknisiä ja organisatorisia toimenpiteitä.', []],
    ['sv', 'Endast styrelsen har tillgång till uppgifterna.', ['access_control']],
    ['sv', 'Bara den som behöver uppgifterna i sitt arbete kommer åt dem.', ['access_control']],
    ['sv', 'Vi loggar in med personliga lösenord.', ['authentication']],
    ['sv', 'Inloggning kräver tvåfaktorsautentisering.', ['mfa']],
    ['sv', 'All trafik krypteras med TLS.', ['encryption_in_transit']],
    ['sv', 'Databasen är krypterad.', ['encryption_at_rest']],
    ['sv', 'Servrarna står i en låst serverhall.', ['physical_security']],
    ['sv', 'Pärmarna förvaras i ett låst skåp.', ['locked_paper']],
    ['sv', 'Vi säkerhetskopierar varje natt och har brandvägg.', ['backup', 'firewall']],
    ['sv', 'Personalen har tystnadsplikt och får utbildning.', ['confidentiality', 'training']],
    ['sv', 'Alla slagningar loggas.', ['logging']],
    ['sv', 'Vi skyddar uppgifterna mot obehörig åtkomst.', []],
    ['en', 'Only the treasurer has access to the payment data.', ['access_control']],
    ['en', 'Access is restricted to those who need it.', ['access_control']],
    ['en', 'The laptop is protected by a password.', ['authentication']],
    ['en', 'All staff log in with two-factor authentication.', ['mfa']],
    ['en', 'Data are encrypted in transit and at rest.', ['encryption_at_rest', 'encryption_in_transit']],
    ['en', 'The disks are encrypted.', ['encryption_at_rest']],
    ['en', 'Servers are kept in a locked and alarmed room.', ['physical_security']],
    ['en', 'Forms are kept in a locked filing cabinet.', ['locked_paper']],
    ['en', 'We make daily backups and install security updates.', ['backup', 'updates']],
    ['en', 'Volunteers are trained and sign a confidentiality agreement.', ['confidentiality', 'training']],
    ['en', 'Names are replaced with a code.', ['pseudonymisation']],
    ['en', 'A penetration test is made every year.', ['other_technical']],
    ['en', 'We use appropriate technical and organisational measures.', []],
    ['en', 'See https://measures.example for more.', []],
  ] as const satisfies readonly (readonly [Language, string, readonly Measure[]])[])('%s: %s', (language, words, measures) =>
    expect(readingOf(notice[language](words)).reading.measures.toSorted()).toEqual(measures),
  )
})
