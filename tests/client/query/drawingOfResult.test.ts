import { describe, expect, it } from '@jest/globals';
import { drawingOfResult } from '../../../client/query/result/drawingOfResult.ts';

const entity = (id: string, more = {}) => ({ __typename: 'Entity', id, ...more });
const talk = (id: string, one: string, other: string, more = {}) => ({
  __typename: 'Event',
  id,
  kind: 'SPOKE_WITH',
  participants: [
    { role: 'COUNTERPART', entity: entity(one) },
    { role: 'COUNTERPART', entity: entity(other) },
  ],
  about: [{ __typename: 'Topic', id: 'peace' }],
  ...more,
});
const relation = (kind: string, source: string, target: string) => ({
  type: 'relation',
  kind,
  source,
  target,
});

describe('drawingOfResult(data)', () => {
  it.each([null, undefined, 3, 'x', [], {}, { facets: { total: 3 } }])('draws nothing of %j', (data) => {
    expect(drawingOfResult(data)).toMatchObject({ shows: [], opens: [], nodes: [], relations: 0 });
  });

  it('draws entities and topics wherever they stand', () => {
    const drawing = drawingOfResult({
      a: entity('macron'),
      b: [{ nested: { topic: { __typename: 'Topic', id: 'peace' } } }],
    });
    expect(drawing.shows).toEqual([
      { type: 'entity', id: 'macron' },
      { type: 'topic', id: 'peace' },
    ]);
    expect(drawing.nodes).toEqual(['macron', 'peace']);
  });

  it('draws what events give, the busiest first, opened where they are few; who tells of them comes with them', () => {
    const told = { claims: [{ attributedTo: [entity('aide')] }], outlets: [entity('afp')] };
    const drawing = drawingOfResult([
      talk('1', 'putin', 'biden'),
      talk('2', 'putin', 'macron', told),
      talk('3', 'putin', 'macron'),
      talk('3', 'putin', 'macron'),
    ]);
    expect(drawing.shows).toEqual([
      relation('SPOKE_WITH', 'macron', 'putin'),
      relation('SPOKE_WITH', 'biden', 'putin'),
    ]);
    expect(drawing.opens).toEqual(['SPOKE_WITH macron putin', 'SPOKE_WITH biden putin']);
    expect(drawing.allNodes).toBe(3);
  });

  it('draws those who took part in an event that is no line', () => {
    const alone = {
      ...talk('1', 'putin', 'putin'),
      participants: [{ role: 'SUBJECT', entity: entity('putin') }],
    };
    expect(drawingOfResult(alone).nodes).toEqual(['putin', 'peace']);
  });

  it('draws contacts, also of paths, relations and stances, the busiest first', () => {
    const contact = (a: string, b: string, count: number) => ({
      ...{ __typename: 'Contact', count },
      ...{ a: entity(a), b: entity(b) },
    });
    const drawing = drawingOfResult({
      paths: [{ __typename: 'Path', entities: [entity('z'), entity('a')], contacts: [contact('z', 'a', 2)] }],
      graph: {
        relations: [
          { __typename: 'Relation', kind: 'DENIED', source: 'kremlin', target: 'kill-list', count: 5 },
          { __typename: 'Relation', kind: 'REPRESENTS', source: 'peskov', target: 'kremlin', count: 1 },
        ],
      },
      entity: entity('russia', {
        stances: [
          {
            __typename: 'Stance',
            topic: { __typename: 'Topic', id: 'war' },
            kinds: [
              { kind: 'DENIED', count: 3 },
              { kind: 'SPOKE_WITH', count: 1 },
            ],
          },
        ],
      }),
    });
    expect(drawing.shows).toEqual([
      relation('DENIED', 'kremlin', 'kill-list'),
      relation('DENIED', 'russia', 'war'),
      relation('SPOKE_WITH', 'a', 'z'),
      { type: 'entity', id: 'peskov' },
    ]);
    expect(drawing.opens).toEqual([]);
  });

  it('reads what was added under other names, and no alias that looks like it', () => {
    const drawing = drawingOfResult({ __typename: 'Entity', id: 'a name', drawn_id: 'macron' });
    expect(drawing.nodes).toEqual(['macron']);
  });

  it('takes the busiest where there are more than the canvas can hold, and knows how many there are', () => {
    const many = Array.from({ length: 300 }, (_, number) => ({
      ...{ __typename: 'Relation', kind: 'STATED', source: `s${number}`, target: 't', count: number },
    }));
    const drawing = drawingOfResult({
      many,
      more: Array.from({ length: 90 }, (_, place) => entity(`e${place}`)),
    });
    expect(drawing.shows[0]).toEqual(relation('STATED', 's299', 't'));
    expect([drawing.relations, drawing.allRelations]).toEqual([200, 300]);
    expect([drawing.nodes.length, drawing.allNodes]).toEqual([201 + 60, 301 + 90]);
  });
});
