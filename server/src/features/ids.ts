const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether the text could be an id of ours. What could not is answered as what does not exist. */
export const isId = (text: string): boolean => uuid.test(text)

/** Ids as one parameter of a statement; what could not be an id is left out. */
export const idList = (ids: readonly string[]): string => `{${ids.filter(isId).join(',')}}`
