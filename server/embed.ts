import { Router } from 'express';
import { pageRouter } from './page.ts';

/** The page as others may frame it: one view, and nothing that could be clicked on unawares. */
export function embedRouter(clientFolder: string): Router {
  const router = Router();
  router.get('/', (_, response, next) => {
    // Set before were the headers of a page that nobody may frame.
    response.removeHeader('X-Frame-Options');
    next();
  });
  return router.use(pageRouter(clientFolder, '*'));
}
