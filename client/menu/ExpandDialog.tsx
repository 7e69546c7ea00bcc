import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { relationFamilies, type RelationFamily } from '../kinds/relationKinds.ts';
import { countingOf } from '../graph/counting.ts';
import { canvasFilter, narrowed } from '../graph/questions.ts';
import { useScene } from '../graph/sceneContext.ts';
import { RelationCountsDocument } from '../operations/generated.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import type { Direction } from '../state/view.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { LineSign } from '../ui/LineSign.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { availableOf, tooMany, usualNumber } from './available.ts';
import { DialogFrame } from '../ui/DialogFrame.tsx';

const directions: readonly (Direction | null)[] = [null, 'OUT', 'IN', 'BOTH'];

/** Asks what to bring onto the canvas around an entity or topic: kinds, direction, days and how many. */
export default function ExpandDialog({
  id,
  name,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <DialogFrame title={t('expand.title', { name })} onClose={onClose}>
      <ExpandForm id={id} onClose={onClose} />
    </DialogFrame>
  );
}

function ExpandForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const view = useExplorer((state) => state.view);
  const { scene } = useScene();
  const { expand } = useActions();
  const [chosen, setChosen] = useState<readonly RelationFamily[] | null>(null);
  const [direction, setDirection] = useState<Direction | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [number, setNumber] = useState<number | null>(null);
  const days = { from: from || null, to: to || null };
  const { data, error, refetch } = useGraphql(
    RelationCountsDocument,
    {
      ...{ id, filter: narrowed(canvasFilter(view), { families: null, ...days }) },
      ...countingOf(scene?.rolledUp ?? false, view.unrolled),
    },
    { keep: true },
  );
  const describedBy = useId();
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;

  const counts = data.entity?.relationCounts ?? data.topic?.relationCounts ?? [];
  const available = availableOf(counts, scene?.graph.relations ?? [], id, direction);
  const families = available.filter(({ family }) => chosen?.includes(family) ?? true);
  const all = families.reduce((sum, each) => sum + each.all, 0);
  const drawn = families.reduce((sum, each) => sum + each.drawn, 0);
  const hidden = all - drawn;
  const brings = hidden > 0;
  const more = Math.max(1, Math.min(number ?? usualNumber, hidden));
  const choose = (family: RelationFamily, on: boolean): void => {
    const before = chosen ?? available.map((each) => each.family);
    const next = on ? [...before, family] : before.filter((each) => each !== family);
    setChosen(next.length === available.length ? null : next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!brings) return;
        // The busiest are mostly drawn already: as many more are asked for.
        expand({ of: id, families: chosen, direction, ...days, first: drawn + more });
        onClose();
      }}
    >
      <fieldset>
        <legend>{t('expand.kinds')}</legend>
        {available.length === 0 && <p className="quiet-line">{t('expand.nothing')}</p>}
        {available.map(({ family, all: count, drawn }) => (
          <label key={family} className="row">
            <input
              type="checkbox"
              checked={chosen?.includes(family) ?? true}
              onChange={({ target }) => choose(family, target.checked)}
            />
            <LineSign look={relationFamilies[family]} />
            <span>{t(`family.${family}`)}</span>
            <span className="count">{t('expand.hiddenOf', { hidden: count - drawn, count })}</span>
          </label>
        ))}
      </fieldset>
      <div className="fields">
        <label>
          {t('expand.direction')}
          <select
            value={direction ?? ''}
            onChange={({ target }) => setDirection(directions.find((each) => each === target.value) ?? null)}
          >
            {directions.map((each) => (
              <option key={each ?? 'any'} value={each ?? ''}>
                {t(`direction.${each ?? 'any'}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('expand.from')}
          <input type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </label>
        <label>
          {t('expand.to')}
          <input type="date" value={to} min={from} onChange={({ target }) => setTo(target.value)} />
        </label>
        {brings && (
          <label>
            {t('expand.number')}
            <input
              type="number"
              min={1}
              max={hidden}
              value={more}
              aria-describedby={describedBy}
              onChange={({ target }) => setNumber(target.value === '' ? null : Number(target.value))}
            />
          </label>
        )}
      </div>
      <p id={describedBy} className={more > tooMany ? 'warning' : 'quiet-line'} role="status">
        {brings
          ? more > tooMany
            ? t('expand.guard', { count: more })
            : t('expand.brings', { count: more, hidden, all })
          : all > 0
            ? t('expand.allDrawn', { count: all })
            : available.length > 0 && t('expand.noneChosen')}
      </p>
      <div className="buttons">
        <button type="button" onClick={onClose}>
          {brings ? t('expand.cancel') : t('sheet.close')}
        </button>
        {more > tooMany && (
          <button type="button" onClick={() => setNumber(usualNumber)}>
            {t('expand.only', { count: usualNumber })}
          </button>
        )}
        {brings && (
          <button type="submit" className="primary">
            {more > tooMany ? t('expand.allTheSame', { count: more }) : t('expand.do', { count: more })}
          </button>
        )}
      </div>
    </form>
  );
}
