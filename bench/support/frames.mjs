// How long the frames of a page take, as the browser itself tells: from the beginning of a frame to what it drew, and, from its trace, the tasks of
// the page's thread with the time that the processor spent on them, which does not grow with what else the machine does.

/** Watches every page that is opened from now on. */
export async function watchFrames(browser, page) {
  await page.addInitScript(() => {
    const seen = { frames: [], count: 0 }
    window.seenFrames = seen
    // A frame that took 50 ms or more.
    new PerformanceObserver((list) => seen.frames.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'long-animation-frame',
    })
    const next = () => {
      seen.count += 1
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  return {
    begin: async () => {
      await page.evaluate(() => {
        window.seenFrames.count = 0
        window.seenFrames.frames.length = 0
      })
      await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] })
    },
    end: async () => {
      const tasks = tasksOf(JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents)
      const { frames, count } = await page.evaluate(() => window.seenFrames)
      return {
        count,
        longest: Math.max(0, ...frames),
        over100: frames.filter((frame) => frame > 100).length,
        task: Math.max(0, ...tasks.map(({ took }) => took)),
        processor: Math.max(0, ...tasks.map(({ processor }) => processor)),
        busy: tasks.filter(({ processor }) => processor > 100).length,
      }
    },
  }
}

/** The tasks of the threads that run pages. */
function tasksOf(events) {
  const key = ({ pid, tid }) => `${pid}/${tid}`
  const threads = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(key))
  return events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(key(event)))
    .map(({ dur, tdur }) => ({ took: dur / 1000, processor: (tdur ?? 0) / 1000 }))
}
