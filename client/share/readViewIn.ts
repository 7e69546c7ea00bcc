import type { SharedView, ViewFault } from '../state/sharedView.ts';

/**
 * Reads the view that an address holds, and puts the query that it brings into the query tab. What that takes is loaded only where
 * there is a view.
 */
export async function readViewIn(hash: string): Promise<SharedView | ViewFault> {
  const [{ unpackView }, { queryStore }] = await Promise.all([
    import('./unpackView.ts'),
    import('../query/useQuery.ts'),
  ]);
  const shared = unpackView(hash);
  if (typeof shared !== 'string' && shared.query) queryStore.actions.openWritten(shared.query);
  return shared;
}
