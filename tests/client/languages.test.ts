import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { languages, preferredLanguage } from '../../client/state/language.ts';

type Tree = { readonly [key: string]: string | Tree };

const read = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../client/languages/${language}.json`, import.meta.url), 'utf8'),
  ) as Tree;

function flat(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const english = new Map(flat(read('en')));

describe.each(languages.filter((language) => language !== 'en'))('the words in %s', (language) => {
  const words = new Map(flat(read(language)));

  it('have every key that English has, and no other', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leave nothing empty and use the same placeholders', () => {
    for (const [key, text] of words) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
    }
  });
});

describe('the words in English', () => {
  it('have both forms of every plural', () => {
    const stems = [...english.keys()].filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    expect(stems.length).toBeGreaterThan(5);
    for (const stem of stems) expect(english.has(`${stem}_other`)).toBe(true);
  });
});

describe('preferredLanguage(wanted)', () => {
  it.each([
    [['sv-SE', 'en'], 'sv'],
    [['nn-NO'], 'nb'],
    [['no'], 'nb'],
    [['NB-no'], 'nb'],
    [['de-DE', 'sv'], 'sv'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('answers %j with %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});
