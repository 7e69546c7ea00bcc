import { createServer, type AddressInfo } from 'node:net';
import lockfile from 'proper-lockfile';
import { isAlive, keepPassword, readAddress, writeAddress, type Address } from './address.ts';
import type { Home } from './home.ts';

/** Whether this process starts the home's database, or joins the one that another process has started or is starting. */
export interface Claim {
  readonly owned: boolean;
  readonly address: Address;
}

/**
 * Decides it. Of any number of processes that ask at once, one becomes the owner.
 *
 * @param port the port to prefer, where this process has told clients of one before
 */
export async function claimHome(home: Home, port?: number): Promise<Claim> {
  const release = await lockfile.lock(home.folder, {
    lockfilePath: home.lock,
    retries: { retries: 40, minTimeout: 50, maxTimeout: 500 },
  });
  try {
    const found = await readAddress(home);
    if (found && found.owner !== process.pid && isAlive(found.owner)) return { owned: false, address: found };
    const address: Address = {
      uri: `bolt://127.0.0.1:${port ?? (await freePort(found && portOf(found.uri)))}`,
      username: 'neo4j',
      password: await keepPassword(home),
      owner: process.pid,
      // An owner that was killed leaves a database that is stopping by itself: the new one waits for its end.
      java: found?.java ?? null,
      ready: false,
    };
    await writeAddress(home, address);
    return { owned: true, address };
  } finally {
    await release();
  }
}

export const portOf = (uri: string): number => Number(new URL(uri).port);

/**
 * A port of the loopback interface that is free now.
 *
 * @param preferred taken if it is free
 */
export async function freePort(preferred = 0): Promise<number> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(preferred, '127.0.0.1', resolve);
    });
  } catch (error) {
    if (preferred !== 0) return freePort();
    throw error;
  }
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
