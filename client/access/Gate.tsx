import { lazy, Suspense, type ReactNode } from 'react';
import { useIsLocked } from './useIsLocked.ts';

const TokenForm = lazy(async () => ({ default: (await import('./TokenForm.tsx')).TokenForm }));

/** The page, or, where the server answers only who shows a token, what asks for it; the view stays what it was meanwhile. */
export function Gate({
  isEmbedded,
  children,
}: {
  readonly isEmbedded: boolean;
  readonly children: ReactNode;
}) {
  return useIsLocked() ? (
    <Suspense fallback={null}>
      <TokenForm isEmbedded={isEmbedded} />
    </Suspense>
  ) : (
    children
  );
}
