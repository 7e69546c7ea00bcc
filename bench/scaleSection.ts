import { circumstances, median } from './figures.ts';
import type { Scale } from './scale.ts';

const inMs = (ms: number): string => Math.round(ms).toLocaleString('en');

/** What was measured of many events, for bench/README.md. */
export const scaleSection = ({ rows, entities, events, loading, figures }: Scale): string =>
  `What the page asks, on ${rows.toLocaleString('en')} rows of coded event data beside the five articles: ${events.toLocaleString('en')} events of ${entities.toLocaleString('en')} entities, written in ${Math.round(loading / 1000)} s.
${circumstances()} Memory as the embedded database has it unless told otherwise. Times in ms, from the GraphQL query to its
answer, without HTTP; "first" holds what the database needs to plan its queries. Db hits do not depend on what else the machine
does; [a decision](../docs/decisions/0007-relations-as-written.md) tells how they were brought down. \`npm run bench -- fill FILE…\` loads such rows into
\`ENTENTE_HOME\`, to try the page on them.

| | first | median | most | db hits | queries |
| --- | ---: | ---: | ---: | ---: | ---: |
${figures
  .map(
    ({ name, first, times, dbHits, queries }) =>
      `| ${name} | ${inMs(first)} | ${inMs(median(times))} | ${inMs(Math.max(...times))} | ${dbHits.toLocaleString('en')} | ${queries} |`,
  )
  .join('\n')}
`;
