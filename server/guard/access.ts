import { parseCookie } from 'cookie';
import type { Request, RequestHandler, Response } from 'express';
import { refuse } from './refuse.ts';
import type { Role, RoleOf } from './tokens.ts';

/** Who may do what. */
export interface Access {
  /** What those who show no token may do; null for nothing but to see the empty page. */
  readonly anybody: Role | null;
  /** Null where there are no tokens. */
  readonly roleOf: RoleOf | null;
}

/** The cookie in which a browser keeps the token that its reader has given. */
export const cookieName = 'entente_token';

/** What a request's role is; null for none. Only behind `allow`. */
export const roleIn = (response: Response): Role | null =>
  (response.locals['role'] as Role | null | undefined) ?? null;

/**
 * Lets those through who have the role, by a token in the header (`Authorization: Bearer …`) or the cookie, or because everybody has
 * it. An operator may all that a reader may.
 */
export const allow =
  (role: Role, { anybody, roleOf }: Access): RequestHandler =>
  (request, response, next) => {
    const token = tokenIn(request);
    const found = token === null ? null : (roleOf?.(token) ?? null);
    // A token that nobody was given is told, rather than answered as if there were none; where there are no tokens it means nothing.
    if (token !== null && found === null && roleOf) {
      demand(
        response,
        'This server does not know the token. Ask whoever runs it for one.',
        ' error="invalid_token"',
      );
      return;
    }
    const held = found === 'operator' || anybody === 'operator' ? 'operator' : (found ?? anybody);
    response.locals['role'] = held;
    if (held === 'operator' || held === role) next();
    else if (held === null)
      demand(
        response,
        'This server answers those who show a token. Send Authorization: Bearer and the token.',
      );
    else
      refuse(
        response,
        403,
        roleOf
          ? 'This is for operators: the token is a reader’s.'
          : 'This is for operators. Whoever runs this server can give them tokens in the file that ENTENTE_TOKENS names.',
        'UNAUTHENTICATED',
      );
  };

function demand(response: Response, message: string, why = ''): void {
  response.set('WWW-Authenticate', `Bearer realm="entente"${why}`);
  refuse(response, 401, message, 'UNAUTHENTICATED');
}

function tokenIn(request: Request): string | null {
  const [scheme = '', token] = (request.get('Authorization') ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return token ?? '';
  return parseCookie(request.get('Cookie') ?? '')[cookieName] ?? null;
}
