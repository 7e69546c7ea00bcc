import { describe, expect, it } from '@jest/globals';
import { createExplorer } from '../../client/state/explorer.ts';
import type { Selection } from '../../client/state/selection.ts';
import { themeOf } from '../../client/state/theme.ts';

const macron: Selection = { type: 'entity', id: 'emmanuel-macron' };

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

  it('remembers what was looked at, each thing once, so that it stays drawn', () => {
    const explorer = createExplorer();
    const putin: Selection = { type: 'entity', id: 'vladimir-putin' };
    for (const each of [macron, putin, macron, null]) explorer.actions.select(each);
    expect(explorer.getState().revealed).toEqual([macron, putin]);
  });

  it('draws more when asked, and never less', () => {
    const explorer = createExplorer({ budget: 40 });
    explorer.actions.showMore(20);
    explorer.actions.showMore(-50);
    expect(explorer.getState().budget).toBe(60);
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
    });
  });
});

describe('themeOf(choice, deviceIsDark)', () => {
  it('follows the device unless the reader chose', () => {
    expect([themeOf('system', true), themeOf('system', false)]).toEqual(['dark', 'light']);
    expect([themeOf('light', true), themeOf('dark', false)]).toEqual(['light', 'dark']);
  });
});
