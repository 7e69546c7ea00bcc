import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { EntenteError } from '../../../server/errors.ts';
import type { EmbeddedOptions } from '../../../server/embedded/embedded.ts';
import { firstLoad, withOwnDatabase } from '../../../server/import/firstLoad/firstLoad.ts';
import type { FirstLoadStep } from '../../../server/import/firstLoad/options.ts';
import type { ImportOutcome } from '../../../server/import/importFiles.ts';
import type { BadRow } from '../../../server/import/row.ts';
import { loadData } from '../../../server/load/load.ts';
import { parseQuery } from '../../../server/queries.ts';
import { applySchema } from '../../../server/schema.ts';
import { importAndTally } from '../../support/importAndTally.ts';
import { codedRows } from '../../support/codedRows.ts';
import { testArchives, testFlags } from '../../support/embedded.ts';
import { difference, picture } from '../../support/picture.ts';

const icewsColumns = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Country', 'CAMEO Code'],
  ...['Target Name', 'Target Country', 'Story ID', 'Sentence Number', 'Publisher'],
];

const sources = [
  ['Emmanuel Macron', 'France'],
  ['Foreign Affairs (Bangladesh)', 'Bangladesh'],
  ['“The Fixer” O’Hara', 'Ireland'],
];
const targets = [
  ['Vladimir Putin', 'Russia'],
  ['Police (Nigeria)', 'Nigeria'],
];

/** Rows of ICEWS: talks told by several outlets and twice by one, offices, names with quotes, an id that stands twice, a bad day. */
const icews = (first: number): string =>
  [
    icewsColumns,
    ...Array.from({ length: 60 }, (_, index) => {
      const story = Math.floor(index / 2);
      return [
        ...[String(first + (index === 50 ? 3 : index)), `2018-0${1 + (story % 3)}-1${story % 7}`],
        ...(sources[index % 3] ?? []),
        ['042', '111', '041', '190'][index % 4] ?? '',
        ...(targets[index % 2] ?? []),
        ...[String(story), String(index % 5), ['Agence, "A"', 'Gazette', ''][story % 3] ?? ''],
      ];
    }),
    [String(first + 99), '2018-02-31', 'A', 'France', '042', 'B', 'Russia', '1', '1', 'Gazette'],
  ]
    .map((row) => row.join('\t'))
    .join('\n');

const indexes = parseQuery(
  'test/indexes',
  `SHOW INDEXES YIELD name, state, populationPercent RETURN name, state, populationPercent ORDER BY name`,
);
const left = parseQuery('test/left', 'MATCH (n:Underived|Untallied) RETURN count(n) AS count');

