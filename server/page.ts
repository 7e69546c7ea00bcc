import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Router } from 'express';
import { securityHeaders } from './securityHeaders.ts';

/** What stands in index.html where each answer has a nonce of its own. */
const placeholder = '__STYLE_NONCE__';

/**
 * The page itself. Libraries that it is made with put style sheets into it while it is used (the editor of the query tab, React
 * Aria): they are let in by a nonce, which they find in the page, and no others are.
 *
 * @param ancestors whose pages may frame it
 */
export function pageRouter(clientFolder: string, ancestors: "'none'" | '*'): Router {
  const file = path.join(clientFolder, 'index.html');
  return Router().get(['/', '/index.html'], async (request, response, next) => {
    const html = await readFile(file, 'utf8').catch(() => null);
    if (html === null) {
      next();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    securityHeaders(ancestors, nonce)(request, response, () => {
      // Kept by nobody without asking: page and header belong together.
      response.set('Cache-Control', 'no-cache').type('html').send(html.replaceAll(placeholder, nonce));
    });
  });
}
