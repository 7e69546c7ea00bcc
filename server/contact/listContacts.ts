import type { Filter } from '../event/filter.ts';
import type { Context } from '../graphql/context.ts';
import { decodeCursor, pageOf, pageSize, type Page } from '../graphql/page.ts';
import type { Contact } from './contact.ts';
import type { ContactPosition } from './contactPages.ts';

const isPosition = (value: unknown): value is ContactPosition =>
  typeof value === 'object' &&
  value !== null &&
  (['count', 'newest'] as const).every((key) =>
    Number.isSafeInteger((value as Partial<ContactPosition>)[key]),
  ) &&
  (['a', 'b'] as const).every((key) => typeof (value as Partial<ContactPosition>)[key] === 'string');

/**
 * Pairs that spoke with each other in the events that match a filter, most contacts first.
 *
 * @throws EntenteError BAD_INPUT for a `first` or `after` that does not fit
 */
export async function listContacts(
  { loaders }: Context,
  filter: Filter,
  given: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<Page<Contact>> {
  const size = pageSize(given.first, 25);
  const after = decodeCursor(given.after, isPosition);
  const rows = await loaders.contactPage.load({ filter, limit: size + 1, after });
  return pageOf(
    rows,
    size,
    ({ a, b, count, firstDate, lastDate }): Contact => ({
      a,
      b,
      count,
      first: firstDate,
      last: lastDate,
      filter,
    }),
    ({ count, newest, a, b }): ContactPosition => ({ count, newest, a, b }),
    { hasPreviousPage: after !== null, totalCount: () => loaders.contactCount.load(filter) },
  );
}
