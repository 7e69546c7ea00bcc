import { useMemo, useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import type { GraphRelation } from '../graph/graphData.ts';
import { relationText } from '../graph/relationText.ts';
import { useNames, useScene } from '../graph/sceneContext.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { standings } from '../kinds/standings.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { relationId } from '../state/selection.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { Name } from '../ui/Name.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { SortableTable, type TableColumn } from './SortableTable.tsx';
import { sorted, type SortValue } from './sorted.ts';

type Entry = GraphRelation & { readonly id: string };

/** The relations that are drawn, one in a row. */
export function RelationTable() {
  const { t } = useTranslation();
  const { shortDate } = useDates();
  const number = useNumberText();
  const names = useNames();
  const { scene } = useScene();
  const { select } = useActions();
  const language = useExplorer((state) => state.language);
  const selection = useExplorer((state) => state.selection);
  const [sort, setSort] = useState<SortDescriptor>({ column: 'count', direction: 'descending' });
  const nameOf = (id: string): string => names.get(id)?.text ?? id;
  const rows = useMemo(() => {
    const entries = (scene?.graph.relations ?? []).map((each): Entry => ({ ...each, id: relationId(each) }));
    const valueOf = (entry: Entry, column: string): SortValue => {
      switch (column) {
        case 'source':
          return names.get(entry.source)?.text ?? entry.source;
        case 'kind':
          return t(`relation.${relationKind(entry.kind).kind}`);
        case 'target':
          return names.get(entry.target)?.text ?? entry.target;
        case 'count':
          return entry.count;
        case 'standing':
          return standings.findIndex(({ standing }) => standing === entry.standing);
        default:
          return entry[column as 'first' | 'last'] ?? null;
      }
    };
    return sorted(entries, sort, valueOf, new Intl.Collator(language, { numeric: true }).compare);
  }, [scene, sort, names, t, language]);
  const columns: readonly TableColumn<Entry>[] = [
    {
      id: 'source',
      isRowHeader: true,
      title: t('table.source'),
      width: '3fr',
      minWidth: 108,
      sortable: true,
      cell: ({ source }) => <Name text={nameOf(source)} />,
    },
    {
      id: 'kind',
      isRowHeader: true,
      title: t('table.kind'),
      width: '2fr',
      minWidth: 130,
      sortable: true,
      cell: ({ kind }) => (
        <>
          <LineSign look={relationFamilies[relationKind(kind).family]} />{' '}
          {t(`relation.${relationKind(kind).kind}`)}
        </>
      ),
    },
    {
      id: 'target',
      isRowHeader: true,
      title: t('table.target'),
      width: '3fr',
      minWidth: 130,
      sortable: true,
      cell: ({ target }) => <Name text={nameOf(target)} />,
    },
    {
      id: 'count',
      title: t('table.count'),
      width: 80,
      sortable: true,
      isNumber: true,
      cell: ({ kind, count }) => (kind === 'REPRESENTS' ? '' : number(count)),
    },
    {
      id: 'first',
      title: t('table.first'),
      width: '2fr',
      minWidth: 96,
      sortable: true,
      cell: ({ first }) => first && shortDate(first),
    },
    {
      id: 'last',
      title: t('table.last'),
      width: '2fr',
      minWidth: 96,
      sortable: true,
      cell: ({ last }) => last && shortDate(last),
    },
    {
      id: 'standing',
      title: t('legend.standing'),
      width: '2fr',
      minWidth: 158,
      sortable: true,
      cell: ({ standing }) => standing && <StandingMark standing={standing} />,
    },
  ];
  return (
    <SortableTable
      label={t('table.relations')}
      columns={columns}
      rows={rows}
      textOf={(entry) => relationText(entry, names, t)}
      sort={sort}
      onSort={setSort}
      selected={selection?.type === 'relation' ? relationId(selection) : null}
      onChoose={({ kind, source, target }) => select({ type: 'relation', kind, source, target })}
    />
  );
}
