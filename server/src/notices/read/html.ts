import { parse, HTMLElement, NodeType, type Node } from 'node-html-parser'
import { createBuilder, type Builder } from './builder.js'
import { decodeEntities } from './entities.js'
import type { Block, SourceText } from './source-text.js'

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'head',
  'title',
  'button',
  'select',
  'nav',
  'iframe',
  'object',
  'canvas',
  'textarea',
  'img',
])
const BREAKING = new Set([
  'p',
  'dt',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'address',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'dl',
  'dd',
  'table',
  'form',
  'fieldset',
  'figure',
  'figcaption',
  'details',
  'summary',
  'hr',
  'body',
  'center',
])
/** Class and id words that name navigation; navigation is no part of a notice. */
const NAVIGATION =
  /(?:^|[\s_-])(?:nav|topnav|sidenav|subnav|mainnav|navbar|navigation|menu|breadcrumbs?|skip-link|skiplink|mobile-menu|pagination|toolbar)(?:$|[\s_-])/iu

/** The parser hands the document type through as text where no element holds it. */
const DECLARATION = /^\s{0,200}<!doctype[^>]{0,300}>/iu

/** What is being written, and where in the page. */
interface Walk {
  readonly builder: Builder
  tables: number
  /** Paragraphs are parts of the cell being written. */
  isOneCell: boolean
  region: Block['region']
}

/** Reads HTML: headings, paragraphs, lists and tables; scripts, styles and navigation never become text. */
export function readHtml(source: string): SourceText {
  const walk: Walk = { builder: createBuilder(), tables: -1, isOneCell: false, region: 'body' }
  const root = parse(flattened(withoutComments(source.replace(DECLARATION, ''))), {
    comment: false,
    blockTextElements: { script: false, noscript: false, style: false, pre: true },
  })
  visit(walk, root, 0)
  return walk.builder.finish()
}

/** Comments are taken out before parsing; one that is never closed runs to the end of the page. */
function withoutComments(source: string): string {
  const kept: string[] = []
  let from = 0
  for (let open = source.indexOf('<!--'); open >= 0; open = source.indexOf('<!--', from)) {
    kept.push(source.slice(from, open))
    const close = source.indexOf('-->', open + 4)
    if (close < 0) return kept.join(' ')
    from = close + 3
  }
  return [...kept, source.slice(from)].join(' ')
}

/** Tags without an end, or whose content is not read as tags: they do not tell how deep a page is. */
const UNNESTED = new Set('br hr img input meta link col area base wbr source script style'.split(' '))
/** Tags whose end may be left out: which of them each one ends by beginning. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['p', 'li'],
  dt: ['p', 'dt', 'dd'],
  dd: ['p', 'dt', 'dd'],
  td: ['p', 'td', 'th'],
  th: ['p', 'td', 'th'],
  tr: ['p', 'td', 'th', 'tr'],
  option: ['option'],
}
/** Tags open at a time that the parser is given: its time grows with the square of them. */
const MAX_OPEN = 200

/** A page without the tags that lie deeper than in any page that people write; their text stays. */
function flattened(source: string): string {
  const open: string[] = []
  const counts = new Map<string, number>()
  const close = (): string | undefined => {
    const key = open.pop()
    if (key) counts.set(key, (counts.get(key) ?? 1) - 1)
    return key
  }
  return source.replace(/<(\/?)([a-z][a-z\d-]*)(?=[\s/>])[^<>]*>/giu, (tag, end: string, name: string) => {
    const key = name.toLowerCase()
    if (UNNESTED.has(key) || tag.endsWith('/>')) return tag
    if (end) {
      if ((counts.get(key) ?? 0) > 0) while (close() !== key);
      return tag
    }
    while (ENDS[key]?.includes(open.at(-1) ?? '')) close()
    if (open.length >= MAX_OPEN) return ' '
    open.push(key)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return tag
  })
}

