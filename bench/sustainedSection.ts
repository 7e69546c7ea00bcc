import { circumstances } from './figures.ts';
import type { Carried, Sustained } from './sustained.ts';

/** What was measured of minutes of load, for bench/README.md. */
export function sustainedSection({ events, seconds, carried, anew, flood }: Sustained): string {
  const row = (name: string, cell: (one: Carried) => string | number): string =>
    `| ${name} | ${cell(carried)} | ${cell(anew)} |`;
  return `Sixteen clients that ask without a pause for ${seconds} seconds, six questions about many entities mixed (those of "Speed"), of a generated graph of ${events.toLocaleString('en')} events; clients, server and database on one machine. "Anew" is a server that remembers no answers, for ${seconds / 5} seconds.
${circumstances()}

${[
  '| | Entente | anew |',
  '| --- | --- | --- |',
  row('requests answered a second', ({ rate }) => rate.toFixed(0)),
  row('p50, ms', ({ p50 }) => p50.toFixed(1)),
  row('p99, ms', ({ p50, p99 }) => `${p99.toFixed(1)} (${(p99 / p50).toFixed(1)} × p50)`),
  row('not answered with 200', ({ failed }) => failed),
  row('resident memory of the server, MiB: at first, halfway, at the end, most', ({ memory }) =>
    [memory[0], memory[Math.floor(memory.length / 2)], memory.at(-1), Math.max(...memory)].join(', '),
  ),
].join('\n')}

Then that which works out each anew gets ${flood.rate.toFixed(0)} requests a second, ${(flood.rate / anew.rate).toFixed(1)} times as many as it carried, of ${flood.clients} clients: ${flood.answered} were answered, ${flood.shed} got 503 with Retry-After, ${flood.failed} anything else. ${(flood.recovery / 1000).toFixed(1)} s after the last of them a request took no longer again than one in a hundred had before.
`;
}