describe('a first load', () => {
  let folder: string;
  const files: Record<string, string> = {};
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-first-load-'));
    for (const [name, content] of [
      ['one.tab', icews(1)],
      ['two.tab', icews(40)],
      ['rows.tsv', [...codedRows(300), ...codedRows(40)].join('\n')],
    ] as const) {
      files[name] = path.join(folder, name);
      await writeFile(files[name], content);
    }
    await within('prepared', async (database) => {
      await applySchema(database);
      await loadData(database);
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const optionsOf = (home: string): EmbeddedOptions => ({
    ...{ home: path.join(folder, home), javaHome: process.env['JAVA_HOME'] },
    ...{ heap: '512m', pageCache: '128m', environment: process.env, progress: () => undefined },
    ...{ flags: testFlags, archives: testArchives },
  });
  const within = <T>(home: string, work: (database: Database) => Promise<T>): Promise<T> =>
    withOwnDatabase(optionsOf(home), work);
  /** What it says of bad rows, whenever it says it. */
  const sorted = (bad: readonly (BadRow & { file: string })[]) =>
    bad.map(({ file, line, reason }) => `${path.basename(file)}:${line}: ${reason}`).sort();

  it.each([
    ['two files of event data that tell of the same', ['one.tab', 'two.tab']],
    ['quadruples, some of them twice', ['rows.tsv']],
  ])('makes of %s just what an import makes of them', async (_, names) => {
    const paths = names.map((name) => files[name] ?? name);
    const dataset = 'first-load-test';
    const [imported, loaded] = ['imported', 'loaded'].map((home) => `${home}-${names[0]}`) as [
      string,
      string,
    ];
    for (const home of [imported, loaded])
      await cp(path.join(folder, 'prepared'), path.join(folder, home), { recursive: true });

    const badRows: Record<string, (BadRow & { file: string })[]> = { imported: [], loaded: [] };
    const byImport: ImportOutcome[] = [];
    const [expected, indexesExpected] = await within(imported, async (database) => {
      for (const file of paths)
        byImport.push(
          await importAndTally(database, file, {
            ...{ dataset, isDryRun: false, onProgress: () => undefined },
            onBad: (row) => badRows['imported']?.push({ ...row, file }),
          }),
        );
      return [await picture(database), await database.read(indexes)] as const;
    });

    const steps = new Set<FirstLoadStep>();
    const outcome = await firstLoad(
      paths,
      {
        dataset,
        onBad: (file, row) => badRows['loaded']?.push({ ...row, file }),
        onProgress: (step) => steps.add(step),
      },
      optionsOf(loaded),
    );
    expect(sorted(badRows['loaded'] ?? [])).toEqual(sorted(badRows['imported'] ?? []));
    expect(outcome.map(({ format }) => format)).toEqual(byImport.map(({ format }) => format));
    expect([...steps]).toEqual(['reading', 'sorting', 'tallying', 'making', 'indexing', 'deriving']);

    await within(loaded, async (database) => {
      expect(difference(await picture(database), expected)).toEqual([]);
      expect(await database.read(indexes)).toEqual(indexesExpected);
      expect(await database.read(left)).toEqual([{ count: 0 }]);
      // It is known as imported: the same again changes nothing, and a first load it is no more.
      for (const file of paths)
        expect(
          await importAndTally(database, file, {
            ...{ dataset, isDryRun: false, onProgress: () => undefined, onBad: () => undefined },
          }),
        ).toMatchObject({ unchanged: true });
    });
    await expect(
      firstLoad(paths, { dataset, onBad: () => undefined, onProgress: () => undefined }, optionsOf(loaded)),
    ).rejects.toThrow('The graph holds rows of first-load-test already');
  });

  it('tells what stands in the way of it, and leaves the graph as it was', async () => {
    const numbers = path.join(folder, 'numbers.tsv');
    await writeFile(numbers, ['1\t2\t3\t24', '2\t0\t1\t24'].join('\n'));
    await cp(path.join(folder, 'prepared'), path.join(folder, 'stopped'), { recursive: true });
    const options = { dataset: 'first-load-test', onBad: () => undefined };

    const failed = firstLoad(
      [numbers],
      { ...options, format: 'quadruples', onProgress: () => undefined },
      optionsOf('stopped'),
    );
    await expect(failed).rejects.toThrow(EntenteError);
    await expect(failed).rejects.toThrow(/numbers\.tsv holds the numbers of entities/);

    for (const at of ['sorting', 'tallying']) {
      const ending = new AbortController();
      const stopped = firstLoad(
        [files['rows.tsv'] ?? ''],
        {
          ...options,
          signal: ending.signal,
          onProgress: (step) => {
            if (step === at) ending.abort(new EntenteError('UNAVAILABLE', `Stopped at ${at}.`));
          },
        },
        optionsOf('stopped'),
      );
      await expect(stopped).rejects.toThrow(`Stopped at ${at}.`);
    }
    expect(await readdir(path.join(folder, 'stopped'))).not.toContain('first-load');
    // Entities may have come; of what rows tell, nothing.
    expect(JSON.stringify(await within('stopped', picture))).not.toContain('first-load-test:');
  });
});
