import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Home } from './home.ts';

/**
 * Where the running database of a home is, for other processes of the same user: `npm run load` beside a server joins
 * the server's database through it.
 */
const address = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  /** The process that started the database and will stop it; 0 where nobody does. */
  owner: z.int(),
  /** The database's Java process; null before it is started and while it is started again. */
  java: z.int().nullable(),
  /** Whether it answers. */
  ready: z.boolean(),
});
export type Address = z.output<typeof address>;

const nobody = 0;

/** Undefined where there is none, or none that can be read. */
export async function readAddress(home: Home): Promise<Address | undefined> {
  try {
    return address.parse(JSON.parse(await readFile(home.address, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Written whole or not at all, readable by the owner alone. */
export async function writeAddress(home: Home, value: Address): Promise<void> {
  const fresh = `${home.address}.${process.pid}`;
  try {
    await writeFile(fresh, JSON.stringify(value, null, 2) + '\n', { mode: 0o600 });
    await rename(fresh, home.address);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Says that nobody runs the database any more. The port stays in it, so that the next owner can take the same. */
export async function leaveAddress(home: Home): Promise<void> {
  const found = await readAddress(home);
  if (found?.owner === process.pid)
    // On a full disk it cannot be said: that this process has gone is seen without it.
    await writeAddress(home, { ...found, owner: nobody, java: null, ready: false }).catch(() => undefined);
}

/** The home's password, made on first use: 32 random characters, readable by the owner alone. */
export async function keepPassword(home: Home): Promise<string> {
  const kept = await readFile(home.password, 'utf8').catch(() => '');
  if (kept.trim()) return kept.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(home.password, password + '\n', { mode: 0o600 });
  return password;
}

/** Whether a process runs; one of another user counts, one that has ended and is not collected by its parent does not. */
export function isAlive(pid: number | null): boolean {
  if (pid === null || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** In containers nobody may collect a process whose parent was killed: it keeps its number for good. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // No Linux, or it has ended this instant.
    return false;
  }
}
