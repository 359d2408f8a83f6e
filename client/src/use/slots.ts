/** A rule's text as the catalogue shows it, where no record fills its slots: "… ended {endedDate}" becomes "… ended …". */
export function withoutSlots(text: string): string {
  return text
    .replace(/:\s*\{\w+\}\.?$/, '')
    .replace(/\s*\(\{\w+\}\)/g, '')
    .replace(/\{\w+\}/g, '…')
}
