// How long the frames of a page take, as the browser itself tells: from one drawn frame to the next, and the tasks that kept it from drawing.

/** Watches every page that is opened from now on. */
export async function watchFrames(page) {
  await page.addInitScript(() => {
    const seen = { gaps: [], tasks: [] }
    window.seenFrames = seen
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    // A frame that took 50 ms or more, from its beginning to what it drew.
    new PerformanceObserver((list) => seen.gaps.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'long-animation-frame',
    })
    seen.count = 0
    const next = () => {
      seen.count += 1
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  return {
    clear: () =>
      page.evaluate(() => {
        Object.assign(window.seenFrames, { count: 0 })
        window.seenFrames.gaps.length = 0
        window.seenFrames.tasks.length = 0
      }),
    told: () =>
      page.evaluate(() => {
        const { gaps, tasks, count } = window.seenFrames
        return {
          count,
          longest: Math.max(0, ...gaps),
          over50: gaps.length,
          over100: gaps.filter((gap) => gap > 100).length,
          task: Math.max(0, ...tasks),
        }
      }),
  }
}
