import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { open, rm, statfs, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const mebibyte = 2 ** 20;

/** A disk of a test's own, in memory, that is soon full. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Has a file on it grow or shrink so that there is as much room as this, in bytes. */
  readonly leave: (room: number) => Promise<void>;
  /** Takes that file away. */
  readonly makeRoom: () => Promise<void>;
  readonly remove: () => void;
}

/** @throws where this user, or this system, may not mount one */
export function mountSmallDisk(size: number): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    leave: async (room) => {
      const file = await open(ballast, 'a');
      try {
        const [{ size: held }, { bavail, bsize }] = await Promise.all([file.stat(), statfs(folder)]);
        let more = bavail * bsize - room;
        if (more < 0) await truncate(ballast, Math.max(0, held + more));
        for (; more > 0; more -= mebibyte) await file.write(Buffer.alloc(Math.min(more, mebibyte)));
      } catch (error) {
        // Others write there meanwhile, and have taken what was to be taken.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        await file.close();
      }
    },
    makeRoom: () => rm(ballast, { force: true }),
    remove: () => {
      // What still has a file open on it keeps no one waiting.
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

/** Why no such disk is to be had here, as the end of a sentence; null where it is. */
export function whyNoSmallDisk(): string | null {
  try {
    mountSmallDisk(mebibyte).remove();
    return null;
  } catch (error) {
    return `this user may not mount a disk: ${(error as Error).message.trim().split('\n').at(-1) ?? ''}`;
  }
}
