import { ref } from 'vue'

/** What the live region says now. */
export const announcement = ref('')

/** Tells a screen reader what happened away from its focus (WCAG 4.1.3). The same words twice are read twice. */
export function announce(text: string): void {
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}
