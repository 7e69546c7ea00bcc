import { Text } from '@codemirror/state';
import { describe, expect, it } from '@jest/globals';
import { aboutThing } from '../../../client/query/docs/aboutThing.ts';
import { thingAt } from '../../../client/query/docs/thingAt.ts';
import { schema } from './schema.ts';

/** What stands at the bar of a text. */
const at = (marked: string) => {
  const offset = marked.indexOf('|');
  return thingAt(schema, Text.of(marked.replace('|', '').split('\n')), offset);
};

describe('thingAt(schema, text, offset)', () => {
  it.each([
    ['{ events { nodes { sum|mary } } }', 'Event', 'summary'],
    ['{ events { nodes { summ|', 'Event', null],
    ['{\n  contacts(roll|Up: NONE) { totalCount } }', 'Query', 'contacts'],
    ['{ contacts(rollUp: PRINCI|PAL) { totalCount } }', 'RollUp', null],
    ['{ events(filter: { asKnown|On: "2022" }) { totalCount } }', 'EventFilter', 'asKnownOn'],
    ['fragment F on Ev|ent { id }', 'Event', null],
  ])('knows what stands in %j', (marked, type, field) => {
    expect(at(marked)).toEqual({ type, field });
  });
});

describe('aboutThing(schema, thing)', () => {
  it('tells type, description and arguments of a field, with their defaults', () => {
    const about = aboutThing(schema, { type: 'Query', field: 'contacts' });
    expect(about).toMatchObject({ title: 'Query.contacts: ContactConnection!', type: 'ContactConnection!' });
    expect(about?.description).toContain('Pairs that spoke with each other');
    expect(about?.arguments.map(({ name, type, standard }) => [name, type, standard])).toEqual([
      ['filter', 'EventFilter', null],
      ['rollUp', 'RollUp', 'NONE'],
      ['first', 'Int', '25'],
      ['after', 'String', null],
    ]);
  });

  it('lists the fields of a type and the values of an enum, and knows what is not there', () => {
    expect(aboutThing(schema, { type: 'Contact', field: null })?.fields.map(({ name }) => name)).toContain(
      'count',
    );
    expect(aboutThing(schema, { type: 'Medium', field: null })?.values.map(({ name }) => name)).toContain(
      'PHONE',
    );
    expect(aboutThing(schema, { type: 'Event', field: 'nothing' })).toBeNull();
    expect(aboutThing(schema, { type: 'Nothing', field: null })).toBeNull();
  });
});
