import type { StatementState } from '@seloste/schema/vocabulary/answer'

/** Markup whose every value has been escaped: made by `html` alone, so that no text of a record can become an element. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Slot = Markup | string | number | null | false | readonly Slot[]

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML: marks of markup escaped, characters that HTML forbids replaced. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')

/** Fills a template; strings are escaped, markup is taken as it is, lists are joined, null and false leave nothing. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(parts.map((part, at) => part + (at < slots.length ? filled(slots[at] ?? null) : '')).join(''))
}

function filled(slot: Slot): string {
  if (slot === null || slot === false) return ''
  if (slot instanceof Markup) return slot.source
  return typeof slot === 'object' ? slot.map(filled).join('') : escaped(String(slot))
}

const shapes: Readonly<Record<StatementState | 'dot', Markup>> = {
  gap: html`<rect x="1" y="1" width="10" height="10" fill="currentColor" />`,
  unsure: html`<rect x="1.75" y="1.75" width="8.5" height="8.5" fill="none" stroke="currentColor" stroke-width="1.5" /><path
      d="M1.75 1.75H6v8.5H1.75z"
      fill="currentColor"
    />`,
  unanswered: html`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />`,
  met: html`<path d="M1.8 6.4 4.7 9.3 10.4 2.9" fill="none" stroke="currentColor" stroke-width="1.7" />`,
  dot: html`<circle cx="6" cy="6" r="2.1" fill="currentColor" />`,
  not_applicable: html`<path d="M1.5 6h9" fill="none" stroke="currentColor" stroke-width="1.6" />`,
}

/** A mark; the word stands beside it, seen or not. */
export const mark = (shape: StatementState | 'dot'): Markup =>
  html`<svg class="rep-mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${shapes[shape]}</svg>`
