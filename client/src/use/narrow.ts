import { ref } from 'vue'

const screen = window.matchMedia('(max-width: 760px)')

/** A screen as narrow as a phone's, where tables become lists. */
export const isNarrow = ref(screen.matches)
screen.addEventListener('change', () => (isNarrow.value = screen.matches))

const desk = window.matchMedia('(max-width: 1100px)')

/** A window in which a table of many columns finds no room. */
export const isTight = ref(desk.matches)
desk.addEventListener('change', () => (isTight.value = desk.matches))
