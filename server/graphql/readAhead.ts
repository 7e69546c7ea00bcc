import {
  getArgumentValues,
  getNamedType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from './context.ts';

type Lists = Readonly<
  Record<string, (parent: never, given: never, context: Context, info: GraphQLResolveInfo) => unknown>
>;

/**
 * For how many answers at once something is read ahead. Each takes a second connection, and where much is asked at once the database's
 * threads stand in each other's way: when it was done for all, sixteen clients got a third fewer answers.
 */
const most = 1;
let underWay = 0;

/**
 * Begins to read lists of a record while the record itself is still read, so that an answer takes as long as the slower of both and not as
 * long as both together. The request's loaders keep what is read, and the lists' own resolvers find it there. What goes wrong is told
 * by them. Where much is asked at once nothing is read ahead.
 *
 * @param info the field that the record is asked by
 * @param lists resolvers of fields of the record that need no more of it than its id
 * @returns when all of it has been read, or has failed
 */
export async function readAhead(
  record: { readonly id: string },
  context: Context,
  info: GraphQLResolveInfo,
  lists: Lists,
): Promise<void> {
  if (underWay >= most) return;
  underWay += 1;
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const fields = type.getFields();
  const reading = info.fieldNodes
    .flatMap(({ selectionSet }) => certainFields(selectionSet))
    .map(async (node) => {
      const [field, resolve] = [fields[node.name.value], lists[node.name.value]];
      if (!field || !resolve) return;
      const given = getArgumentValues(field, node, info.variableValues);
      const path = { prev: info.path, key: (node.alias ?? node.name).value, typename: type.name };
      await resolve(record as never, given as never, context, { ...info, fieldNodes: [node], path });
    });
  await Promise.allSettled(reading);
  underWay -= 1;
}

/** Fields that are asked for in so many words and under no condition; others are read in their turn. */
const certainFields = (set: SelectionSetNode | undefined): FieldNode[] =>
  (set?.selections ?? [])
    .filter((selection) => selection.kind === Kind.FIELD)
    .filter(({ directives }) => !directives?.length);
