import type { Page } from 'playwright-core'
import { type Language, languages } from '@seloste/schema/text'
import { catalogues } from './page-driver.js'

function textsOf(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) => (typeof value === 'string' ? value.split(' | ') : textsOf(value as object)))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The messages of a catalogue that are made of words: as they are, and where a value stands in them as the words around it. */
interface Messages {
  readonly plain: ReadonlySet<string>
  readonly patterns: readonly { readonly message: string; readonly pattern: RegExp }[]
}

/** A message of values and signs alone says nothing of its language. */
const isSaid = (message: string): boolean => /\p{L}{3,}/u.test(message.replace(/\{\w+\}/g, ' '))
const withValues = (message: string): RegExp =>
  new RegExp(
    `^${message
      .split(/\{\w+\}/)
      .map(escaped)
      .join('.+')}$`,
    'u',
  )

function messagesOf(language: Language): Messages {
  const [fixed, open] = [new Set<string>(), new Set<string>()]
  for (const message of textsOf(catalogues[language])) if (isSaid(message)) (/\{\w+\}/.test(message) ? open : fixed).add(message)
  return { plain: fixed, patterns: [...open].map((message) => ({ message, pattern: withValues(message) })) }
}

// Made once: a sweep asks this of every text of every page.
const messages = Object.fromEntries(languages.map((language) => [language, messagesOf(language)])) as Record<Language, Messages>

const says = ({ plain, patterns }: Messages, text: string): boolean => plain.has(text) || patterns.some(({ pattern }) => pattern.test(text))

/** The messages of a catalogue that the other does not have in the very same words. */
function without({ plain, patterns }: Messages, other: Messages): Messages {
  const shared = new Set(other.patterns.map(({ message }) => message))
  return {
    plain: new Set([...plain].filter((message) => !other.plain.has(message))),
    patterns: patterns.filter(({ message }) => !shared.has(message)),
  }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const countryCodes = letters.flatMap((first) => letters.map((second) => first + second))

/** Peru is a country in English and a button in Finnish. */
function countriesIn(language: Language): ReadonlySet<string | undefined> {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return new Set(countryCodes.map((code) => names.of(code)))
}

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
  const own = messages[language]
  const countries = countriesIn(language)
  const texts = (await textsIn(page)).filter((text) => !countries.has(text) && !says(own, text))
  return languages
    .filter((other) => other !== language)
    .flatMap((other) => {
      const foreign = without(messages[other], own)
      return texts.filter((text) => says(foreign, text)).map((text) => `${other}: ${text}`)
    })
}
