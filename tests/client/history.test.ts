import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createExplorer, type Explorer } from '../../client/state/explorer.ts';
import { layoutNames } from '../../client/state/view.ts';

const ids = fc.constantFrom('emmanuel-macron', 'vladimir-putin', 'nato', 'russia', 'biden-putin-summit');
const some = fc.uniqueArray(ids, { maxLength: 4 });
const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const day = fc.constantFrom(null, '2021-12-03', '2022-01-15', '2022-02-20');
const families = fc.constantFrom(null, ['spoke'] as const, ['refused', 'stated'] as const, [] as const);

/** Anything that a reader can do to the view. */
const gesture: fc.Arbitrary<(explorer: Explorer) => void> = fc.oneof(
  fc.integer({ min: -5, max: 60 }).map((more) => (e: Explorer) => e.actions.showMore(more)),
  fc
    .record({
      of: ids,
      families,
      direction: fc.constantFrom(null, 'OUT', 'IN', 'BOTH'),
      from: day,
      to: day,
      first: fc.nat(50),
    })
    .map((expansion) => (e: Explorer) => e.actions.expand(expansion)),
  ids.map((id) => (e: Explorer) => e.actions.collapse(id)),
  some.map(
    (nodes) => (e: Explorer) =>
      e.actions.draw({
        shows: nodes.map((id) => ({ type: 'entity', id })),
        opens: nodes,
        nodes,
        unrolls: [],
      }),
  ),
  some.map((these) => (e: Explorer) => e.actions.hide(these)),
  some.map((these) => (e: Explorer) => e.actions.hideOthers(these)),
  fc.option(some, { nil: undefined }).map((these) => (e: Explorer) => e.actions.showAgain(these)),
  some.map((these) => (e: Explorer) => e.actions.pin(these)),
  some.map((these) => (e: Explorer) => e.actions.unpin(these)),
  fc.dictionary(ids, place, { maxKeys: 3 }).map((places) => (e: Explorer) => e.actions.move(places)),
  fc.constantFrom(...layoutNames).map((layout) => (e: Explorer) => e.actions.arrange(layout)),
  some.map((these) => (e: Explorer) => e.actions.open(these)),
  some.map((these) => (e: Explorer) => e.actions.close(these)),
  families.map((chosen) => (e: Explorer) => e.actions.setFilter({ families: chosen })),
  fc.tuple(day, day, fc.constantFrom('set', 'play')).map(
    ([from, to, how]) =>
      (e: Explorer) =>
        e.actions.setPeriod({ from, to }, how),
  ),
  fc.constantFrom('hide', 'grey').map((outside) => (e: Explorer) => e.actions.setOutside(outside)),
  fc.boolean().map((on) => (e: Explorer) => e.actions.switchLayer('TOPIC', on)),
  fc.boolean().map((on) => (e: Explorer) => e.actions.switchOutletLayer(on)),
  fc.boolean().map((on) => (e: Explorer) => e.actions.group(on)),
  fc.boolean().map((on) => (e: Explorer) => e.actions.rollUp(on)),
  fc.tuple(ids, fc.boolean()).map(
    ([id, on]) =>
      (e: Explorer) =>
        e.actions.unroll(id, on),
  ),
  ids.map((id) => (e: Explorer) => e.actions.select({ type: 'entity', id })),
  fc.constant((e: Explorer) => e.actions.reset()),
);

/** The canvas gives every node that has no place one, and says so after each change. */
const settle = (explorer: Explorer): void => {
  const { places, hidden } = explorer.getState().view;
  const all = ['emmanuel-macron', 'vladimir-putin', 'nato', 'russia'].filter((id) => !hidden.includes(id));
  explorer.actions.settle(
    Object.fromEntries(all.map((id, index) => [id, places[id] ?? { x: index * 100, y: 7 }])),
    [],
  );
};

const gestures = fc.array(gesture, { minLength: 1, maxLength: 25 });

describe('undo and redo', () => {
  it('any sequence of actions undone gives back the first state', () => {
    fc.assert(
      fc.property(gestures, (sequence) => {
        const explorer = createExplorer();
        settle(explorer);
        const first = explorer.getState().view;
        for (const act of sequence) {
          act(explorer);
          settle(explorer);
        }
        while (explorer.getState().past.length > 0) {
          explorer.actions.undo();
          settle(explorer);
        }
        expect(explorer.getState().view).toEqual(first);
      }),
    );
  });

  it('and done again gives back the last', () => {
    fc.assert(
      fc.property(gestures, (sequence) => {
        const explorer = createExplorer();
        settle(explorer);
        for (const act of sequence) {
          act(explorer);
          settle(explorer);
        }
        const { view: last, past } = explorer.getState();
        for (let steps = 0; steps < past.length; steps += 1) explorer.actions.undo();
        while (explorer.getState().future.length > 0) explorer.actions.redo();
        expect(explorer.getState().view).toEqual(last);
        expect(explorer.getState().past.map(({ step }) => step)).toEqual(past.map(({ step }) => step));
      }),
    );
  });

  it('what changes nothing is no step', () => {
    const { actions, getState } = createExplorer();
    actions.hide([]);
    actions.showAgain();
    actions.setOutside('hide');
    actions.setFilter({ families: null });
    actions.close(['nothing']);
    actions.collapse('nobody');
    expect(getState().past).toEqual([]);
  });

  it('something new after an undo leaves nothing to redo', () => {
    const { actions, getState } = createExplorer();
    actions.group(true);
    actions.undo();
    expect(getState().future).toHaveLength(1);
    actions.pin(['nato']);
    expect(getState().future).toEqual([]);
  });
});
