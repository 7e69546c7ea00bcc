import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { countedHits } from './countedHits.ts';
import { refuse } from './refuse.ts';

/**
 * Refuses a client, told by its address, that asks too often. The answer's headers tell what is left to it (RateLimit) and when to
 * come again (Retry-After).
 *
 * @param perMinute requests; 0 for any number
 */
export const limitRate = (perMinute: number): RequestHandler =>
  perMinute === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        windowMs: 60_000,
        store: countedHits(),
        limit: perMinute,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        // Who may say so is for ENTENTE_PROXIES to tell; from others the header means nothing, and is no fault of ours.
        validate: { xForwardedForHeader: false },
        handler: (_request, response) =>
          refuse(
            response,
            429,
            `You have asked more than ${perMinute} times within a minute. Wait as many seconds as Retry-After says.`,
            'UNAVAILABLE',
          ),
      });
