import { describe, expect, it } from '@jest/globals';
import { startLanguages } from '../../client/languages/startLanguages.ts';
import { numberText } from '../../client/numbers/numberText.ts';
import { createExplorer } from '../../client/state/explorer.ts';

/** Between thousands: a space that no line is broken at. */
const space = '\u00a0';

describe('a number', () => {
  it.each([
    ['en', '72,825', '1,234,567'],
    ['nb', `72${space}825`, `1${space}234${space}567`],
    ['sv', `72${space}825`, `1${space}234${space}567`],
  ] as const)('is written in %s as its readers write it', (language, thousands, millions) => {
    expect(numberText(72_825, language)).toBe(thousands);
    expect(numberText(1_234_567, language)).toBe(millions);
  });

  it.each(['en', 'nb', 'sv'] as const)('of four figures or fewer has no separator in %s', (language) => {
    for (const number of [0, 7, 999, 2022, 9999]) expect(numberText(number, language)).toBe(String(number));
  });
});

describe('the words of the interface', () => {
  it('write the numbers in them so, in whichever language is read, and take the plural that fits', async () => {
    const explorer = createExplorer({ language: 'en' });
    const words = await startLanguages(explorer);
    expect(words.t('legend.matching', { count: 72_825 })).toBe('72,825 events match');
    expect(words.t('legend.matching', { count: 1 })).toBe('1 event matches');
    const shown = { entities: 21, topics: 0, relations: 40, allRelations: 20_651 };
    expect(words.t('shown.some', shown)).toContain('40 of 20,651 relations');
    expect(words.t('panel.only', { shown: 25, all: 12_345 })).toBe('25 of 12,345 shown');
    await words.changeLanguage('sv');
    expect(words.t('shown.some', shown)).toContain(`20${space}651`);
  });

  it('leave years and texts as they are', async () => {
    const words = await startLanguages(createExplorer({ language: 'en' }));
    expect(words.t('date.spring', { year: '2022' })).toBe('spring 2022');
    expect(words.t('expand.title', { name: '12345 Ltd' })).toBe('Expand 12345 Ltd');
  });
});
