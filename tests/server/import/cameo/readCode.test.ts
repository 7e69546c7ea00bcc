import { describe, expect, it } from '@jest/globals';
import { eventCodes } from '../../../../server/import/cameo/eventCodes.ts';
import { codeOfLabel, readCode } from '../../../../server/import/cameo/readCode.ts';

describe('CAMEO codes', () => {
  it('are each listed once, in order, and found by each of their labels', () => {
    const codes = eventCodes.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const each of eventCodes)
      for (const label of [each.label, ...each.spellings]) expect(codeOfLabel(label)?.code).toBe(each.code);
  });

  it('are talks from 040 to 046, with the medium that the code says', () => {
    expect(
      eventCodes.filter(({ kind }) => kind === 'SPOKE_WITH').map(({ code, medium }) => [code, medium]),
    ).toEqual([
      ['040', null],
      ['041', 'PHONE'],
      ['042', 'IN_PERSON'],
      ['043', 'IN_PERSON'],
      ['044', 'IN_PERSON'],
      ['045', null],
      ['046', null],
    ]);
  });

  it.each([
    ['010', 'STATED'],
    ['016', 'DENIED'],
    ['020', 'DEMANDED'],
    ['030', 'PROMISED'],
    ['036', 'PROPOSED'],
    ['038', 'ACCEPTED'],
    ['057', 'SUPPORTED'],
    ['0813', 'RETREATED'],
    ['0833', 'CONCEDED'],
    ['090', 'ACCUSED'],
    ['112', 'ACCUSED'],
    ['139', 'THREATENED'],
    ['163', 'COERCED'],
    ['175', 'ASSAULTED'],
    ['192', 'COERCED'],
    ['201', 'ASSAULTED'],
  ])('%s is %s', (code, kind) => expect(readCode(code, 'LOST_ZERO')?.kind).toBe(kind));

  it('are read without a leading zero that a spreadsheet dropped', () => {
    expect(readCode('41', 'LOST_ZERO')?.code).toBe('041');
    expect(readCode(' 251 ', 'LOST_ZERO')?.code).toBe('0251');
    expect(readCode('10', 'LOST_ZERO')?.code).toBe('010');
    for (const { code } of eventCodes) expect(readCode(code.replace(/^0/, ''), 'LOST_ZERO')?.code).toBe(code);
  });

  it('are not guessed at where they can be another', () => {
    expect(readCode('10', 'UNKNOWN')).toBeNull();
    expect(readCode('04', 'UNKNOWN')?.code).toBe('040');
    for (const text of ['', '4', '999', '0411', '04x', '---']) expect(readCode(text, 'LOST_ZERO')).toBeNull();
  });

  it('are found by their labels in other spellings and whatever the case', () => {
    expect(codeOfLabel('consult')?.code).toBe('040');
    expect(codeOfLabel('Consult, not specified below')?.code).toBe('040');
    expect(codeOfLabel("Meet at a 'third' location")?.code).toBe('044');
    expect(codeOfLabel('Meet at a ’third’ location')?.code).toBe('044');
    expect(codeOfLabel('Engage in mediation')?.code).toBe('045');
    expect(codeOfLabel('Meet for tea')).toBeNull();
  });
});
