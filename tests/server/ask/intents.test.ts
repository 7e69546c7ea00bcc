import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { intents } from '../../../server/ask/intents/intents.ts';
import { askLanguages } from '../../../server/ask/language.ts';
import type { Phrase } from '../../../server/ask/reading/phrase.ts';

const sentences = (language: string): object =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, `../../../server/ask/languages/${language}.json`), 'utf8'),
  ) as object;
const keysOf = (words: object, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${before}${key}.`)
      : [`${before}${key}`],
  );
const form = ({ parts, flags }: Phrase): string => JSON.stringify([parts, [...flags].sort()]);

describe('the intents', () => {
  it('are many, each of another name', () => {
    expect(new Set(intents.map(({ name }) => name)).size).toBe(intents.length);
    expect(intents.length).toBeGreaterThan(20);
  });

  it.each(askLanguages)('can all be asked in %s', (language) => {
    for (const { name, compiled } of intents)
      expect({ name, phrases: compiled[language].length > 0 }).toEqual({ name, phrases: true });
  });

  it.each(askLanguages)('have a first phrase of their own in %s', (language) => {
    const first = intents.map(({ compiled, takes, onlyKinds }) => {
      const [phrase] = compiled[language];
      return `${phrase ? form(phrase) : ''} ${String(takes)} ${String(onlyKinds)}`;
    });
    expect(new Set(first).size).toBe(first.length);
  });

  it('have a sentence for how they are read', () => {
    const keys = keysOf(sentences('en'));
    for (const { name } of intents)
      expect({ name, told: keys.some((key) => key.startsWith(`reading.${name}`)) }).toEqual({
        name,
        told: true,
      });
  });
});

describe('the sentences of answers', () => {
  it.each(['nb', 'sv'])('are all there in %s', (language) => {
    expect(keysOf(sentences(language)).sort()).toEqual(keysOf(sentences('en')).sort());
  });
});
