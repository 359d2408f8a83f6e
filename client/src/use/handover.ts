/** A file or a pasted text on its way into the register. */
export interface NamedContent {
  readonly name: string
  readonly content: Blob
}

let waiting: { readonly client: string; readonly files: readonly NamedContent[] } | null = null

/** Files that were chosen before the client's own page was open. */
export function handOver(client: string, files: readonly NamedContent[]): void {
  waiting = files.length ? { client, files } : null
}

/** What was handed over for this client: had once, so that going back reads nothing twice. */
export function takeOver(client: string): readonly NamedContent[] {
  const files = waiting?.client === client ? waiting.files : []
  waiting = null
  return files
}
