import { describe, expect, it } from '@jest/globals';
import { drawingOf, relationsOf } from '../../../client/ask/drawing.ts';
import type { EvidenceFragment, EventKind, Role } from '../../../client/operations/generated.ts';
import { relationId } from '../../../client/state/selection.ts';

const event = (
  kind: EventKind,
  participants: readonly (readonly [id: string, role: Role])[],
  about: readonly string[] = [],
  id = 'event',
): EvidenceFragment => ({
  id,
  kind,
  summary: id,
  standing: 'REPORTED',
  origins: 1,
  about: about.map((topic) => ({ id: topic, title: topic })),
  participants: participants.map(([entity, role]) => ({ role, entity: { id: entity, name: entity } })),
  claims: [],
  deniedBy: [],
});
const talk = (one: string, other: string, id?: string) =>
  event(
    'SPOKE_WITH',
    [
      [one, 'INITIATOR'],
      [other, 'COUNTERPART'],
    ],
    ['peace'],
    id,
  );
const ids = (of: EvidenceFragment) => relationsOf(of).map(relationId);
const entity = (id: string) => ({ id, kind: 'PERSON', name: id }) as const;

describe('relationsOf(event)', () => {
  it('gives a talk one relation for each pair, from the end that comes first, and none to its topics', () => {
    const three = event('SPOKE_WITH', [
      ['putin', 'COUNTERPART'],
      ['biden', 'INITIATOR'],
      ['macron', 'COUNTERPART'],
    ]);
    expect(ids(three).sort()).toEqual([
      'SPOKE_WITH biden macron',
      'SPOKE_WITH biden putin',
      'SPOKE_WITH macron putin',
    ]);
    expect(ids(talk('putin', 'macron'))).toEqual(['SPOKE_WITH macron putin']);
  });

  it('gives what was said relations to its topics and to whom it was said', () => {
    const proposal = event(
      'PROPOSED',
      [
        ['macron', 'SPEAKER'],
        ['putin', 'ADDRESSEE'],
        ['biden', 'SUBJECT'],
      ],
      ['summit'],
    );
    expect(ids(proposal)).toEqual(['PROPOSED macron summit', 'PROPOSED macron putin']);
  });
});

describe('drawingOf(answer)', () => {
  const answer = { entities: [], topics: [], events: [], reading: null };

  it('draws the relations of its events, those of most events first, opened where the events are few', () => {
    const events = [talk('biden', 'putin', 'a'), talk('macron', 'putin', 'b'), talk('macron', 'putin', 'c')];
    const drawing = drawingOf({ ...answer, entities: [entity('putin')], events });
    expect(drawing.opens).toEqual(['SPOKE_WITH macron putin', 'SPOKE_WITH biden putin']);
    expect(drawing.shows).toHaveLength(2);
    expect([...drawing.nodes].sort()).toEqual(['biden', 'macron', 'putin']);
    expect([drawing.relations, drawing.allRelations]).toEqual([2, 2]);
  });

  it('draws at most thirty relations, closed where the events are many, and knows how many there are', () => {
    const events = Array.from({ length: 45 }, (_, number) => talk('macron', `person ${number}`, `${number}`));
    const drawing = drawingOf({ ...answer, events });
    expect([drawing.relations, drawing.allRelations, drawing.opens]).toEqual([30, 45, []]);
  });

  it('draws whom it names even where no event joins them', () => {
    const drawing = drawingOf({ ...answer, entities: [entity('russia'), entity('russia')] });
    expect(drawing.shows).toEqual([{ type: 'entity', id: 'russia' }]);
    expect(drawing.nodes).toEqual(['russia']);
  });
});
