/** Things by key, in the order in which each key is first met. */
export function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const own = groups.get(keyOf(thing))
    if (own) own.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}
