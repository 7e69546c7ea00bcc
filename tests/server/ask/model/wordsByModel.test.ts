import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../../../server/ask/model/refusal.ts';
import { wordsByModel } from '../../../../server/ask/model/wordsByModel.ts';
import { tokenize } from '../../../../server/ask/tokens.ts';

const question = tokenize("What did Macron natter about Ukraine's tensions and the summit's plans?");

describe('wordsByModel', () => {
  it.each([
    ['tensions', 'tensions'],
    ['the TENSION', 'the tensions'],
    ['plan', 'plans'],
    ['“tensions”; --', 'tensions'],
    ['', null],
    ['—', null],
    [null, null],
    [undefined, null],
  ])('makes of %s the words of the question', (given, expected) => {
    expect(wordsByModel(given, question, 'en')).toBe(expected);
  });

  it('refuses every text that holds a word of the model’s own', () => {
    expect(() => wordsByModel('tensions OR n', question, 'en')).toThrow(Refusal);
  });

  it('gives nothing but words of the question, whatever it is given', () => {
    const own = new Set(question.map(({ text }) => text));
    const word = fc.oneof(
      fc.constantFrom(...own),
      fc.string(),
      fc.constantFrom('"', "'})", '<b>', '*', '~', '//'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        let text: string | null = null;
        try {
          text = wordsByModel(words.join(' '), question, 'en');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
        for (const each of text?.split(' ') ?? []) expect(own).toContain(each);
      }),
    );
  });
});
