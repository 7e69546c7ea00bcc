import { describe, expect, it } from '@jest/globals';
import { pictureQueries } from '../../../client/query/pictureQueries.ts';
import { initialView, type Shape } from '../../../client/state/view.ts';

const queries = (view: Partial<Shape>, isWhole = false, rolledUp = false) =>
  pictureQueries({ ...initialView, ...view }, 'en', ['macron', 'nato'], { isWhole, rolledUp });
const talk = (target: string) =>
  ({ type: 'relation', kind: 'SPOKE_WITH', source: 'macron', target: `x${target}` }) as const;

describe('pictureQueries(view, language, drawn, isWhole)', () => {
  it('are one at the start', () => {
    expect(queries({}).map(({ brought }) => brought)).toEqual(['base']);
  });

  it('are those of all that was done to the picture, each with its own variables', () => {
    const expansion = {
      ...{ id: 'nato#1', of: 'nato', families: null, direction: null, from: null, to: null, first: 5 },
    };
    const made = queries({
      revealed: [{ type: 'entity', id: 'osce' }, talk('1')],
      expansions: [expansion],
      outside: 'grey',
      filter: { ...initialView.filter, media: ['PHONE'] },
      opened: ['SPOKE_WITH macron nato'],
    });
    expect(made.map(({ brought }) => brought)).toEqual([
      ...['base', 'revealed', 'revealed', 'expansion', 'matching', 'events'],
    ]);
    expect(made[3]).toMatchObject({ of: 'nato', variables: { touching: ['nato'], first: 5 } });
    expect(made[5]).toMatchObject({ variables: { among: ['macron', 'nato'] } });
  });

  it('count people as the picture does', () => {
    const view = {
      unrolled: ['russia'],
      opened: ['SPOKE_WITH macron nato'],
      revealed: [{ type: 'entity', id: 'osce' } as const],
    };
    const counted = (rolledUp: boolean) =>
      queries(view, false, rolledUp).map(({ variables }) => {
        const { rollUp, unrolled } = variables as { rollUp?: string; unrolled?: string[] };
        return [rollUp, unrolled];
      });
    expect(counted(true)).toEqual(Array.from({ length: 3 }, () => ['PRINCIPAL', ['russia']]));
    expect(counted(false)).toEqual(Array.from({ length: 3 }, () => [undefined, undefined]));
  });

  it('ask for lines together, however many were drawn, and for none where the whole graph is here', () => {
    const revealed = Array.from({ length: 60 }, (_, place) => talk(`${place}`));
    const asked = queries({ revealed }).filter(({ brought }) => brought === 'revealed');
    expect(asked).toHaveLength(3);
    const ends = asked.flatMap(({ variables }) => (variables as { among: string[] }).among);
    expect(new Set(ends)).toEqual(new Set(['macron', ...revealed.map(({ target }) => target)]));
    expect(queries({ revealed }, true)).toHaveLength(1);
  });
});
