import { describe, expect, it } from '@jest/globals';
import { busiest } from '../../client/graph/graphData.ts';
import { firstSteps } from '../../client/panels/firstSteps.ts';
import { talkBetween } from '../../client/panels/talkBetween.ts';
import { winter } from './graphs.ts';

describe('busiest(graph, budget)', () => {
  it('draws the talks first', () => {
    const { relations, entities, topics } = busiest(winter, 1);
    expect(relations.map(({ kind }) => kind)).toEqual(['SPOKE_WITH']);
    expect(entities.map(({ id }) => id)).toEqual(['macron', 'putin']);
    expect(topics).toEqual([]);
  });

  it('draws whom somebody speaks for only where both are drawn anyway', () => {
    const kinds = (budget: number) => busiest(winter, budget).relations.map(({ kind }) => kind);
    expect(kinds(3)).not.toContain('REPRESENTS');
    expect(kinds(4)).toContain('REPRESENTS');
  });

  it('draws everything, entities without lines included, where the budget suffices', () => {
    const lonely = {
      ...winter,
      entities: [...winter.entities, { id: 'x', kind: 'STATE' as const, name: 'X' }],
    };
    const drawn = busiest(lonely, 100);
    expect(drawn.entities).toHaveLength(5);
    expect(drawn.relations).toHaveLength(5);
  });

  it('draws what was looked at besides, with what it hangs on', () => {
    const drawn = busiest(winter, 1, [{ type: 'topic', id: 'invasion' }]);
    expect(drawn.topics.map(({ id }) => id)).toEqual(['invasion']);
    expect(drawn.relations.map(({ kind }) => kind)).toEqual(['SPOKE_WITH', 'DENIED']);
    const line = { type: 'relation', kind: 'STATED', source: 'peskov', target: 'summit' } as const;
    expect(busiest(winter, 1, [line]).relations.map(({ kind }) => kind)).toEqual(['SPOKE_WITH', 'STATED']);
  });

  it('adds nothing for what is drawn already, and nothing for what is not in the graph', () => {
    const one = busiest(winter, 1);
    expect(busiest(winter, 1, [{ type: 'entity', id: 'macron' }])).toEqual(one);
    expect(
      busiest(winter, 1, [
        { type: 'entity', id: 'nobody' },
        { type: 'article', id: 'x' },
      ]),
    ).toEqual(one);
  });

  it('draws with no budget nothing but what was asked for, and what joins it', () => {
    const asked = (...ids: string[]) =>
      busiest(
        winter,
        0,
        ids.map((id) => ({ type: 'entity', id }) as const),
      );
    expect(asked('macron')).toMatchObject({ entities: [{ id: 'macron' }], topics: [], relations: [] });
    const both = asked('macron', 'putin');
    expect(both.entities.map(({ id }) => id)).toEqual(['macron', 'putin']);
    expect(both.relations.map(({ kind }) => kind)).toEqual(['SPOKE_WITH']);
  });

  it('draws nothing with no budget', () => {
    expect(busiest(winter, 0)).toMatchObject({ entities: [], topics: [], relations: [] });
  });
});

describe('firstSteps(relations)', () => {
  it('offers the busiest talk, proposal and denial', () => {
    expect(firstSteps(winter.relations).map(({ kind }) => kind)).toEqual([
      'SPOKE_WITH',
      'PROPOSED',
      'DENIED',
    ]);
  });
});

describe('talkBetween(a, b)', () => {
  it('names a talk as the canvas does, whichever of the two it is asked from', () => {
    const named = { type: 'relation', kind: 'SPOKE_WITH', source: 'macron', target: 'putin' };
    expect(talkBetween('macron', 'putin', winter.relations)).toEqual(named);
    expect(talkBetween('putin', 'macron', winter.relations)).toEqual(named);
  });
});
