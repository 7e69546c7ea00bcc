import { describe, expect, it } from '@jest/globals';
import { sortedRows, tablesIn } from '../../../client/query/result/tablesIn.ts';

const compare = (a: string, b: string) => a.localeCompare(b);

describe('tablesIn(data)', () => {
  it('flattens objects into columns with dots, in the order of the query', () => {
    const nodes = [
      { a: { name: 'Macron', kind: 'PERSON' }, count: 3, last: null },
      { a: { name: 'Putin', kind: 'PERSON' }, count: 1, last: '2022' },
    ];
    const [table] = tablesIn({ contacts: { totalCount: 2, nodes } });
    expect(table).toEqual({
      path: 'contacts.nodes',
      columns: ['a.name', 'a.kind', 'count', 'last'],
      rows: [
        { 'a.name': 'Macron', 'a.kind': 'PERSON', count: 3, last: null },
        { 'a.name': 'Putin', 'a.kind': 'PERSON', count: 1, last: '2022' },
      ],
    });
  });

  it('gives every list that is not empty, those near the top first, lists inside of lists as one', () => {
    const data = { x: { deep: { list: [1] } }, a: [{ b: [{ c: 1 }] }, { b: [{ c: 2 }] }], none: [] };
    const tables = tablesIn(data);
    expect(tables.map(({ path }) => path)).toEqual(['a', 'a.b', 'x.deep.list']);
    expect(tables[0]?.rows).toEqual([{ b: '1' }, { b: '2' }]);
    expect(tables[1]?.rows).toEqual([{ c: 1 }, { c: 2 }]);
    expect(tables[2]?.rows).toEqual([{ value: 1 }]);
  });

  it('puts lists of objects inside of a row into words', () => {
    const participants = [
      { entity: { name: 'Macron' }, role: 'INITIATOR' },
      { entity: { name: 'Putin' }, role: 'COUNTERPART' },
    ];
    expect(tablesIn([{ participants }])[0]?.rows).toEqual([
      { participants: 'Macron · INITIATOR, Putin · COUNTERPART' },
    ]);
  });

  it('makes one row of a result without lists, and nothing of nothing', () => {
    expect(tablesIn({ event: { date: '2022', about: { title: 'x' } } })).toEqual([
      {
        path: '',
        columns: ['event.date', 'event.about.title'],
        rows: [{ 'event.date': '2022', 'event.about.title': 'x' }],
      },
    ]);
    expect(tablesIn({ entities: { nodes: [] } })).toEqual([]);
    expect(tablesIn(null)).toEqual([]);
  });
});

describe('sortedRows(table, column, isDescending, compare)', () => {
  const table = { path: '', columns: ['n'], rows: [{ n: 10 }, { n: null }, { n: 9 }, {}] };

  it('sorts numbers by size and leaves what is empty at the end, either way', () => {
    const [up, down] = [false, true].map((way) => sortedRows(table, 'n', way, compare).map(({ n }) => n));
    expect(up).toEqual([9, 10, null, undefined]);
    expect(down).toEqual([10, 9, null, undefined]);
  });
});
