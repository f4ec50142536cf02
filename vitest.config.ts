import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: Vite would give our files its .mjs, Node gives Apollo its .js, and `instanceof` would fail.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    env: { APOLLO_TELEMETRY_DISABLED: '1' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['*.test.ts', '{schema,packages,gateway,subgraphs}/**/*.test.ts'],
          testTimeout: 20_000,
          // A subgraph's records are appended to its logs first.
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The gateway's tests once more, on the engine that ours is held against.
        test: {
          name: 'apollo',
          include: ['gateway/src/*.test.ts'],
          // Stock blocks the loop that its clients share with it there while it starts.
          exclude: ['gateway/src/rollingRestart.test.ts'],
          env: { GATEWAY_ENGINE: 'apollo', APOLLO_TELEMETRY_DISABLED: '1' },
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/seededData.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // What the whole graph answers and refuses, once more on stock Apollo, as far as the engine has a part in it.
        test: {
          name: 'e2e apollo',
          include: ['e2e/{access,attacks,audit,canary,fuzz,graph,http,ledger,operations}.test.ts'],
          globalSetup: ['e2e/seededData.ts'],
          // Random operations are there to break our engine: of stock's, a twentieth of CI's says enough.
          env: { GATEWAY_ENGINE: 'apollo', APOLLO_TELEMETRY_DISABLED: '1', FUZZ_OPERATIONS: '1000' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
