import type { AutomatedDecisions } from '@seloste/schema/vocabulary/right'
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) => `Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nKäsittely\n${words}\n`,
  sv: (words) => `Integritetspolicy\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nBehandling\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how we use your data and what they are.\n\nProcessing\n${words}\n`,
}

describe('what is said of automated decisions', () => {
  test.each([
    ['fi', 'Emme tee automaattisia päätöksiä emmekä profiloi sinua.', 'none'],
    ['fi', 'Automaattinen päätöksenteko: ei.', 'none'],
    ['fi', 'Päätöksiä ei tehdä automaattisesti.', 'none'],
    ['fi', 'Tietoja käytetään profilointiin, mutta automaattisia päätöksiä ei tehdä.', 'profiling'],
    ['fi', 'Mainontaa kohdennetaan ostokäyttäytymisen perusteella.', 'profiling'],
    ['fi', 'Lainapäätös syntyy automaattisesti.', 'decisions'],
    ['fi', 'Hakemus hylätään automaattisesti, jos tiedot puuttuvat.', 'decisions'],
    ['fi', 'Sinulla on oikeus olla joutumatta automaattisen päätöksenteon kohteeksi.', 'absent'],
    ['fi', 'Kerro sosiaalisen median profiilisi.', 'absent'],
    ['fi', 'Jokaisen hakemuksen lukee ihminen.', 'none'],
    ['fi', 'Mikään tietokone ei päätä eduistasi.', 'none'],
    ['fi', 'Järjestelmä hylkää vajaat hakemukset.', 'decisions'],
    ['sv', 'Vi fattar inga automatiserade beslut.', 'none'],
    ['fi', 'Mitään päätöksiä ei tehdä koneellisesti.', 'none'],
    ['fi', 'Jäsenet jaetaan käyntien mukaan ryhmiin.', 'profiling'],
    ['sv', 'Läsarna delas in i grupper efter sina klick.', 'profiling'],
    ['sv', 'En handläggare beslutar om varje ansökan.', 'none'],
    ['sv', 'Erbjudandet skickas utan att en handläggare tittar på det.', 'decisions'],
    ['sv', 'Profilering förekommer inte.', 'none'],
    ['sv', 'Vi bygger en profil av dina intressen.', 'profiling'],
    ['sv', 'Besluten fattas automatiskt utifrån dina inkomster.', 'decisions'],
    ['sv', 'Du har rätt att slippa automatiserade beslut.', 'absent'],
    ['en', 'No automated decisions are made about you.', 'none'],
    ['en', 'We do not carry out profiling.', 'none'],
    ['en', 'The nursery does not profile families.', 'none'],
    ['en', 'A person always makes the decision.', 'none'],
    ['en', 'Nothing about your loan is left to a computer.', 'none'],
    ['en', 'The decision is taken without human review.', 'decisions'],
    ['en', 'The site remembers what you have looked at and suggests others.', 'profiling'],
    ['en', 'We build a profile of your interests.', 'profiling'],
    ['en', 'Applicants get a score from our software.', 'profiling'],
    ['en', 'Applications are automatically rejected where the form is not complete.', 'decisions'],
    ['en', 'You have the right not to be subject to automated decisions.', 'absent'],
  ] as const satisfies readonly (readonly [Language, string, AutomatedDecisions])[])('%s: %s', (language, words, value) =>
    expect(readingOf(notice[language](words)).reading.automatedDecisions).toBe(value),
  )
})
