import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askLanguages, type AskLanguage } from '../../../../server/ask/language.ts';
import { longestPlace, placesNamed } from '../../../../server/ask/places/placesNamed.ts';
import { inflections } from '../../../../server/ask/places/inflect.ts';
import { stateCodes } from '../../../../server/ask/places/stateCodes.ts';
import { listed, stateWords } from '../../../../server/ask/places/stateWords.ts';
import { keyOf } from '../../../../server/fold.ts';
import { fold } from '../../../../server/fold.ts';

const read = (words: string, language: AskLanguage): string =>
  placesNamed(words, language)
    .map(({ code, as }) => `${code} ${as}`)
    .join(', ');

describe('placesNamed', () => {
  it.each([
    ['en', 'france', 'FR NAME'],
    ['en', 'french', 'FR ADJECTIVE, FR PEOPLE'],
    ['en', 'frenchmen', 'FR PEOPLE'],
    ['en', 'paris', 'FR CAPITAL'],
    ['en', 'russian', 'RU ADJECTIVE'],
    ['en', 'russians', 'RU PEOPLE'],
    ['en', 'ukrainians', 'UA PEOPLE'],
    ['en', 'moscow', 'RU CAPITAL'],
    ['en', 'russian federation', 'RU NAME'],
    ['en', 'russias', 'RU NAME'],
    ['en', 'washington', 'US CAPITAL'],
    ['en', 'washington dc', 'US CAPITAL'],
    ['en', 'the us', 'US NAME'],
    ['en', 'u.s.', 'US NAME'],
    ['en', 'usa', 'US NAME'],
    ['en', 'united states of america', 'US NAME'],
    ['en', 'american', 'US ADJECTIVE'],
    ['en', 'uk', 'GB NAME'],
    ['en', 'great britain', 'GB NAME'],
    ['en', 'british', 'GB ADJECTIVE, GB PEOPLE'],
    ['en', 'britons', 'GB PEOPLE'],
    ['en', 'kiev', 'UA CAPITAL'],
    ['en', 'kyiv', 'UA CAPITAL'],
    ['en', 'peking', 'CN CAPITAL'],
    ['en', 'the hague', 'NL CAPITAL'],
    ['en', 'czech republic', 'CZ NAME'],
    ['en', 'burma', 'MM NAME'],
    ['en', 'turkey', 'TR NAME'],
    ['en', 'turkiye', 'TR NAME'],
    ['en', 'ivory coast', 'CI NAME'],
    ['en', 'cote divoire', 'CI NAME'],
    ['en', 'congo', 'CD NAME, CG NAME'],
    ['en', 'congolese', 'CD ADJECTIVE, CD PEOPLE, CG ADJECTIVE, CG PEOPLE'],
    ['en', 'korean', 'KP ADJECTIVE, KR ADJECTIVE'],
    ['en', 'guinean', 'GN ADJECTIVE, GQ ADJECTIVE, GW ADJECTIVE'],
    ['en', 'georgia', 'GE NAME'],
    ['en', 'chad', 'TD NAME'],
    ['en', 'jordan', 'JO NAME'],
    ['en', 'jerusalem', 'IL CAPITAL'],
    ['en', 'palestine', 'PS NAME'],
    ['en', 'holy see', 'VA NAME'],
    ['en', 'kosovo', 'XK NAME'],
    ['en', 'singapore', 'SG NAME'],
    ['en', 'bosnia and herzegovina', 'BA NAME'],
    ['en', 'saint lucia', 'LC NAME'],
    ['nb', 'tyskland', 'DE NAME'],
    ['nb', 'tysklands', 'DE NAME'],
    ['nb', 'franske', 'FR ADJECTIVE'],
    ['nb', 'franskmennene', 'FR PEOPLE'],
    ['nb', 'frankrikes', 'FR NAME'],
    ['nb', 'russisk', 'RU ADJECTIVE'],
    ['nb', 'russiske', 'RU ADJECTIVE'],
    ['nb', 'russerne', 'RU PEOPLE'],
    ['nb', 'russernes', 'RU PEOPLE'],
    ['nb', 'ukrainere', 'UA PEOPLE'],
    ['nb', 'britene', 'GB PEOPLE'],
    ['nb', 'polakkene', 'PL PEOPLE'],
    ['nb', 'nordmennene', 'NO PEOPLE'],
    ['nb', 'danskene', 'DK PEOPLE'],
    ['nb', 'finnene', 'FI PEOPLE'],
    ['nb', 'amerikanerne', 'US PEOPLE'],
    ['nb', 'kinesernes', 'CN PEOPLE'],
    ['nb', 'moskvas', 'RU CAPITAL'],
    ['nb', 'roma', 'IT CAPITAL'],
    ['nb', 'haag', 'NL CAPITAL'],
    ['nb', 'kobenhavn', 'DK CAPITAL'],
    ['nb', 'hviterussland', 'BY NAME'],
    ['nb', 'hviterussiske', 'BY ADJECTIVE'],
    ['nb', 'nord-korea', 'KP NAME'],
    ['nb', 'nord korea', 'KP NAME'],
    ['nb', 'sorkoreanske', 'KR ADJECTIVE'],
    ['nb', 'storbritannias', 'GB NAME'],
    ['nb', 'usas', 'US NAME'],
    ['nb', 'osterrikske', 'AT ADJECTIVE'],
    ['sv', 'tyskland', 'DE NAME'],
    ['sv', 'fransk', 'FR ADJECTIVE'],
    ['sv', 'franske', 'FR ADJECTIVE'],
    ['sv', 'fransman', 'FR PEOPLE'],
    ['sv', 'fransmannen', 'FR PEOPLE'],
    ['sv', 'rysk', 'RU ADJECTIVE'],
    ['sv', 'ryska', 'RU ADJECTIVE'],
    ['sv', 'ryske', 'RU ADJECTIVE'],
    ['sv', 'ryskt', 'RU ADJECTIVE'],
    ['sv', 'ryssarna', 'RU PEOPLE'],
    ['sv', 'ryssarnas', 'RU PEOPLE'],
    ['sv', 'ukrainarna', 'UA PEOPLE'],
    ['sv', 'amerikanerna', 'US PEOPLE'],
    ['sv', 'britterna', 'GB PEOPLE'],
    ['sv', 'iranierna', 'IR PEOPLE'],
    ['sv', 'kinesiska', 'CN ADJECTIVE'],
    ['sv', 'vitryssland', 'BY NAME'],
    ['sv', 'storbritannien', 'GB NAME'],
    ['sv', 'nordkorea', 'KP NAME'],
    ['sv', 'kiev', 'UA CAPITAL'],
    ['sv', 'kyjiv', 'UA CAPITAL'],
    ['sv', 'kopenhamn', 'DK CAPITAL'],
    ['sv', 'bryssel', 'BE CAPITAL'],
    ['sv', 'usa:s', 'US NAME'],
    ['sv', 'usas', 'US NAME'],
    ['sv', 'osterrikiska', 'AT ADJECTIVE'],
  ] as const)('in %s reads %s as %s', (language, words, readings) => {
    expect(read(words, language)).toBe(readings);
  });

  it.each([
    ['en', 'us'],
    ['en', 'us.'],
    ['en', 'uss'],
    ['en', 'the states'],
    ['en', 'poles'],
    ['en', 'male'],
    ['en', 'nice'],
    ['en', 'victoria'],
    ['en', 'man'],
    ['en', 'car'],
    ['en', 'president'],
    ['en', 'the'],
    ['en', 'tel aviv'],
    ['en', 'france and germany'],
    ['en', 'russisk'],
    ['nb', 'male'],
    ['nb', 'finner'],
    ['nb', 'rom'],
    ['nb', 'lettere'],
    ['nb', 'statene'],
    ['nb', 'snakket'],
    ['nb', 'hvem'],
    ['nb', 'ryska'],
    ['sv', 'man'],
    ['sv', 'rom'],
    ['sv', 'staterna'],
    ['sv', 'finner'],
    ['sv', 'vem'],
    ['sv', 'pratade'],
    ['sv', ''],
    ['sv', 's'],
  ] as const)('in %s reads no state into "%s"', (language, words) => {
    expect(placesNamed(words, language)).toEqual([]);
  });

  it.each([
    ['en', 'US', 'US NAME'],
    ['en', 'US’s', 'US NAME'],
    ['en', 'the US', 'US NAME'],
    ['en', 'Poles', 'PL PEOPLE'],
    ['en', 'the States', 'US NAME'],
    ['en', 'Côte d’Ivoire', 'CI NAME'],
    ['en', 'UK’s', 'GB NAME'],
    ['nb', 'Østerrikes', 'AT NAME'],
    ['sv', 'Rom', 'IT CAPITAL'],
    ['sv', 'USA:s', 'US NAME'],
  ] as const)('in %s reads %s as it is written', (language, words, readings) => {
    expect(read(words, language)).toBe(readings);
  });

  it('makes no genitive of an adjective', () => {
    expect(read('russiskes', 'nb')).toBe('');
    expect(read('ryskas', 'sv')).toBe('');
  });

  it('tells how many words need to be tried', () => {
    for (const language of askLanguages) {
      expect(longestPlace(language)).toBeGreaterThanOrEqual(4);
      expect(longestPlace(language)).toBeLessThanOrEqual(10);
    }
    expect(longestPlace('en')).toBe(
      keyOf('United Kingdom of Great Britain and Northern Ireland').split(' ').length,
    );
  });

  it('never throws, and gives the same reading to words and to words folded where they are no ordinary ones', () => {
    const language = fc.constantFrom(...askLanguages);
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        '.',
        ':s',
        "'s",
        's'.repeat(10_000),
        '%',
        '\u0000',
      ),
    );
    fc.assert(fc.property(words, language, (text, inLanguage) => void placesNamed(text, inLanguage)));
    const anyName = fc.constantFrom(
      ...askLanguages.flatMap((inLanguage) =>
        stateCodes.flatMap((code) =>
          listed(stateWords[inLanguage][code].capital).map((capital) => ({ inLanguage, capital })),
        ),
      ),
    );
    fc.assert(
      fc.property(anyName, ({ inLanguage, capital }) => {
        fc.pre(capital !== 'Rom');
        expect(placesNamed(fold(capital), inLanguage)).toEqual(placesNamed(capital, inLanguage));
      }),
    );
  });
});

