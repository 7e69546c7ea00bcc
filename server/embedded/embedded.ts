import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { deferred } from '../lifecycle/deferred.ts';
import { leaveAddress } from './address.ts';
import { attend } from './attend.ts';
import { boot, type BootOptions } from './boot.ts';
import { claimHome, portOf } from './claim.ts';
import { commitLogOf, type CommitLog } from './commitLog.ts';
import { isFull, orFullDisk } from './disk.ts';
import { openHome } from './home.ts';
import type { Launched } from './launch.ts';

/** What the database is doing, as `/readyz` tells it. */
export type DatabaseStage =
  'starting' | 'ready' | 'starting again' | 'waiting for room on its disk' | 'stopping' | 'failed';

export interface EmbeddedOptions extends BootOptions {
  /** Its data folder. */
  readonly home: string;
  /** Told in a sentence when the database has died, is started again, is taken over. */
  readonly warn?: (sentence: string) => void;
  /** Ms before it is started again after it died; doubled each time. */
  readonly backoff?: number;
}

/** A Neo4j on this machine, in a process of its own, that is kept running until it is stopped here. */
export interface Embedded {
  /** Known before the database answers; stays the same when it is started again. */
  readonly connection: Connection;
  /** Whether this process started it; else it was joined. */
  readonly owned: () => boolean;
  readonly stage: () => DatabaseStage;
  readonly commitLog: CommitLog;
  /** Resolves when it first answers; rejects with an EntenteError when it cannot be started. */
  readonly ready: Promise<void>;
  /** Resolves, with the reason, if it cannot be kept running. */
  readonly lost: Promise<EntenteError>;
  /** The database's Java process, where this process started it. */
  readonly javaPid: () => number | undefined;
  /** Stops it properly if it was started here; one that was joined goes on. */
  readonly stop: () => Promise<void>;
  /** Ends it as a crash would: for a store that nobody needs any more. */
  readonly kill: () => Promise<void>;
}

/** A run that lasted this long shows that the database can live. In ms. */
const goodRun = 60_000;
const mostFailures = 5;

/**
 * Joins the database that runs in this home, else starts it, and keeps it running: one that dies is started again, at
 * the same port and with the same password, so that drivers find their way back; one whose owner goes away is taken over.
 *
 * @throws EntenteError UNAVAILABLE if the home cannot be written to
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const home = await openHome(options.home);
  let claim = await claimHome(home).catch(async (error: unknown) => {
    throw await orFullDisk(error, home.folder);
  });
  const { uri, username, password } = claim.address;
  const warn = options.warn ?? (() => undefined);
  const ending = new AbortController();
  let stage: DatabaseStage = 'starting';
  let launched: Launched | undefined;
  let answered = false;
  let endBy = (running: Launched): Promise<void> => running.stop();
  const isEnding = (): boolean => ending.signal.aborted;

  const ready = deferred<void>();
  const lost = deferred<EntenteError>();
  ready.promise.catch(() => undefined);
  const noRoom = `The disk of the data folder ${home.folder} is full, and the database has stopped. Make room there: it is started again by itself.`;
  const tell = (answers: boolean): void => {
    stage = answers ? 'ready' : 'starting again';
    answered ||= answers;
    if (answers) ready.resolve();
    // Whoever runs the database that was joined sees to it; here somebody may be waiting for it.
    else
      void isFull(home.folder).then((full) => {
        if (full) warn(noRoom);
      });
  };

  /** What has ended for want of room would end again: it is started when there is some. Returns whether it had to be waited for. */
  async function waitForRoom(): Promise<boolean> {
    if (!(await isFull(home.folder))) return false;
    stage = 'waiting for room on its disk';
    warn(noRoom);
    while (await isFull(home.folder)) await pause(1000, undefined, { signal: ending.signal });
    stage = 'starting again';
    return true;
  }

  /** One life of a database of ours. Returns how long it lived, in ms; 0 if it was not even born. */
  async function live(): Promise<number> {
    try {
      launched = await boot(home, claim.address, options, ending.signal);
    } catch (error) {
      // A database that has never run will not run at the next try either: the person is to read why.
      if (!answered || isEnding()) throw await orFullDisk(error, home.folder);
      // What comes of a full disk is told by `waitForRoom`.
      if (!(await isFull(home.folder))) warn((error as Error).message);
      return 0;
    }
    if (isEnding()) await endBy(launched);
    else tell(true);
    const since = performance.now();
    await launched.exited;
    launched = undefined;
    return performance.now() - since;
  }

  async function keep(): Promise<void> {
    let failures = 0;
    while (!isEnding()) {
      if (!claim.owned) {
        await attend(home, claim.address, tell, ending.signal);
        if (isEnding()) return;
        stage = 'starting again';
        warn('The process that ran the database has gone; this one takes it over.');
        await waitForRoom();
        claim = await claimHome(home, portOf(uri));
        continue;
      }
      const lived = await live();
      if (isEnding()) return;
      stage = 'starting again';
      if (await waitForRoom()) {
        failures = 0;
        continue;
      }
      failures = lived > goodRun ? 1 : failures + 1;
      if (failures >= mostFailures)
        throw new EntenteError(
          'UNAVAILABLE',
          `The database ended ${failures} times in a row and is not started again. Its log, ${home.log}, may say why; ` +
            'too little memory is a usual reason (ENTENTE_HEAP, ENTENTE_PAGE_CACHE).',
        );
      warn('The database has ended unexpectedly; it is started again.');
      await pause((options.backoff ?? 500) * 2 ** (failures - 1), undefined, { signal: ending.signal });
    }
  }

  const kept = keep().catch((error: unknown) => {
    if (isEnding()) return;
    stage = 'failed';
    const reason =
      error instanceof EntenteError
        ? error
        : new EntenteError('INTERNAL', 'The embedded database failed inside.', { cause: error });
    ready.reject(reason);
    lost.resolve(reason);
    return leaveAddress(home);
  });

  async function end(how: (running: Launched) => Promise<void>): Promise<void> {
    stage = 'stopping';
    endBy = how;
    ending.abort();
    if (launched) await how(launched);
    await kept;
    await leaveAddress(home);
  }

  return {
    connection: { uri, username, password, database: undefined },
    owned: () => claim.owned,
    stage: () => stage,
    commitLog: commitLogOf(home),
    ready: ready.promise,
    lost: lost.promise,
    javaPid: () => launched?.pid,
    stop: () => end((running) => running.stop()),
    kill: () => end((running) => running.kill()),
  };
}
