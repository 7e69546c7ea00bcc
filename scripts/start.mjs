import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** `npm start`: runs the server's bundle, which it makes first where there is none or where it is older than its sources. */
const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, 'dist/server/main.mjs');

const sources = readdirSync(path.join(root, 'server'), { recursive: true, withFileTypes: true }).map(
  (entry) => path.join(entry.parentPath, entry.name),
);
const newest = Math.max(
  ...[...sources, path.join(root, 'package-lock.json'), path.join(root, 'scripts/bundle.mjs')].map(
    (file) => statSync(file).mtimeMs,
  ),
);
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest) await import('./bundle.mjs');
await import(bundle);
