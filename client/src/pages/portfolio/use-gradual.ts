import { onBeforeUnmount, shallowRef, watch } from 'vue'

/** Rows that are drawn in full within one frame: a hand that scrolls fast is never kept waiting. */
const together = 5

/** Of the rows in sight, those that are drawn in full by now: a few more with each frame, from the top. */
export function useGradual(inSight: () => readonly string[]) {
  const drawn = shallowRef<ReadonlySet<string>>(new Set())
  let frame = 0
  function draw(): void {
    const wanted = inSight()
    const missing = wanted.filter((id) => !drawn.value.has(id))
    if (!missing.length) return
    drawn.value = new Set([...wanted.filter((id) => drawn.value.has(id)), ...missing.slice(0, together)])
    if (missing.length > together) frame = requestAnimationFrame(draw)
  }
  watch(
    inSight,
    () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => cancelAnimationFrame(frame))
  return drawn
}