function visit(walk: Walk, start: Node, depth: number): void {
  for (const node of start.childNodes) {
    if (node.nodeType === NodeType.TEXT_NODE) walk.builder.write(decodeEntities(node.rawText))
    else if (node instanceof HTMLElement && !isDropped(node)) visitElement(walk, node, depth)
  }
}

/** Elements nested deeper than this are read as running text: no page that people write comes near it. */
const MAX_DEPTH = 400

function visitElement(walk: Walk, element: HTMLElement, depth: number): void {
  const { builder } = walk
  const tag = element.rawTagName?.toLowerCase() ?? ''
  if (depth > MAX_DEPTH) return
  if (tag === 'br') return builder.lineBreak()
  if (tag === 'input') return builder.write(tickOf(element))
  if (tag === 'p' && walk.isOneCell) {
    builder.lineBreak()
    return visit(walk, element, depth + 1)
  }
  if (tag === 'b' || tag === 'strong') return visitBold(walk, element, depth)
  if (/^h[1-6]$/u.test(tag)) return within(walk, element, depth, () => builder.open('heading', { level: Number(tag[1]) }))
  if (tag === 'li') return within(walk, element, depth, () => builder.open('item', { level: depth }))
  if (tag === 'dt') builder.gap()
  if (tag === 'table') return visitTable(walk, element, depth)
  if (tag === 'footer') return inRegion(walk, element, depth, 'footer')
  if (isBanner(element, tag)) return inRegion(walk, element, depth, 'banner')
  if (!BREAKING.has(tag)) return visit(walk, element, depth + 1)
  if ((tag === 'ul' || tag === 'ol') && isLinkList(element)) return
  if ((tag === 'div' || tag === 'p' || tag === 'section') && isLinkRow(element)) return
  if (tag === 'p') builder.gap()
  within(walk, element, depth, () => builder.open('paragraph'))
  if (tag === 'p') builder.gap()
}

function visitBold(walk: Walk, element: HTMLElement, depth: number): void {
  walk.builder.bold(true)
  visit(walk, element, depth + 1)
  walk.builder.bold(false)
}

/** Class and id words of a box that opens a menu or folds a text; it is no option of a form. */
const SWITCH = /nav|menu|toggle|accordion|acc|tab|collaps|switch|burger|drawer|expand|spoiler/iu

/** A box of a form as the sign that stands for it, ticked or not; nothing for other fields. */
function tickOf(input: HTMLElement): string {
  if (!/^(?:checkbox|radio)$/iu.test(input.getAttribute('type') ?? '')) return ''
  const names = `${input.getAttribute('class') ?? ''} ${input.getAttribute('id') ?? ''} ${input.getAttribute('role') ?? ''}`
  const isHidden = input.hasAttribute('hidden') || /display:\s?none/iu.test(input.getAttribute('style') ?? '')
  if (isHidden || SWITCH.test(names)) return ''
  return input.hasAttribute('checked') ? ' ☒ ' : ' ☐ '
}

/** What lies inside a banner is of the banner, whatever it is marked up as. */
function inRegion(walk: Walk, element: HTMLElement, depth: number, region: Block['region']): void {
  const around = walk.region
  if (around !== 'banner') walk.region = region
  walk.builder.region(walk.region)
  within(walk, element, depth, () => walk.builder.open('paragraph'))
  walk.region = around
  walk.builder.region(around)
}

function within(walk: Walk, element: HTMLElement, depth: number, open: () => void): void {
  open()
  visit(walk, element, depth + 1)
  walk.builder.close()
}

function visitTable(walk: Walk, element: HTMLElement, depth: number): void {
  walk.tables += 1
  const table = walk.tables
  element.querySelectorAll('tr').forEach((line, row) => {
    const cells = line.childNodes.filter(
      (node): node is HTMLElement => node instanceof HTMLElement && /^t[dh]$/iu.test(node.rawTagName ?? ''),
    )
    cells.forEach((cell, column) => {
      walk.isOneCell = cells.length > 1 && isOneCell(cell)
      within(walk, cell, depth, () => walk.builder.open('cell', { cell: { table, row, column } }))
      walk.isOneCell = false
    })
  })
  walk.builder.gap()
}

