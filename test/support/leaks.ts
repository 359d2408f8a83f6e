import type { Page } from 'playwright-core'
import { type Language, languages } from '@seloste/schema/text'
import { catalogues } from './page-driver.js'

function textsOf(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) => (typeof value === 'string' ? value.split(' | ') : textsOf(value as object)))
}

/** Messages of one catalogue; those with a place for a value as the words around it. */
const messages = Object.fromEntries(languages.map((language) => [language, new Set(textsOf(catalogues[language]))])) as Record<
  Language,
  Set<string>
>

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a text is that message, whatever values stand in it; a message of values and signs alone says nothing of its language. */
function patternOf(message: string): RegExp | null {
  const words = message.replace(/\{\w+\}/g, ' ').match(/\p{L}{3,}/gu)
  return words
    ? new RegExp(
        `^${message
          .split(/\{\w+\}/)
          .map(escaped)
          .join('.+')}$`,
        'u',
      )
    : null
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Peru is a country in English and a button in Finnish. */
const countryCodes = letters.flatMap((first) => letters.map((second) => first + second))

/** Every text of the page that is said in the language of the page: shown, or told by name, placeholder or title. */
function textsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang
    const inOwn = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang') === own
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = [document.title]
    while (walker.nextNode()) if (inOwn(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('body *')) {
      if (!inOwn(element)) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '')
    }
    return [...new Set(found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean))]
  })
}

/** Texts that are messages of another language's catalogue and not of the page's own. */
export async function foreignMessages(page: Page, language: Language): Promise<string[]> {
  const texts = await textsIn(page)
  const countries = new Intl.DisplayNames(language, { type: 'region' })
  const isCountry = (text: string): boolean => countryCodes.some((code) => countries.of(code) === text)
  const own = [...messages[language]].map(patternOf).filter((pattern) => pattern !== null)
  return languages
    .filter((other) => other !== language)
    .flatMap((other) => {
      const foreign = [...messages[other]]
        .filter((message) => !messages[language].has(message))
        .map(patternOf)
        .filter((pattern) => pattern !== null)
      return texts
        .filter((text) => foreign.some((pattern) => pattern.test(text)) && !own.some((pattern) => pattern.test(text)) && !isCountry(text))
        .map((text) => `${other}: ${text}`)
    })
}
