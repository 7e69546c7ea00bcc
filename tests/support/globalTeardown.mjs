import { register } from 'tsx/esm/api';

register();
const { stopSharedDatabase } = await import('./sharedDatabase.ts');

export default stopSharedDatabase;
