import { describe, expect, it } from '@jest/globals';
import { chipsOf, readingInput, withEntity, type Reading } from '../../../client/ask/chips/chips.ts';
import { intentPlaces, placesOfIntent } from '../../../client/ask/chips/intentPlaces.ts';
import { daysAsEdtf } from '../../../client/ask/chips/useChipText.ts';
import { placesOf } from '../../../server/ask/checkReading.ts';
import { intents } from '../../../server/ask/intents/intents.ts';

const macron = { id: 'macron', kind: 'PERSON', name: 'Emmanuel Macron' } as const;
const putin = { id: 'putin', kind: 'PERSON', name: 'Vladimir Putin' } as const;
const reading = (part: Partial<Reading> = {}): Reading => ({
  intent: 'what-was-done',
  question: 'What did Emmanuel Macron propose?',
  entities: [macron],
  ...part,
});
const shown = (of: Reading) =>
  chipsOf(of).map(({ part, isSet, canRemove }) => `${isSet ? '' : '+'}${part}${canRemove ? ' ×' : ''}`);

describe('chipsOf(reading)', () => {
  it('says who did what with whom, when and how, in the order of a sentence, then what can be added', () => {
    const full = reading({
      entities: [macron, putin],
      kinds: ['PROPOSED'],
      from: '2022-02-01',
      media: ['PHONE'],
    });
    expect(shown(full)).toEqual(['entity ×', 'kinds', 'entity ×', 'days ×', 'media ×', '+text', '+order']);
  });

  it('takes none away of those whom the intent needs, and adds no more than it has places for', () => {
    const talk = reading({ intent: 'did-speak', entities: [macron, putin] });
    expect(shown(talk)).toEqual(['entity', 'entity', '+days', '+media', '+text']);
    const often = reading({ intent: 'how-often', entities: [macron] });
    expect(shown(often)).toEqual(['entity ×', '+days', '+media', '+text', '+entity']);
  });

  it('leaves no question without what it is about, nor silence without its day', () => {
    const outlets = reading({ intent: 'outlets', entities: [macron] });
    expect(shown(outlets).slice(0, 1)).toEqual(['entity']);
    expect(shown({ ...outlets, text: 'summit' }).slice(0, 2)).toEqual(['entity ×', 'text ×']);
    const silent = reading({ intent: 'gone-silent', entities: [], from: '2022-01-01' });
    expect(shown(silent)).toEqual(['days', '+entity']);
  });

  it('offers to change what is there of an intent that it does not know, and nothing else', () => {
    const unknown = reading({ intent: 'newer-than-this-page', order: 'LAST' });
    expect(shown(unknown)).toEqual(['entity', 'order ×']);
  });
});

describe('the places of the intents', () => {
  it.each(intents.map(({ name }) => name))('of %s are those of its phrases', (name) => {
    expect(intentPlaces.has(name)).toBe(true);
    expect(placesOfIntent(name)).toMatchObject(placesOf(name));
  });
});

describe('readingInput(reading, change)', () => {
  it('holds all of the reading but what is changed', () => {
    const before = reading({ kinds: ['DENIED'], order: 'LAST', text: 'summit' });
    expect(readingInput(before, { kinds: ['PROPOSED'], text: null })).toEqual({
      intent: 'what-was-done',
      entities: ['macron'],
      who: null,
      kinds: ['PROPOSED'],
      media: null,
      from: null,
      to: null,
      text: null,
      order: 'LAST',
    });
  });

  it('puts another entity in a place, adds one, and takes one away', () => {
    const two = reading({ entities: [macron, putin] });
    expect(withEntity(two, 1, 'biden')).toEqual(['macron', 'biden']);
    expect(withEntity(two, 2, 'biden')).toEqual(['macron', 'putin', 'biden']);
    expect(withEntity(two, 0, null)).toEqual(['putin']);
  });
});

describe('daysAsEdtf(from, to)', () => {
  it.each([
    ['2022-01-01', '2022-12-31', '2022'],
    ['2022-02-01', '2022-02-28', '2022-02'],
    ['2024-02-01', '2024-02-28', '2024-02-01/2024-02-28'],
    ['2022-02-20', '2022-02-20', '2022-02-20'],
    ['2022-02-20', '2022-02-21', '2022-02-20/2022-02-21'],
  ])('says %s to %s as %s', (from, to, edtf) => {
    expect(daysAsEdtf(from, to)).toBe(edtf);
  });
});
