import { circumstances, inSeconds } from './figures.ts';
import type { FirstLoadRate } from './firstLoadRate.ts';

const count = (number: number): string => number.toLocaleString('en');

/** What was measured of first loads, for bench/README.md. */
export const firstLoadSection = (rates: readonly FirstLoadRate[]): string =>
  `\`npm run import -- --first-load\` of generated rows beside the five articles, with the two starts of the database that it takes, against bare
\`UNWIND\` batches of just the nodes and relationships that it makes, in one run and in a database that has started. "Bare" and "with properties" are what they
are under "Importing". ${circumstances()}

| rows | nodes | relationships | first load, s | bare, s | with properties, s | rate against bare | against bare with properties (goal: 2.5) |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rates
  .map(
    ({ rows, nodes, relationships, loaded, bare, withProperties }) =>
      `| ${count(rows)} | ${count(nodes)} | ${count(relationships)} | ${inSeconds(loaded)} | ${inSeconds(bare)} | ${inSeconds(withProperties)} | ${(bare / loaded).toFixed(2)} | ${(withProperties / loaded).toFixed(2)} |`,
  )
  .join('\n')}

When each of its steps began to show how far it is: ${rates
    .map(
      ({ rows, steps }) =>
        `of ${count(rows)} rows ${[...steps].map(([step, at]) => `${step} after ${inSeconds(at)}`).join(', ')} s`,
    )
    .join('; ')}.
`;
