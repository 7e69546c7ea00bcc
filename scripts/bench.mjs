import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureBundle, forNode } from './bundle.mjs';

/**
 * `npm run bench`: bundles what measures, and runs it. tsx would do, but it gives every function its name whenever one is made, which
 * costs each of those that are compared another part of its time; `npm start` does not.
 */
// Threads run from the server's own.
await ensureBundle();
const outdir = path.join(forNode.absWorkingDir, 'dist/bench');
await build({
  ...forNode,
  entryPoints: { main: 'bench/main.ts', peers: 'bench/peers/serve.ts' },
  outdir,
  packages: 'external',
});
await import(pathToFileURL(path.join(outdir, 'main.mjs')).href);
