import type { RequestHandler } from 'express';
import { isLoopback, type Config } from '../config.ts';
import { refuse } from './refuse.ts';

/** By which names a server may be called, as URLs write them. */
export interface OwnNames {
  /** By those who reach it themselves; null for any. */
  readonly direct: readonly string[] | null;
  /** By those who reach it through a proxy, which may hand on the name or not. */
  readonly proxied: readonly string[];
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** On loopback a server answers to the names of loopback and to those in ENTENTE_HOSTS; else to those, or to any if there are none. */
export function ownNames({ host, hosts }: Pick<Config, 'host' | 'hosts'>): OwnNames {
  const bound = nameOf(host);
  if (isLoopback(host)) return { direct: [...loopbackNames, ...(bound ? [bound] : [])], proxied: hosts };
  return { direct: hosts.length > 0 ? loopbackNames : null, proxied: hosts };
}

/**
 * Refuses what a page of somebody else has a browser send: to a name that it had point at this machine (DNS rebinding), or from
 * where it comes itself.
 */
export const onlyOwnNames =
  ({ direct, proxied }: OwnNames): RequestHandler =>
  ({ headers: { host = '', origin } }, response, next) => {
    const name = nameOf(host);
    const isOurs = name !== null && (direct?.includes(name) ?? true);
    if (!isOurs && !(name !== null && proxied.includes(name)))
      refuse(
        response,
        403,
        `This server does not answer to the name "${host.slice(0, 60)}". Call it ${[...proxied, ...loopbackNames][0] ?? ''}, or add the name to ENTENTE_HOSTS.`,
      );
    else if (origin !== undefined && !isOfOurs(origin, [name, ...proxied]))
      refuse(
        response,
        403,
        'This server answers its own pages and programs that are no pages, not those of other sites.',
      );
    else next();
  };

/** The name in `name:port`; null if there is none. */
function nameOf(host: string): string | null {
  const url = `http://${/^[^[].*:.*:/.test(host) ? `[${host}]` : host}/`;
  // What else an address can hold (a path, a user) has no place here.
  return URL.canParse(url) && !/[/?#@\\\s]/.test(host) ? new URL(url).hostname : null;
}

/** Whether a page comes from here; the port does not count, as proxies and tunnels have one of their own. */
const isOfOurs = (origin: string, names: readonly (string | null)[]): boolean =>
  URL.canParse(origin) && names.includes(new URL(origin).hostname);
