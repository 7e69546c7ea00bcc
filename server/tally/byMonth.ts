import { restrictsOnly, type Filter } from '../event/filter.ts';

/**
 * Whether the tallies of months and of outlets can tell what events of a filter there are: they know kind, medium, standing, datasets
 * and days.
 */
export const isTalliedByMonth = (filter: Filter): boolean =>
  restrictsOnly(filter, ['kinds', 'media', 'standing', 'datasets', 'from', 'to', 'dated']);
