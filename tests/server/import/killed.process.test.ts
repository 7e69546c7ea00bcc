import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../../server/database.ts';
import { openEmbedded } from '../../../server/embedded/embedded.ts';
import { parseQuery } from '../../../server/queries.ts';
import { codedRows, importedOf } from '../../support/codedRows.ts';
import { testFlags } from '../../support/embedded.ts';
import { makeHome, startProcess, until } from '../../support/process.ts';

const counts = parseQuery(
  'test/counts',
  'MATCH (c:Claim)-[:OF]->(:Event) RETURN count(c) AS claims, count(DISTINCT c.line) AS lines',
);

/** The process that another has started: the database of an import. */
async function childOf(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  for (const child of children.split(' ').filter(Boolean))
    if ((await readFile(`/proc/${child}/comm`, 'utf8')).trim() === 'java') return Number(child);
  throw new Error(`Process ${pid} has started no database.`);
}

describe('an import that is killed', () => {
  let home: string;
  let file: string;
  const rows = codedRows(24_000);

  beforeAll(async () => {
    home = await makeHome();
    file = path.join(home, 'rows.tsv');
    await writeFile(file, rows.join('\n'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  const start = () => startProcess(['import', file], { ENTENTE_HOME: home });
  it('goes on where it stopped, with every row once', async () => {
    const killed = start();
    /** Rows that it says it has written. */
    const written = (): number =>
      Number([...killed.stdout().matchAll(/([\d,]+) rows written/g)].at(-1)?.[1]?.replaceAll(',', '') ?? 0);
    await until(() => written() > 0);
    // The database dies under it: it is started again, and the import goes on by itself.
    const before = written();
    process.kill(await childOf(killed.child.pid ?? 0), 'SIGKILL');
    await killed.printed(/started again/);
    await until(() => written() > before);
    killed.child.kill('SIGKILL');
    await killed.exited;
    expect(killed.stdout()).not.toContain('rows are in the graph');

    const last = start();
    expect({ code: await last.exited, stderr: last.stderr() }).toMatchObject({ code: 0 });
    expect(last.stdout()).toMatch(/rows are in the graph as rows, [\d,]+ of them before/);

    const embedded = await openEmbedded({
      ...{ home, javaHome: process.env['JAVA_HOME'], heap: '512m', pageCache: '64m' },
      ...{ environment: process.env, flags: testFlags, progress: () => undefined },
    });
    try {
      await embedded.ready;
      const database = openDatabase(embedded.connection, { queryTimeout: 60 });
      const [counted] = await database.read<{ claims: number; lines: number }>(counts);
      await database.close();
      expect(counted).toEqual({ claims: importedOf(rows), lines: importedOf(rows) });
    } finally {
      await embedded.kill();
    }
  });
});
