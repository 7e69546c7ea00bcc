import { shownText } from '../../server/texts/shownText.ts';
import { Name } from '../ui/Name.tsx';
import { rem } from '../ui/rem.ts';
import { useMemo, useState } from 'react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { useScene } from '../graph/sceneContext.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { pairOf, sameSelection } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { Notice } from '../ui/Notice.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { matrixOf, matrixOrders, type MatrixEnd, type MatrixOrder } from './matrixOf.ts';

/** More rows and columns than this nobody compares. */
const size = 40;
/** Shades of a cell, from few talks to many. */
const shades = 5;

/** Who spoke with whom, of those that are drawn: a row and a column for each, a link to the pair where they meet. */
export function MatrixTab() {
  const { t } = useTranslation();
  const { date } = useDates();
  const number = useNumberText();
  const { scene } = useScene();
  const selection = useExplorer((state) => state.selection);
  const [order, setOrder] = useState<MatrixOrder>('count');
  const matrix = useMemo(() => scene && matrixOf(scene.graph, order, size), [scene, order]);
  if (!matrix) return null;
  if (matrix.ends.length === 0) return <Notice title={t('matrix.empty')}>{null}</Notice>;
  const content = (row: MatrixEnd, column: MatrixEnd) => {
    const cell = row.id === column.id ? null : matrix.cell(row.id, column.id);
    if (!cell) return null;
    const to = pairOf(row.id, column.id);
    const words = { a: row.name, b: column.name, count: cell.count, date: date(cell.last) };
    return (
      <span className="matrix-cell" data-shade={shadeOf(cell.count, matrix.most)}>
        <SelectLink to={to} current={sameSelection(to, selection)}>
          <span aria-hidden="true">{order === 'count' ? number(cell.count) : shortDay(cell.last)}</span>
          <span className="unseen">{t(cell.last ? 'matrix.cell' : 'matrix.undatedCell', words)}</span>
        </SelectLink>
      </span>
    );
  };
  // Rows and columns of a table share one space of ids.
  const columns = [{ id: 'who', end: null }, ...matrix.ends.map((end) => ({ id: `with ${end.id}`, end }))];
  return (
    <>
      <fieldset className="choice">
        <legend>{t('matrix.order')}</legend>
        {matrixOrders.map((each) => (
          <label key={each}>
            <input type="radio" name="matrix" checked={order === each} onChange={() => setOrder(each)} />
            {t(`matrix.by.${each}`)}
          </label>
        ))}
        {matrix.left > 0 && <span className="quiet-line">{t('matrix.left', { count: matrix.left })}</span>}
      </fieldset>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: rem(2.125), headingHeight: rem(8.25) }}>
        <Table aria-label={t('matrix.label')} className="big-table matrix">
          <TableHeader columns={columns}>
            {({ id, end }) => (
              <Column id={id} isRowHeader={!end} width={rem(end ? 3.625 : 11.875)}>
                {end ? (
                  <span className="upright">
                    <Name text={end.name} />
                  </span>
                ) : (
                  t('matrix.who')
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody>
            {matrix.ends.map((row) => (
              <Row key={row.id} id={row.id} textValue={shownText(row.name)} columns={columns}>
                {({ end }: (typeof columns)[number]) => (
                  <Cell>
                    {end ? (
                      content(row, end)
                    ) : (
                      <SelectLink to={{ type: 'entity', id: row.id }}>{row.name}</SelectLink>
                    )}
                  </Cell>
                )}
              </Row>
            ))}
          </TableBody>
        </Table>
      </Virtualizer>
    </>
  );
}

/** 1 to `shades`; by the logarithm, as most pairs speak seldom and few very often. */
const shadeOf = (count: number, most: number): number =>
  most <= 1 ? 1 : 1 + Math.floor((Math.log(count) / Math.log(most)) * (shades - 1));

/** Year and month: more has no room in a cell, and a screen reader is told the day. */
const shortDay = (date: string | null): string => (/\d{4}(-\d{2})?/.exec(date ?? '') ?? ['?'])[0];
