import { describe, expect, it } from '@jest/globals';
import { askLanguages } from '../../../../server/ask/language.ts';
import { placeNames } from '../../../../server/ask/places/placeNames.ts';
import { placesNamed } from '../../../../server/ask/places/placesNamed.ts';
import { stateCodes } from '../../../../server/ask/places/stateCodes.ts';

describe('placeNames', () => {
  it.each([
    ['FR', 'en', 'France'],
    ['RU', 'nb', 'Russland'],
    ['RU', 'sv', 'Ryssland'],
    ['US', 'en', 'United States'],
    ['US', 'nb', 'USA'],
    ['PS', 'en', 'Palestine'],
    ['MM', 'en', 'Myanmar'],
    ['CD', 'en', 'Democratic Republic of the Congo'],
    ['CD', 'nb', 'DR Kongo'],
    ['XK', 'sv', 'Kosovo'],
  ] as const)('begins those of %s in %s with its label, %s', (code, language, label) => {
    expect(placeNames(code, language)[0]).toBe(label);
  });

  it.each([
    ['RU', 'en', 'Russian Federation'],
    ['TR', 'en', 'Turkey'],
    ['TR', 'en', 'Türkiye'],
    ['CZ', 'en', 'Czech Republic'],
    ['US', 'en', 'USA'],
    ['BA', 'en', 'Bosnia and Herzegovina'],
    ['KN', 'en', 'Saint Kitts and Nevis'],
    ['BY', 'nb', 'Hviterussland'],
    ['LC', 'sv', 'Saint Lucia'],
  ] as const)('has for %s in %s also %s', (code, language, name) => {
    expect(placeNames(code, language)).toContain(name);
  });

  it.each(askLanguages)(
    'has names without doubles for every state in %s, each of which is read as the state',
    (language) => {
      expect(stateCodes).toHaveLength(197);
      for (const code of stateCodes) {
        const names = placeNames(code, language);
        expect(names.length).toBeGreaterThan(0);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names)
          expect([name, placesNamed(name, language)]).toEqual([
            name,
            expect.arrayContaining([{ code, as: 'NAME' }]),
          ]);
      }
    },
  );

  it('has English names that no two states share but those said of both Congos and both Koreas', () => {
    const all = stateCodes.flatMap((code) => placeNames(code, 'en'));
    const twice = all.filter((name, at) => all.indexOf(name) !== at);
    expect(twice.sort()).toEqual(['Congo', 'Korea']);
  });
});
