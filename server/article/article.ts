import type { ArticleId, DatasetId, EntityId } from '../ids.ts';

/** A published text; its outlet is null where it is not named. A row has the same shape. */
export interface Article {
  readonly id: ArticleId;
  readonly dataset: DatasetId;
  readonly outlet: EntityId | null;
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
}
