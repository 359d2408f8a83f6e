/** Reads which characters a TrueType font holds, from its `cmap` table (formats 4 and 12). */

/** Code points that at least one of the fonts holds. */
export function coveredBy(fonts: readonly Buffer[]): ReadonlySet<number> {
  const points = new Set<number>()
  for (const font of fonts) for (const [first, last] of rangesOf(font)) for (let point = first; point <= last; point += 1) points.add(point)
  return points
}

type Range = readonly [first: number, last: number]

function rangesOf(font: Buffer): readonly Range[] {
  const table = tableAt(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  const subtables = Array.from({ length: count }, (_, at) => table + font.readUInt32BE(table + 4 + at * 8 + 4))
  return subtables.flatMap((at) => {
    const format = font.readUInt16BE(at)
    if (format === 12) return groups(font, at)
    return format === 4 ? segments(font, at) : []
  })
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let at = 12; at < 12 + count * 16; at += 16) if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  throw new Error(`The font has no table ${tag}`)
}

function groups(font: Buffer, at: number): readonly Range[] {
  const count = font.readUInt32BE(at + 12)
  return Array.from({ length: count }, (_, group) => {
    const entry = at + 16 + group * 12
    return [font.readUInt32BE(entry), font.readUInt32BE(entry + 4)] as const
  })
}

function segments(font: Buffer, at: number): readonly Range[] {
  const size = font.readUInt16BE(at + 6)
  return Array.from({ length: size / 2 }, (_, segment) => {
    const last = font.readUInt16BE(at + 14 + segment * 2)
    const first = font.readUInt16BE(at + 16 + size + segment * 2)
    return [first, last] as const
  }).filter(([first]) => first !== 0xffff)
}
