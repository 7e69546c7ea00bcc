import { describe, expect, it } from '@jest/globals';
import { eventsQuestions } from '../../client/graph/questions.ts';
import { initialView } from '../../client/state/view.ts';

const kindsAsked = (opened: readonly string[]) =>
  eventsQuestions({ ...initialView, opened }, 'en', []).map(({ among, filter }) => [filter?.kinds, among]);

describe('what opened lines are asked with', () => {
  it('is the kind and the ends of each', () => {
    expect(kindsAsked(['SPOKE_WITH a b', 'DENIED b c'])).toEqual([
      [['SPOKE_WITH'], ['a', 'b']],
      [['DENIED'], ['b', 'c']],
    ]);
  });

  it.each(['pair a b', 'REPRESENTS a b', 'TELEPATHY a b', ''])(
    'is nothing for %j, which rests on no event',
    (id) => {
      expect(kindsAsked([id])).toEqual([]);
    },
  );
});
