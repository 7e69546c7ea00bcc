import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { fieldsBelow } from '../graphql/fieldsBelow.ts';
import { decodeCursor, isString, pageOf, pageSize, type Page } from '../graphql/page.ts';
import type { Event } from './event.ts';
import { columnsFor, eventColumns } from './eventColumns.ts';
import type { Filter } from './filter.ts';

export interface EventListArguments {
  readonly newestFirst?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * The events that match a filter, newest first unless said otherwise.
 *
 * @param info the field that asks: what is not asked for below it is not read; null to read all
 * @throws EntenteError BAD_INPUT for a `first` or `after` that does not fit
 */
export async function listEvents(
  { loaders }: Context,
  filter: Filter,
  given: EventListArguments,
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'> | null,
): Promise<Page<Event>> {
  const size = pageSize(given.first, 25);
  const after = decodeCursor(given.after, isString);
  const rows = await loaders.eventPage.load({
    filter,
    newestFirst: given.newestFirst ?? true,
    limit: size + 1,
    columns: info ? columnsFor(fieldsBelow(info)) : eventColumns,
    after,
  });
  return pageOf(
    rows,
    size,
    ({ event }) => event,
    ({ order }) => order,
    {
      hasPreviousPage: after !== null,
      totalCount: () => loaders.eventCount.load(filter),
    },
  );
}
