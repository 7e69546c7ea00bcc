import { describe, expect, it } from '@jest/globals';
import { likenessToQuestion } from '../../../client/ask/couldBeQuestion.ts';

describe('likenessToQuestion(text)', () => {
  it.each([
    ['Who did Macron speak with', 'surely'],
    ['Hvem snakket Macron med', 'surely'],
    ['Vad förnekade Ryssland', 'surely'],
    ['NÄR talade Macron', 'surely'],
    ['Macron?', 'surely'],
    ['Snakket Putin med Zelenskyj', 'maybe'],
    ['Vladimir Putin', 'maybe'],
    ['who', 'no'],
    ['Путин', 'no'],
    ['  ', 'no'],
    ['', 'no'],
  ])('finds in "%s" that it %s is one', (text, likeness) => {
    expect(likenessToQuestion(text)).toBe(likeness);
  });
});
