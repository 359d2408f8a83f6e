import { inject, provide, type InjectionKey } from 'vue'

const key: InjectionKey<() => void> = Symbol('shortcut sheet')

/** The shell opens the sheet of shortcuts. */
export function provideSheet(open: () => void): void {
  provide(key, open)
}

/** A list asks for it with "?". */
export function useSheet(): () => void {
  return inject(key, () => {})
}
