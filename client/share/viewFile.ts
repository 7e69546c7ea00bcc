import * as z from 'zod/mini';
import type { SharedView, ViewFault } from '../state/sharedView.ts';
import { rounded } from './packView.ts';
import { sharedViewVersion } from './sharedViewSchema.ts';
import { readView } from './unpackView.ts';

const head = z.object({ entente: z.literal('view'), version: z.int(), shared: z.unknown() });

/** A view as the text of a file: JSON that says what it is and by which version it was written. */
export const viewFile = (shared: SharedView): string =>
  `${JSON.stringify({ entente: 'view', version: sharedViewVersion, shared: rounded(shared) }, null, 2)}\n`;

/** Reads what `viewFile` wrote. */
export function readViewFile(text: string): SharedView | ViewFault {
  try {
    const { version, shared } = z.parse(head, JSON.parse(text));
    return version > sharedViewVersion ? 'TOO_NEW' : readView(shared);
  } catch {
    return 'DAMAGED';
  }
}
