import { describe, expect, it } from '@jest/globals';
import { originsOf, type ClaimWithOrigins } from '../../client/panels/originsOf.ts';

const claim = (id: string, article: string, ...origins: readonly string[]): ClaimWithOrigins => ({
  id,
  origins: origins.map((name) => ({ id: name.toLowerCase(), name })),
  article: { id: article, language: 'sv' },
});

describe('originsOf(claims)', () => {
  it('counts ten reprints of one agency report as one origin', () => {
    const claims = Array.from({ length: 10 }, (_, index) => claim(`c${index}`, `a${index}`, 'Reuters'));
    const origins = originsOf(claims);
    expect(origins).toHaveLength(1);
    expect(origins[0]).toMatchObject({ sign: 'A', entity: { name: 'Reuters' } });
    expect(origins[0]?.claims).toHaveLength(10);
  });

  it('lists a claim under each of its origins', () => {
    const origins = originsOf([claim('c1', 'a1', 'Russia', 'France'), claim('c2', 'a2', 'France')]);
    expect(origins.map(({ sign, entity, claims }) => [sign, entity?.name, claims])).toEqual([
      ['A', 'Russia', ['c1']],
      ['B', 'France', ['c1', 'c2']],
    ]);
  });

  it('takes each article of an unnamed outlet for an origin of its own', () => {
    const origins = originsOf([claim('c1', 'a1'), claim('c2', 'a1'), claim('c3', 'a2')]);
    expect(origins.map(({ entity, claims }) => [entity, claims])).toEqual([
      [null, ['c1', 'c2']],
      [null, ['c3']],
    ]);
  });

  it('does not run out of signs', () => {
    const many = originsOf(Array.from({ length: 60 }, (_, index) => claim(`c${index}`, `a${index}`)));
    expect(new Set(many.map(({ sign }) => sign)).size).toBe(60);
    expect(many.slice(25, 28).map(({ sign }) => sign)).toEqual(['Z', 'A2', 'B2']);
  });
});
