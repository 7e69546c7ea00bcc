import * as z from 'zod/mini';
import { packView } from './packView.ts';
import type { SharedView } from '../state/sharedView.ts';

/** A view that the reader keeps in this browser. */
export interface SavedView {
  /** Unique among the reader's. */
  readonly name: string;
  /** When it was saved, ISO 8601. */
  readonly saved: string;
  /** As `packView` writes it. */
  readonly fragment: string;
}

const schema = z.array(z.object({ name: z.string(), saved: z.string(), fragment: z.string() }));

/** Reads what `savedViewsText` wrote, newest first; no views where something else is kept there. */
export function savedViewsIn(text: string | null): readonly SavedView[] {
  try {
    const read = schema.safeParse(JSON.parse(text ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** The views as they are kept. */
export const savedViewsText = (views: readonly SavedView[]): string => JSON.stringify(views);

/** With one more, in place of one of the same name. */
export const withSaved = (
  views: readonly SavedView[],
  name: string,
  shared: SharedView,
  saved: string,
): readonly SavedView[] => [{ name, saved, fragment: packView(shared) }, ...withoutSaved(views, name)];

export const withoutSaved = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((each) => each.name !== name);
