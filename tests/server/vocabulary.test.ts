import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { entityKinds, eventKinds, media, roles, standings } from '../../server/vocabulary.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

describe('the closed lists', () => {
  it.each([
    ['EntityKind', entityKinds],
    ['EventKind', eventKinds],
    ['Role', roles],
    ['Medium', media],
    ['Standing', standings],
  ] as const)('%s is the same in TypeScript and in GraphQL', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual([...values]);
  });
});
