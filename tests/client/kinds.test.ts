import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canvasStyle } from '../../client/graph/style.ts';
import { entityKinds } from '../../client/kinds/entityKinds.ts';
import { media } from '../../client/kinds/media.ts';
import { relationFamilies, relationKind, relationKinds } from '../../client/kinds/relationKinds.ts';
import { standings } from '../../client/kinds/standings.ts';
import * as vocabulary from '../../server/vocabulary.ts';
import { themes } from './tokens.ts';

interface Words {
  readonly [key: string]: Readonly<Record<string, unknown>>;
}
const words = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../client/languages/${language}.json`, import.meta.url), 'utf8'),
  ) as Words;

describe('the lists of kinds', () => {
  it('hold every kind of the model once, and REPRESENTS and TOPIC besides', () => {
    expect(relationKinds.map(({ kind }) => kind).sort()).toEqual(
      [...vocabulary.eventKinds, 'REPRESENTS'].sort(),
    );
    expect(entityKinds.map(({ kind }) => kind).sort()).toEqual([...vocabulary.entityKinds, 'TOPIC'].sort());
    expect(standings.map(({ standing }) => standing).sort()).toEqual([...vocabulary.standings].sort());
    expect(media.map(({ medium }) => medium).sort()).toEqual([...vocabulary.media].sort());
  });

  it.each(['en', 'nb', 'sv'])('have a word each in %s', (language) => {
    const file = words(language);
    for (const { kind } of relationKinds) {
      expect(file['relation']).toHaveProperty(kind);
      expect(file['towards']).toHaveProperty(kind);
    }
    for (const family of Object.keys(relationFamilies)) expect(file['family']).toHaveProperty(family);
    for (const { kind } of entityKinds) expect(file['entityKind']).toHaveProperty(kind);
    for (const { standing } of standings) expect(file['standing']).toHaveProperty(standing);
    for (const { medium } of media) expect(file['medium']).toHaveProperty(medium);
  });

  it.each(Object.keys(themes))('name colours that the %s theme has', (theme) => {
    const tokens = themes[theme as keyof typeof themes];
    for (const { token } of [...entityKinds, ...Object.values(relationFamilies)])
      expect(tokens).toHaveProperty(token);
  });

  it('tell node kinds apart without colour: by shape, or by icon and title where two share one', () => {
    const looks = entityKinds.map(({ shape, icon }) => `${shape} ${icon ? 'icon' : 'title'}`);
    expect(new Set(looks).size).toBe(entityKinds.length);
  });

  it('tell the families that matter most apart without colour, by how their lines end', () => {
    const { spoke, proposed, accepted, refused, stated } = relationFamilies;
    const ends = [spoke, proposed, accepted, refused, stated].map(({ arrow, fill }) => `${arrow} ${fill}`);
    expect(new Set(ends).size).toBe(ends.length);
  });

  it('end what was denied or rejected in a bar, and a talk in nothing', () => {
    const arrow = (kind: string) => relationFamilies[relationKind(kind).family].arrow;
    expect(['DENIED', 'REJECTED'].map(arrow)).toEqual(['tee', 'tee']);
    expect(arrow('SPOKE_WITH')).toBe('none');
  });

  it('tell standings apart without colour, by stroke, strength or width, and by sign', () => {
    const strokes = standings.map(({ line, opacity, extra }) => `${line} ${opacity} ${extra}`);
    expect(new Set(strokes).size).toBe(standings.length);
    expect(new Set(standings.map(({ sign }) => sign)).size).toBe(standings.length);
  });

  it('draw a kind that a newer server may send as something stated', () => {
    expect(relationKind('SANG_TO')).toEqual({ kind: 'OTHER', family: 'stated' });
  });
});

describe.each([false, true])('canvasStyle(palette, isCrowded: %s)', (isCrowded) => {
  it('has a rule for every node kind, family and standing, and asks for no colour that a theme lacks', () => {
    for (const tokens of Object.values(themes)) {
      const asked: string[] = [];
      const selectors = canvasStyle((token) => {
        asked.push(token);
        return tokens[token] ?? '';
      }, isCrowded).map(({ selector }) => selector);
      for (const { kind } of entityKinds) expect(selectors).toContain(`node.${kind}`);
      for (const family of Object.keys(relationFamilies))
        expect(selectors).toContain(`edge[family = "${family}"]`);
      for (const { standing } of standings) expect(selectors).toContain(`edge[standing = "${standing}"]`);
      expect(asked.filter((token) => !(token in tokens))).toEqual([]);
    }
  });

  it('draws no two standings with the same stroke', () => {
    const style = canvasStyle((token) => themes.light[token] ?? '', isCrowded);
    const strokes = standings.map(({ standing }) => {
      const rules = style.filter(({ selector }) => selector === `edge[standing = "${standing}"]`);
      const whole = Object.assign({}, ...rules.map((rule) => rule.style)) as Record<string, unknown>;
      return JSON.stringify([whole['line-style'], whole['line-dash-pattern'], whole['line-opacity']]);
    });
    expect(new Set(strokes).size).toBe(standings.length);
  });
});
