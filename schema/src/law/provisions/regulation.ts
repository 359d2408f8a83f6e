import type { Localized } from '../../text.js'
import { dutyArticles } from './gdpr-duties.js'
import { noticeArticles } from './gdpr-notice.js'
import { principleArticles } from './gdpr-principles.js'
import { recordArticles } from './gdpr-record.js'
import { rightArticles } from './gdpr-rights.js'
import { transferArticles } from './gdpr-transfers.js'
import type { Provision } from './provision.js'
import { keyed } from './provision.js'
import { recordQuotes } from './record-quotes.js'

const articles = { ...principleArticles, ...noticeArticles, ...rightArticles, ...dutyArticles, ...recordArticles, ...transferArticles }

type ArticleKey = keyof typeof articles

/** How each language cites `30.1.f`: article, paragraph, point; `sub2` is a second subparagraph. */
function citation(key: string): Localized {
  const [article, paragraph, point] = key.split('.')
  if (!paragraph) return { fi: `${article} art.`, sv: `art. ${article}`, en: `Art. ${article}` }
  const whole = { fi: `${article} art. ${paragraph} k.`, sv: `art. ${article}.${paragraph}`, en: `Art. ${article}(${paragraph})` }
  if (!point) return whole
  if (point === 'sub2') return { fi: `${whole.fi} 2 alak.`, sv: `${whole.sv} andra stycket`, en: `${whole.en}, second subparagraph` }
  return { fi: `${whole.fi} ${point} alak.`, sv: `${whole.sv} ${point}`, en: `${whole.en}(${point})` }
}

/** The article in the Official Journal, in the reader's language. */
function articleLink(key: string): Localized {
  const link = (language: string) => `https://eur-lex.europa.eu/eli/reg/2016/679/art_${key.split('.')[0]}/oj/${language}`
  return { fi: link('fin'), sv: link('swe'), en: link('eng') }
}

const quotes: Readonly<Partial<Record<ArticleKey, Localized>>> = recordQuotes

/** The articles of the General Data Protection Regulation, keyed `gdpr:30.1.f`. */
export const regulation = keyed('gdpr', articles, (key: ArticleKey, title: Localized): Provision => {
  const quote = quotes[key]
  const provision = { title, short: citation(key), force: 'shall', url: articleLink(key) } as const
  return { ...provision, ...(quote ? { quote } : {}), confidence: key.startsWith('30') ? 'verified' : 'known' }
})
