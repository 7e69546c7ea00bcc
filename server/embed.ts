import path from 'node:path';
import express, { type Router } from 'express';
import { securityHeaders } from './securityHeaders.ts';

/** The page as others may frame it: one view, and nothing that could be clicked on unawares. */
export function embedRouter(clientFolder: string): Router {
  const router = express.Router();
  router.get('/', (_, response, next) => {
    // Set before were the headers of a page that nobody may frame.
    response.removeHeader('X-Frame-Options');
    next();
  });
  router.get('/', securityHeaders('*'), (_, response, next) => {
    response.sendFile(path.join(clientFolder, 'index.html'), { maxAge: 0 }, next);
  });
  return router;
}
