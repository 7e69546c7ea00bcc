import { circumstances } from './figures.ts';
import type { Sustained } from './sustained.ts';

/** What was measured of minutes of load, for bench/README.md. */
export function sustainedSection({ events, seconds, carried, memory, flood }: Sustained): string {
  const [first = NaN] = memory;
  const middle = memory[Math.floor(memory.length / 2)] ?? NaN;
  const last = memory.at(-1) ?? NaN;
  return `Sixteen clients that ask without a pause for ${seconds} seconds, six questions about many entities mixed (those of "Speed"), of a generated graph of ${events.toLocaleString('en')} events; clients, server and database on one machine.
${circumstances()}

| | |
| --- | --- |
| requests answered a second | ${carried.rate.toFixed(0)} |
| p50, ms | ${carried.p50} |
| p99, ms | ${carried.p99} (${(carried.p99 / carried.p50).toFixed(1)} × p50) |
| not answered with 200 | ${carried.failed} |
| resident memory of the server, MiB: at first, halfway, at the end, most | ${first}, ${middle}, ${last}, ${Math.max(...memory)} |

Then ${flood.rate.toFixed(0)} requests a second, ${(flood.rate / carried.rate).toFixed(1)} times as many, of ${flood.clients} clients: ${flood.answered} were answered, ${flood.shed} got 503 with Retry-After, ${flood.failed} anything else. ${(flood.recovery / 1000).toFixed(1)} s after the last of them a request took no longer again than one in a hundred had before.
`;
}
