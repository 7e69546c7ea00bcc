import type { Plugin } from 'vite';

/** Where Cytoscape's file begins its second renderer, the only thing that all of WebGL hangs on. */
const start = 'CRp$4.initWebgl = function (opts, fns) {';

/**
 * Leaves Cytoscape's WebGL renderer out of the page: nobody switches it on, and it was 14 KB of the script that the first
 * picture waited for. Cytoscape comes as one file, from which nothing unused is dropped by itself.
 *
 * @throws when a new version of Cytoscape names it otherwise, so that nobody ships it again unawares
 */
export const withoutWebgl = (): Plugin => ({
  name: 'without-webgl',
  transform: {
    filter: { id: /cytoscape\.esm\.mjs$/ },
    handler(code) {
      if (!code.includes(start))
        this.error(`Cytoscape's WebGL renderer is not found by “${start}”: see scripts/withoutWebgl.ts.`);
      const unused = 'CRp$4.initWebgl = function () {};\nvar unusedWebgl = function (opts, fns) {';
      return { code: code.replace(start, () => unused), map: null };
    },
  },
});
