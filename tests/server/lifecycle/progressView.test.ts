import { describe, expect, it } from '@jest/globals';
import { plainProgress, withBar } from '../../../server/lifecycle/progressView.ts';

describe('plain progress', () => {
  it('prints one line for each tenth that is fetched, and each new thing once', async () => {
    const lines: string[] = [];
    const view = plainProgress((line) => lines.push(line));
    for (let n = 0; n <= 100; n += 1)
      view.report({ step: 'fetch', detail: `${n} of 100 MB`, fraction: n / 100 });
    view.report({ step: 'boot', detail: 'Starting Neo4j' });
    view.report({ step: 'boot', detail: 'Starting Neo4j' });
    await view.end();
    expect(lines).toHaveLength(12);
    expect(lines.slice(0, 2)).toEqual(['0 of 100 MB', '10 of 100 MB']);
    expect(lines.at(-1)).toBe('Starting Neo4j');
  });
});

describe('withBar(progress)', () => {
  it('draws ten parts', () => {
    expect(withBar({ step: 'fetch', detail: 'x', fraction: 0.3 })).toBe('▰▰▰▱▱▱▱▱▱▱ x');
  });

  it('draws none where the whole is not known', () => {
    expect(withBar({ step: 'boot', detail: 'Starting Neo4j' })).toBe('Starting Neo4j');
  });
});
