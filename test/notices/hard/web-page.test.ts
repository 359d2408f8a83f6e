import { expect, describe, test } from 'vitest'
import { readingOf } from '../support.js'

const main = `<main><h1>Tietosuojaseloste</h1>
<h2>Rekisterinpitäjä</h2><p>Tuohikorpi Oy, Tuohitie 2, 99999 Tuohela</p>
<h2>Käsittelyn tarkoitus</h2><ul><li>tilausten toimittaminen</li><li>laskutus</li></ul>
<h2>Käsittelyn oikeusperuste</h2><p>Käsittely perustuu sopimukseen.</p>
<h2>Säilytysaika</h2><p>Tiedot säilytetään kuusi vuotta.</p></main>`

const page = (around: { head?: string; tail?: string }): string =>
  `<!doctype html><html lang="fi"><head><title>Tuohikorpi</title></head><body>${around.head ?? ''}${main}${around.tail ?? ''}</body></html>`

const plain = readingOf(page({}), 'a.html').reading
const { evidence: _e, confidence: _c, observations: _o, cookies: _k, ...facts } = plain

/** Everything that is read but cookies: a banner may tell of those. */
function factsOf(text: string): unknown {
  const { reading, text: shown } = readingOf(text, 'a.html')
  for (const span of Object.values(reading.evidence).flat()) expect(shown.slice(span.start, span.end)).toBe(span.text)
  const { evidence: _evidence, confidence: _confidence, observations: _observations, cookies: _cookies, ...rest } = reading
  return rest
}

describe('what lies around a notice on its page is no fact of it', () => {
  test.each([
    [
      'a menu',
      { head: '<nav><ul><li><a href="/">Etusivu</a></li><li><a href="/suostumus">Suostumus ja terveystiedot</a></li></ul></nav>' },
    ],
    ['a menu without its element', { head: '<div class="main-menu"><a href="/a">Jäsenrekisteri</a><a href="/b">Rekrytointi</a></div>' }],
    [
      'a row of links',
      { head: '<div><a href="/a">Terveystiedot</a> | <a href="/b">Rekrytointi</a> | <a href="/c">Oikeutettu etu</a></div>' },
    ],
    ['a list of links', { head: '<ul><li><a href="/a">Salaus ja palomuuri</a></li><li><a href="/b">Rekrytointi</a></li></ul>' }],
    ['a search', { head: '<div role="search">Hae terveystietoja <input type="search"></div>' }],
    [
      'a cookie banner',
      {
        head: '<div id="cookie-banner"><p>Käytämme evästeitä. Käsittely perustuu suostumukseen. Tietoja siirretään Yhdysvaltoihin. Evästeet säilyvät 2 vuotta.</p><button>Hyväksy</button></div>',
      },
    ],
    [
      'a dialogue at the end',
      {
        tail: '<div class="CybotCookiebotDialog" role="dialog"><h2>Suostumus</h2><p>Tietojen säilytysaika on 24 kuukautta, ja vastaanottajana on Google Analytics.</p></div>',
      },
    ],
    ['a side column', { tail: '<aside><h2>Uutiset</h2><p>Etsimme myyjää! Hakijoiden tietoja säilytetään 12 kuukautta.</p></aside>' }],
    ['a script and a comment', { head: '<script>var x = "Käsittely perustuu suostumukseen."</script><!-- Säilytysaika 3 vuotta -->' }],
    [
      'a footer of links',
      { tail: '<footer><ul><li><a href="/a">Terveystiedot</a></li><li><a href="/b">Rekrytointi</a></li></ul><p>© 2024</p></footer>' },
    ],
  ])('%s', (_what, around) => expect(factsOf(page(around))).toEqual(facts))

  test('though a banner tells that the page uses cookies, and is shown', () => {
    const { reading, text } = readingOf(page({ head: '<div class="cookie-consent"><p>Sivusto käyttää evästeitä.</p></div>' }), 'a.html')
    expect(reading.cookies).toBe(true)
    expect(text).toContain('Sivusto käyttää evästeitä.')
    expect(reading.evidence['cookies']?.map((span) => text.slice(span.start, span.end))).toEqual(['Sivusto käyttää evästeitä.'])
  })

  test('while a class word on the whole page hides nothing', () => {
    const whole = page({}).replace('<body>', '<body><div class="page modal sidebar">').replace('</body>', '</div></body>')
    expect(factsOf(whole)).toEqual(facts)
  })

  test('and the words of the notice on cookies are its own', () => {
    const own = page({}).replace('</main>', '<h2>Evästeet</h2><div class="cookie-text"><p>Käytämme evästeitä.</p></div></main>')
    expect(readingOf(own, 'a.html').reading.cookies).toBe(true)
  })
})
