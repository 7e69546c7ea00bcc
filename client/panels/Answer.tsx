import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useReady } from './whenReady.ts';

/**
 * What a panel shows while it waits, when its question failed, and when what it asks for is not there; else its content.
 *
 * @param pick takes what the panel is about out of the answer; null is "not in the graph"
 */
export function Answer<Result, Content>({
  query,
  pick,
  children,
}: {
  readonly query: UseQueryResult<Result>;
  readonly pick: (result: Result) => Content | null | undefined;
  readonly children: (content: Content) => ReactNode;
}) {
  const { t } = useTranslation();
  const { data, error } = query;
  useReady(data !== undefined || error !== null);
  if (data === undefined)
    return error ? <ErrorNotice error={error} retry={() => void query.refetch()} /> : <Skeleton lines={9} />;
  const content = pick(data);
  if (content != null) return children(content);
  return (
    <Notice title={t('panel.gone')}>
      <p>{t('panel.goneHelp')}</p>
    </Notice>
  );
}
