import { circumstances, inSeconds, median } from './figures.ts';
import type { WarmStart } from './warmStart.ts';

const row = (name: string, times: readonly number[]): string =>
  `| ${name} | ${inSeconds(median(times))} | ${inSeconds(Math.min(...times))} | ${inSeconds(Math.max(...times))} |`;
const opened = (starts: readonly { open: number }[]): number[] => starts.map(({ open }) => open);
const answered = (starts: readonly { answer: number }[]): number[] => starts.map(({ answer }) => answer);

/** What was measured of starting, for bench/README.md. */
export function warmStartSection({ plain, unsigned, warm }: WarmStart): string {
  const ratioTo = (times: readonly number[]): string => (median(warm) / median(times)).toFixed(2);
  return `From the command to the first answer, in seconds, on one store with the five articles in it; ${warm.length} rounds, one of each kind in turn.
${circumstances()}

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
}
