import type { RetentionKind } from '@seloste/schema/vocabulary/retention'
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const notice: Readonly<Record<Language, (words: string) => string>> = {
  fi: (words) =>
    `Tietosuojaseloste\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nKuinka kauan tietoja säilytetään?\n${words}\n`,
  sv: (words) =>
    `Integritetspolicy\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nHur länge sparas uppgifterna?\n${words}\n`,
  en: (words) => `Privacy notice\n\nThis is how we use your data and what they are.\n\nHow long do we keep it?\n${words}\n`,
}

describe('how long data are kept', () => {
  test.each([
    ['fi', 'Kuusi vuotta.', 'duration'],
    ['fi', 'Kaksi kuukautta tapahtuman jälkeen.', 'duration'],
    ['fi', 'Tiedot poistetaan vuoden kuluttua jäsenyyden päättymisestä.', 'duration'],
    ['fi', 'Niin kauan kuin olet asiakkaamme.', 'criteria'],
    ['fi', 'Kunnes peruutat suostumuksesi.', 'criteria'],
    ['fi', 'Kirjanpitolain vaatiman ajan.', 'criteria'],
    ['fi', 'Lukuvuoden loppuun.', 'criteria'],
    ['fi', 'Tiedot säilytetään kunnan arkistosäännön mukaan.', 'criteria'],
    ['fi', 'Varaus poistuu, kun varausaika on mennyt.', 'criteria'],
    ['fi', 'Tiedot poistetaan, kun asiasi on hoidettu.', 'criteria'],
    ['fi', 'Säilytämme tietoja niin kauan kuin se on tarpeellista.', 'vague'],
    ['fi', 'Tiedot poistetaan, kun niitä ei enää tarvita.', 'vague'],
    ['fi', 'Tietojen tarpeellisuus arvioidaan viiden vuoden välein.', 'absent'],
    ['fi', 'Kävijälista: näyttelyn purkamiseen saakka.', 'criteria'],
    ['fi', 'Nauhoite poistetaan, kun pöytäkirja on hyväksytty.', 'criteria'],
    ['fi', 'Tallenteet tuhoutuvat kolmen kuukauden kuluttua.', 'duration'],
    ['sv', 'Närvarolistan förstörs genast då kursen har avslutats.', 'criteria'],
    ['sv', 'Ritningarna sparas så länge bryggan finns.', 'criteria'],
    ['sv', 'Två år efter att du slutat.', 'duration'],
    ['sv', 'Så länge du är medlem.', 'criteria'],
    ['sv', 'Tills du säger upp avtalet.', 'criteria'],
    ['sv', 'Enligt bokföringslagen.', 'criteria'],
    ['sv', 'Listan slängs när lägret är över.', 'criteria'],
    ['sv', 'Så länge båtplatsen innehas.', 'criteria'],
    ['sv', 'Namnet stryks efter årsskiftet.', 'criteria'],
    ['sv', 'Uppgifterna gallras enligt kommunens dokumenthanteringsplan.', 'criteria'],
    ['sv', 'Vi sparar uppgifterna så länge det är nödvändigt.', 'vague'],
    ['sv', 'När uppgifterna inte längre behövs raderas de.', 'vague'],
    ['sv', 'Vi går igenom registret en gång om året.', 'absent'],
    ['en', 'The file is kept until all appeals are exhausted.', 'criteria'],
    ['en', 'We hold the deeds for the lifetime of the boat.', 'criteria'],
    ['en', 'Entry forms are destroyed as soon as the race is over.', 'criteria'],
    ['en', 'Twelve months.', 'duration'],
    ['en', 'We shred forms after six weeks.', 'duration'],
    ['en', 'For as long as you are a member.', 'criteria'],
    ['en', 'We keep your letter until the matter is closed.', 'criteria'],
    ['en', 'Records are destroyed once the child has started school.', 'criteria'],
    ['en', 'Until the post is filled.', 'criteria'],
    ['en', 'Invoices stay on file as the tax rules demand.', 'criteria'],
    ['en', 'Until you unsubscribe.', 'criteria'],
    ['en', 'For the period that tax law requires.', 'criteria'],
    ['en', 'We keep it for as long as we need it.', 'vague'],
    ['en', 'Data are deleted when no longer necessary for the purposes above.', 'vague'],
    ['en', 'We delete your data if you ask us to.', 'absent'],
    ['en', 'We review what we hold every year.', 'absent'],
  ] as const satisfies readonly (readonly [Language, string, RetentionKind])[])('%s: %s', (language, words, kind) =>
    expect(readingOf(notice[language](words)).reading.retentionKind).toBe(kind),
  )
})
