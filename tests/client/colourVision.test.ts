import { describe, expect, it } from '@jest/globals';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
} from 'culori';
import { entityKinds } from '../../client/kinds/entityKinds.ts';
import { relationFamilies } from '../../client/kinds/relationKinds.ts';
import { themes } from './tokens.ts';

/** How colours look to some of the readers; the simulation is Machado's (2009), at full strength. */
const eyes: readonly (readonly [name: string, see: (colour: Color) => Color | undefined])[] = [
  ['who see all colours', (colour) => colour],
  ['without red cones', filterDeficiencyProt(1)],
  ['without green cones', filterDeficiencyDeuter(1)],
  ['without blue cones', filterDeficiencyTrit(1)],
];
/** CIEDE2000: below about 5, two colours are taken for one another where they do not lie side by side. */
const plainlyOther = 5;
const difference = differenceCiede2000();

/** Pairs of things that look alike but for their colour, and whose colours cannot be told apart. */
function confused(
  things: readonly { readonly name: string; readonly form: string; readonly colour: string }[],
  see: (colour: Color) => Color | undefined,
): string[] {
  const seen = things.map((thing) => ({ ...thing, as: see(parse(thing.colour) as Color) as Color }));
  return seen.flatMap((a, index) =>
    seen
      .slice(index + 1)
      .filter((b) => a.form === b.form && difference(a.as, b.as) < plainlyOther)
      .map((b) => `${a.name} and ${b.name}`),
  );
}

describe.each(Object.entries(themes))('in the %s theme, to readers', (_, tokens) => {
  it.each(eyes)('%s, no two kinds of relation look the same', (_name, see) => {
    const lines = Object.entries(relationFamilies).map(([name, { token, arrow, fill }]) => ({
      name,
      form: `${arrow} ${fill}`,
      colour: tokens[token] ?? '',
    }));
    expect(confused(lines, see)).toEqual([]);
  });

  it.each(eyes)('%s, no two kinds of entity look the same', (_name, see) => {
    const nodes = entityKinds.map(({ kind, shape, icon, token }) => ({
      name: kind,
      form: `${shape} ${icon ? 'icon' : 'title'}`,
      colour: tokens[token] ?? '',
    }));
    expect(confused(nodes, see)).toEqual([]);
  });

  it('has a mark of its own for every kind of relation, for a line of several', () => {
    const marks = Object.values(relationFamilies).map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('the check itself', () => {
  it('finds red and green of one form confused without green cones', () => {
    const things = [
      { name: 'red', form: 'line', colour: '#b25a3c' },
      { name: 'green', form: 'line', colour: '#7d7a2f' },
    ];
    expect(confused(things, (colour) => colour)).toEqual([]);
    expect(confused(things, filterDeficiencyDeuter(1) as (colour: Color) => Color)).not.toEqual([]);
  });
});
