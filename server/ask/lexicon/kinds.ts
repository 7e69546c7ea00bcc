import type { EventKind } from '../../vocabulary.ts';

/** What "say" can mean: everything that is done with words. */
export const sayings: readonly EventKind[] = [
  'STATED',
  'CONFIRMED',
  'DENIED',
  'PROPOSED',
  'ACCEPTED',
  'REJECTED',
  'WARNED',
  'ACCUSED',
  'DEMANDED',
  'PROMISED',
  'SUPPORTED',
  'CONCEDED',
  'THREATENED',
  'PROTESTED',
];
