import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';

/**
 * The class-data-sharing archive: Java's own snapshot of all loaded classes, which halves the time that the database
 * takes to start. It fits one Java and one set of jars; Java itself refuses any other.
 */
export interface Archive {
  /** What to hand to Java: use the archive, or write one when the process ends. */
  readonly flags: readonly string[];
  /** Whether this run uses an archive. */
  readonly used: boolean;
  /** Makes what Java wrote at its end the archive of the next run. */
  readonly keep: () => Promise<void>;
  /** Removes a damaged archive; the next run writes a new one. */
  readonly discard: () => Promise<void>;
}

/**
 * @param folder where archives are kept; made if missing
 */
export async function openArchive(folder: string, java: Java, jars: Jars): Promise<Archive> {
  await mkdir(folder, { recursive: true });
  const { mtimeMs, size } = await stat(jars.launcher);
  const key = [java.executable, java.version, jars.launcher, jars.fingerprint, mtimeMs, size].join('\n');
  const name = `classes-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  // Under a name of its own until it is whole; then its size is part of its name, so that a truncated one is told at once.
  const fresh = join(folder, `${name}.${process.pid}.new`);
  const found = (await readdir(folder)).filter((entry) => entry.startsWith('classes-'));
  const sizes = await Promise.all(
    found.map((entry) =>
      stat(join(folder, entry)).then(
        (entryStat) => entryStat.size,
        () => -1,
      ),
    ),
  );
  const usable = found.find((entry, index) => entry === `${name}-${sizes[index] ?? -1}.jsa`);
  if (!usable)
    await Promise.all(
      found
        .filter((entry) => !entry.endsWith('.new'))
        .map((entry) => rm(join(folder, entry), { force: true })),
    );
  return {
    used: usable !== undefined,
    flags: usable
      ? [
          // Not `auto`: Java would go on without an archive that it finds damaged, and each start would be slow without a word.
          '-Xshare:on',
          `-XX:SharedArchiveFile=${join(folder, usable)}`,
        ]
      : [`-XX:ArchiveClassesAtExit=${fresh}`],
    keep: async () => {
      const written = await stat(fresh).catch(() => undefined);
      if (written) await rename(fresh, join(folder, `${name}-${written.size}.jsa`));
    },
    discard: async () => {
      if (usable) await rm(join(folder, usable), { force: true });
    },
  };
}
