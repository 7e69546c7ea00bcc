import { describe, expect, it } from '@jest/globals';
import { relationEnds } from '../../../server/event/relationEnds.ts';

describe('relationEnds', () => {
  it('joins all who talked, and neither a mediator nor whom it was about', () => {
    expect(relationEnds('SPOKE_WITH', ['INITIATOR', 'COUNTERPART', 'MEDIATOR', 'SUBJECT'], true)).toEqual([
      'BOTH',
      'BOTH',
      null,
      null,
    ]);
  });

  it('runs from the speaker to whom it is addressed', () => {
    expect(relationEnds('WARNED', ['SPEAKER', 'ADDRESSEE', 'MEDIATOR'], true)).toEqual([
      'SOURCE',
      'TARGET',
      null,
    ]);
  });

  it('runs to the subject only where no topic stands between them', () => {
    expect(relationEnds('ACCUSED', ['SPEAKER', 'SUBJECT'], true)).toEqual(['SOURCE', null]);
    expect(relationEnds('ACCUSED', ['SPEAKER', 'SUBJECT'], false)).toEqual(['SOURCE', 'TARGET']);
  });

  it('starts at all counterparts where nobody is said to act', () => {
    expect(relationEnds('ASSAULTED', ['COUNTERPART', 'COUNTERPART'], true)).toEqual(['SOURCE', 'SOURCE']);
  });
});
