import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { inSentence } from '../../server/texts/inSentence.ts';
import { fetchGraphql } from '../api/fetchGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { EventRowsDocument, type EventRowsQuery } from '../operations/generated.ts';
import { eventFilter } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { LineSign } from '../ui/LineSign.tsx';
import { Name } from '../ui/Name.tsx';
import { Names } from '../ui/Names.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { SortableTable, type TableColumn } from './SortableTable.tsx';

type Entry = EventRowsQuery['events']['nodes'][number];

/** Events of one page. */
const pageSize = 100;

/** The events that the filter leaves, by the day, fetched as they come into sight. */
export function EventTable() {
  const { t } = useTranslation();
  const { date, shortDate } = useDates();
  const number = useNumberText();
  const { select } = useActions();
  const language = useExplorer((state) => state.language);
  const selection = useExplorer((state) => state.selection);
  const filter = useExplorer((state) => state.view.filter);
  const [newestFirst, setNewestFirst] = useState(true);
  const variables = { language, filter: eventFilter(filter), newestFirst, first: pageSize };
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['event rows', variables],
    queryFn: ({ pageParam, signal }) =>
      fetchGraphql(EventRowsDocument, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ events: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  if (error && !data) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  const rows = data.pages.flatMap(({ events }) => events.nodes);
  const all = data.pages[0]?.events.totalCount ?? 0;
  const columns: readonly TableColumn<Entry>[] = [
    {
      id: 'summary',
      isRowHeader: true,
      title: t('table.event'),
      width: '5fr',
      minWidth: 180,
      sortable: false,
      cell: ({ summary }) => <Name text={summary} />,
    },
    {
      id: 'date',
      title: t('table.date'),
      width: '2fr',
      minWidth: 96,
      sortable: true,
      cell: (event) => shortDate(event.date),
    },
    {
      id: 'kind',
      title: t('table.kind'),
      width: '2fr',
      minWidth: 120,
      sortable: false,
      cell: ({ kind }) => (
        <>
          <LineSign look={relationFamilies[relationKind(kind).family]} /> {t(`relation.${kind}`)}
        </>
      ),
    },
    {
      id: 'medium',
      title: t('legend.media'),
      width: '2fr',
      minWidth: 85,
      sortable: false,
      cell: ({ medium }) => (medium && medium !== 'UNKNOWN' ? t(`medium.${medium}`) : ''),
    },
    {
      id: 'outlets',
      title: t('legend.outlets'),
      width: '2fr',
      minWidth: 90,
      sortable: false,
      cell: ({ outlets }) => <Names texts={outlets.map(({ name }) => name)} />,
    },
    {
      id: 'origins',
      title: t('table.origins'),
      width: 72,
      sortable: false,
      isNumber: true,
      cell: ({ origins }) => number(origins),
    },
    {
      id: 'standing',
      title: t('legend.standing'),
      width: '2fr',
      minWidth: 158,
      sortable: false,
      cell: ({ standing }) => <StandingMark standing={standing} />,
    },
  ];
  return (
    <>
      <p className="quiet-line" role="status">
        {t('legend.matching', { count: all })}
      </p>
      {error && <ErrorNotice error={error} retry={() => void fetchNextPage()} isSmall />}
      <SortableTable
        label={t('table.events')}
        columns={columns}
        rows={rows}
        textOf={(event) => `${date(event.date)}: ${inSentence(event.summary)}`}
        sort={{ column: 'date', direction: newestFirst ? 'descending' : 'ascending' }}
        onSort={({ direction }) => setNewestFirst(direction === 'descending')}
        selected={selection?.type === 'event' ? selection.id : null}
        onChoose={({ id }) => select({ type: 'event', id })}
        onMore={hasNextPage ? () => void fetchNextPage() : undefined}
        isBusy={isFetching}
      />
    </>
  );
}
