import type { NoticeRecord } from '@seloste/schema/record'

const plain = (name: string | null): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two notices name one register: by the very name, in one language. */
export const isSameRegister = (one: NoticeRecord, other: NoticeRecord): boolean =>
  plain(one.reading.registerName) !== '' && plain(one.reading.registerName) === plain(other.reading.registerName)
