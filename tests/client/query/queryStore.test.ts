import { describe, expect, it } from '@jest/globals';
import { createQueryStore, type Keeper } from '../../../client/query/queryStore.ts';
import { mostRuns, runsIn, titleOf } from '../../../client/query/runs.ts';
import { savedIn } from '../../../client/query/savedQueries.ts';

/** A browser's storage, and how to open a tab on it. */
function browser(kept: Record<string, string> = {}) {
  const keeper: Keeper = {
    kept: (key) => kept[key] ?? null,
    keep: (key, text) => void (kept[key] = text),
  };
  return { open: () => createQueryStore(keeper, undefined, () => new Date('2022-02-20T12:00:00Z')), kept };
}
const one = { query: '{ reach { last } }\n', variables: '' };

describe('the query tab', () => {
  it('keeps the draft, the runs and the saved queries for the next visit', () => {
    const { open } = browser();
    const { actions } = open();
    actions.write(one);
    actions.noteRun();
    actions.save(' last day ');
    actions.write({ variables: '{"half' });
    const { written, runs, saved } = open().getState();
    expect(written).toEqual({ query: one.query, variables: '{"half' });
    expect(runs).toEqual([{ ...one, at: '2022-02-20T12:00:00.000Z' }]);
    expect(saved).toEqual([{ ...one, name: 'last day' }]);
  });

  it('puts a draft that is nowhere else among the runs when another query takes its place', () => {
    const { actions, getState } = browser().open();
    actions.write({ query: 'half a qu' });
    actions.openQuery({ query: '{ datasets { id } }', variables: { day: '2022' } });
    expect(getState().written).toEqual({
      query: '{ datasets { id } }\n',
      variables: '{\n  "day": "2022"\n}',
    });
    expect(getState().runs.map(({ query }) => query)).toEqual(['half a qu']);
    actions.save('kept');
    actions.openQuery({ query: '{ a }', variables: {} });
    expect(getState().runs).toHaveLength(1);
  });

  it('holds each run once, newest first, and no more than are kept', () => {
    const { actions, getState } = browser().open();
    for (const number of Array.from({ length: 80 }, (_, place) => place)) {
      actions.write({ query: `{ q${number} }` });
      actions.noteRun();
    }
    actions.write({ query: '{ q79 }' });
    actions.noteRun();
    expect(getState().runs).toHaveLength(mostRuns);
    expect(getState().runs.slice(0, 2).map(titleOf)).toEqual(['q79', 'q78']);
    actions.forgetRuns();
    expect(getState().runs).toEqual([]);
  });

  it('renames and deletes saved queries, and lets no other name be lost by it', () => {
    const { actions, getState } = browser().open();
    const names = () => getState().saved.map(({ name }) => name);
    actions.write(one);
    for (const name of ['b', 'a', ' ']) actions.save(name);
    actions.rename('a', 'b');
    expect(names()).toEqual(['a', 'b']);
    actions.rename('a', 'c');
    actions.forget('b');
    expect(names()).toEqual(['c']);
  });

  it('does not lose what another window has saved meanwhile', () => {
    const { open } = browser();
    const [first, second] = [open(), open()];
    first.actions.save('first');
    second.actions.save('second');
    expect(
      open()
        .getState()
        .saved.map(({ name }) => name),
    ).toEqual(['first', 'second']);
  });

  it.each(['', '{', '3', '[1, null, {"query": 1}]', '[{"query": "a", "variables": ""}]'])(
    'begins anew where %j is kept',
    (text) => {
      expect(runsIn(text)).toEqual([]);
      expect(savedIn(text)).toEqual([]);
      expect(browser({ 'query.draft': text }).open().getState().written).toEqual({
        query: '',
        variables: '',
      });
    },
  );
});

describe('titleOf(query)', () => {
  it.each([
    ['# who?\nquery Contacts($a: ID) { x }', 'Contacts'],
    ['{ all: events { totalCount } }', 'events'],
    ['half', 'half'],
    ['', ''],
  ])('calls %j %j', (query, title) => {
    expect(titleOf({ query, variables: '' })).toBe(title);
  });
});
