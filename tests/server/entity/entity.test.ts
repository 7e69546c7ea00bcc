import { describe, expect, it } from '@jest/globals';
import { labelOf, namesOf, type Entity } from '../../../server/entity/entity.ts';
import { inForce, type Representation } from '../../../server/entity/representation.ts';
import type { EntityId } from '../../../server/ids.ts';
import { proseIn } from '../../../server/prose.ts';

const kremlin: Entity = {
  id: 'kremlin' as EntityId,
  kind: 'ORGANIZATION',
  names: ['the Kremlin', 'Kremlin', 'Kreml', 'Кремль', 'KRML'],
  nameLanguages: ['en', 'en', 'nb', 'ru', 'und'],
};

describe('labelOf', () => {
  it.each([
    ['en', 'the Kremlin'],
    ['nb', 'Kreml'],
    ['nb-NO', 'Kreml'],
    ['nn', 'Kreml'],
    ['no', 'Kreml'],
    ['ru', 'Кремль'],
    ['sv', 'the Kremlin'],
    ['zh-Hant', 'the Kremlin'],
  ])('in %s is %s', (language, label) => {
    expect(labelOf(kremlin, language)).toBe(label);
  });

  it('leaves the language open where it is not known', () => {
    expect(namesOf(kremlin).at(-1)).toEqual({ text: 'KRML', language: null });
  });
});

describe('proseIn', () => {
  it('falls back to English, then to any, then to null', () => {
    expect(proseIn({ en: 'a', sv: 'b' }, 'nb')).toBe('a');
    expect(proseIn({ sv: 'b' }, 'nb')).toBe('b');
    expect(proseIn({}, 'nb')).toBeNull();
  });

  it('takes no language for one that is merely called as what every object has', () => {
    for (const language of ['constructor', 'toString', '__proto__'])
      expect(proseIn({ en: 'a' }, language)).toBe('a');
  });
});

describe('inForce', () => {
  const term = (earliest: string | null, latest: string | null): Representation => ({
    other: 'france' as EntityId,
    office: {},
    from: earliest,
    to: latest,
    earliest,
    latest,
  });
  const terms = [term('2012-05-15', '2017-05-14'), term('2017-05-14', null), term(null, null)];

  it('keeps those whose term overlaps the day, month or year asked for', () => {
    expect(inForce(terms, '2014')).toEqual([terms[0], terms[2]]);
    expect(inForce(terms, '2017-05')).toEqual(terms);
    expect(inForce(terms, '2022-02-20')).toEqual([terms[1], terms[2]]);
  });

  it('keeps all without a day', () => {
    expect(inForce(terms, null)).toEqual(terms);
  });
});
