import { register } from 'tsx/esm/api';

// Jest hands its global hooks to Node as they are, and Node 20 does not read TypeScript.
register();
const { startSharedDatabase } = await import('./sharedDatabase.ts');

export default startSharedDatabase;
