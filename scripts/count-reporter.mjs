// Counts tests for the last line of `npm test`; a file or group that breaks outside its tests counts as one failure.
import { writeFileSync } from 'node:fs'

export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1
      }
      count.failed += [module, ...module.children.allSuites()].filter((group) => group.errors().length > 0).length
    }
    writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify(count))
  }
}
