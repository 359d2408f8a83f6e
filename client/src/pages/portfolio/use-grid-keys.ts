import { nextTick, reactive, type Ref } from 'vue'

/** Rows that a page key goes on. */
const page = 10

/** Where one stands in a grid. */
export interface Stop {
  row: number
  column: number
}

/**
 * One stop of Tab for a whole grid, and the arrows within it: what can be operated in a row carries `data-stop`, its row `data-index`.
 * A row that is not drawn is drawn first; one that is not fetched yet is fetched.
 */
export function useGridKeys(grid: Ref<HTMLElement | null>, count: () => number, reach: (row: number) => Promise<void>) {
  const at = reactive<Stop>({ row: 0, column: 1 })

  const rowOf = (row: number): HTMLElement | null => grid.value?.querySelector<HTMLElement>(`[data-index="${row}"]`) ?? null
  const stopsOf = (row: number): HTMLElement[] =>
    [...(rowOf(row)?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])].filter((stop) => stop.checkVisibility())

  async function go(row: number, column: number): Promise<void> {
    await reach(row)
    at.row = row
    await nextTick()
    const stops = stopsOf(row)
    at.column = Math.min(column, stops.length - 1)
    await nextTick()
    const stop = stops[at.column]
    stop?.focus({ preventScroll: true })
    stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function aim({ key, ctrlKey, metaKey }: KeyboardEvent): Stop | null {
    const last = count() - 1
    const isFar = ctrlKey || metaKey
    const end = stopsOf(at.row).length - 1
    const aims: Readonly<Record<string, Stop>> = {
      ArrowUp: { row: at.row - 1, column: at.column },
      ArrowDown: { row: at.row + 1, column: at.column },
      ArrowLeft: { row: at.row, column: at.column - 1 },
      ArrowRight: { row: at.row, column: at.column + 1 },
      PageUp: { row: at.row - page, column: at.column },
      PageDown: { row: at.row + page, column: at.column },
      Home: isFar ? { row: 0, column: at.column } : { row: at.row, column: 0 },
      End: isFar ? { row: last, column: at.column } : { row: at.row, column: end },
    }
    const aimed = aims[key]
    if (!aimed || (isFar && key !== 'Home' && key !== 'End')) return null
    return { row: Math.max(0, Math.min(aimed.row, last)), column: Math.max(0, Math.min(aimed.column, end)) }
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey || !(event.target instanceof Element) || !event.target.closest('[data-stop]')) return
    const aimed = aim(event)
    if (!aimed) return
    event.preventDefault()
    void go(aimed.row, aimed.column)
  }

  /** The stop that the mouse or Tab chose is where the arrows go on. */
  function enter({ target }: FocusEvent): void {
    const stop = target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null
    const row = Number(stop?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
    if (!stop || row < 0) return
    at.row = row
    at.column = stopsOf(row).indexOf(stop)
  }
  return { at, press, enter }
}
