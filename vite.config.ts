import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { withoutWebgl } from './scripts/withoutWebgl.ts';

/** The API that `vite` passes requests on to while the page is developed. */
const api = process.env['ENTENTE_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react(), withoutWebgl()],
  build: {
    outDir: 'dist/client',
    // The page's policy allows scripts from its own address only: nothing may be put into the HTML.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    // Whose work is in the page, and under which terms: many ask to be named where it is handed out.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that every page needs, in one file: of fifty small ones each costs a request and headers of a kilobyte.
            { name: 'page', tags: ['$initial'], priority: 2 },
            // What draws, likewise, with all that it stands on.
            { name: 'canvas', test: /client[\\/]graph[\\/]Canvas\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': api, '/session': api, '/healthz': api, '/readyz': api } },
});
