const slot = /\{\w+\}/

/** Title of a rule for many cases: the clause that only one case can fill is left out. */
export function ruleTitle(title: string): string {
  if (!slot.test(title)) return title
  const general = title.split(': ').filter((clause) => !slot.test(clause))
  return general.length ? general.join(': ') : title.replace(new RegExp(slot, 'g'), '…')
}
