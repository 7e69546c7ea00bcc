import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { progressLine } from '../../../server/commands/importView.ts';
import { openDatabase, type Database } from '../../../server/database.ts';
import { openEmbedded } from '../../../server/embedded/embedded.ts';
import { loadQuery } from '../../../server/queries.ts';
import { codedRows } from '../../support/codedRows.ts';
import { testArchives, testFlags } from '../../support/embedded.ts';
import { makeHome, startProcess } from '../../support/process.ts';

const due = loadQuery('tally/due');
const entities = '- { id: test-somebody, kind: PERSON, names: { en: [Test Somebody] } }\n';

describe('the commands', () => {
  let home: string;
  let database: Database;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    home = await makeHome();
    const embedded = await openEmbedded({
      ...{ home, javaHome: process.env['JAVA_HOME'], heap: '512m', pageCache: '64m' },
      ...{ environment: process.env, flags: testFlags, archives: testArchives, progress: () => undefined },
    });
    await embedded.ready;
    database = openDatabase(embedded.connection, { queryTimeout: 60 });
    stop = async () => {
      await database.close();
      await embedded.kill();
    };
    await Promise.all(
      [0, 1, 2].map((index) =>
        write(
          `${index}.tsv`,
          codedRows(600)
            .slice(index * 200, index * 200 + 200)
            .join('\n'),
        ),
      ),
    );
    await write('entities.yaml', entities);
  });
  afterAll(async () => {
    await stop();
    await rm(home, { recursive: true, force: true });
  });

  const file = (name: string): string => path.join(home, name);
  const write = (name: string, content: string): Promise<void> => writeFile(file(name), content);
  async function run(command: string, ...given: string[]) {
    const started = startProcess([command, ...given], { ENTENTE_HOME: home });
    const code = await started.exited;
    return { code, stdout: started.stdout(), stderr: started.stderr() };
  }
  const talliesDue = () => database.read(due);
  const list = async (): Promise<string> => (await run('datasets')).stdout;

  it('import what can be imported, tell what cannot, and replace and remove datasets', async () => {
    const mixed = await run('import', '--dataset', 'rows', file('0.tsv'), file('entities.yaml'));
    expect(mixed).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('cannot be one dataset') as unknown },
    });
    // What a file that is missing holds would be taken for gone.
    const partly = await run('import', file('entities.yaml'), file('nowhere.yaml'));
    expect(partly).toMatchObject({ code: 1, stderr: expect.stringContaining('nowhere.yaml') as unknown });
    expect(partly.stdout).not.toContain('(entente)');

    const all = [file('0.tsv'), file('nowhere.tsv'), file('1.tsv')];
    const imported = await run('import', '--dataset', 'rows', ...all);
    expect(imported).toMatchObject({ code: 1 });
    expect(imported.stderr).toMatch(/nowhere\.tsv.*cannot be read/);
    expect(imported.stdout).toMatch(/0\.tsv \(quadruples\): \d+ rows are in the graph as rows/);
    expect(imported.stdout).toMatch(/1\.tsv \(quadruples\): \d+ rows are in the graph as rows/);
    expect(imported.stdout).toMatch(/rows could not be imported; they are listed in .*import-report\.csv/);

    expect(await talliesDue()).toEqual([]);

    const replaced = await run('datasets', 'replace', 'rows', file('1.tsv'), file('2.tsv'));
    expect(replaced).toMatchObject({ code: 0 });
    expect(replaced.stdout).toMatch(/1\.tsv: unchanged since it was imported/);
    expect(replaced.stdout).toMatch(/2\.tsv \(quadruples\): \d+ rows are in the graph as rows/);
    expect(replaced.stdout).toMatch(/\d+ claims of the files that it held before are gone/);
    expect(await talliesDue()).toEqual([]);
    expect(await run('datasets', 'replace', 'nothing', file('1.tsv'))).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('There is no dataset "nothing"') as unknown },
    });

    // As if nothing else had ever been imported.
    const [, replacedCount] = /^rows: .* (\d+) events/m.exec(await list()) ?? [];
    await run('import', '--dataset', 'others', file('1.tsv'), file('2.tsv'));
    expect(await list()).toContain(`others: others, ${replacedCount ?? ''} events`);

    expect(await run('datasets', 'remove', 'rows')).toMatchObject({ code: 0 });
    expect(await list()).not.toMatch(/^rows:/m);
    expect(await talliesDue()).toEqual([]);
    expect(await run('import', '--dry-run', file('entities.yaml'))).toMatchObject({
      ...{ code: 0, stdout: expect.stringMatching(/1 entities added.*Nothing was written/) as unknown },
    });
  });

  it('propose names that may be one, and import again what is decided about them', async () => {
    const day = (text: string) => `Gro Harlem Brundtland\tConsult\t${text}\t2014-05-13`;
    await write('names.tsv', ['Jens Stoltenberg', 'Jens Stoltenburg'].map(day).join('\n'));
    const review = file('review.yaml');
    const command = ['--dataset', 'names', file('names.tsv'), '--review', review];
    const first = await run('import', ...command);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain(`1 name may be another entity's, 1 of them new: see ${review}.`);

    const proposed = await readFile(review, 'utf8');
    await write('review.yaml', proposed.replace('decision: open', 'decision: perhaps'));
    for (const dry of [[], ['--dry-run']])
      expect(await run('import', ...command, ...dry)).toMatchObject({
        ...{ code: 1, stderr: expect.stringMatching(/review\.yaml:\d+: 0\.decision: /) as unknown },
      });

    await write('review.yaml', proposed.replace('decision: open', 'decision: accept'));
    const second = await run('import', ...command);
    expect(second).toMatchObject({ code: 0 });
    expect(second.stdout).toContain('1 decision on a name is new or changed.');
    expect(second.stdout).toMatch(/names\.tsv \(quadruples\): 2 rows are in the graph as names/);
    expect(await list()).toContain('names: names, 1 events');
    expect(await talliesDue()).toEqual([]);
  });
});

describe('a line on how far a file has come', () => {
  it('has rows, rate and the time that is left', () => {
    expect(progressLine({ rows: 24_000, fraction: 0.3 }, 12)).toBe(
      '▰▰▰▱▱▱▱▱▱▱ 30 % read, 24,000 rows written, 2,000 a second, about 28 s left',
    );
    expect(progressLine({ rows: 10, fraction: 1 }, 2)).toBe('100 % read, 10 rows written, 5 a second');
    expect(progressLine({ rows: 0, fraction: 0 }, 0)).not.toMatch(/NaN|Infinity|left/);
  });
});