describe('the table of states', () => {
  /** Adjectives that several states share, as they are said. */
  const shared: Readonly<Record<AskLanguage, readonly string[]>> = {
    en: ['congolese', 'korean', 'dominican', 'guinean'],
    nb: ['kongolesisk', 'koreansk', 'dominikansk', 'guineansk'],
    sv: ['kongolesisk', 'koreansk', 'dominikansk', 'guineansk'],
  };

  it.each(askLanguages)('shares no adjective between states in %s unless it is listed', (language) => {
    const owners = new Map<string, Set<string>>();
    for (const code of stateCodes) {
      for (const base of listed(stateWords[language][code].adjective).map(keyOf)) {
        owners.set(base, (owners.get(base) ?? new Set()).add(code));
      }
    }
    const found = [...owners].filter(([, codes]) => codes.size > 1).map(([base]) => base);
    expect(found.sort()).toEqual([...shared[language]].sort());
  });

  it.each(askLanguages)(
    'shares no other word in %s but between the states that share an adjective',
    (language) => {
      const groups = ['CD CG', 'DM DO', 'GN GQ GW', 'KP KR'];
      for (const code of stateCodes) {
        const { adjective, people, capital } = stateWords[language][code];
        for (const word of [adjective, people, capital].flatMap(listed)) {
          const codes = new Set(placesNamed(word, language).map((reading) => reading.code));
          if (codes.size > 1)
            expect([word, groups]).toEqual([word, expect.arrayContaining([[...codes].join(' ')])]);
        }
      }
    },
  );

  it.each(askLanguages)('reads each of its own words in %s', (language) => {
    const ordinary = ['US', 'Poles', 'the States', 'Statene', 'Rom', 'Staterna', 'finner'];
    for (const code of stateCodes) {
      const { adjective, people, capital } = stateWords[language][code];
      const forms = listed(adjective).flatMap(inflections[language].adjective);
      for (const word of [...forms, ...listed(people), ...listed(capital)]) {
        if (ordinary.includes(word)) continue;
        expect([word, placesNamed(word, language).map((reading) => reading.code)]).toEqual([
          word,
          expect.arrayContaining([code]),
        ]);
      }
    }
  });

  it.each(askLanguages)('has no word twice for one state in %s', (language) => {
    for (const code of stateCodes) {
      for (const words of Object.values(stateWords[language][code]) as (string | readonly string[])[]) {
        expect(new Set(listed(words)).size).toBe(listed(words).length);
      }
    }
  });
});
