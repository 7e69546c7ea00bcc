import { describe, expect, it } from '@jest/globals';
import { differences } from '../../client/panels/differences.ts';

const account = (date: string | null, duration: string | null, medium: string | null = null) => ({
  date,
  duration,
  medium,
});

describe('differences(accounts)', () => {
  it('marks what one account gives and another does not, in both', () => {
    const [first, second] = differences([account('2022-02-20', 'PT1H'), account('2022-02-20', null)]);
    expect(first).toEqual([
      { field: 'date', value: '2022-02-20', differs: false },
      { field: 'duration', value: 'PT1H', differs: true },
    ]);
    expect(second).toEqual([
      { field: 'date', value: '2022-02-20', differs: false },
      { field: 'duration', value: null, differs: true },
    ]);
  });

  it('marks two different answers', () => {
    const marked = differences([account('2022-02-19', null), account('2022-02-20', null)]);
    expect(marked.flat().every(({ differs }) => differs)).toBe(true);
  });

  it('does not mention what nobody gives', () => {
    expect(differences([account(null, null), account(null, null)])).toEqual([[], []]);
  });

  it('marks nothing where there is one account to compare', () => {
    expect(differences([account('2022-02', 'PT1H', 'PHONE')])[0]?.some(({ differs }) => differs)).toBe(false);
  });

  it('compares no accounts to nothing', () => {
    expect(differences([])).toEqual([]);
  });
});
