import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { EntityId } from '../../../../server/ids.ts';
import { parseReview, type WrittenProposal } from '../../../../server/import/review/reviewFile.ts';

const written = (name: string): WrittenProposal => ({
  ...{ name, kind: 'PERSON', state: null, id: name.toLowerCase() as EntityId },
  other: { id: 'somebody' as EntityId, name: 'Some: "body"', kind: 'PERSON', states: ['norway'] },
  reason: '"v" is an initial',
  decision: 'open',
});

describe('the file of a review', () => {
  it('is begun with how to use it, and read again as it was written', () => {
    const text = parseReview('', 'review.yaml').with(() => true, [written('Anna'), written('Берта')]);
    expect(text).toMatch(/^# Names that may be of one entity/);
    expect(parse(text)).toEqual([written('Anna'), written('Берта')]);
    expect(parseReview(text, 'review.yaml').proposals).toMatchObject([
      {
        name: 'Anna',
        spelling: 'anna',
        entity: 'anna',
        other: 'somebody',
        decision: 'open',
        place: 'review.yaml:7',
      },
      { name: 'Берта', spelling: 'berta', place: 'review.yaml:15' },
    ]);
    expect(parseReview(text, 'review.yaml').with(() => true, [])).toBe(text);
  });

  it('keeps comments and order, takes proposals out, and adds others at the end', () => {
    const first = parseReview('# mine\n', 'r').with(() => true, [written('Anna'), written('Berta')]);
    const mine = first.replace('- name: Berta', '# she?\n- name: Berta');
    const after = parseReview(mine, 'r').with((position) => position > 0, [written('Carla')]);
    expect(after).toMatch(/^# mine\n/);
    expect(after).toContain('# she?\n- name: Berta');
    expect((parse(after) as WrittenProposal[]).map(({ name }) => name)).toEqual(['Berta', 'Carla']);
  });

  it.each([
    ['- name: [', /^The review has faults[^]*r: /],
    ['name: Anna', /r:1: the review: /],
    [
      '- name: Anna\n  kind: PERSON\n  state: null\n  id: a\n  other: { id: b }\n  decision: yes\n',
      /r:6: 0\.decision: /,
    ],
    ['\n- name: Anna\n', /r:2: 0\.kind: /],
  ])('names the fault in %j with its line', (text, fault) => {
    expect(() => parseReview(text, 'r')).toThrow(fault);
  });
});
