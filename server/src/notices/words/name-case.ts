/** Puts a Finnish name back into its first case: as the text has it elsewhere, else without the ending. */
export function firstCase(text: string, name: string): string {
  const made = candidates(name)
  return made.find((each) => isWritten(text, each)) ?? made[0] ?? name
}

/** What the name may be without its ending, the likeliest first. */
function candidates(name: string): string[] {
  const ending = ENDINGS.find(({ end }) => end.test(name))
  return ending ? ending.cuts.map((cut) => name.slice(0, name.length - cut)).filter((each) => each.length >= 3) : []
}

const ENDINGS: readonly { readonly end: RegExp; readonly cuts: readonly number[] }[] = [
  { end: /[bcdfghjklmpqrstvwxz]i(?:ll|ss)[aä]$/iu, cuts: [3, 4] },
  { end: /(?:ll|ss|st|lt)[aä]$|lle$/iu, cuts: [3, 4] },
  { end: /(?:iin|een|aan|oon|uun|yyn|ään|öön)$/iu, cuts: [2, 3] },
  { end: /[bcdfghjklmpqrstvwxz]in$/iu, cuts: [2, 1] },
  { end: /n$/iu, cuts: [1] },
  { end: /[eaäoöuy]t[aä]$/iu, cuts: [2] },
  { end: /[aeioöuyä][aä]$/iu, cuts: [1, 2] },
]

const isWritten = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)
const escaped = (name: string): string => name.replaceAll(/[.+*?^$()[\]{}|\\-]/gu, String.raw`\$&`)
