import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mostQuestions, questionsIn, questionsText, withQuestion } from '../../client/state/questions.ts';

describe('the questions of the reader', () => {
  it('stand newest first, each once, and no more than are kept', () => {
    expect(withQuestion(['b', 'a'], 'a')).toEqual(['a', 'b']);
    const many = Array.from({ length: 80 }, (_, number) => `question ${number}`);
    const kept = many.reduce<readonly string[]>(withQuestion, []);
    expect(kept).toHaveLength(mostQuestions);
    expect(kept[0]).toBe('question 79');
  });

  it('come back as they were kept', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string().filter((text) => text.trim() !== '')), (questions) => {
        const kept = questions.slice(0, mostQuestions);
        expect(questionsIn(questionsText(kept))).toEqual(kept);
      }),
    );
  });

  it.each([[null], [''], ['{'], ['{"a":1}'], ['[1, null, " "]']])('are none where %j is kept', (text) => {
    expect(questionsIn(text)).toEqual([]);
  });
});
