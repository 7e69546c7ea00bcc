import { spawn } from 'node:child_process';

/**
 * `npm run dev`: the server, started again when one of its files changes, and Vite, which shows changes of the page at once and
 * hands requests of the API on to the server. Open the address that Vite prints. Ctrl-C ends both.
 */
const run = (command: string, ...args: string[]) => spawn(command, args, { stdio: 'inherit' });

const children = [
  run(
    'node',
    '--import',
    'tsx',
    '--watch-path=server',
    '--watch-path=cypher',
    '--watch-path=data',
    '--watch-preserve-output',
    'server/main.ts',
  ),
  run('node', 'node_modules/vite/bin/vite.js'),
];

for (const child of children)
  child.on('exit', (code) => {
    // One without the other is of no use.
    for (const other of children) other.kill('SIGTERM');
    process.exitCode ??= code ?? 0;
  });
// Both get the terminal's Ctrl-C themselves; this process waits for them.
process.on('SIGINT', () => undefined);
