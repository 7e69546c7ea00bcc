import { Router } from 'express';
import { cookieName, type Access } from './access.ts';
import { limitRate } from './limitRate.ts';
import { readBody } from './readBody.ts';
import { refuse } from './refuse.ts';

/** Tries with a token that one client has in a minute. */
const triesPerMinute = 20;

/**
 * `POST /session` with `{"token": …}` has a browser keep the token, out of reach of scripts, until it is closed: so that a person gives
 * it once, for the page and the editor alike. Nothing of it is kept here.
 */
export const sessionRouter = ({ roleOf }: Access): Router =>
  Router().post('/', limitRate(triesPerMinute), readBody, (request, response) => {
    const { token } = request.body as { readonly token?: unknown };
    if (typeof token !== 'string' || !roleOf?.(token)) {
      refuse(
        response,
        401,
        'This server does not know the token. Ask whoever runs it for one.',
        'UNAUTHENTICATED',
      );
      return;
    }
    response.cookie(cookieName, token, {
      ...{ httpOnly: true, sameSite: 'strict', path: '/' },
      // A browser sends it over TLS alone then; without TLS it would not send it at all.
      secure: request.secure,
    });
    response.status(204).end();
  });
