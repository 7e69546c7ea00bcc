import type { Express, RequestHandler } from 'express';
import { isLoopback, type Config } from '../config.ts';
import { allow, type Access } from './access.ts';
import { ceiling } from './ceiling.ts';
import { limitRate } from './limitRate.ts';
import { onlyOwnNames, ownNames, type OwnNames } from './ownNames.ts';
import { readBody } from './readBody.ts';
import { readTokens, type RoleOf } from './tokens.ts';

/** Whom the server lets in, and how many at once. */
export interface Guard {
  readonly access: Access;
  readonly names: OwnNames;
  /** Proxies in front that are believed when they say who the client is. */
  readonly proxies: number;
  /** Requests to the API of one client in a minute; 0 for any number. */
  readonly perMinute: number;
  /** Requests to the API that are answered at once. */
  readonly mostAtOnce: number;
}

/** Beyond loopback: more than the page asks for, whoever uses it. */
const usualPerMinute = 1200;

/**
 * @param roleOf what the file of tokens says, where it has been read before
 * @throws EntenteError BAD_INPUT if the file of tokens cannot be read
 */
export const guardOf = (config: Config, roleOf = rolesOf(config)): Guard => ({
  access: accessOf(config, roleOf),
  names: ownNames(config),
  proxies: config.proxies,
  perMinute: config.perMinute ?? (isLoopback(config.host) ? 0 : usualPerMinute),
  mostAtOnce: config.mostAtOnce,
});

const rolesOf = ({ tokens }: Config): RoleOf | null => (tokens === undefined ? null : readTokens(tokens));

/** Without tokens, who is on this machine is its operator, and whom a proxy lets through may read. With tokens, only who shows one may. */
function accessOf({ host, hosts, proxies, isPublic }: Config, roleOf: RoleOf | null): Access {
  if (isPublic) return { anybody: 'reader', roleOf };
  if (roleOf) return { anybody: null, roleOf };
  const isThisMachineAlone = isLoopback(host) && hosts.length === 0 && proxies === 0;
  return { anybody: isThisMachineAlone ? 'operator' : 'reader', roleOf };
}

/** Stands before all that the app answers. */
export function guardAll(app: Express, { names, proxies }: Guard): void {
  app.set('trust proxy', proxies);
  app.use(onlyOwnNames(names));
}

/** Stands before the API. Only what has come in whole counts as under way: a body that trickles in takes nobody's place. */
export const guardApi = ({ access, perMinute, mostAtOnce }: Guard): readonly RequestHandler[] => [
  limitRate(perMinute),
  allow('reader', access),
  readBody,
  ceiling(mostAtOnce),
];
