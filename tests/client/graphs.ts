import type { GraphData, GraphRelation } from '../../client/graph/graphData.ts';

/** A relation of a small graph. */
export const relation = (
  kind: string,
  source: string,
  target: string,
  rest: Partial<GraphRelation> = {},
): GraphRelation => ({
  id: `${kind}-${source}-${target}`,
  kind,
  source,
  target,
  count: 1,
  first: null,
  last: null,
  standing: kind === 'REPRESENTS' ? null : 'REPORTED',
  ...rest,
});

/** Two presidents, a spokesman, an office and two topics. */
export const winter: GraphData = {
  entities: [
    { id: 'macron', kind: 'PERSON', name: 'Emmanuel Macron' },
    { id: 'putin', kind: 'PERSON', name: 'Vladimir Putin' },
    { id: 'peskov', kind: 'PERSON', name: 'Dmitry Peskov' },
    { id: 'kremlin', kind: 'ORGANIZATION', name: 'the Kremlin' },
  ],
  topics: [
    { id: 'summit', title: 'A summit of Biden and Putin on Ukraine, February 2022' },
    { id: 'invasion', title: 'Russia plans to invade Ukraine' },
  ],
  relations: [
    relation('SPOKE_WITH', 'macron', 'putin', { count: 3, standing: 'CONFIRMED' }),
    relation('PROPOSED', 'macron', 'summit'),
    relation('DENIED', 'kremlin', 'invasion', { count: 2, standing: 'DISPUTED' }),
    relation('STATED', 'peskov', 'summit'),
    relation('REPRESENTS', 'peskov', 'kremlin'),
  ],
  truncated: false,
  totalRelations: 4,
  countedAs: [],
};
