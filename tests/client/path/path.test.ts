import { describe, expect, it } from '@jest/globals';
import { commandOfKey, commands, targetOf, type Situation } from '../../../client/menu/commands.ts';
import { drawingOfPath, talksOf } from '../../../client/path/pathDrawing.ts';
import { pathsQuestion } from '../../../client/path/pathsQuestion.ts';
import { createExplorer } from '../../../client/state/explorer.ts';
import { everything } from '../../../client/state/filter.ts';
import { initialView } from '../../../client/state/view.ts';
import { winter } from '../graphs.ts';
import { sceneFrom } from '../scenes.ts';

const between = { type: 'path', from: 'putin', to: 'biden', inTimeOrder: true } as const;

describe('pathsQuestion(path, reader)', () => {
  it('asks under the filter of the view, but for the kinds: a path is made of talks', () => {
    const filter = {
      ...everything,
      families: ['refused'] as const,
      from: '2022-01-01',
      media: ['PHONE'] as const,
    };
    expect(pathsQuestion(between, { filter, language: 'nb', maxHops: 6 })).toEqual({
      ...{ from: 'putin', to: 'biden', inTimeOrder: true, maxHops: 6, first: 5, language: 'nb' },
      filter: { from: '2022-01-01', undated: true, media: ['PHONE'] },
    });
  });
});

describe('drawingOfPath(path)', () => {
  it('draws the talks of each step, opened into their events, as the canvas names them', () => {
    const entities = [{ id: 'putin' }, { id: 'macron' }, { id: 'zelensky' }];
    expect(drawingOfPath({ entities, events: [{ id: 'first' }, { id: 'second' }] })).toEqual({
      shows: [talksOf('macron', 'putin'), talksOf('macron', 'zelensky')],
      opens: ['SPOKE_WITH macron putin', 'SPOKE_WITH macron zelensky'],
      singlesOut: [
        { relation: 'SPOKE_WITH macron putin', event: 'first' },
        { relation: 'SPOKE_WITH macron zelensky', event: 'second' },
      ],
      nodes: ['putin', 'macron', 'zelensky'],
    });
  });

  it('is one step that is named for it, and leaves nothing when it is undone', () => {
    const explorer = createExplorer();
    const before = explorer.getState().view;
    explorer.actions.draw(
      { ...drawingOfPath({ entities: [{ id: 'a' }, { id: 'b' }], events: [{ id: 'e' }] }), unrolls: [] },
      'drawPath',
    );
    expect(explorer.getState().past.map(({ step }) => step.name)).toEqual(['drawPath']);
    expect(explorer.getState().picked).toEqual(['a', 'b']);
    explorer.actions.undo();
    expect(explorer.getState().view).toBe(before);
  });
});

describe('looking for a path on the canvas', () => {
  const scene = sceneFrom(winter);
  /** Between whom the command would look, of what is stood on and what is picked out; null where it does not apply. */
  const asked = (id: string | null, picked: readonly string[]): readonly string[] | null => {
    let found: readonly string[] | null = null;
    const situation: Situation = {
      ...{ scene, picked, view: initialView, actions: createExplorer().actions },
      ...{
        selection: () => null,
        fit: () => undefined,
        pickOut: () => undefined,
        askExpand: () => undefined,
      },
      findPath: (...ends) => (found = ends),
    };
    const target = targetOf(scene, id, picked);
    const command = commandOfKey('t', target, situation);
    expect(command).toBe(
      commands.find((each) => each.name === 'findPath' && each.applies(target, situation)),
    );
    command?.run(target, situation);
    return found;
  };

  it.each([
    ['putin', ['putin', 'macron'], ['putin', 'macron']],
    ['macron', ['putin', 'macron'], ['putin', 'macron']],
    [null, ['macron', 'kremlin'], ['macron', 'kremlin']],
    ['kremlin', ['macron'], ['macron', 'kremlin']],
  ])('standing on %s with %j picked out it looks from the first to the other', (id, picked, ends) => {
    expect(asked(id, picked)).toEqual(ends);
  });

  it.each([
    ['macron', []],
    ['macron', ['macron']],
    [null, ['macron']],
    ['macron', ['putin', 'kremlin']],
    ['macron', ['putin', 'kremlin', 'macron']],
    ['macron', ['summit']],
    ['SPOKE_WITH macron putin', ['macron', 'putin']],
  ])('standing on %s with %j picked out there is none to look for', (id, picked) => {
    expect(asked(id, picked)).toBeNull();
  });
});
