/**
 * Four kinds of tests, told by the ending of their name. Those that need it share one embedded Neo4j with the five articles in it,
 * started once for the run, so a run is in band. `npm test` runs the browser's tests beside the others, with a database of their own.
 *
 *   *.test.ts           nothing but the code
 *   *.db.test.ts        the shared database
 *   *.browser.test.ts   the shared database and Chromium
 *   *.process.test.ts   processes of their own: servers, Java, databases that are started and killed
 */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.entente', '<rootDir>/neo4j'],
};

const shared = {
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
};

export default {
  maxWorkers: 1,
  // It ends what hangs and judges no speed: machines that run tests are at times ten times slower than a quiet one.
  testTimeout: 900_000,
  projects: [
    {
      ...common,
      displayName: 'plain',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|browser|process)\\.test\\.tsx?$'],
    },
    {
      ...common,
      ...shared,
      displayName: 'database',
      testMatch: ['<rootDir>/tests/**/*.db.test.ts'],
    },
    {
      ...common,
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/**/*.browser.test.ts'],
    },
    {
      ...common,
      displayName: 'process',
      testMatch: ['<rootDir>/tests/**/*.process.test.ts'],
    },
  ],
};
