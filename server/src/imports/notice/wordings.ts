// Whether two wordings say the same, as far as inflection, order and small words go.

/** Small words of the three languages that tell nothing apart. */
const small = new Set(
  'ja sekä tai eli on ovat the and or of to for our your a an och samt eller för av till att med i en ett den det de din dina vår våra'.split(
    ' ',
  ),
)

/** Beginnings of the telling words: Finnish and Swedish endings, and most of the endings of English, fall away. */
export function stemsOf(text: string): ReadonlySet<string> {
  const tokens =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    tokens
      .filter((word) => !small.has(word))
      .map((word) => (word.length > 6 ? word.slice(0, Math.max(5, word.length - 4)) : word.slice(0, 4))),
  )
}

/** How much of the shorter wording the longer one holds, for the two to be one. */
const ENOUGH = 0.6

/** Whether one wording holds most of the stems of the other. Symmetric; a wording is always like itself. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)]
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return one.trim() === other.trim()
  const common = [...few].filter((stem) => [...many].some((longer) => longer.startsWith(stem) || stem.startsWith(longer))).length
  return common / few.size >= ENOUGH
}
