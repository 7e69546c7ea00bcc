import { QueryClient } from '@tanstack/react-query';
import { EntenteError } from '../../server/errors.ts';

/** Memory of answers: the data changes only when somebody loads it anew, so a minute is fresh enough. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        // The server is often on this machine: being offline says nothing about it.
        networkMode: 'always',
        // What cannot be reached may be back in a moment; what is wrong stays wrong.
        retry: (failures, error) =>
          failures < 1 && error instanceof EntenteError && error.code === 'UNAVAILABLE',
        retryDelay: 400,
      },
    },
  });
