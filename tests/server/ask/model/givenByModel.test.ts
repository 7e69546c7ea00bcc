import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { givenByModel } from '../../../../server/ask/model/givenByModel.ts';
import { Refusal } from '../../../../server/ask/model/refusal.ts';

/** What comes of it; an error of any kind but a refusal is thrown on. */
function resultOf(content: string): unknown {
  try {
    return givenByModel(content);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('givenByModel', () => {
  it('takes what the schema takes, with names for ids', () => {
    const reading = {
      intent: 'did-speak',
      names: ['Macron', 'Putin'],
      media: ['PHONE'],
      from: '2022-02',
      order: 'LAST',
    };
    expect(givenByModel(JSON.stringify(reading))).toEqual(reading);
  });

  it('refuses every other text, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (content) => {
        expect(resultOf(content)).toBeInstanceOf(Refusal);
      }),
    );
  });

  it('refuses a reading with any field more, and names neither it nor what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string({ minLength: 12 }), (name, value) => {
        const { message } = resultOf(JSON.stringify({ intent: 'disputed', [name]: value })) as Refusal;
        expect(message).toBe('its reading does not fit: its fields');
      }),
    );
  });

  it.each([
    ['nested deeply', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['a fence around blanks', '```' + ' '.repeat(60_000)],
    ['many fences', '```'.repeat(20_000)],
  ])('reads hostile texts to their end: %s', (_, content) => {
    expect(resultOf(content)).toBeInstanceOf(Refusal);
  });
});
