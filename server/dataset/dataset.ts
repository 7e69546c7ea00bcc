import type { DatasetId } from '../ids.ts';

/** Where events were loaded from. A row has the same shape. */
export interface Dataset {
  readonly id: DatasetId;
  readonly title: string;
  readonly license: string | null;
  /** The name under which it was loaded with others; null for imported rows. */
  readonly bundle: string | null;
}
