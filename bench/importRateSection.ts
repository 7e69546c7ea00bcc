import { circumstances, inSeconds, median } from './figures.ts';
import type { ImportRate } from './importRate.ts';

/** What was measured of importing, for bench/README.md. */
export const importRateSection = ({ rows, nodes, relationships, rounds }: ImportRate): string =>
  `\`npm run import\` of ${rows.toLocaleString('en')} rows of coded event data beside the five articles, which makes ${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')}
relationships, against bare \`UNWIND\` batches of just these, in one run and each time in a database that has just started. "Bare" writes no properties but a number to find each node by; "with
properties" writes those that an import writes, in our schema with its indexes. ${circumstances()}

| round | import, s | bare, s | with properties, s | rate against bare | against bare with properties |
| ---: | ---: | ---: | ---: | ---: | ---: |
${rounds
  .map(
    ({ imported, bare, withProperties }, index) =>
      `| ${index + 1} | ${inSeconds(imported)} | ${inSeconds(bare)} | ${inSeconds(withProperties)} | ${(bare / imported).toFixed(2)} | ${(withProperties / imported).toFixed(2)} |`,
  )
  .join('\n')}

Median: ${median(rounds.map(({ imported, bare }) => bare / imported)).toFixed(2)} of the bare rate, ${median(rounds.map(({ imported, withProperties }) => withProperties / imported)).toFixed(2)} of the bare rate with properties.
`;
