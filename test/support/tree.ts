/** An answer to look into by paths, as `createActivity.activity.id`; what is not there fails the test by name. */
export class Tree {
  constructor(readonly value: unknown) {}

  /** The value at the path; undefined where there is none. */
  at(path: string): unknown {
    return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], this.value)
  }

  text(path: string): string {
    const value = this.at(path)
    if (typeof value !== 'string') throw new Error(`No text at ${path} in ${JSON.stringify(this.value)?.slice(0, 500)}`)
    return value
  }

  number(path: string): number {
    const value = this.at(path)
    if (typeof value !== 'number') throw new Error(`No number at ${path} in ${JSON.stringify(this.value)?.slice(0, 500)}`)
    return value
  }

  list(path: string): Tree[] {
    const value = this.at(path)
    if (!Array.isArray(value)) throw new Error(`No list at ${path} in ${JSON.stringify(this.value)?.slice(0, 500)}`)
    return value.map((item: unknown) => new Tree(item))
  }

  /** The first of a list for which the path holds the wanted value. */
  find(path: string, key: string, wanted: unknown): Tree {
    const found = this.list(path).find((item) => item.at(key) === wanted)
    if (!found) throw new Error(`Nothing at ${path} has ${key} = ${String(wanted)}`)
    return found
  }
}
