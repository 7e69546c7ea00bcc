import { EntenteError } from '../../server/errors.ts';
import { away } from '../api/away.ts';

/**
 * Has the browser keep a token, where scripts cannot read it, until it is closed.
 *
 * @throws EntenteError UNAUTHENTICATED if the server does not know it, else UNAVAILABLE; its message is for the reader
 */
export async function sendToken(token: string): Promise<void> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => null);
  if (response?.ok) return;
  const answer = (await response?.json().catch(() => null)) as {
    readonly errors?: readonly { readonly message: string }[];
  } | null;
  throw new EntenteError(
    response?.status === 401 ? 'UNAUTHENTICATED' : 'UNAVAILABLE',
    answer?.errors?.[0]?.message ?? away,
  );
}
