import { withParticipants, type Filter } from '../event/filter.ts';
import type { Context } from '../graphql/context.ts';
import { decodeCursor, pageOf, pageSize, type Page } from '../graphql/page.ts';
import type { EntityId } from '../ids.ts';
import { stanceFromRow, type Stance, type StancePosition } from './stance.ts';

const isPosition = (value: unknown): value is StancePosition =>
  typeof value === 'object' &&
  value !== null &&
  Number.isSafeInteger((value as Partial<StancePosition>).count) &&
  typeof (value as Partial<StancePosition>).sort === 'string';

/**
 * The topics that an entity took a stance on in the events that match a filter, most events first.
 *
 * @throws EntenteError BAD_INPUT for a `first` or `after` that does not fit
 */
export async function listStances(
  { loaders }: Context,
  of: EntityId,
  filter: Filter,
  given: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<Page<Stance>> {
  const size = pageSize(given.first, 25);
  const after = decodeCursor(given.after, isPosition);
  const own = withParticipants(filter, of);
  const rows = await loaders.stancePage.load({ filter: own, limit: size + 1, after });
  return pageOf(rows, size, stanceFromRow, ({ count, sort }): StancePosition => ({ count, sort }), {
    hasPreviousPage: after !== null,
    totalCount: () => loaders.stanceCount.load(own),
  });
}
