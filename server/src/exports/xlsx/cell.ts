/** What a spreadsheet program takes for the start of a formula, spaces before it left aside; full-width forms too. */
const opensFormula = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** Signs that XML 1.0 cannot hold. */
const notXml = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** Longest text of a cell in the format. */
const longest = 32_767

/** A text as a cell may hold it: never the start of a formula, valid XML, no longer than a cell; `cut` ends what had to be cut. */
export function cellText(text: string, cut: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(notXml, '\ufffd')
  const safe = opensFormula.test(text) ? `'${plain}` : plain
  if (safe.length <= longest) return safe
  return `${safe.slice(0, longest - cut.length - 1).replace(/[\ud800-\udbff]$/, '')} ${cut}`
}
