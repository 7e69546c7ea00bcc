import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { EntenteError } from '../errors.ts';
import { isAlive, readAddress, type Address } from './address.ts';
import { portOf } from './claim.ts';
import { fullDisk, isFull } from './disk.ts';
import type { Home } from './home.ts';

/** How long a joined database may take to answer first. In ms. */
const patience = 90_000;

/**
 * Watches a database that another process runs. Returns when that process has gone, or when `signal` says so.
 *
 * @param tell whether the database answers, each time that this changes
 * @throws EntenteError UNAVAILABLE if it never answers although its owner lives, at once where it waits for room on its disk
 */
export async function attend(
  home: Home,
  address: Address,
  tell: (answers: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const end = performance.now() + patience;
  let answered = false;
  let told = false;
  while (!signal.aborted) {
    const found = await readAddress(home);
    if (found?.owner !== address.owner || !isAlive(found.owner)) return;
    // One that was killed on a full disk may have left no word of it.
    const answers: boolean =
      found.ready && isAlive(found.java) && (told || (await isListening(portOf(found.uri))));
    if (answers !== told) tell(answers);
    told = answers;
    answered ||= answers;
    if (!answered && (await isFull(home.folder))) throw fullDisk(home.folder);
    if (!answered && performance.now() > end)
      throw new EntenteError(
        'UNAVAILABLE',
        `Process ${address.owner} says that it runs the database of ${home.folder}, but the database does not answer. ` +
          `Stop that process, or, if it is no Entente, remove ${home.address}.`,
      );
    await pause(200, undefined, { signal }).catch(() => undefined);
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ port, host: '127.0.0.1', timeout: 1000 });
    const end = (listening: boolean) => () => {
      probe.destroy();
      resolve(listening);
    };
    probe.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
