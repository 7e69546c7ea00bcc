import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { EntenteError } from '../../server/errors.ts';

/** Whether the server has refused a question because the reader has shown no token, or one that it does not know. */
export function useIsLocked(): boolean {
  const client = useQueryClient();
  return useSyncExternalStore(
    (onChange) => client.getQueryCache().subscribe(onChange),
    () => isLocked(client),
  );
}

const isLocked = (client: QueryClient): boolean =>
  client
    .getQueryCache()
    .getAll()
    .some(({ state: { error } }) => error instanceof EntenteError && error.code === 'UNAUTHENTICATED');
