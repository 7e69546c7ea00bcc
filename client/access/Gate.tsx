import type { ReactNode } from 'react';
import { PartPlace } from '../ui/PartPlace.tsx';
import { part } from '../ui/part.tsx';
import { useIsLocked } from './useIsLocked.ts';

const TokenForm = part(async () => ({ default: (await import('./TokenForm.tsx')).TokenForm }));

/** The page, or, where the server answers only who shows a token, what asks for it; the view stays what it was meanwhile. */
export function Gate({
  isEmbedded,
  children,
}: {
  readonly isEmbedded: boolean;
  readonly children: ReactNode;
}) {
  return useIsLocked() ? (
    <PartPlace>
      <TokenForm isEmbedded={isEmbedded} />
    </PartPlace>
  ) : (
    children
  );
}
