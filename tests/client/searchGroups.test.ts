import { describe, expect, it } from '@jest/globals';
import { groupsOf, takenByEnter, type Offers, type Suggestion } from '../../client/search/groups.ts';

const putin: Suggestion = { id: '/entity/putin', kind: 'PERSON', name: 'Vladimir Putin', also: null };
const summit: Suggestion = { id: '/topic/summit', kind: 'TOPIC', name: 'A summit', also: null };
const nothing: Offers = { entities: [], topics: [], made: [], own: [], examples: [] };
const shown = (text: string, offers: Partial<Offers>) =>
  groupsOf(text, { ...nothing, ...offers }).map(({ id, items }) => [id, ...items.map(({ name }) => name)]);

describe('what the box offers', () => {
  it('is examples on a first visit, and then the questions of the reader with a way to clear them', () => {
    const examples = ['What is disputed?'];
    expect(shown('', { examples })).toEqual([['examples', ...examples]]);
    expect(shown(' ', { examples, own: ['Who spoke most?'] })).toEqual([['own', 'Who spoke most?', '']]);
    expect(shown('', {})).toEqual([]);
  });

  it('begins with entities for a name, with questions about the best of them after', () => {
    const made = ['Who did Vladimir Putin speak with?'];
    expect(shown('putin', { entities: [putin], topics: [summit], made })).toEqual([
      ['entities', 'Vladimir Putin'],
      ['topics', 'A summit'],
      ['questions', ...made],
    ]);
  });

  it('begins with the text itself where that surely is a question', () => {
    const asked = 'What did Putin say';
    expect(shown(asked, { entities: [putin], made: ['What did Vladimir Putin say?'] })).toEqual([
      ['questions', asked],
      ['entities', 'Vladimir Putin'],
    ]);
  });

  it('offers several words as a question after what they find', () => {
    expect(shown('vladimir putin', { entities: [putin] })).toEqual([
      ['entities', 'Vladimir Putin'],
      ['questions', 'vladimir putin'],
    ]);
  });

  it('holds those of the reader that have the text in them, in any case, and each question once', () => {
    const own = ['What did PUTIN say?', 'Who spoke most?'];
    expect(shown('putin', { own, made: ['What did PUTIN say?', 'Who is Putin?'] })).toEqual([
      ['questions', 'Who is Putin?'],
      ['own', 'What did PUTIN say?'],
    ]);
  });
});

describe('takenByEnter(text, groups)', () => {
  const groups = groupsOf('x', { ...nothing, entities: [putin], topics: [summit] });

  it.each([
    ['putin', putin.id],
    ['vladimir putin', putin.id],
    ['Snakket Putin med Biden', undefined],
    ['Vladimir Putin?', undefined],
    ['What did Putin say', undefined],
  ])('of "%s" is %s', (text, id) => {
    expect(takenByEnter(text, groups)?.id).toBe(id);
  });

  it('asks a word that finds nothing', () => {
    expect(takenByEnter('qqq', [])).toBeNull();
  });
});
