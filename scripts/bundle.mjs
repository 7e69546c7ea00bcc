import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** How programs of ours are bundled for Node, whatever they are. */
export const forNode = {
  absWorkingDir: root,
  bundle: true,
  // What is imported late stays apart: Java starts before the rest of the server is read.
  splitting: true,
  format: /** @type {const} */ ('esm'),
  platform: /** @type {const} */ ('node'),
  target: 'node20',
  outExtension: { '.js': '.mjs' },
  logLevel: /** @type {const} */ ('warning'),
};

/** Where the bundle is. */
export const bundleFolder = path.join(root, 'dist/server');

/** What can be run (run.mjs): the server, and the commands beside it. */
export const programs = {
  main: 'server/main.ts',
  load: 'server/commands/load.ts',
  import: 'server/commands/import.ts',
  datasets: 'server/commands/datasets.ts',
  backup: 'server/commands/backup.ts',
  restore: 'server/commands/restore.ts',
};

/** What programs run as threads of theirs. */
const threads = {
  reader: 'server/import/firstLoad/reader.ts',
  sorter: 'server/import/firstLoad/sorter.ts',
};

/** The file of a program in the bundle. */
export const bundled = (/** @type {string} */ program) => path.join(bundleFolder, `${program}.mjs`);

/**
 * Bundles the server into dist/server: loading a few files instead of some two thousand saves more than a second of each start, and a
 * bundle keeps no functions' names, which cost an import a tenth of its time. The sources run as they are, too (`npm run dev`).
 * Files of earlier bundles stay, as who runs them may still read some; `npm run build` clears them away.
 */
export async function bundle() {
  // Each start looks whether there is a bundle; few make one.
  const { build } = await import('esbuild');
  await build({
    ...forNode,
    entryPoints: { ...programs, ...threads },
    outdir: bundleFolder,
    minifySyntax: true,
    minifyWhitespace: true,
    // CommonJS packages inside the bundle ask for what an ES module does not have.
    banner: {
      js: "import { createRequire as ententeCreateRequire } from 'node:module'; const require = ententeCreateRequire(import.meta.url);",
    },
  });
}

/** Bundles if there is no bundle, or one that is older than what it is made of. */
export async function ensureBundle() {
  const sources = readdirSync(path.join(root, 'server'), { recursive: true, withFileTypes: true }).map(
    (entry) => path.join(entry.parentPath, entry.name),
  );
  const newest = Math.max(
    ...[...sources, path.join(root, 'package-lock.json'), import.meta.filename].map(changed),
  );
  if (Object.keys({ ...programs, ...threads }).some((program) => changed(bundled(program)) < newest))
    await bundle();
}

/** When a file was changed; 0 where there is none. */
const changed = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
