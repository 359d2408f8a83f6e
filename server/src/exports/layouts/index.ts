import { fiAuthority } from './fi-authority.js'
import type { Layout } from './layout.js'

/** The registration list: one file and one line for each authority. */
export const layouts: readonly Layout[] = [fiAuthority]

/** The layout with that id. */
export const layoutById = (id: string): Layout | undefined => layouts.find((layout) => layout.id === id)
