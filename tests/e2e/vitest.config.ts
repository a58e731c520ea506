import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: one browser at a time, and the one named in `BEDSIDE_BROWSER`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
