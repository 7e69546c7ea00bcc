import { pathToFileURL } from 'node:url';
import { bundled, ensureBundle, programs } from './bundle.mjs';

/** `npm start`, `npm run import` and others: runs a program of the server's bundle, `node scripts/run.mjs PROGRAM ARGUMENTS…`. */
const [program = ''] = process.argv.splice(2, 1);
if (!Object.hasOwn(programs, program)) {
  console.error(`There is no program "${program}". There are ${Object.keys(programs).join(', ')}.`);
  process.exit(1);
}
await ensureBundle();
await import(pathToFileURL(bundled(program)).href);
