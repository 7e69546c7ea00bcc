import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The part of an answer that an operation asks for, in its order: what was asked for besides, to draw it, is left out.
 *
 * @param data the answer to the operation, or to one that asks for more
 * @param document what the operation stands in, with its fragments
 * @param variables with the defaults in them
 */
export function asAsked(
  data: unknown,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): unknown {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  return only(data, [operation.selectionSet], fragments, variables);
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function only(
  value: unknown,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  variables: Variables,
): unknown {
  if (sets.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => only(item, sets, fragments, variables));
  const asked = new Map<string, FieldNode[]>();
  for (const set of sets) gather(set, asked, fragments, variables);
  const record = value as Variables;
  return Object.fromEntries(
    [...asked].flatMap(([key, fields]) =>
      key in record
        ? [
            [
              key,
              only(
                record[key],
                fields.flatMap(({ selectionSet }) => selectionSet ?? []),
                fragments,
                variables,
              ),
            ],
          ]
        : [],
    ),
  );
}

/** Collects what a selection asks for, by what it is called in the answer. Every type here is concrete: a fragment fits or is refused. */
function gather(
  set: SelectionSetNode,
  asked: Map<string, FieldNode[]>,
  fragments: Fragments,
  variables: Variables,
): void {
  for (const selection of set.selections) {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    if (skip?.['if'] === true || include?.['if'] === false) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      asked.set(key, [...(asked.get(key) ?? []), selection]);
      continue;
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (inner) gather(inner.selectionSet, asked, fragments, variables);
  }
}
