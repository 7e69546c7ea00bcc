import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { relationFamilies } from '../kinds/relationKinds.ts';
import { standingLook } from '../kinds/standings.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { Name } from '../ui/Name.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { talksOf } from './pathDrawing.ts';
import type { Path } from './pathsQuestion.ts';
import { useDrawPath } from './useDrawPath.ts';

/** One path, from whom to whom by whom, with the talks of each step and the event that it goes by. */
export function FoundPath({ path, title }: { readonly path: Path; readonly title: string }) {
  const heading = useId();
  const { entities, contacts, events } = path;
  return (
    <section className="path" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ol>
        {entities.map(({ id, kind, name }, place) => {
          const [next, contact, event] = [entities[place + 1], contacts[place], events[place]];
          return (
            <li key={id}>
              <p className="path-end">
                <SelectLink to={{ type: 'entity', id }}>
                  <NodeSign kind={kind} /> <Name text={name} />
                </SelectLink>
              </p>
              {next && contact && event && <Step ends={[id, next.id]} contact={contact} event={event} />}
            </li>
          );
        })}
      </ol>
      <Draw path={path} />
    </section>
  );
}

interface StepProps {
  readonly ends: readonly [string, string];
  readonly contact: Path['contacts'][number];
  readonly event: Path['events'][number];
}

/** How often two spoke, first and last, and the talk that the step goes by. */
function Step({ ends: [one, other], contact: { count, first, last }, event }: StepProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  return (
    <div className="path-step">
      <p>
        <SelectLink to={talksOf(one, other)}>{t('path.talks', { count })}</SelectLink>
        {first && <> · {first === last || !last ? date(first) : `${date(first)} – ${date(last)}`}</>}
      </p>
      <div className="lines">
        <SelectLink to={{ type: 'event', id: event.id }}>
          <LineSign look={relationFamilies.spoke} standing={standingLook(event.standing)} />
          <span>
            <span className="when">{date(event.date)}</span> <Name text={event.summary} />{' '}
            <StandingMark standing={event.standing} origins={event.origins} />
          </span>
        </SelectLink>
      </div>
    </div>
  );
}

/** Puts a path on the canvas, and says that it is there. */
function Draw({ path }: { readonly path: Path }) {
  const { t } = useTranslation();
  const drawPath = useDrawPath();
  const isLeftOut = useExplorer(
    ({ view: { filter, layersOff } }) => filter.families?.includes('spoke') === false || layersOff.length > 0,
  );
  const [isDone, setDone] = useState(false);
  return (
    <div className="answer-actions">
      <button
        type="button"
        onClick={() => {
          drawPath(path);
          setDone(true);
        }}
      >
        {t('ask.draw')}
      </button>
      <p role="status">
        {isDone && t('path.drawn', { count: path.entities.length })}
        {isDone && isLeftOut && ` ${t('ask.drawnFiltered')}`}
      </p>
    </div>
  );
}
