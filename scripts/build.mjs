import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { bundle, bundleFolder } from './bundle.mjs';

/** `npm run build`: the page, and the server's bundle without anything of those before it. */
await build();
await rm(bundleFolder, { recursive: true, force: true });
await bundle();
