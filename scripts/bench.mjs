import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * `npm run bench`: bundles what measures, and runs it. tsx would do, but it gives every function its name whenever one is made, which
 * costs each of those that are compared another part of its time; `npm start` does not.
 */
const root = path.resolve(import.meta.dirname, '..');
const outdir = path.join(root, 'dist/bench');
await build({
  absWorkingDir: root,
  entryPoints: { main: 'bench/main.ts', peers: 'bench/peers/serve.ts' },
  outdir,
  bundle: true,
  packages: 'external',
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});
await import(pathToFileURL(path.join(outdir, 'main.mjs')).href);
