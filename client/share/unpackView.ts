import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { viewPrefix, type SharedView, type ViewFault } from '../state/sharedView.ts';
import { sharedViewSchema, sharedViewVersion } from './sharedViewSchema.ts';

/** More than this, inflated, no page has written: it would only be there to fill the memory. */
const mostBytes = 8_000_000;

/**
 * Reads what `packView` wrote.
 *
 * @param fragment of an address, with or without `#`
 */
export function unpackView(fragment: string): SharedView | ViewFault {
  const [, version = '', text = ''] =
    new RegExp(`^#?${viewPrefix}(\\d{1,9})/([\\w-]*)$`).exec(fragment) ?? [];
  if (Number(version) > sharedViewVersion) return 'TOO_NEW';
  try {
    const bytes = inflateSync(fromBase64url(text), { out: new Uint8Array(mostBytes) });
    return readView(JSON.parse(strFromU8(bytes)));
  } catch {
    return 'DAMAGED';
  }
}

/** A view that was read from JSON; DAMAGED where it is none. */
export function readView(value: unknown): SharedView | ViewFault {
  const read = sharedViewSchema.safeParse(value);
  return read.success ? read.data : 'DAMAGED';
}

const fromBase64url = (text: string): Uint8Array =>
  strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
