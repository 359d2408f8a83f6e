import { watchEffect } from 'vue'
import { useStored } from './stored.js'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const densities = ['comfortable', 'compact'] as const

/** The reader's choice of light; `system` follows the device. */
export const theme = useStored('theme', themes, 'system')
/** How close the rows of tables stand. */
export const density = useStored('density', densities, 'comfortable')

const device = window.matchMedia('(prefers-color-scheme: dark)')

function show(): void {
  const dark = theme.value === 'dark' || (theme.value === 'system' && device.matches)
  document.documentElement.classList.toggle('dark', dark)
  document.documentElement.classList.toggle('compact', density.value === 'compact')
}

/** Puts theme and density on the document and keeps them there. */
export function applyTheme(): void {
  watchEffect(show)
  device.addEventListener('change', show)
}
