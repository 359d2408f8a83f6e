import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { coveredBy } from './coverage.js'

const resolve = createRequire(import.meta.url).resolve

const files = [
  'source-serif-4/300Light/SourceSerif4_300Light.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/500Medium/SourceSerif4_500Medium.ttf',
  'hanken-grotesk/400Regular/HankenGrotesk_400Regular.ttf',
  'hanken-grotesk/600SemiBold/HankenGrotesk_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
] as const

/** The typefaces of the report, from the packages that carry them, never from the machine. */
export const typefaces: readonly Buffer[] = files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)))

const covered = coveredBy(typefaces)

/** Controls and marks of direction: they print nothing, or turn the text that follows. */
const unprintable = /[^\P{Cc}\n]|[\u00ad\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

/** The text with every character that no typeface holds written as its code, long words with places to break. */
export function printable(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, (sign) => (sign === '\u00ad' ? '' : code(sign)))
  const known = [...lines]
    .map((sign) => (sign === '\n' || joiners.has(sign) || covered.has(sign.codePointAt(0) ?? 0) ? sign : code(sign)))
    .join('')
  return known.replace(/[^\s\u200b-\u200d\p{M}\p{Emoji_Modifier}]{65,}/gu, (word) => word.replace(/(.{30})/gu, '$1\u200b'))
}

const joiners: ReadonlySet<string> = new Set(['\u200b', '\u200c', '\u200d', '\ufe0e', '\ufe0f'])

const code = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