/** A cell with more letters than this lays a page out; it is no cell of a table. */
const LONGEST_CELL = 600

/** A cell that holds nothing but short paragraphs, as word processors write every cell, is one cell all the same. */
function isOneCell(cell: HTMLElement): boolean {
  const inside = cell.childNodes.filter((node): node is HTMLElement => node instanceof HTMLElement)
  return (
    inside.some(isParagraph) &&
    cell.querySelectorAll('*').every((each) => isParagraph(each) || !breaks(each)) &&
    cell.text.length <= LONGEST_CELL
  )
}

const isParagraph = (element: HTMLElement): boolean => element.rawTagName?.toLowerCase() === 'p'
const breaks = (element: HTMLElement): boolean =>
  BREAKING.has(element.rawTagName?.toLowerCase() ?? '') || /^(?:h[1-6]|li)$/iu.test(element.rawTagName ?? '')

function isDropped(element: HTMLElement): boolean {
  const tag = element.rawTagName?.toLowerCase() ?? ''
  if (DROPPED.has(tag)) return true
  if (/^(?:navigation|search|menu|menubar|tablist)$/iu.test(element.getAttribute('role') ?? '')) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.trim() !== '' && NAVIGATION.test(names.replace(/([a-z])([A-Z])/gu, '$1-$2'))
}

/** Class and id words of consent dialogues and of boxes that lie over a page. */
const BANNER =
  /cookie-?(?:banner|consent|notice|bar|dialog|popup|law|box|overlay|modal|wall|settings)|cookiebot|cybot|onetrust|consent-?(?:banner|manager|dialog|popup|modal)|cmplz|cc-window|gdpr-?(?:banner|popup|bar)|eu-cookie|newsletter-?(?:popup|modal|signup)|(?:^|[\s_-])(?:popup|modal|sidebar|cookiebanner)(?:$|[\s_-])/iu

function isBanner(element: HTMLElement, tag: string): boolean {
  if (tag === 'aside' || tag === 'dialog') return true
  if (!BREAKING.has(tag)) return false
  const role = element.getAttribute('role') ?? ''
  if (/^(?:dialog|alertdialog|complementary)$/iu.test(role)) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.trim() !== '' && BANNER.test(names.replace(/([a-z])([A-Z])/gu, '$1-$2')) && !holdsThePage(element)
}

/** A class word on the body or on the column of the text makes no banner of the whole page. */
const holdsThePage = (element: HTMLElement): boolean => element.querySelector('h1, main, article') !== null

/** Three or more items that are nothing but links to pages: a menu, however it is marked up. */
function isLinkList(list: HTMLElement): boolean {
  const items = list.childNodes.filter((node): node is HTMLElement => node instanceof HTMLElement)
  const isFooter = list.closest('footer') !== null
  return items.length >= 2 && items.every((item) => isPageLink(item, isFooter))
}

/** Three or more links beside each other with nothing between them but signs. */
function isLinkRow(element: HTMLElement): boolean {
  const links = element.childNodes.filter((node) => node instanceof HTMLElement && node.rawTagName?.toLowerCase() === 'a')
  if (links.length < 3) return false
  return element.childNodes.every((node) =>
    node instanceof HTMLElement
      ? node.rawTagName?.toLowerCase() === 'a' && !/^(?:mailto|tel):/iu.test(node.getAttribute('href') ?? '')
      : !/[\p{L}\p{N}]/u.test(decodeEntities(node.rawText)),
  )
}

function isPageLink(item: HTMLElement, isFooter: boolean): boolean {
  const inside = item.childNodes.filter((node) => node.nodeType === NodeType.ELEMENT_NODE || node.rawText.trim() !== '')
  const [link] = inside
  if (inside.length !== 1 || !(link instanceof HTMLElement) || link.rawTagName?.toLowerCase() !== 'a') return false
  const target = link.getAttribute('href') ?? ''
  return !/^(?:mailto|tel):/iu.test(target) && (isFooter || !/^https?:/iu.test(target))
}
