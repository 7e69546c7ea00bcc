import { getLocation, Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

/** A place in a text, both 1-based, as GraphQL counts. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where in its document the field stands that a path of an answer leads to: what was sent has more in it, so that the server's own
 * lines and columns are others. Null where nothing in the document leads there.
 *
 * @param path as an error of GraphQL gives it: names of the answer, and places in lists
 */
export function placeOfPath(
  document: DocumentNode,
  root: SelectionSetNode,
  path: readonly (string | number)[],
): TextPlace | null {
  let sets: readonly SelectionSetNode[] = [root];
  let last: FieldNode | undefined;
  for (const key of path) {
    if (typeof key === 'number') continue;
    const fields = sets.flatMap((set) => fieldsOf(set, document));
    const next = fields.filter(({ alias, name }) => (alias ?? name).value === key);
    if (next.length === 0) break;
    last = next[0];
    sets = next.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return last?.loc ? getLocation(last.loc.source, last.loc.start) : null;
}

function fieldsOf({ selections }: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet, document) : [];
  });
}
