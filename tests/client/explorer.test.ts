import { describe, expect, it } from '@jest/globals';
import { createExplorer } from '../../client/state/explorer.ts';
import type { Selection } from '../../client/state/selection.ts';
import { themeOf } from '../../client/state/theme.ts';
import { initialView } from '../../client/state/view.ts';

const macron: Selection = { type: 'entity', id: 'emmanuel-macron' };
const talk: Selection = { type: 'relation', kind: 'SPOKE_WITH', source: 'emmanuel-macron', target: 'nato' };

/** An explorer whose canvas has drawn these two. */
const drawn = () => {
  const explorer = createExplorer();
  explorer.actions.settle({ 'emmanuel-macron': { x: 0, y: 0 }, nato: { x: 100, y: 0 } }, []);
  return explorer;
};

describe('the explorer', () => {
  it('looks at nothing at first', () => {
    expect(createExplorer().getState().selection).toBeNull();
  });

  it('opens the evidence with a selection and closes it with none', () => {
    const explorer = createExplorer();
    explorer.actions.select(macron);
    expect(explorer.getState()).toMatchObject({ selection: macron, sheet: 'evidence' });
    explorer.actions.select(null);
    expect(explorer.getState()).toMatchObject({ selection: null, sheet: 'none' });
  });

  it('keeps the selection itself when the same thing is chosen again', () => {
    const explorer = createExplorer();
    explorer.actions.select(macron);
    explorer.actions.select({ ...macron });
    expect(explorer.getState().selection).toBe(macron);
  });

  it('draws what is looked at and not drawn yet, as a step that can be taken back', () => {
    const explorer = drawn();
    explorer.actions.select(macron);
    expect(explorer.getState().past).toEqual([]);
    explorer.actions.select({ type: 'entity', id: 'vladimir-putin' });
    explorer.actions.select(talk);
    expect(explorer.getState().past.map(({ step }) => step.subject)).toEqual([
      'vladimir-putin',
      'emmanuel-macron',
    ]);
    explorer.actions.undo();
    explorer.actions.undo();
    expect(explorer.getState().view.revealed).toEqual([]);
  });

  it('knows a pair as drawn by its one line or by any that it stands for', () => {
    const explorer = createExplorer();
    const places = { nato: { x: 0, y: 0 }, russia: { x: 9, y: 0 }, osce: { x: 0, y: 9 } };
    explorer.actions.settle(places, ['DENIED russia nato']);
    explorer.actions.select({ type: 'pair', a: 'nato', b: 'russia' });
    expect(explorer.getState().past).toEqual([]);
    explorer.actions.select({ type: 'pair', a: 'osce', b: 'russia' });
    expect(explorer.getState().past.map(({ step }) => step)).toEqual([{ name: 'show', subject: 'osce' }]);
  });

  it('draws more when asked, and never less', () => {
    const explorer = createExplorer({ view: { ...initialView, budget: 40 } });
    explorer.actions.showMore(20);
    explorer.actions.showMore(-50);
    expect(explorer.getState().view.budget).toBe(60);
    expect(explorer.getState().past).toHaveLength(1);
  });

  it('lays out anew everything but what is pinned', () => {
    const explorer = drawn();
    explorer.actions.pin(['nato']);
    explorer.actions.arrange('concentric');
    expect(explorer.getState().view.places).toEqual({ nato: { x: 100, y: 0 } });
    explorer.actions.undo();
    expect(Object.keys(explorer.getState().view.places)).toEqual(['emmanuel-macron', 'nato']);
  });

  it('hides all but some of what is drawn, and shows it again', () => {
    const explorer = drawn();
    explorer.actions.hideOthers(['nato']);
    expect(explorer.getState().view.hidden).toEqual(['emmanuel-macron']);
    explorer.actions.showAgain();
    expect(explorer.getState().view.hidden).toEqual([]);
  });

  it('takes back with collapse all that was expanded of one, and nothing of another', () => {
    const explorer = drawn();
    const all = { families: null, direction: null, from: null, to: null, first: 10 } as const;
    explorer.actions.expand({ of: 'nato', ...all });
    explorer.actions.expand({ of: 'nato', ...all, direction: 'IN' });
    explorer.actions.expand({ of: 'emmanuel-macron', ...all });
    explorer.actions.collapse('nato');
    expect(explorer.getState().view.expansions.map(({ of }) => of)).toEqual(['emmanuel-macron']);
  });

  it('looks at the answer to a question, and keeps the question; what is blank is none', () => {
    const explorer = drawn();
    explorer.actions.ask('  What is disputed? ');
    expect(explorer.getState()).toMatchObject({
      selection: { type: 'ask', question: 'What is disputed?' },
      questions: ['What is disputed?'],
      sheet: 'evidence',
      past: [],
    });
    explorer.actions.ask(' ');
    expect(explorer.getState().questions).toEqual(['What is disputed?']);
    explorer.actions.forgetQuestions();
    expect(explorer.getState().questions).toEqual([]);
  });

  it('draws an answer in one step, opened, picked out and out of what was hidden, and takes all of it back', () => {
    const explorer = drawn();
    explorer.actions.hide(['nato']);
    const before = explorer.getState().view;
    const answer = {
      shows: [talk],
      opens: ['SPOKE_WITH emmanuel-macron nato'],
      nodes: ['emmanuel-macron', 'nato'],
      unrolls: ['france'],
    };
    explorer.actions.draw(answer);
    expect(explorer.getState()).toMatchObject({
      picked: answer.nodes,
      view: { revealed: [talk], opened: answer.opens, hidden: [], unrolled: ['france'] },
    });
    explorer.actions.draw(answer);
    expect(explorer.getState().past.map(({ step }) => step.name)).toEqual(['hide', 'draw']);
    explorer.actions.undo();
    expect(explorer.getState().view).toEqual(before);
  });

  it('draws one thing only in one step, and takes that back too', () => {
    const explorer = drawn();
    const all = { families: null, direction: null, from: null, to: null, first: 10 } as const;
    explorer.actions.expand({ of: 'nato', ...all });
    explorer.actions.pin(['nato']);
    const before = explorer.getState().view;
    explorer.actions.drawOnly({ shows: [talk], opens: [], nodes: ['emmanuel-macron', 'nato'], unrolls: [] });
    expect(explorer.getState()).toMatchObject({
      picked: ['emmanuel-macron', 'nato'],
      view: { budget: 0, revealed: [talk], expansions: [], hidden: [], places: {}, filter: before.filter },
    });
    explorer.actions.undo();
    expect(explorer.getState().view).toEqual(before);
  });

  it('counts a whole playback as one step', () => {
    const { actions, getState } = createExplorer();
    for (const day of ['2022-02-18', '2022-02-19', '2022-02-20'])
      actions.setPeriod({ from: '2022-02-01', to: day }, 'play');
    expect(getState().past.map(({ step }) => step.name)).toEqual(['play']);
    actions.undo();
    expect(getState().view.filter).toMatchObject({ from: null, to: null });
  });

  it('changes language, theme and sheet one at a time', () => {
    const explorer = createExplorer();
    explorer.actions.setLanguage('sv');
    explorer.actions.setTheme('dark');
    explorer.actions.openSheet('legend');
    expect(explorer.getState()).toMatchObject({
      language: 'sv',
      theme: 'dark',
      sheet: 'legend',
      selection: null,
      past: [],
    });
  });
});

