import type { GraphQueryVariables } from '../operations/generated.ts';

/** How a graph is asked to count people: as themselves, where it is empty, or as whom they speak for. */
export type Counting = Pick<GraphQueryVariables, 'rollUp' | 'unrolled'>;

/** People as themselves. */
export const asThemselves: Counting = {};

/** @param unrolled principals whose people keep their own place though others are rolled up */
export const countingOf = (rolledUp: boolean, unrolled: readonly string[]): Counting =>
  rolledUp ? { rollUp: 'PRINCIPAL', unrolled: [...unrolled] } : asThemselves;
