import { circumstances } from './figures.ts';
import { heap, type MemoryFigures } from './importMemory.ts';

const inMebibytes = (bytes: number): string => Math.round(bytes / 2 ** 20).toLocaleString('en');

/** What was measured of an import's memory, for bench/README.md. */
export const importMemorySection = (figures: readonly MemoryFigures[]): string =>
  `\`npm run import\` of generated files, talks of 50,000 people, with a heap of ${heap} MB: the most memory that the process has had, the database's left aside, when a quarter of the time
had passed and at the end. ${circumstances()}

| | rows | file, MiB | s | memory after a quarter, MiB | at the end, MiB |
| --- | ---: | ---: | ---: | ---: | ---: |
${figures
  .map(
    ({ what, rows, size, took, early, peak }) =>
      `| ${what} | ${rows.toLocaleString('en')} | ${inMebibytes(size)} | ${Math.round(took)} | ${inMebibytes(early)} | ${inMebibytes(peak)} |`,
  )
  .join('\n')}
`;
