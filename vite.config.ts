import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API that `vite` passes requests on to while the page is developed. */
const api = process.env['ENTENTE_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    // The page's policy allows scripts from its own address only: nothing may be put into the HTML.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/graphql': api, '/healthz': api, '/readyz': api } },
});
