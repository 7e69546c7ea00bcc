import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../tests/support/findChromium.ts';

const run = promisify(execFile);

/**
 * The path of a Chromium: an installed one, else Playwright's own, else the distribution's package.
 *
 * @param say gets a line on what is being tried
 * @throws if there is none and none can be had
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const cli = path.join('node_modules', 'playwright-core', 'cli.js');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const attempts: readonly { readonly title: string; readonly commands: readonly (readonly string[])[] }[] = [
    { title: "Playwright's Chromium", commands: [[process.execPath, cli, 'install', 'chromium']] },
    {
      title: "the distribution's package chromium",
      commands: [
        [...asRoot, 'apt-get', 'update', '-q'],
        [...asRoot, 'apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium'],
      ],
    },
  ];
  const failures: string[] = [];
  for (const attempt of [undefined, ...attempts]) {
    if (attempt) {
      say(`  No Chromium yet: trying ${attempt.title}`);
      try {
        for (const [command = '', ...args] of attempt.commands)
          await run(command, args, {
            timeout: 600_000,
            maxBuffer: 64 * 1024 * 1024,
            env: {
              ...process.env,
              DEBIAN_FRONTEND: 'noninteractive',
              PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
            },
          });
      } catch (error) {
        failures.push(`${attempt.title}: ${(error as Error).message.split('\n')[0] ?? ''}`);
        continue;
      }
    }
    const found = await findChromium();
    if (found) return found;
  }
  throw new Error(
    `The tests of the page need a Chromium, and none could be installed.\n${failures.map((line) => `  ${line}`).join('\n')}\n` +
      'Install Chromium or Chrome and put it on the PATH, or name it in CHROMIUM.',
  );
}
