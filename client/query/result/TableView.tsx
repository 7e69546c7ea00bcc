import { useMemo, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNumberText } from '../../numbers/useNumberText.ts';
import { sortedRows, tablesIn, type Cell as CellValue, type ResultTable } from './tablesIn.ts';

/** How many rows are shown at first, and how many more each time. */
const rowsAtOnce = 100;

/** The lists of a result as tables, one at a time. */
export function TableView({ data }: { readonly data: unknown }) {
  const { t } = useTranslation();
  const tables = useMemo(() => tablesIn(data), [data]);
  const [path, setPath] = useState<string | null>(null);
  const table = tables.find((each) => each.path === path) ?? tables[0];
  if (!table) return <p className="quiet-line">{t('queryTab.table.none')}</p>;
  return (
    <div className="table-view">
      {tables.length > 1 && (
        <label className="table-choice">
          {t('queryTab.table.list')}{' '}
          <select value={table.path} onChange={({ target }) => setPath(target.value)}>
            {tables.map((each) => (
              <option key={each.path} value={each.path}>
                {each.path} ({each.rows.length})
              </option>
            ))}
          </select>
        </label>
      )}
      <Rows key={table.path} table={table} />
    </div>
  );
}

function Rows({ table }: { readonly table: ResultTable }) {
  const { t, i18n } = useTranslation();
  const number = useNumberText();
  const [sort, setSort] = useState<SortDescriptor | null>(null);
  const [most, setMost] = useState(rowsAtOnce);
  const rows = useMemo(() => {
    if (!sort) return table.rows;
    const { compare } = new Intl.Collator(i18n.language, { numeric: true });
    return sortedRows(table, String(sort.column), sort.direction === 'descending', compare);
  }, [table, sort, i18n.language]);
  const shown = rows.slice(0, most);
  const wordOf = (cell: CellValue | undefined): string => {
    if (cell === null || cell === undefined) return '';
    return typeof cell === 'number' ? number(cell) : String(cell);
  };
  return (
    <>
      <div className="table-scroll">
        <Table
          aria-label={table.path === '' ? t('queryTab.result') : table.path}
          {...(sort && { sortDescriptor: sort })}
          onSortChange={setSort}
        >
          <TableHeader>
            {table.columns.map((column, place) => (
              <Column key={column} id={column} allowsSorting isRowHeader={place === 0}>
                {({ sortDirection }) => (
                  <>
                    {column}
                    <span aria-hidden="true">
                      {sortDirection === 'ascending' ? ' ▲' : sortDirection === 'descending' ? ' ▼' : ''}
                    </span>
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            {shown.map((row, place) => (
              <Row key={place} id={place}>
                {table.columns.map((column) => (
                  <Cell key={column}>
                    <span
                      className={typeof row[column] === 'number' ? 'cell number' : 'cell'}
                      title={wordOf(row[column])}
                    >
                      {wordOf(row[column])}
                    </span>
                  </Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      {rows.length > shown.length && (
        <p className="quiet-line">
          {t('panel.only', { shown: shown.length, all: rows.length })}{' '}
          <button type="button" onClick={() => setMost(most + rowsAtOnce)}>
            {t('panel.more')}
          </button>
        </p>
      )}
    </>
  );
}
