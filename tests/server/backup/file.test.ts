import { writeFileSync } from 'node:fs';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { backUp } from '../../../server/backup/backUp.ts';
import { checkBackup } from '../../../server/backup/checkBackup.ts';
import { isNode, type BackupRecord } from '../../../server/backup/format.ts';
import { openBackup } from '../../../server/backup/openBackup.ts';
import { EntenteError } from '../../../server/errors.ts';
import {
  anyGraph,
  backupOf,
  databaseOf,
  quietly,
  rewritten,
  withBytes,
  withFolder,
  type Graph,
} from './graphs.ts';

/** Some nodes and relationships, as many as fill several blocks of a file. */
const graph: Graph = {
  nodes: Array.from({ length: 3000 }, (_, id) => ({
    id: id * 3,
    labels: ['Entity', id % 2 === 0 ? 'Person' : 'State'],
    properties: { id: `entity-${id}`, names: ['Зеленський', `Name ${Math.sin(id)}`], count: neo4j.int(id) },
  })),
  relationships: Array.from({ length: 5000 }, (_, at) => ({
    ...{ type: at % 5 === 0 ? 'DENIED' : 'SPOKE_WITH', from: (at % 3000) * 3, to: ((at * 7) % 3000) * 3 },
    properties: {
      event: `event-${at}`,
      earliest: new neo4j.types.Date(neo4j.int(2022), neo4j.int(2), neo4j.int(20)),
    },
  })),
};

async function recordsOf(file: string): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for await (const list of (await openBackup(file)).records()) records.push(...list);
  return records;
}

const check = async (file: string): Promise<unknown> => checkBackup(await openBackup(file), () => undefined);

/** What it says of these bytes. */
const refusal = (bytes: Buffer | string): Promise<string> =>
  withBytes(bytes, (file) =>
    check(file).then(
      () => 'nothing',
      (error: unknown) => {
        if (!(error instanceof EntenteError)) throw error;
        expect(error.code).toBe('BAD_INPUT');
        expect(error.message).toContain(file);
        return error.message;
      },
    ),
  );

describe('the file of a backup', () => {
  let backup: Buffer;
  beforeAll(async () => {
    backup = await backupOf(graph);
  });
  const change = (what: (lines: string[]) => string[]) => refusal(rewritten(backup, what));
  const header = (more: object) =>
    change(([first = '', ...rest]) => [
      JSON.stringify({ ...(JSON.parse(first) as object), ...more }),
      ...rest,
    ]);

  it('holds what was in the graph', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (some) => {
        const records = await withBytes(await backupOf(some), async (file) => {
          await check(file);
          return recordsOf(file);
        });
        expect(records.filter(isNode)).toEqual(some.nodes);
        expect(records.filter((record) => !isNode(record))).toEqual(some.relationships);
      }),
      { numRuns: 60 },
    );
  });

  it('can be read when it is whole, packed or not', async () => {
    expect(await refusal(backup)).toBe('nothing');
    expect(await refusal(gunzipSync(backup))).toBe('nothing');
  });

  it('says what it holds and of which Entente', () => {
    const lines = gunzipSync(backup).toString().trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ entente: 'backup', format: 1, nodes: 3000 });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      ...{ nodes: 3000, relationships: 5000 },
      labels: { Entity: 3000, Person: 1500, State: 1500 },
      types: { DENIED: 1000, SPOKE_WITH: 4000 },
    });
  });

  it('is refused with any of its bits turned', async () => {
    // Bytes 4 to 9 tell when and where it was packed, which nothing depends on.
    const places = Array.from({ length: 120 }, (_, at) => 10 + Math.floor((at * (backup.length - 11)) / 119));
    for (const [at, place] of [0, 1, 2, ...places].entries()) {
      const turned = Buffer.from(backup);
      turned[place] = (turned[place] ?? 0) ^ (1 << (at % 8));
      expect(`${place}: ${await refusal(turned)}`).toMatch(/is damaged|no backup of Entente/);
    }
  });

  it('is refused where it is cut', async () => {
    for (let at = 0; at < 60; at += 1) {
      const cut = backup.subarray(0, Math.floor((at * backup.length) / 60));
      expect(`${cut.length}: ${await refusal(cut)}`).toMatch(/is damaged|no backup of Entente/);
    }
    const lines = gunzipSync(backup)
      .toString()
      .split(/(?<=\n)/);
    expect(await refusal(lines.slice(0, -1).join(''))).toMatch(/its end is missing/);
    expect(await refusal(gzipSync(lines.slice(0, 1000).join('')))).toMatch(/its end is missing/);
    expect(await refusal(lines.join('').slice(0, -10))).toMatch(/is damaged/);
  });

  it('is refused where it is not what was written', async () => {
    const text = gunzipSync(backup).toString();
    expect(await refusal(gzipSync(text.replace('entity-17"', 'entity-18"')))).toMatch(
      /its checksum is another/,
    );
    expect(await refusal(gzipSync(`${text}${text}`))).toMatch(/is damaged/);
    expect(await refusal(Buffer.concat([backup, backup]))).toMatch(/is damaged/);
    expect(await refusal(gzipSync(text.replace('"SPOKE_WITH",', '"SPOKE_WITH"')))).toMatch(
      /line \d+ cannot be read/,
    );
    expect(await refusal(gzipSync(`${text}\n`))).toMatch(/is damaged/);
    expect(await change((lines) => lines.toSpliced(1, 1))).toMatch(/does not hold as much as it says/);
    expect(await header({ nodes: 2999 })).toMatch(/does not hold as much as it says/);
    expect(
      await change((lines) => [lines[0] ?? '', ...lines.slice(1, -1).reverse(), lines.at(-1) ?? '']),
    ).toMatch(/line 5002 is in the wrong place/);
    // Its nodes 0 and 3 become one, and then a relationship has no end.
    expect(await change((lines) => lines.map((line) => line.replace(/^\[3,/, '[0,')))).toMatch(/have one id/);
    expect(await change((lines) => lines.map((line) => line.replace(/^\[3,/, '[4,')))).toMatch(
      /an end of one of its relationships \((DENIED|SPOKE_WITH)\) is missing/,
    );
  });

  it.each([
    ['an empty one', ''],
    ['a text', 'Subject\tRelation\tObject\n'],
    ['other JSON', '{"entente":"view","nodes":[]}\n{}\n'],
    ['JSON without lines', '{"entente":"backup"}'],
    ['other data, packed', gzipSync('[1,2,3]\n')],
    ['a zip', Buffer.from('PK\x03\x04 and what not', 'latin1')],
    ['bytes of anything', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 97) % 256))],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(/no backup of Entente|is damaged/);
  });

  it('that a newer Entente has made is refused with the remedy', async () => {
    expect(await header({ format: 2, version: '9.0.0' })).toMatch(
      /newer Entente \(9\.0\.0\).*Update Entente/,
    );
    expect(await header({ schema: 1_000 })).toMatch(/schema 1000; this one knows \d+\)\. Update Entente/);
    await withFolder(async (folder) => {
      await expect(openBackup(path.join(folder, 'nowhere'))).rejects.toThrow(/nowhere cannot be read/);
      await expect(openBackup(folder)).rejects.toThrow(/is a folder/);
    });
  });
});

