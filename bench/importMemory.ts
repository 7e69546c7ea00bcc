import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../server/root.ts';

export interface MemoryFigures {
  readonly what: string;
  readonly rows: number;
  /** Bytes of the file. */
  readonly size: number;
  /** Seconds. */
  readonly took: number;
  /** Most bytes that the importing process has had in memory at once, the database's left aside. */
  readonly peak: number;
  /** The same when a quarter of the time had passed: what does not grow is there by then. */
  readonly early: number;
}

/** MB of heap that the importing process may have for its objects. */
export const heap = 96;

/** Imports generated files with a tight heap, the larger one only to read it. */
export async function measureMemory(
  { gigabytes, rows }: { readonly gigabytes: number; readonly rows: number },
  say: (line: string) => void,
): Promise<MemoryFigures[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-bench-'));
  try {
    const figures: MemoryFigures[] = [];
    for (const [what, most, flags] of [
      ['reading', { bytes: gigabytes * 2 ** 30, rows: Infinity }, ['--dry-run']],
      ['importing', { bytes: Infinity, rows }, []],
    ] as const) {
      const file = path.join(folder, `${what}.tsv`);
      const written = await generate(file, most);
      say(`${what}: ${written.rows} rows, ${Math.round(written.size / 2 ** 20)} MiB`);
      figures.push({ what, ...written, ...(await run([...flags, file], path.join(folder, what))) });
      await rm(file);
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Talks of very many people, as quadruples. */
async function generate(
  file: string,
  { bytes, rows: most }: { readonly bytes: number; readonly rows: number },
): Promise<{ readonly rows: number; readonly size: number }> {
  const stream = createWriteStream(file);
  let [rows, size] = [0, 0];
  while (rows < most && size < bytes) {
    const lines: string[] = [];
    for (let index = 0; index < 1000; index += 1, rows += 1) {
      const day = new Date(Date.UTC(1995, 0, 1 + Math.floor(rows / 5000))).toISOString().slice(0, 10);
      lines.push(
        `Person Number ${(rows * 7919) % 50_000}\tConsult\tPerson Number ${(rows * 104_729 + 1) % 50_000}\t${day}\n`,
      );
    }
    const text = lines.join('');
    size += text.length;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return { rows, size };
}

async function run(
  given: readonly string[],
  home: string,
): Promise<Pick<MemoryFigures, 'took' | 'peak' | 'early'>> {
  const since = performance.now();
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, 'scripts/run.mjs', 'import', ...given],
    { cwd: root, env: { ...process.env, ENTENTE_HOME: home }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(child, 'close') as Promise<[number | null]>;
  const peaks: { readonly at: number; readonly peak: number }[] = [];
  let code: number | null | undefined;
  void ended.then(([told]) => (code = told));
  while (code === undefined) {
    peaks.push({ at: performance.now() - since, peak: await peakOf(child.pid ?? 0) });
    await pause(500);
  }
  if (code !== 0) throw new Error(`The import has ended with ${code ?? 'a signal'}.`);
  const took = performance.now() - since;
  const peakAt = (at: number): number =>
    Math.max(0, ...peaks.filter((one) => one.at <= at).map(({ peak }) => peak));
  return { took: took / 1000, peak: peakAt(took), early: peakAt(took / 4) };
}

/** Bytes, as Linux tells them; 0 where it does not. */
async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}
