import { ref, watch, type Ref } from 'vue'

/** A setting of this browser. An unreadable store (private window) costs the memory of it, not the page. */
export function useStored<Value extends string>(key: string, allowed: readonly Value[], initial: Value): Ref<Value> {
  const value = ref(read(key, allowed) ?? initial) as Ref<Value>
  watch(value, (now) => write(key, now))
  return value
}

/** The stored word if it is one of the allowed, else null. */
export function read<Value extends string>(key: string, allowed: readonly Value[]): Value | null {
  try {
    const found = localStorage.getItem(`seloste.${key}`)
    return allowed.find((word) => word === found) ?? null
  } catch {
    return null
  }
}

/** Stores a word; silently not, where the browser forbids it. */
export function write(key: string, value: string): void {
  try {
    localStorage.setItem(`seloste.${key}`, value)
  } catch {
    return
  }
}
