import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

/** Refuses, at once, what comes while as many requests as the server can carry are being answered: all of them would be late. */
export function ceiling(most: number): RequestHandler {
  let underWay = 0;
  return (_, response, next) => {
    if (underWay >= most) {
      response.set('Retry-After', '1');
      refuse(
        response,
        503,
        'The server has more to answer than it can just now. Try again in a second.',
        'UNAVAILABLE',
      );
      return;
    }
    underWay += 1;
    response.once('close', () => (underWay -= 1));
    next();
  };
}
