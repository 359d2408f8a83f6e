/** Closes what was opened, the last first. One that fails or does not end within its time holds up none of the others. */
export async function closeAll(closers: readonly (() => Promise<void>)[], milliseconds: number): Promise<void> {
  for (const close of closers.toReversed()) {
    let timer: NodeJS.Timeout | undefined
    const tired = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))
    await Promise.race([close().catch(() => undefined), tired])
    clearTimeout(timer)
  }
}
