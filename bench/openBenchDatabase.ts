import { openEmbedded, type Embedded, type EmbeddedOptions } from '../server/embedded/embedded.ts';
import type { BootOptions } from '../server/embedded/boot.ts';

/**
 * Opens the embedded database of a home, quietly, and waits until it answers; where it cannot, nothing of it is left running.
 *
 * @param memory heap and page cache; undefined is what the size of its store asks for
 */
export async function openBenchDatabase(
  home: string,
  memory: Pick<BootOptions, 'heap' | 'pageCache'>,
): Promise<Embedded> {
  const embedded = await openEmbedded(benchOptions(home, memory));
  try {
    await embedded.ready;
    return embedded;
  } catch (error) {
    await embedded.kill();
    throw error;
  }
}

/** How databases are opened for measuring. */
export const benchOptions = (
  home: string,
  memory: Pick<BootOptions, 'heap' | 'pageCache'>,
): EmbeddedOptions => ({
  ...{ home, javaHome: process.env['JAVA_HOME'], ...memory },
  ...{ environment: process.env, progress: () => undefined },
});
