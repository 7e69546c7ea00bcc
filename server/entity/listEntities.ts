import type { Context } from '../graphql/context.ts';
import type { Page } from '../graphql/page.ts';
import { searchableList, type ListArguments, type SearchableList } from '../graphql/searchableList.ts';
import { loadQuery } from '../queries.ts';
import type { EntityKind } from '../vocabulary.ts';
import type { Entity } from './entity.ts';

const entities: SearchableList<Entity, Entity> = {
  all: loadQuery('entity/by-name'),
  count: loadQuery('entity/count'),
  search: loadQuery('entity/search'),
  searchCount: loadQuery('entity/search-count'),
  nodeOf: (_, { id, kind, names, nameLanguages }) => ({ id, kind, names, nameLanguages }),
};

/**
 * Entities that words match, best first, or all by English name.
 *
 * @throws EntenteError BAD_INPUT for a `first` or `after` that does not fit
 */
export const listEntities = (
  context: Context,
  given: ListArguments & { readonly kinds?: readonly EntityKind[] | null | undefined },
): Promise<Page<Entity>> => searchableList(entities, context, given, { kinds: given.kinds ?? null });
