import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** Of this Entente, as package.json tells it: 0.1.0. */
export const ententeVersion = (
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
).version;
