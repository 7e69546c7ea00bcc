import { relationFamilies } from '../../kinds/relationKinds.ts';

const lengths = new Map<string, number>(
  Object.entries(relationFamilies).map(([family, { length }]) => [family, length]),
);

/** How long a line of a family wants to be, in canvas pixels. */
export const lineLength = (family: string): number => lengths.get(family) ?? 100;
