import { describe, expect, it } from '@jest/globals';
import { Kind, parse, print, validate, type OperationDefinitionNode } from 'graphql';
import { examples } from '../../../client/query/examples.ts';
import { asAsked } from '../../../client/query/run/asAsked.ts';
import { drawable } from '../../../client/query/run/drawable.ts';
import { placeOfPath } from '../../../client/query/run/placeOfPath.ts';
import { schema } from './schema.ts';

const made = (text: string) => drawable(parse(text), schema);
const flat = (text: string) => print(made(text)).replaceAll(/\s+/g, ' ').trim();
const operationOf = (text: string): OperationDefinitionNode => {
  const operation = parse(text).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation.');
  return operation;
};
const asked = (data: unknown, text: string, variables = {}) =>
  asAsked(data, parse(text), operationOf(text), variables);

describe('drawable(document, schema)', () => {
  it('asks for type and id of entities and topics, and leaves alone what is not drawn', () => {
    expect(flat('{ entities { totalCount nodes { name } } datasets { title } }')).toBe(
      '{ entities { totalCount nodes { name __typename id } } datasets { title } }',
    );
  });

  it('asks for the ends of events, contacts, relations, stances and paths', () => {
    expect(flat('{ event(id: "x") { date } }')).toContain(
      'date __typename id kind participants { role entity { __typename id } } about { __typename id }',
    );
    expect(flat('{ contacts { nodes { first } } }')).toContain(
      'a { __typename id } b { __typename id } count',
    );
    expect(flat('{ graph { relations { first } } }')).toContain('__typename kind source target count');
    expect(flat('{ entity(id: "x") { stances { nodes { last } } } }')).toContain(
      'topic { __typename id } kinds { kind count }',
    );
    expect(flat('{ paths(from: "a", to: "b") { events { date } } }')).toContain('contacts { __typename a');
  });

  it('adds nothing that is there', () => {
    const whole = '{ entity(id: "x") { __typename id } }';
    expect(flat(whole)).toBe(whole);
  });

  it('reaches into fragments, named and inline', () => {
    const text = flat(
      '{ ...F entities { nodes { ... on Entity { name } } } } fragment F on Query { topics { nodes { title } } }',
    );
    expect(text).toContain('title __typename id');
    expect(text).toContain('... on Entity { name } __typename id');
  });

  it.each([
    '{ entity(id: "x") { id: name kind: id } }',
    '{ events { nodes { kind: summary about: standing participants: id } } }',
    '{ graph { relations { source: kind target { id } } } }'.replace('target { id }', 'count: target'),
    ...examples.map(({ query }) => query),
  ])('stays valid, whatever names are given away: %s', (text) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect(validate(schema, made(text))).toEqual([]);
  });
});

describe('asAsked(data, document, operation, variables)', () => {
  it('leaves out what was added, and keeps the order of the query, lists and nulls', () => {
    const whole = {
      events: {
        nodes: [
          {
            date: null,
            about: [{ title: 'Peace', __typename: 'Topic', id: 'peace' }],
            __typename: 'Event',
            id: 'e',
          },
        ],
      },
    };
    expect(JSON.stringify(asked(whole, '{ events { nodes { about { title } date } } }'))).toBe(
      '{"events":{"nodes":[{"about":[{"title":"Peace"}],"date":null}]}}',
    );
  });

  it('keeps what is asked for under any name, through fragments and in parts', () => {
    const text =
      '{ one: entity(id: "a") { __typename ...N } one: entity(id: "a") { id } } fragment N on Entity { called: name }';
    const whole = { one: { __typename: 'Entity', called: 'A', id: 'a', drawn_x: 1 } };
    expect(asked(whole, text)).toEqual({ one: { __typename: 'Entity', called: 'A', id: 'a' } });
  });

  it('leaves out what a directive leaves out, though it was added', () => {
    const text =
      'query ($no: Boolean!) { entity(id: "a") { name id @skip(if: $no) kind @include(if: false) } }';
    expect(asked({ entity: { name: 'A', id: 'a', kind: 'STATE' } }, text, { no: true })).toEqual({
      entity: { name: 'A' },
    });
  });
});

describe('placeOfPath(document, operation, path)', () => {
  it('finds the field of a path in the text that was typed', () => {
    const text = '{\n  a: events {\n    nodes { ...F }\n  }\n}\nfragment F on Event {\n  about { title }\n}';
    const at = (path: (string | number)[]) => placeOfPath(parse(text), operationOf(text).selectionSet, path);
    expect(at(['a'])).toEqual({ line: 2, column: 3 });
    expect(at(['a', 'nodes', 3, 'about', 0, 'title'])).toEqual({ line: 7, column: 11 });
    // What was added stands in nothing that was typed: the field around it does.
    expect(at(['a', 'nodes', 3, 'participants'])).toEqual({ line: 3, column: 5 });
    expect(at(['nothing'])).toBeNull();
  });
});
