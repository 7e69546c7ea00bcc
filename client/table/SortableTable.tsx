import { rem } from '../ui/rem.ts';
import type { ReactNode } from 'react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
  type SortDescriptor,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';

export interface TableColumn<Entry> {
  readonly id: string;
  readonly title: string;
  /** Of the width that is left: a number of shares, or of pixels at the usual size of letters. */
  readonly width: `${number}fr` | number;
  /** In pixels at the usual size of letters; less could not be read. */
  readonly minWidth?: number;
  readonly sortable: boolean;
  readonly cell: (entry: Entry) => ReactNode;
  /** Whether the row is named by it; read aloud, these come before whatever cell one is in. */
  readonly isRowHeader?: boolean;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
}

/** A table of any length, of which only the rows in sight are made. Enter or a click on a row looks at what it stands for. */
export function SortableTable<Entry extends { readonly id: string }>({
  label,
  columns,
  rows,
  textOf,
  sort,
  onSort,
  selected,
  onChoose,
  onMore,
  isBusy = false,
}: {
  readonly label: string;
  readonly columns: readonly TableColumn<Entry>[];
  readonly rows: readonly Entry[];
  /** What a row is called. */
  readonly textOf: (entry: Entry) => string;
  readonly sort: SortDescriptor;
  readonly onSort: (sort: SortDescriptor) => void;
  /** Id of the row that is looked at. */
  readonly selected: string | null;
  readonly onChoose: (entry: Entry) => void;
  /** Fetches the next rows, where there are any. */
  readonly onMore?: (() => void) | undefined;
  readonly isBusy?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: rem(2.5), headingHeight: rem(2.25) }}>
      <Table
        aria-label={label}
        className="big-table"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected === null ? [] : [selected]}
        sortDescriptor={sort}
        onSortChange={onSort}
        onRowAction={(key) => {
          const row = rows.find(({ id }) => id === key);
          if (row) onChoose(row);
        }}
        onSelectionChange={(keys) => {
          const row = rows.find(({ id }) => keys !== 'all' && keys.has(id));
          if (row && row.id !== selected) onChoose(row);
        }}
      >
        <TableHeader columns={[...columns]}>
          {({ id, title, width, minWidth = 90, sortable, isNumber, isRowHeader = false }) => (
            <Column
              id={id}
              isRowHeader={isRowHeader}
              allowsSorting={sortable}
              width={typeof width === 'number' ? rem(width / 16) : width}
              minWidth={rem(minWidth / 16)}
              className={isNumber ? 'number' : ''}
            >
              {({ sortDirection }) => (
                <>
                  {title}
                  <span aria-hidden="true" className="sort-sign">
                    {sortDirection === 'ascending' ? '▲' : sortDirection === 'descending' ? '▼' : ''}
                  </span>
                </>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody renderEmptyState={() => <p className="quiet-line">{t('table.empty')}</p>}>
          {rows.map((entry) => (
            <Row key={entry.id} id={entry.id} textValue={textOf(entry)} columns={[...columns]}>
              {(column: TableColumn<Entry>) => (
                <Cell className={column.isNumber ? 'number' : ''}>
                  <span className="clip">{column.cell(entry)}</span>
                </Cell>
              )}
            </Row>
          ))}
          {onMore && (
            <TableLoadMoreItem onLoadMore={onMore} isLoading={isBusy}>
              {t('panel.loading')}
            </TableLoadMoreItem>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
