import { nextTick, onBeforeUnmount, onMounted, ref, watch, type Ref, type WatchSource } from 'vue'

/** Where something stands within its frame. */
export interface Place {
  readonly left: number
  readonly right: number
  readonly y: number
}

const paper = window.matchMedia('print')

/** Places of everything in the frame that carries `data-node`, measured anew when its size or what is shown changes: lines are drawn between words of any length. */
export function useMeasured(frame: Ref<HTMLElement | null>, shown: WatchSource | readonly WatchSource[]) {
  const places = ref<ReadonlyMap<string, Place>>(new Map())
  const size = ref({ width: 1, height: 1 })

  function measure(): void {
    const box = frame.value?.getBoundingClientRect()
    // On paper the picture is that of the screen, made smaller: its measures are not taken anew.
    if (!box || (paper.matches && places.value.size > 0)) return
    size.value = { width: box.width || 1, height: box.height || 1 }
    places.value = new Map(
      [...(frame.value?.querySelectorAll<HTMLElement>('[data-node]') ?? [])].map((element) => {
        const { left, right, top, height } = element.getBoundingClientRect()
        return [element.dataset['node'] ?? '', { left: left - box.left, right: right - box.left, y: top - box.top + height / 2 }]
      }),
    )
  }
  const watcher = new ResizeObserver(measure)
  onMounted(() => {
    if (frame.value) watcher.observe(frame.value)
  })
  onBeforeUnmount(() => watcher.disconnect())
  watch(shown, () => void nextTick(measure), { immediate: true })
  return { places, size }
}

/** A line from the right of one place to the left of another. */
export function curve(from: Place, to: Place, aside = 0): string {
  const middle = (from.right + to.left) / 2
  return `M${from.right},${from.y + aside}C${middle},${from.y + aside} ${middle},${to.y + aside} ${to.left},${to.y + aside}`
}
