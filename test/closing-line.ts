import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with what did not run and why, then how many tests passed, failed and were skipped. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const sound = modules.filter((module) => module.errors().length === 0)
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    // Tests of a file that broke before they began count as its failure, not as skipped.
    const skipped = sound.flatMap((module) => [...module.children.allTests('skipped')])
    const broken = modules.length - sound.length
    for (const reason of new Set(skipped.map(({ fullName }) => reasonIn(fullName)))) {
      const here = skipped.filter(({ fullName }) => reasonIn(fullName) === reason)
      console.log(`Not run: ${here.length} ${here.length === 1 ? 'test' : 'tests'} (${reason}).`)
    }
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed, ${skipped.length} skipped`)
  }
}

/** Suites that may be skipped say in their names what they need: "… (needs LibreOffice)". */
function reasonIn(name: string): string {
  const need = /\(needs ([^)]+)\)/.exec(name)?.[1]
  return need === undefined ? `“${name}” gave no reason` : `needs ${need}`
}
