/** A reason why the program cannot start that its operator can mend; the message is the one line they see. */
export class StartError extends Error {
  override name = 'StartError'
}

/** The system's own code of an error (`EACCES`, `28P01`), or its name where it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as Error & { code?: unknown }
  return typeof code === 'string' ? code : error.name
}
