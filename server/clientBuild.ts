import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { withoutSecrets } from './config.ts';
import { EntenteError } from './errors.ts';
import { root } from './root.ts';

/** Where `vite build` puts the page. */
export const clientFolder = path.join(root, 'dist', 'client');

/** What the page is built of. */
const sources = ['client', 'index.html', 'vite.config.ts', 'schema.graphql', 'package-lock.json'];

/** Whether the page is missing or older than what it is built of. */
export async function isClientStale(): Promise<boolean> {
  const built = await changedAt(path.join(clientFolder, 'index.html'));
  if (built === undefined) return true;
  const changes = await Promise.all(sources.map((source) => newestIn(path.join(root, source))));
  return Math.max(...changes) > built;
}

/**
 * Builds the page where it is stale, in a process of its own.
 *
 * @param onBuild called if it has to be built
 * @throws EntenteError UNAVAILABLE if the builder is missing or fails
 */
export async function ensureClient(onBuild: () => void, signal?: AbortSignal): Promise<void> {
  if (!(await isClientStale())) return;
  onBuild();
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite))
    throw new EntenteError(
      'UNAVAILABLE',
      'The page is not built, and its builder (vite) is not installed. Run `npm install` without `--omit=dev`, or build the page elsewhere into dist/client.',
    );
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: root,
      env: withoutSecrets(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let output = '';
    const follow = (text: Buffer): void => void (output += text.toString());
    child.stdout.on('data', follow);
    child.stderr.on('data', follow);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new EntenteError(
            'UNAVAILABLE',
            `The page could not be built; \`npm run build\` shows why.\n${output.slice(-2000).trim()}`,
          ),
        );
    });
  });
}

const changedAt = (file: string): Promise<number | undefined> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );

/** The time of the last change of a file, or of anything in a folder; 0 if there is none. A folder's own time tells of removals. */
async function newestIn(file: string): Promise<number> {
  const entries = await readdir(file, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = [file, ...entries.map((entry) => path.join(entry.parentPath, entry.name))];
  return Math.max(...(await Promise.all(files.map(changedAt))).map((time) => time ?? 0));
}
