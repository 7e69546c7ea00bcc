import { describe, expect, it } from '@jest/globals';
import { outcomeOf, type Outcome } from '../../client/announce/outcome.ts';
import { createExplorer, type Explorer } from '../../client/state/explorer.ts';

/** What is said of what somebody does, one after the other. */
function said(...deeds: readonly ((actions: Explorer['actions']) => void)[]): Outcome[] {
  const explorer = createExplorer();
  const outcomes: Outcome[] = [];
  explorer.subscribe((after, before) => {
    const outcome = outcomeOf(before, after);
    if (outcome) outcomes.push(outcome);
  });
  for (const deed of deeds) deed(explorer.actions);
  return outcomes;
}

describe('outcomeOf(before, after)', () => {
  it('says once that a step was done, undone and done again', () => {
    const step = { name: 'hide', subject: 'nato' };
    expect(
      said(
        ({ hide }) => hide(['nato']),
        ({ undo }) => undo(),
        ({ redo }) => redo(),
      ),
    ).toEqual([
      { type: 'done', step },
      { type: 'undone', step },
      { type: 'doneAgain', step },
    ]);
  });

  it('says nothing of what changes nothing', () => {
    expect(
      said(
        ({ undo }) => undo(),
        ({ showAgain }) => showAgain(),
        ({ pick }) => pick([]),
        ({ openTab }) => openTab('table'),
      ),
    ).toEqual([]);
  });

  it('leaves a playback and choices of days to the time, which tells what is left', () => {
    expect(
      said(
        ({ setPeriod }) => setPeriod({ from: '2022-01-01', to: null }),
        ({ setPeriod }) => setPeriod({ from: '2022-01-02', to: null }, 'play'),
        ({ setPeriod }) => setPeriod({ from: '2022-01-03', to: null }, 'play'),
        ({ setKnownOn }) => setKnownOn('2022-02-01'),
        ({ undo }) => undo(),
      ),
    ).toEqual([{ type: 'undone', step: { name: 'knownOn' } }]);
  });

  it('a new step after an undo is that step, though it clears what could be done again', () => {
    expect(
      said(
        ({ hide }) => hide(['nato']),
        ({ undo }) => undo(),
        ({ hide }) => hide(['nato']),
      ).map(({ type }) => type),
    ).toEqual(['done', 'undone', 'done']);
  });

  it('counts what is picked out', () => {
    expect(
      said(
        ({ pick }) => pick(['nato', 'russia']),
        ({ pick }) => pick([]),
      ),
    ).toEqual([
      { type: 'picked', count: 2 },
      { type: 'picked', count: 0 },
    ]);
  });
});
