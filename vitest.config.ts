import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/site/build.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A machine under load is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
  },
})
