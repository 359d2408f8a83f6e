/** What each version of the law book held, as the hash that `book-history.test.ts` prints. Add a line with each version, and change none. */
export const bookHistory: Readonly<Record<string, string>> = {
  '2026.11.1': 'b65004a2246d3ed39b42c6d5b0a12457505ea939dd61e868bed4a71a5b0c9d8c',
  '2026.11.2': '33b4ca059358ab6e8c93a0803c7d6a25bc29f4e4c4076d758dc3b2c3cb04dc9c',
}
