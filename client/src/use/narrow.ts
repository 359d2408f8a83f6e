import { ref } from 'vue'

const screen = window.matchMedia('(max-width: 760px)')

/** A screen as narrow as a phone's, where tables become lists. */
export const isNarrow = ref(screen.matches)
screen.addEventListener('change', () => (isNarrow.value = screen.matches))
