import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from '../../client/panels/paragraphsOf.ts';
import { sidesOf } from '../../client/panels/sidesOf.ts';
import { whoSaysIt } from '../../client/panels/whoSaysIt.ts';
import type { EventKind, Role } from '../../client/operations/generated.ts';

describe('sidesOf(counts)', () => {
  it('puts the side that most took first, and sides as large in the order of the legend', () => {
    const sides = sidesOf([
      { kind: 'DENIED', count: 1 },
      { kind: 'STATED', count: 3 },
      { kind: 'PROPOSED', count: 1 },
    ]);
    expect(sides.map(({ kind }) => kind)).toEqual(['STATED', 'PROPOSED', 'DENIED']);
  });

  it('counts a kind that this page does not know yet with the others, and leaves out what nobody did', () => {
    const sides = sidesOf([
      { kind: 'OTHER', count: 1 },
      { kind: 'FORETOLD' as EventKind, count: 2 },
      { kind: 'DENIED', count: 0 },
    ]);
    expect(sides).toEqual([{ kind: 'OTHER', count: 3 }]);
  });
});

describe('whoSaysIt(participants)', () => {
  const taking = (...given: readonly (readonly [string, Role])[]) =>
    whoSaysIt(given.map(([id, role]) => ({ role, entity: { id } }))).map(({ id }) => id);

  it('names who speaks or begins, and not whom it is said to or of', () => {
    expect(taking(['russia', 'SPEAKER'], ['nato', 'ADDRESSEE'], ['ukraine', 'SUBJECT'])).toEqual(['russia']);
  });

  it('names all of a talk that nobody began, each once', () => {
    expect(taking(['a', 'COUNTERPART'], ['b', 'COUNTERPART'], ['a', 'MEDIATOR'])).toEqual(['a', 'b']);
  });
});

describe('paragraphsOf(claims)', () => {
  it('gathers the claims of each paragraph in the order of the article, and those without one last', () => {
    const claims = [{ paragraph: 3 }, { paragraph: null }, { paragraph: 1 }, { paragraph: 3 }];
    expect(paragraphsOf(claims).map(({ paragraph, claims: own }) => [paragraph, own.length])).toEqual([
      [1, 1],
      [3, 2],
      [null, 1],
    ]);
  });
});