describe('themeOf(choice, device)', () => {
  const device = { isDark: false, wantsContrast: false };

  it('follows the device unless the reader chose, and more contrast before dark', () => {
    expect(themeOf('system', device)).toBe('light');
    expect(themeOf('system', { ...device, isDark: true })).toBe('dark');
    expect(themeOf('system', { isDark: true, wantsContrast: true })).toBe('contrast');
    expect(themeOf('light', { isDark: true, wantsContrast: true })).toBe('light');
    expect(themeOf('contrast', device)).toBe('contrast');
  });

  it('keeps the scale of time with the places that were drawn to it, and comes back to it', () => {
    const explorer = createExplorer();
    const { actions } = explorer;
    const scale = { days: [{ day: '2022-02-20', x: 0, width: 9 }], empty: 1, undatedEdge: -60 };
    actions.arrange('time');
    actions.settle({ nato: { x: 4, y: 0 } }, [], scale);
    actions.settle({ nato: { x: 4, y: 0 }, osce: { x: 5, y: 9 } }, []);
    expect(explorer.getState().view.timeScale).toBe(scale);
    actions.arrange('force');
    expect(explorer.getState().view.timeScale).toBeNull();
    actions.undo();
    expect(explorer.getState().view.timeScale).toBe(scale);
  });

  it('keeps the places of a view that was opened for those that are still on their way, and for nobody who has gone', () => {
    const explorer = drawn();
    const places = { nato: { x: 1, y: 1 }, russia: { x: 2, y: 2 } };
    explorer.actions.openView({
      ...{ view: { ...initialView, places }, selection: null, picked: [] },
      ...{ tab: 'graph', language: 'en', theme: 'system', query: null },
    });
    explorer.actions.settle({ nato: { x: 1, y: 1 } }, []);
    expect(explorer.getState().view.places).toEqual(places);
    explorer.actions.settle(places, []);
    explorer.actions.settle({ russia: { x: 2, y: 2 } }, []);
    expect(explorer.getState().view.places).toEqual({ russia: { x: 2, y: 2 } });
  });
});
