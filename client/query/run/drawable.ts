import {
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

/** What has to be known of each type to draw it. None of these fields takes arguments. */
const needs: Readonly<Record<string, string>> = {
  Entity: '{ __typename id }',
  Topic: '{ __typename id }',
  Event: '{ __typename id kind participants { role entity { __typename id } } about { __typename id } }',
  Contact: '{ __typename a { __typename id } b { __typename id } count }',
  Relation: '{ __typename kind source target count }',
  Stance: '{ __typename topic { __typename id } kinds { kind count } }',
  Path: '{ __typename entities { __typename id } contacts { __typename a { __typename id } b { __typename id } count } }',
};

/** What an added field answers as where the document calls something else by its name. */
export const addedAs = (name: string): string => `drawn_${name}`;

/**
 * A document whose answer can be drawn: wherever it asks for something that the canvas draws, it asks for the type, the id and
 * the ends as well. Fields that are there twice are one in the answer, so what the reader asks for stays as it is.
 *
 * @param document valid against the schema
 */
export function drawable(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const taken = namesTaken(document);
  const needed = new Map(Object.entries(needs).map(([type, text]) => [type, selections(text, taken)]));
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        leave(field): FieldNode | undefined {
          const more = needed.get(getNamedType(info.getType())?.name ?? '');
          if (!field.selectionSet || !more) return undefined;
          const own = field.selectionSet.selections;
          const missing = more.filter((each) => !own.some((other) => isSameLeaf(each, other)));
          return { ...field, selectionSet: { ...field.selectionSet, selections: [...own, ...missing] } };
        },
      },
    }),
  );
}

/** The names that the document gives to other fields than those that are called so. */
function namesTaken(document: DocumentNode): ReadonlySet<string> {
  const taken = new Set<string>();
  visit(document, {
    Field({ alias, name }) {
      if (alias && alias.value !== name.value) taken.add(alias.value);
    },
  });
  return taken;
}

function selections(text: string, taken: ReadonlySet<string>): readonly SelectionNode[] {
  const document = visit(parse(text, { noLocation: true }), {
    Field: (field): FieldNode | undefined =>
      taken.has(field.name.value)
        ? { ...field, alias: { kind: Kind.NAME, value: addedAs(field.name.value) } }
        : undefined,
  });
  const [operation] = document.definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

const isSameLeaf = (added: SelectionNode, own: SelectionNode): boolean =>
  added.kind === Kind.FIELD &&
  own.kind === Kind.FIELD &&
  !added.selectionSet &&
  added.name.value === own.name.value &&
  (added.alias ?? added.name).value === (own.alias ?? own.name).value &&
  !own.directives?.length;
