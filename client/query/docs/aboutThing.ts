import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInputType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { Thing } from './thingAt.ts';

/** A line about a field, an argument or a value. */
export interface Entry {
  readonly name: string;
  /** As GraphQL writes it, `[Entity!]!`; null of a value of an enum. */
  readonly type: string | null;
  /** As GraphQL writes it; null for none. */
  readonly standard: string | null;
  readonly description: string | null;
}

/** All that the schema says of something. */
export interface About {
  readonly thing: Thing;
  /** In one line, as `Entity.name: String!`. */
  readonly title: string;
  readonly description: string | null;
  /** Of a field, its type. */
  readonly type: string | null;
  readonly arguments: readonly Entry[];
  readonly fields: readonly Entry[];
  readonly values: readonly Entry[];
}

/** What the schema says of a thing; null where it does not hold it. */
export function aboutThing(schema: GraphQLSchema, thing: Thing): About | null {
  const type = schema.getType(thing.type);
  if (!type) return null;
  const nothing = { arguments: [], fields: [], values: [] };
  const fields = isObjectType(type) || isInputObjectType(type) ? type.getFields() : {};
  if (thing.field !== null) {
    const field = fields[thing.field];
    if (!field) return null;
    return {
      ...nothing,
      thing,
      title: `${type.name}.${field.name}: ${String(field.type)}`,
      description: field.description ?? null,
      type: String(field.type),
      arguments: 'args' in field ? field.args.map(entryOf) : [],
    };
  }
  return {
    ...nothing,
    thing,
    title: type.name,
    description: type.description ?? null,
    type: null,
    fields: Object.values(fields).map(entryOf),
    values: isEnumType(type)
      ? type.getValues().map(({ name, description }) => ({
          ...{ name, type: null, standard: null },
          description: description ?? null,
        }))
      : [],
  };
}

type Described = Pick<GraphQLInputField | GraphQLArgument, 'name' | 'description' | 'type' | 'defaultValue'>;

function entryOf(field: Described | GraphQLField<unknown, unknown>): Entry {
  const { name, type, description } = field;
  const standard =
    'defaultValue' in field && isInputType(type) ? astFromValue(field.defaultValue, type) : null;
  return {
    name,
    type: type.toString(),
    standard: standard ? print(standard) : null,
    description: description ?? null,
  };
}

/** The name of a type without what makes it a list or required. */
export const bareType = (type: string): string => type.replaceAll(/[[\]!]/g, '');
