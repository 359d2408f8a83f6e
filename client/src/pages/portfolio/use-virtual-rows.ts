import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/vue-virtual'
import { computed, onBeforeUnmount, onMounted, ref, type ComponentPublicInstance, type ComputedRef, type Ref } from 'vue'
import { isNarrow } from '../../use/narrow.js'

/** So many rows are all drawn, which every browser does at once. */
const few = 60

/** Rows drawn beyond the edges of the window, so that a fast hand meets no blank. */
const around = 10

/** A row that is drawn, or the room of those that are not. */
export type Line =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'room'; readonly before: number; readonly height: number }

export interface VirtualRows {
  readonly lines: ComputedRef<readonly Line[]>
  /** Whether some rows are not drawn. */
  readonly isPartly: ComputedRef<boolean>
  /** Learns how high a row is. */
  readonly measure: (row: Element | ComponentPublicInstance | null) => void
}

/** On paper nothing scrolls: every row is drawn. The browser tells before it lays the pages out. */
function usePrinting(): Ref<boolean> {
  const paper = window.matchMedia('print')
  const isPrinting = ref(paper.matches)
  const begin = (): void => void (isPrinting.value = true)
  const end = (): void => void (isPrinting.value = false)
  const change = (): void => void (isPrinting.value = paper.matches)
  onMounted(() => {
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    paper.addEventListener('change', change)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    paper.removeEventListener('change', change)
  })
  return isPrinting
}

/** Which of many rows are drawn: those in sight with some around them, and one that is kept wherever it is, since it has the focus. */
export function useVirtualRows(body: Ref<HTMLElement | null>, count: () => number, kept: () => number, height: () => number): VirtualRows {
  const isPrinting = usePrinting()
  const isPartly = computed(() => count() > few && !isPrinting.value)
  const top = ref(0)
  const place = (): void => {
    const now = body.value ? Math.round(body.value.getBoundingClientRect().top + window.scrollY) : 0
    if (now !== top.value) top.value = now
  }
  const watcher = new ResizeObserver(place)
  onMounted(() => {
    place()
    watcher.observe(document.body)
  })
  onBeforeUnmount(() => watcher.disconnect())

  const withKept = (range: Range): number[] => {
    const indexes = defaultRangeExtractor(range)
    const one = Math.min(kept(), range.count - 1)
    if (one < 0 || indexes.includes(one)) return indexes
    return [...indexes, one].sort((a, b) => a - b)
  }
  const virtualizer = useWindowVirtualizer(
    computed(() => ({
      count: isPartly.value ? count() : 0,
      estimateSize: height,
      overscan: around,
      scrollMargin: top.value,
      // Asked at once, the browser would have to lay out the page for each row; the observer tells it after the layout.
      measureElement: (row, entry, { itemSizeCache, indexFromElement, options }) =>
        entry?.borderBoxSize[0]?.blockSize ?? itemSizeCache.get(options.getItemKey(indexFromElement(row))) ?? height(),
      initialRect: { width: window.innerWidth, height: window.innerHeight },
      // A new function whenever the kept row changes, so that the range is drawn anew.
      rangeExtractor: (
        (row: number) => (range: Range) =>
          row < 0 ? [] : withKept(range)
      )(kept()),
    })),
  )

  const lines = computed((): readonly Line[] => {
    if (!isPartly.value) return Array.from({ length: count() }, (_, index) => ({ kind: 'row', index }))
    const all: Line[] = []
    let end = top.value
    for (const item of virtualizer.value.getVirtualItems()) {
      if (item.start - end > 0.5) all.push({ kind: 'room', before: item.index, height: item.start - end })
      all.push({ kind: 'row', index: item.index })
      end = item.end
    }
    const rest = top.value + virtualizer.value.getTotalSize() - end
    if (rest > 0.5) all.push({ kind: 'room', before: count(), height: rest })
    return all
  })

  const measure = (row: Element | ComponentPublicInstance | null): void => {
    const element: unknown = row && '$el' in row ? row.$el : row
    if (isPartly.value && element instanceof Element) virtualizer.value.measureElement(element)
  }
  return { lines, isPartly, measure }
}

/** How high a row of the matrix is where nothing is known of it yet. */
export const rowHeight = (): number => (isNarrow.value ? 132 : 39)
