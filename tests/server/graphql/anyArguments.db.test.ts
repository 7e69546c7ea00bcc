import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { executableSchema } from '../../../server/graphql/executableSchema.ts';
import { encodeCursor } from '../../../server/graphql/page.ts';
import { ask } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const texts = fc.oneof(
  fc.constantFrom('emmanuel-macron', 'vladimir-putin', 'spoke with', 'Who spoke with Macron in 2022?', ''),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    '/b',
    'foo AND',
    '(',
    '\\',
    'a OR '.repeat(2000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  // Cursors that another list, or nobody, has given.
  fc.jsonValue({ maxDepth: 2 }).map((value) => encodeCursor(value)),
);
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 7 }),
  fc.constantFrom(-1, 1001, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5),
);
const days = fc.oneof(
  fc.constantFrom(
    '2022-02-20',
    '2022-02',
    '2021-12~',
    '2022-02-14/2022-02-16',
    '1899',
    '2022-02-30',
    '/',
    '..',
  ),
  fc.constantFrom('-9999', '9999-12-31', '170000002', 'Y-17E7', '2022-13', 'today'),
  texts,
);
const languages = fc.oneof(fc.constantFrom('en', 'nb', 'sv', 'no', 'x-klingon', 'en-GB-oxendict'), texts);

/** Anything that the type of an argument admits, and now and then what it does not. */
function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesOf(type.ofType, depth);
  if (isListType(type))
    return fc.oneof(fc.array(valuesOf(type.ofType, depth), { maxLength: 4 }), fc.constant(null));
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => [
      field.name,
      valuesOf(field.type, depth + 1),
    ]);
    const required = Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type))
      .map(({ name }) => name);
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: required,
    });
  }
  const byName: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    ...{ Int: numbers, Float: numbers, Boolean: fc.boolean() },
    ...{ EDTF: days, Language: languages, String: texts, ID: texts },
  };
  return byName[type.name] ?? texts;
}

/** What is asked of an answer: all that takes no arguments, two steps down. */
function selectionOf(type: GraphQLOutputType, steps = 2): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named) || steps === 0) return '{ __typename }';
  const parts = Object.values(named.getFields())
    .filter(({ args }) => args.every((given) => !isNonNullType(given.type)))
    .map((field) => `${field.name} ${selectionOf(field.type, steps - 1)}`);
  return `{ ${parts.join(' ')} }`;
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function questionsTo(field: GraphQLField<unknown, unknown>): fc.Arbitrary<Asked> {
  const given = fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, valuesOf(type)])), {
    requiredKeys: field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name),
  });
  return given.map((variables) => {
    const used = field.args.filter(({ name }) => name in variables);
    const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
    return {
      query: `query ${declared && `(${declared})`} { answer: ${field.name} ${passed && `(${passed})`} ${selectionOf(field.type)} }`,
      variables,
    };
  });
}

describe('whatever arguments are given', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const fields = Object.values(executableSchema.getQueryType()?.getFields() ?? {});
  it.each(fields.map((field) => [field.name, field] as const))(
    'to %s, it answers, or says what is wrong with them',
    async (_, field) => {
      await fc.assert(
        fc.asyncProperty(questionsTo(field), async ({ query, variables }) => {
          const { errors = [] } = await ask(server, query, variables);
          for (const { extensions, message } of errors) {
            expect(['BAD_INPUT', 'NOT_FOUND']).toContain(extensions.code);
            expect(message).not.toMatch(/node_modules|server\/|at \w+ \(|Neo\.|bolt:/);
          }
        }),
        { numRuns: 25 },
      );
    },
  );
});
