const elements = new Set([
  'a',
  'article',
  'b',
  'blockquote',
  'br',
  'caption',
  'cite',
  'dd',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'i',
  'li',
  'main',
  'mark',
  'nav',
  'ol',
  'p',
  'q',
  'section',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'time',
  'tr',
  'ul',
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'line',
])
const attributes =
  /^(class|id|lang|scope|colspan|rowspan|datetime|title|role|aria-[a-z]+|focusable|viewbox|x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|fill|stroke|stroke-width)$/

/** The report as the server rendered it, taken apart: its element with nothing but harmless markup, and its style. */
export interface Sheet {
  readonly element: Element
  readonly css: string
}

function isHarmless(address: string): boolean {
  return address.startsWith('#') || address.startsWith('https://')
}

/** Removes what a report has no use for. The server escapes every text already; this is the second lock. */
function clean(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    if (!elements.has(element.localName)) {
      element.remove()
      continue
    }
    for (const { name, value } of Array.from(element.attributes)) {
      const kept = name.toLowerCase() === 'href' ? element.localName === 'a' && isHarmless(value) : attributes.test(name.toLowerCase())
      if (!kept) element.removeAttribute(name)
    }
    if (element.localName === 'a' && element.getAttribute('href')?.startsWith('https://')) {
      element.setAttribute('target', '_blank')
      element.setAttribute('rel', 'noopener noreferrer')
    }
  }
}

/** Reads the page that the server rendered. Parsed documents run nothing, and their style stays out: the content policy holds there as well. */
export function readSheet(html: string): Sheet | null {
  const styles: string[] = []
  const bare = html.replace(/<style[^>]*>([^]*?)<\/style>/g, (_, style: string) => {
    styles.push(style)
    return ''
  })
  const report = new DOMParser().parseFromString(bare, 'text/html').querySelector('.rep-report')
  if (!report) return null
  const css = styles.join('\n')
  clean(report)
  // Under the page's own heading: one first-level heading a page.
  for (const heading of report.querySelectorAll('h1')) {
    heading.setAttribute('role', 'heading')
    heading.setAttribute('aria-level', '2')
  }
  return { element: document.importNode(report, true), css }
}

/** Puts the report's own style on the document while it is shown; by script, so that the content policy needs no exception. */
export function wear(css: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((worn) => worn !== sheet)
  }
}
