import type { Text } from '@codemirror/state';
import { offsetToPos } from 'cm6-graphql';
import { getNamedType, Kind, type GraphQLSchema } from 'graphql';
import { getTokenAtPosition, getTypeInfo } from 'graphql-language-service';

/** Something that the schema has a word on: a type, or a field of one. */
export interface Thing {
  readonly type: string;
  readonly field: string | null;
}

/**
 * What stands at a place of a query, also of one that is not finished: the field there, the field that the argument there belongs
 * to, the field of an input object, else the type whose fields can stand there. Null where nothing can.
 */
export function thingAt(schema: GraphQLSchema, text: Text, offset: number): Thing | null {
  const token = getTokenAtPosition(text.toString(), offsetToPos(text, offset));
  const { state } = token;
  const info = getTypeInfo(schema, state);
  if (state.kind === Kind.OBJECT_FIELD && info.inputObjectType && state.name)
    return { type: info.inputObjectType.name, field: state.name };
  if (info.enumValue && info.inputType) return { type: getNamedType(info.inputType).name, field: null };
  if (info.fieldDef && info.parentType && info.fieldDef.name !== '__typename')
    return { type: getNamedType(info.parentType).name, field: info.fieldDef.name };
  const type = getNamedType(info.type ?? info.parentType ?? undefined);
  return type ? { type: type.name, field: null } : null;
}