describe('writing a backup', () => {
  it('replaces a file only if it is told to, and leaves nothing else behind', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'graph.gz');
      await writeFile(file, 'precious');
      await expect(backUp(databaseOf(graph), file, quietly)).rejects.toThrow(/is there already.*--force/);
      expect(await readFile(file, 'utf8')).toBe('precious');
      await backUp(databaseOf(graph), file, { ...quietly, overwrite: true });
      await check(file);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readdir(folder)).toEqual(['graph.gz']);
    }));

  it('does not replace one that has come meanwhile', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'graph.gz');
      const writing = backUp(databaseOf(graph), file, {
        ...quietly,
        onProgress: () => writeFileSync(file, 'precious'),
      });
      await expect(writing).rejects.toThrow(/--force/);
      expect(await readFile(file, 'utf8')).toBe('precious');
      expect(await readdir(folder)).toEqual(['graph.gz']);
    }));

  it('says where it cannot', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'no', 'such', 'folder');
      await expect(backUp(databaseOf(graph), file, quietly)).rejects.toThrow(/cannot be written \(ENOENT\)/);
      await expect(
        backUp(databaseOf({ nodes: [], relationships: [] }), path.join(folder, 'x'), quietly),
      ).rejects.toThrow(/nothing in the graph.*ENTENTE_HOME/);
      expect(await readdir(folder)).toEqual([]);
    }));

  it('leaves no file where it is stopped, or where a value is of no known kind', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'graph.gz');
      const ending = new AbortController();
      const stopped = backUp(databaseOf(graph), file, {
        ...quietly,
        signal: ending.signal,
        onProgress: () => ending.abort(new EntenteError('UNAVAILABLE', 'Stopped.')),
      });
      await expect(stopped).rejects.toThrow('Stopped.');
      const odd = { nodes: [{ id: 0, labels: [], properties: { odd: new Map() } }], relationships: [] };
      await expect(backUp(databaseOf(odd), file, quietly)).rejects.toThrow(/property "odd"/);
      expect(await readdir(folder)).toEqual([]);
    }));

  it('begins anew when the graph is written to meanwhile, and gives up in the end', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'graph.gz');
      const again: number[] = [];
      const options = { ...quietly, onAgain: (time: number) => void again.push(time) };
      let asked = 0;
      // At the end of the first and of the second time another state than at the beginning.
      await backUp(
        databaseOf(graph, () => ['a', 'b', 'b', 'c'][asked++] ?? 'd'),
        file,
        options,
      );
      expect(again).toEqual([2, 3]);
      await check(file);
      await expect(
        backUp(
          databaseOf(graph, () => String(asked++)),
          path.join(folder, 'other'),
          options,
        ),
      ).rejects.toThrow(/read 5 times.*Wait until no import/);
      expect(await readdir(folder)).toEqual(['graph.gz']);
    }));
});
