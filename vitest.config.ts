import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/site/build.ts'],
    // Tests wait for their browser or server most of the time. A core less than there are, as is usual, would leave half
    // of a small machine idle.
    maxWorkers: '100%',
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A machine under load is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
  },
})
