import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Documents are kept by Yoga, and their fields with them. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The names of all fields that are asked for below one, at whatever depth, of whatever type and under whatever condition: what is not
 * among them is not asked for.
 */
export function fieldsBelow({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [first, ...others] = fieldNodes.map((node) => namesBelow(node, fragments));
  return first && others.length === 0
    ? first
    : new Set([first, ...others].flatMap((names) => [...(names ?? [])]));
}

function namesBelow(node: FieldNode, fragments: GraphQLResolveInfo['fragments']): ReadonlySet<string> {
  const kept = known.get(node);
  if (kept) return kept;
  const names = new Set<string>();
  collect(node.selectionSet, fragments, names);
  known.set(node, names);
  return names;
}

function collect(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  names: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    collect(
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments[selection.name.value]?.selectionSet
        : selection.selectionSet,
      fragments,
      names,
    );
  }
}
