import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes, because the command line is tested in other working folders; shared by the files of a
    // worker, because no module keeps state that a test could see, and loading them again takes longer than the tests.
    pool: 'forks',
    isolate: false,
    testTimeout: 30_000,
  },
});
