import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { measureWarmStart } from './warmStart.ts';

/** `npm run bench`: measures, prints, and writes the table of bench/README.md. An argument is the number of rounds. */
const rounds = Number(process.argv[2] ?? 5);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { plain, unsigned, warm } = await measureWarmStart(rounds, say);
const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const row = (name: string, times: readonly number[]): string =>
  `| ${name} | ${seconds(median(times))} | ${seconds(Math.min(...times))} | ${seconds(Math.max(...times))} |`;
const opened = (starts: readonly { open: number }[]): number[] => starts.map(({ open }) => open);
const answered = (starts: readonly { answer: number }[]): number[] => starts.map(({ answer }) => answer);
const ratioTo = (times: readonly number[]): string => (median(warm) / median(times)).toFixed(2);
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

const text = `# Measurements

\`npm run bench\` writes this page.

## Warm start

From the command to the first answer, in seconds, on one store with the five articles in it; ${rounds} rounds, one of each kind in turn.
${new Date().toISOString().slice(0, 10)}, ${machine}.

| | median | least | most |
| --- | --- | --- | --- |
${row('the database alone, plain: until its port is open', opened(plain))}
${row('… until it answers its first query', answered(plain))}
${row('the same with jars without signatures: until its port is open', opened(unsigned))}
${row('… until it answers its first query', answered(unsigned))}
${row('`npm start`: until `/readyz` has asked it that query and says 200', warm)}

\`npm start\` takes **${ratioTo(answered(plain))}** of a plain boot up to the same answer (goal: at most a half), and ${ratioTo(opened(plain))} of the time until the port alone is open.
Against the jars without signatures it takes ${ratioTo(answered(unsigned))} and ${ratioTo(opened(unsigned))}.

"Plain" is the same Java, settings and store with the jars as published, without the class-data-sharing archive and without what
belongs to it: signatures taken off two jars, so that the archive can hold their classes, and Java's flags.
`;
await writeFile(path.join(import.meta.dirname, 'README.md'), await format(text, { parser: 'markdown' }));
say(`\n${text}`);

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
